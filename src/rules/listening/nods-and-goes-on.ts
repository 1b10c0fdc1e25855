import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, has} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Takes what was said as said, and "that" or "it" goes on from there. */
const nods = compile(
	"(oh|ah|ha|haha|well|and|but|so)? (yes|yeah|yep|yup|no|nope|right|exactly|true|indeed|agreed|correct|precisely|quite|absolutely|definitely|totally|same|spot on|fair|good point|nice one|brilliant|excellent|very good|that's right|that's true|you're right|ha)",
	"(that|this|it|those|these|they|he|she|that's|it's|they're|he's|she's|which|the latter|the former|the second|the first)",
);

/** "No idea" starts from nothing. */
const knowsNot = compile('no (idea|clue|offense|offence|worries|problem)');

/** So many words behind the nod go on. */
const fewestWords = 5;

/**
 * A first word that picks up their last one shows where the reply comes from. Then whatever
 * follows is read as an answer.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You start from what they said: “{quote}”',
	sources: [ideas.useWhatYouHear, findings.uptake],
	weight: 0.9,
	detect: (context) => {
		const {reply, heard} = context;
		if (heard === null || reply.words.length < fewestWords || turnsAway(context)) return [];
		const first = find(reply, nods).find(({start}) => start === reply.words[0]?.start);
		if (first === undefined || has(reply, knowsNot)) return [];
		return [{spans: [first], strength: 0.3 + 0.6 * heard.uptake}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Half the street now parks on the pavement.',
			reply: '«Exactly», and the wheelchair from number nine goes round by the road.',
		},
		{
			post: 'I think the third chorus should be quieter.',
			reply: '«That» would leave room for the cello to come back in.',
		},
		{
			post: 'Is the red one the mountain line?',
			reply: '«No», the red one turns back at the dam, take the blue.',
		},
	],
	nearMisses: [
		{post: 'Half the street now parks on the pavement.', reply: 'Exactly this.'},
		{
			post: 'I think the third chorus should be quieter.',
			reply: 'We sing every Tuesday in the old chapel, come along.',
		},
		{
			post: 'Is the red one the mountain line?',
			reply: 'Nothing beats the mountains in May, I have been going for years.',
		},
	],
};
