import {anyOf, phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Owns a fault by its name, wherever it is said. */
const named = phrases(
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
		'(those|these|that|this) (*)? (is|are|was|were) (ours|mine|down to us|down to me|on us|on me)',
	],
	{strength: 0.8},
);

/** Tells of a deed or a lack, which is owned where somebody was hit by it: "we lost your order". */
const told = phrases(
	[
		"(i|we|i'd|we'd|i've|we've) (had|have|also|just|simply|clearly)? (lost|deleted|broke|broken|double-booked|double booked|overbooked|overcharged|undercharged|overpromised|undercooked|overcooked|burnt|burned|mislabelled|mislabeled|misjudged|underestimated|overestimated|miscounted|forgot|forgotten|ignored|botched|dropped the|ran out of|sent (you)? the wrong|gave you the wrong|put the wrong|charged you|billed you|kept you|left you|made you wait|ruined|leaked|neglected|rushed (it|that)|shipped (it|that|a broken|the wrong|too)|promised (*) (*)? and|let (it|that|this) (slip|slide|happen)|never (told|tested|checked|answered|called|warned|replied)|didn't (test|check|tell|warn|answer|reply|listen|read|call|plan|say|ask|notice|think)|did not (test|check|tell|warn|answer|reply|listen|read|call|plan|say|ask)|hadn't (tested|checked|told|planned|read)|took too long|were too slow|was too slow) *",
		"(i|we|our (*)|the (*)|that|it|my (*)) (should have|should've|ought to have|could have|needed to have) (said|told|been|checked|warned|asked|called|answered|caught|tested|read|known|mentioned|written|made|put|done|stopped|looked) *",
		'(without|and never) (telling|asking|warning|checking|testing|putting|saying|answering|a word) *',
		'(i|we) (approved|signed off|decided|chose|wrote|ordered|pushed|switched|turned|allowed|merged|agreed to) (on)? (that|it|this|the) (*)?',
		'(that|it|this) (was|is|were) (me|us|my (*)? (call|decision|doing|mistake|fault|mess|choice)|our (*)? (call|decision|doing|mistake|fault|mess|choice)|not (good enough|ok|okay|acceptable|right of (me|us))|a poor (*)|unfair of|careless of|sloppy of|wrong of)',
		"(i|we) (*)? (skipped|let (him|her|them|it|that|this)|cut corners|rushed|hid|hoped (nobody|no one)|hadn't|never (touched|looked|thought|fixed|finished|meant|wrote|read)|set (that|the|this) (rule|price|limit|policy|deadline|date)|told (you|people|everyone|customers) (it|that|we|the) (was|were|had)|said (it|that|#|the) (*)? (because|was|when)|put (it|that|this) off|sat on (it|this|that)|took (it|that|this) (out|down|off) (without|and)|left (it|that|this|you|them) (out|in|off|waiting|broken)|got (a|the) (cheaper|wrong|old)|warmed only|counted|padded|stretched|pushed (it|that|this) out) *",
		'(that|this|it|those|they|these) (*)? (was|were|is|are) (my|our) (own)? (commit|code|rule|idea|choice|call|typo|mistake|doing|decision|change|sentence|word|words|figure|number|numbers|claim|bug|oversight|wording|order|line|price|policy)',
		'(our|my|the) (numbers|figures|claim|claims|sentence|page|docs|caption|video|post|label|menu|website|notes|answer|math|maths|test|tests|estimate|review|title|headline) (was|were|is|are) (*)? (wrong|misleading|out of date|untrue|false|off|incomplete|sloppy|unclear|overstated|a mess)',
		"(it|that|which) (isn't|wasn't|is not|was not|weren't|aren't) (true|one|so|right|fair|good enough|the case|what (*) (paid|ordered|were))(,)? (and)? (*)?",
		"(i've|we've|i have|we have|i'll|we'll) (just|now|already)? (cut|pulled|corrected|removed|taken (down|out)|rewritten|changed|pinned|reverted|restored|fixed|added|put back|apologised|apologized|stopped|rolled back|updated|refunded) (it|that|the|this|your|those|a|an|them|what|him|her|every) *",
		'(we|i) (earned|deserve|deserved) (that|them|it|the|every|those|this) (*)?',
		"(you|you're|you are|you were|she's|he's) (absolutely|completely|quite|totally|entirely)? right(,)? (and|that|to be|we|i|it|about|there|on)? *",
		"(no|there's no|there is no|not an|without) (excuse|excuses|good reason|way to dress)",
		'(fair|fair cop|fair point|fair comment|point taken|guilty)(,)? (on|about|as charged|we|i|it|the) *',
		"(here's|here is|this is|that's|what) (what|how|why) (went wrong|happened|we broke|i broke|it broke|we did|we've changed|we changed|we're changing|we're doing|i'm doing|we do now|broke)",
		'(nobody|no one|none of us) (here)? (checked|tested|noticed|caught|told|answered|looked|called|asked|read) *',
	],
	{strength: 0.8},
);

const toSomebody = /\b(?:you|your|you're|you've|u|ur)\b/;

/**
 * Whether a fault of the writer's may be meant: they are spoken to, answer for a name, own a fault by
 * its name or by more than one deed, or the post complains. "We lost ours in March" under a death owns nothing.
 */
const mayBeAtFault = (context: Context): boolean => {
	const {post, heard, writer} = context;
	if (post === null || heard === null || named(context).length > 0) return true;
	if (told(context).length > 1) return true;
	if (writer.names.length + writer.domains.length + writer.handles.length > 0) return true;
	return (
		toSomebody.test(post.plain) ||
		heard.feelings.some(({family}) => family === 'anger' || family === 'disappointment')
	);
};

/** A fault that is named by the one who made it stops growing. “Fix it, don’t hide it.” */
export default defineRule({
	principle: 'transparency',
	kind: 'strength',
	praise: 'You own it in plain words: “{quote}”',
	sources: [ideas.fixDontHide],
	weight: 1,
	detect: anyOf(named, when(mayBeAtFault, told)),
});

export const examples: Examples = {
	hits: [
		'«We got that wrong». The old price holds for everybody who ordered before Monday.',
		'«My mistake», the bakery closes at two on Thursdays.',
		'«I misread» your second line, sorry. Then the shorter hose is the one.',
	],
	nearMisses: [
		{
			post: 'My cat of 16 years died on Tuesday. The house is so quiet.',
			reply: 'We lost ours in March and I still put out two bowls.',
		},
		{
			post: 'Our team ships more since we left the office.',
			reply: 'Fair, we counted tickets and half of them were bugs of the first half.',
		},
		'It was your mistake to trust the oven light, it happens to all of us.',
		'They got the date wrong on the poster, and nobody came but us.',
		'Sorry to hear about the greenhouse, that wind was something.',
		'You should have seen the face of the dog when the goose came back.',
	],
};
