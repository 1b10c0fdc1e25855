import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Whoever can say that they got it wrong meets others as an equal. It makes it safe for them to
 * say so too.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You own up: “{quote}”',
	sources: [ideas.fixDontHide, ideas.equals, findings.receptiveness],
	weight: 1,
	detect: unscornful(
		phrases(
			[
				'(my (mistake|bad|fault|apologies)|i stand corrected|i got (it|this) wrong)',
				'i was (wrong|too quick)',
				'(i|we) (misread|misunderstood|overlooked|got that wrong|forgot to|should have asked|missed that)',
				"(sorry|i apologise)(,)? (for|if|about)? (i|the) (misread|missed|wasn't|was|didn't|confusion|typo|late|am|should|did)",
				'thanks for (catching that|pointing (that|it|out))',
			],
			{
				strength: 0.75,
				unless: [
					'am i (wrong|mistaken)',
					'(nothing|not) (wrong|my fault)',
					'sorry (if|that) you (feel|felt|are|were)',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«I stand corrected», the mill burnt down in 1911.',
		'«My mistake», it is the second door.',
		'«Sorry, I misread» your drawing, the beam is on the left.',
		'«I was too quick» there, the north side is fine.',
		'«thanks for catching that», the date was last year’s',
	],
	nearMisses: [
		'You got that wrong, the mill burnt down in 1911.',
		'I was on the wrong bus and met my wife there.',
		'Sorry if you feel that way about the mill.',
	],
};
