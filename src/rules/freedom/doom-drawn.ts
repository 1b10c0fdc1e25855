import {dooms, pressureWeight} from '../../coach/agenda/pressure.ts';
import {each, madeOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Swap “{quote}” for what is known, and how likely it is.',
	why: 'A picture of ruin decides for the other person. A plain fact with its odds lets them decide.',
	sources: [ideas.notManipulate, ideas.slowThinking, findings.reactance],
	weight: 1.6,
	detect: madeOf([dooms], (context) =>
		each(dooms(context), 0.8 * Math.max(pressureWeight(context), 0.5)),
	),
});

export const examples: Examples = {
	hits: [
		'Leave the roof and «you’ll be homeless» by spring.',
		'Start today. «I’ve seen hands end up» like roots.',
		'«People who waited never» sold theirs, ask at the mill.',
	],
	nearMisses: [
		'You’ll be surprised how light it is when it is dry.',
		'People who live by the river keep their shoes upstairs.',
		'I’ve seen it bloom in March, in a warm year.',
		'Your wife will like the blue one, mine did.',
	],
};
