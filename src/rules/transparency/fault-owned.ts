import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'transparency',
	kind: 'strength',
	praise: 'You own it in plain words: “{quote}”',
	why: 'A fault that is named by the one who made it stops growing. “Fix it, don’t hide it.”',
	sources: [seeds.listenFirst],
	weight: 1,
	detect: phrases(
		[
			'(i|we) (got|did|had|read|understood) (that|this|it|you|the * *) wrong',
			"(that|this) (one)? (was|is|one's) (entirely|totally|all|completely)? (on) (us|me)",
			"that's (entirely|totally|all|completely)? on (us|me)",
			'(my|our) (own)? (mistake|bad|fault|error|oversight|apologies|bug)',
			'(i|we) (was|were|am|are|stand|got) (so|clearly|simply|plainly|totally|completely)? (wrong|mistaken|corrected|at fault)',
			'(i|we) (messed|screwed|cocked) (that|this|it|things)? up',
			"(i|we) (should have|should've|shouldn't have|should not have|ought to have) *",
			'(i|we) (misread|misunderstood|misjudged|overlooked|mixed up|missed that|forgot to|failed to|let you down)',
			'(thanks|thank you) for (catching|correcting|pointing (that|this|it) out|setting me straight|the correction)',
			"(i'm|i am|we're|we are) sorry (we|i|for (my|our)) *",
		],
		{strength: 0.8},
	),
});

export const examples: Examples = {
	hits: [
		'«We got that wrong». The old price holds for everybody who ordered before Monday.',
		'«My mistake», the bakery closes at two on Thursdays.',
		'«I misread» your second line, sorry. Then the shorter hose is the one.',
	],
	nearMisses: [
		'It was your mistake to trust the oven light, it happens to all of us.',
		'They got the date wrong on the poster, and nobody came but us.',
		'Sorry to hear about the greenhouse, that wind was something.',
		'You should have seen the face of the dog when the goose came back.',
	],
};
