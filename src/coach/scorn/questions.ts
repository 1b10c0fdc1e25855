import {compile, each, find, has, once} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const even = '(really|even|actually|honestly|seriously|truly|genuinely|just|so)';

/** Questions that are no questions: they hold the verdict already. */
const loaded = compile(
	// Are you …, do you even …, have you ever …
	`are you ${even}? (stupid|insane|nuts|crazy|blind|deaf|drunk|high|daft|kidding|joking|serious|for real|that (naive|blind|dense|stupid)|so (naive|blind|dense|stupid)|old enough to|capable of|paid|trolling|incapable|ashamed)`,
	'(do|did|does) (you|anyone) (not|even|actually|really|ever|honestly|seriously|genuinely|truly) (read|think|believe|look at|know|understand|expect|listen|imagine)',
	'(do|can|did) you not (read|see|realise|realize)',
	"(don't|didn't|can't) you (people|have (any|a) (*)? (shame|decency|manners|life)|know (anything)|realise|realize|read)",
	'have you (even|actually|not|no) (read|heard|considered|thought|looked|bothered|shame|empathy|studied|noticed)',
	'you do (know|realise|realize|understand|realize that) (that|this|there|it|he|she|they|the|how|what|right)',
	'you (really|honestly|seriously|actually) (think|believe|expect) (that|this|anyone|people|we|it|he|she|they|the)',
	// Who, what, why, how …
	'who (asked you|are you to|made you|gave you|died and|says (so|you)|do you think you|the hell)',
	'(what|who|where|why|how) (the (hell|fuck|heck)|in the world|in hell|on earth|gives) (do|are|did|is|would|does|gave|you|makes|has|was|can)',
	"(what's|whats|what is) (wrong|the matter) with (you|people like)",
	"(what's|whats|what is) your excuse",
	'what (part of|makes you (so|an|believe)|were you thinking|did you expect|are you (afraid|hiding|talking|babbling|so)|qualifies you|kind of (person|people|idiot|moron|man|parent|monster))',
	'why (do|are|must|is it that) (you|people|anyone|some people|people like you|you people) (people|always|insist|feel the need|constantly|hate|continue|persist|refuse|never)',
	'why (so (serious|rude|angry|bitter)|would you even|do you (insist|feel the need|care)|is it so hard)',
	'how (dare|could|can) (you|anyone) (possibly|even|not|be so|justify|say|claim|think|believe|call|seriously|honestly|defend|support|be this)',
	'(how|just how) (gullible|pathetic|stupid|naive|dumb|ignorant|dense|blind|desperate|sad|low|arrogant|hard) (are|is|can|do|must) (you|it|they|that|one)',
	'how (would you know|do you live with yourself|do you sleep)',
	'(is|was) (this|that|it) (a joke|too much to ask|supposed to be|all you|the best you|so (hard|difficult))',
	'since when (do|is|did|are|does|was|were|has|have)',
	'where (do|did) you (get|come up with|dig) (this|that|these|your|such)',
	"(so|and|but) (you|you're|your) (now (think|want|say|claim)|telling|claim|seriously|want us|expect (us|me|people)|solution is|admit|would rather)",
	'who (would|could) (ever|possibly|even|seriously|in their right)',
	'(can|could) you (even|be any|people|please stop|possibly be)',
);

/** What friends ask in the same words. */
const friendly = compile(
	"(love|lovely|beautiful|gorgeous|amazing|awesome|congratulations|congrats|wow|thanks|thank you|sorry|hope|hugs|brilliant|delicious|fantastic|incredible|wonderful|adorable|haha|great (job|work|news|idea|question)|i'd love|glad|take care|curious|wondering|please|share)",
);

/** Where the reply asks in order to hurt. */
export const taunts = once(({reply, heard}: Context): Evidence[] => {
	if (heard?.feelings.some(({good}) => !good)) return [];
	const spans = find(reply, loaded);
	return spans.length === 0 ? [] : each(spans, has(reply, friendly) ? 0.2 : 0.55);
});
