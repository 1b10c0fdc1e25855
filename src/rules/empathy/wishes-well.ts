import {kindness} from '../../coach/heard/cold-comfort.ts';
import {wishes} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * A wish that follows from what somebody told says that the answer is for them. It costs a line
 * and is what people remember.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You wish them well: “{quote}”',
	sources: [ideas.walkInTheirShoes, ideas.nurture, findings.empathy],
	weight: 1.2,
	detect: kindness(wishes, {
		fits: 'any',
		strength: 0.65,
		unless: [
			'(hope|wish) you (could|had|learn|understand|like it)',
			'(buy|order|subscribe|sign up|discount|demo)',
			'(wish|hope) (it|this|that) (helps|was|would)',
			'(i wish (i|we|my|there)|i hope (i|we|my|to))',
		],
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Surgery is tomorrow at seven and I am a mess.',
			reply: '«I hope you» get the anaesthetist with the bad jokes, mine was asleep by the second.',
		},
		{
			post: 'We start over in Leeds on Monday, no job, two cats.',
			reply: '«Good luck» with it, and with the cats. Kirkgate market is cheap on Wednesdays.',
		},
		{
			post: 'first day back at work since the breakdown',
			reply: 'go slow, «and hope it goes» better than you fear. leave at five, whatever they say',
		},
	],
	nearMisses: [
		{
			post: 'Surgery is tomorrow at seven and I am a mess.',
			reply: 'I hope this helps: the form is on the second page, the parking is behind the chapel.',
		},
		{
			post: 'We start over in Leeds on Monday, no job, two cats.',
			reply: 'Hope you like it: sign up for our letter with the best flats in Leeds.',
		},
		{
			post: 'first day back at work since the breakdown',
			reply: 'I hope you learn from it and read your contract next time.',
		},
	],
};
