import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Say what they would gain, and let go of “{quote}”',
	why: 'Fear of missing out and a bad conscience move people once. They remember who did it.',
	sources: [ideas.notManipulate, findings.reactance, findings.darkPatterns],
	weight: 1.8,
	detect: phrases(
		[
			"(you'll|you will|you're going to) only? (regret|be sorry)",
			"(you'll|you will|you're going to) only? (regret|be sorry)",

			"don't miss out",
			"you can't afford (not to|to wait)",
			'if you really (care|cared)',

			'(shame on you|think of the children)',
			'or you will regret',

			"after all we 've done for you",

			'a child dies because',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'«You’ll regret» it when the prices rise.',
		'«If you really cared», you would have come on Sunday.',
		'Friend, «you can’t afford not to» try this method.',
		'«Shame on you» for looking away, give now.',
	],
	nearMisses: [
		'I regret the blue paint every single morning.',
		'If you really want to see the herons, go before seven and bring tea.',
		'We could not afford a cello, so he learned on a borrowed one.',
		'She missed the last train and walked, it was a clear night.',
	],
};
