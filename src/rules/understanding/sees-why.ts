import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * To see why somebody feels or thinks so is more than to know what they said. It makes the rest of
 * the answer theirs.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You show that you see why: “{quote}”',
	sources: [ideas.tenValues, ideas.walkInTheirShoes, findings.receptiveness],
	weight: 0.8,
	detect: when(
		(context) => context.post !== null && !turnsAway(context),
		phrases(
			[
				'(i|we) (can|could|do|totally|completely|really|also)? (understand|see|get|appreciate|imagine|know) (why|how|what|where|that|your|you|this|it|the feeling)',
				'(that|it) makes sense',
				'no wonder you',
				'of course it is',
				'who would (be|have)',
				"(that's|that is|it's|its|it is|perfectly|totally|completely|very) (completely|totally|very)? (understandable|natural|normal|valid|reasonable)",
				'(given|considering|after|with) all? (that|what|everything|how|all) (you|they|he)? *',
				'in your (shoes|situation|case)',
				'(if i were you|from your side)',
				'(because|since|as|when) you (love|want|put|know)',
				"(you're|you are|you were) (trying|doing (it|this|that|all|your|so)|dealing|going through|working) *",
			],
			{
				strength: 0.75,
				unless: [
					'i see (it|this|that) (a bit)? differently',
					"i (don't|do not|can't) really? (understand|see|get) (why|how|what|that|your|this)",
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Gave up the stall after the third break-in.',
			reply: '«No wonder you» stopped, nobody rebuilds a shutter three times for fun.',
		},
		{
			post: 'I want the meeting notes on paper, not in another app.',
			reply: '«That makes sense», paper is the one thing that never needs a login.',
		},
		{
			post: 'I am afraid of the big roads since the crash.',
			reply: '«I can see why», and the old road by the mill has no lorries at all.',
		},
	],
	nearMisses: [
		{
			post: 'Gave up the stall after the third break-in.',
			reply: 'I don’t understand why people leave the square so soon.',
		},
		{
			post: 'I want the meeting notes on paper, not in another app.',
			reply: 'Paper goes to the blue bin on Tuesdays.',
		},
		{
			post: 'I am afraid of the big roads since the crash.',
			reply: 'Wonder if the toll went up again this year.',
		},
	],
};
