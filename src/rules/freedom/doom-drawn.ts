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
		'Thinking again? «Every week you wait costs» more.',
		'«People who waited never» sold theirs, ask at the mill.',
	],
	nearMisses: [
		'You’ll be surprised how light it is when it is dry.',
		'Did anything come back that you’d forgotten?',
		'We lost my dad in May as well, I am so sorry.',
		'You will be alone for the first time, that can feel strange.',
		'I’d hate for you to miss the heron, it comes at six.',
		'People who live by the river keep their shoes upstairs.',
		'I’ve seen it bloom in March, in a warm year.',
		'Your wife will like the blue one, mine did.',
	],
};
