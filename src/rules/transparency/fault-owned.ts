import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** A fault that is named by the one who made it stops growing. “Fix it, don’t hide it.” */
export default defineRule({
	principle: 'transparency',
	kind: 'strength',
	praise: 'You own it in plain words: “{quote}”',
	sources: [ideas.fixDontHide],
	weight: 1,
	detect: phrases(
		[
			'(i|we) (got|did|read) (that|this|it) wrong',
			"(that|this) (is|one's) on (us|me)",
			"that's on (us|me)",
			'(my|our) own? (mistake|bad|fault|apologies|bug)',
			'i (was|am|stand) (wrong|mistaken|corrected)',
			'i messed this? up',
			"(i|we) (should have|should've|shouldn't have|should not have) *",
			'i (misread|misunderstood|missed that|forgot to)',
			'thanks for (catching|pointing (that|it) out)',
			"(i'm|i am) sorry i *",
			"(i|we|i'd|we'd|i've|we've) (had|have|also|just)? (lost|deleted|broke|broken|double-booked|burnt|burned|forgot|forgotten|ran out of|sent the wrong|charged you|kept you|left you|ruined|never (told|called)|didn't (test|warn|read|call|say|ask|notice|think)|did not say) *",
			"(i|our *|that|it|my *) (should have|should've|ought to have|could have) (said|been|checked|asked|known|written|made|put|done) *",
			'without (telling|asking|warning|testing|putting|saying|a word) *',
			'(i|we) (approved|decided|chose|wrote|ordered|switched|turned) on? (that|it|this|the) (*)?',
			'(that|it|this) (was|is|were) (me|us|my (decision|fault|choice)|our (mistake|choice)|not (okay|acceptable))',
			"(i|we) (*)? (skipped|let (him|her|them|it|that|this)|hid|hadn't|never (looked|thought|wrote|read)|told you it was|said (it|#) (because|was)|put it off|got a cheaper|warmed only|counted) *",
			'(that|it|those) (was|is|are) (my|our) (commit|choice|mistake|decision|word)',
			'(those|that|the *) (*)? (is|are|was) (ours|mine|on us|on me)',
			'(our|the) (numbers|claims) were (*)? (wrong|untrue)',
			"(it|that|which) (isn't|wasn't|is not|was not|weren't) (true|one|so|right|fair|good enough|the case)(,)? and? (*)?",
			"(i've|i have|we have) now? (cut|removed|changed|reverted|restored|fixed|added|updated) (it|that|the|this|your|those|a|an) *",
			'(we|i) (earned|deserve|deserved) (them|it|the) (*)?',
			"(you|you're|you are|you were) right(,)? (and|that|to be|i|it)? *",
			"(no|there's no|there is no|not an) (excuse|excuses|good reason)",
			'(fair|fair point|guilty)(,)? (on|about|i|it|the) *',
			"that's what (happened|we did)",
			'(nobody|no one) (noticed|told|answered|looked) *',
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
