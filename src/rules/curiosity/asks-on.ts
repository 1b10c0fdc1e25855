import {pitches} from '../../coach/agenda/promotion.ts';
import {openQuestions, quizFrom} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * A question that follows from what somebody said shows that there was a listener. People like
 * those who ask on.
 */
export default defineRule({
	principle: 'curiosity',
	kind: 'strength',
	praise: 'You want to hear more: “{quote}”',
	sources: [ideas.interact, ideas.useWhatYouHear, findings.followUpQuestions],
	weight: 2.2,
	detect: (context) => {
		const questions = openQuestions(context);
		// Nobody is asked who is asked everything.
		if (pitches(context) || questions.length >= quizFrom) return [];
		return questions.slice(0, 2).map(({span, interest}) => ({
			spans: [span],
			strength: interest,
		}));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'We swapped the boiler for a heat pump in a stone house from 1890.',
			reply: 'Brave. «How warm does the back room get when the wind is up?»',
		},
		{
			post: 'Started learning the oud from a neighbour.',
			reply: 'That sound at night must be something. «Does he teach by ear or from notes?»',
		},
		{
			post: 'my first marathon is in the bag',
			reply: '«what went through your head at km 35?» thats where i always break',
		},
	],
	nearMisses: [
		{
			post: 'Where do I even start with the shoebox?',
			reply: 'With the bank statements. What’s left over is your list.',
		},
		{
			post: 'We swapped the boiler for a heat pump in a stone house from 1890.',
			reply: 'Who would have thought? Stone keeps the heat better than people say.',
		},
		{
			post: 'Started learning the oud from a neighbour.',
			reply: 'Want to learn faster? Our app teaches the oud in ten days, sign up today.',
		},
		{
			post: 'We need to talk about the noise after ten.',
			reply: 'Why would you even complain about that? It is a party street, isn’t it?',
		},
	],
};
