import {kindness} from '../../coach/heard/cold-comfort.ts';
import {leaveGiven} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * People in trouble often apologise for it. Whoever says that it is all right to feel so takes
 * half of the weight away.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You let them feel what they feel: “{quote}”',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	weight: 1.3,
	detect: kindness(leaveGiven, {fits: 'trouble', strength: 0.6, toThem: true}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Six months since the funeral and I cried at a jar of pickles.',
			reply: 'Pickles got me too. «You’re allowed to cry» at whatever shelf you like.',
		},
		{
			post: 'i feel so guilty for putting mum in the home',
			reply:
				'«no wonder you» are tired after three years of nights. visit on soup day, they love it',
		},
		{
			post: 'I burst into tears at the till because my card was declined.',
			reply: '«Anyone would after» a week like that. The girl at the till has seen it before.',
		},
	],
	nearMisses: [
		{
			post: 'Six months since the funeral and I cried at a jar of pickles.',
			reply: 'Pickles keep for two years in the fridge if the lid is clean.',
		},
		{
			post: 'I burst into tears at the till because my card was declined.',
			reply: 'The limit resets at midnight, the bank can lift it by phone.',
		},
		{
			post: 'Is it normal that the bread sinks in the middle?',
			reply: 'It means that the oven was opened too soon, wait until forty minutes.',
		},
	],
};
