import {isHeavy} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Ask what they have tried before “{quote}”.',
	why: 'A one-line fix for a heavy thing tells people that it should have been easy. They have usually thought of it already.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: 'What have you tried so far … ?',
	weight: 1.1,
	detect: when(
		isHeavy,
		phrases(
			[
				'just (be (happy|yourself)|get a *|leave (him|her|them|the) *|move on|buy a *)',
				'all you (need|have) to do is',
				"(it's|it is|its|that's) (so|very|pretty)? (simple|easy)",
				'you just have to (get|find|ignore|go|think)',
				"why (don't|not) you? just *",
				'problem solved',
			],
			{
				strength: 0.8,
				unless: [
					"(isn't|is not|not|never|nothing|wasn't) that? (simple|easy|that)",
					'easier said than done',
					'(i|we) (know|wish|am sorry|was|understand)',
					"(i'm|im) sorry",
					'easy for me',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'I feel so lonely since the divorce, the weekends are the worst.',
			reply: '«Just get a dog», you will be out of the house twice a day.',
		},
		{
			post: 'The panic attacks are back and I am exhausted.',
			reply: '«All you need to do is» breathe through the nose.',
		},
		{
			post: 'I hate my job and I cried in the car again.',
			reply: '«Why don’t you just quit» then? There are jobs everywhere.',
		},
	],
	nearMisses: [
		{
			post: 'The router drops every night at ten.',
			reply: 'Just get a new cable first, they fray where the cat sleeps.',
		},
		{
			post: 'I feel so lonely since the divorce, the weekends are the worst.',
			reply: 'It isn’t easy, the first winter least of all. Is there a Sunday table near you?',
		},
		{
			post: 'The panic attacks are back and I am exhausted.',
			reply: 'I know it is easy for me to say, and still: the night line picks up.',
		},
	],
};
