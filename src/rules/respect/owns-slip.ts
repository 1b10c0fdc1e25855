import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You own up: “{quote}”',
	why: 'Whoever can say that they got it wrong meets others as an equal. It makes it safe for them to say so too.',
	sources: [findings.receptiveness, seeds.listenFirst],
	weight: 1,
	detect: unscornful(
		phrases(
			[
				"(my (mistake|bad|fault|error|apologies)|i stand corrected|mea culpa|i take (that|it) back|that's on me|thats on me|that one's on me|i got (that|it|this|mine) wrong|i goofed|i messed (that|this|it) up|i spoke too soon|egg on my face)",
				'(i|we) (was|were|may have been|might have been) (completely|totally|quite|dead|plainly|just|also|probably|clearly|being)? (wrong|mistaken|too (quick|harsh|hasty|hard|blunt)|unfair|unclear|off|out of line|confused|sloppy)',
				"(i|we) (had|have|'ve|probably|must have|may have|might have|clearly|totally|completely|also|just|initially)? (misread|misunderstood|misremembered|misjudged|overlooked|mixed up|got (it|that|this) wrong|forgot to|should have (said|asked|read|checked|been|mentioned|explained|made|added|noticed|written|linked|thought|waited)|jumped to|jumped the gun|missed (that|your|the (part|bit|line|point where)))",
				"(sorry|apologies|i apologise|i apologize|forgive me|pardon me|excuse me)(,)? (for|if|that|about)? (i|my|the|being|not|any|i've|i'm|having|we) (misread|missed|misunderstood|came across|sounded|seemed|wasn't|was|didn't|confusion|typo|mistake|mix-up|slow|late|delay|earlier|tone|wrong|being|been|short|blunt|harsh|unclear|am|got|assumed|jumped|offended|stepped|should|did)",
				'(thanks|thank you) for (the correction|correcting (me|that|it)|catching (that|it|my)|pointing (that|it|this|out)|setting me straight|putting me right)',
			],
			{
				strength: 0.75,
				unless: [
					'(was|were|am|are) i (wrong|mistaken)',
					'(nothing|not|never) (wrong|my fault)',
					'(sorry|apologies) (if|that) you (feel|felt|are|were)',
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
