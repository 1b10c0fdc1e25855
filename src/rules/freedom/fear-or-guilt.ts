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
			"(you'll|youll|you will|you're going to|you are going to) (really|surely|certainly|only|definitely)? (regret|be left behind|get left behind|fall behind|be missing out|kick yourself)",
			"(you're|you are) (losing (money|customers|sales|clients|time)|leaving money|wasting your (life|money|potential))",
			"(don't|do not|dont|never) (be left behind|get left behind|fall behind|let this opportunity|miss this (chance|opportunity))",
			"you (can't|cannot|can not) afford (not to|to miss|to wait|to ignore|to be without|to lose)",
			'if (you|u) (really|truly|actually|even) (care|cared|loved|respected|were serious|valued) (*)?',
			'if (you|u) (cared|have a heart|had a heart|had any (decency|shame|heart)|love (god|jesus|your (mother|mom|mum|family|country)))',
			'(shame on you|you should be ashamed|how can you (ignore|stand by|look away|live with yourself)|you owe it to (us|them|your (*))|think of the children)',
			'(or|and) (you|your (business|brand|family|children|kids|career)) (will|would|may|could) (die|suffer|fail|lose everything|be sorry|go under|regret)',
			"after (all|everything) (i|we) (did|do|have done|'ve done) for (you|u)",
			'(your|the) (last|only) (hope|chance)',
			'(a|one) (child|person|dog|animal|life) (dies|is dying|suffers|will die) (every|because|while|if)',
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
		'How can you sleep better? Get up at the same time, even on Sundays.',
		'Don’t miss out on the lemon cake, you’ll be sorry on Monday.',
		'I regret the blue paint every single morning.',
		'If you really want to see the herons, go before seven and bring tea.',
		'We could not afford a cello, so he learned on a borrowed one.',
		'She missed the last train and walked, it was a clear night.',
	],
};
