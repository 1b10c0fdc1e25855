import {recruiting, softPitches, steering} from '../../coach/agenda/approaches.ts';
import {boasts, selfPraise} from '../../coach/agenda/boasting.ts';
import {givenSentences, givesMuch} from '../../coach/agenda/gives.ts';
import {hype, promotion, sells} from '../../coach/agenda/promotion.ts';
import {when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const selfish = [promotion, hype, softPitches, steering, recruiting, boasts, selfPraise];

/** Nothing in the reply is for its writer. */
const nothingForMe = (context: Context): boolean =>
	context.post !== null && !sells(context) && selfish.every((look) => look(context).length === 0);

/** What the praise quotes should hold no word of the writer either. */
const ofWriter = /\b(?:i|i'm|i'd|i've|i'll|me|my|mine|we|we're|we've|our|ours|us)\b/;

/** It would be worth posting whoever wrote it. That is what people come back for. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You help without a word about yourself: “{quote}”',
	sources: [ideas.deliverValue, ideas.credibility],
	weight: 0.8,
	detect: when(nothingForMe, (context) => {
		const given = givenSentences(context);
		const first = given.find(
			({start, end}) => !ofWriter.test(context.reply.plain.slice(start, end)),
		);
		return first ? [{spans: [first], strength: givesMuch(context)}] : [];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'How do I get the rice off the pan?',
			reply: '«Soak it for two hours and scrape with a spoon.»',
		},
		{
			post: 'My old cat has stopped eating in the kitchen.',
			reply: 'Poor thing. «Move the bowl away from the door for a week.»',
		},
	],
	nearMisses: [
		'Soak it for two hours and scrape with a spoon.',
		{
			post: 'How do I get the rice off the pan?',
			reply: 'Soak it for two hours. We sell the right soap, check out our shop.',
		},
		'What a lovely colour, thank you for sharing this with us.',
		'Is it the old kind with the two handles?',
	],
};
