import {compile, each, find, has, once} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const even = '(really|even|actually|honestly|seriously|truly|genuinely|just|so)';

/** Questions that are no questions: they hold the verdict already. */
const loaded = compile(
	// Are you …, do you even …, have you ever …
	`are you ${even}? (stupid|insane|crazy|daft|kidding me|that (naive|blind|dense|stupid)|so (naive|blind|dense|stupid)|trolling|incapable)`,
	'(do|did|does) (you|anyone) (even|honestly|seriously) (read|think|believe|know|understand|expect|listen)',
	"(don't|didn't|can't) you (people|have (any|a) (*)? (shame|decency|manners|life)|know (anything)|realise|realize|read)",
	'have you (even|no) (read|thought|looked|bothered|shame|empathy)',
	'you do (know|realise|realize) (that|this|there)',
	'you (honestly|seriously) (think|believe|expect) (that|this|anyone|people|we|it|he|she|they|the)',
	// Who, what, why, how …
	'who (asked you|are you to|made you|gave you|died and|says (so|you)|do you think you|the hell)',
	'(what|who|where|why|how) (the (hell|fuck|heck)|in hell) (do|are|did|is|would|does|gave|you|makes|has|was|can)',
	"(what's|whats|what is) (wrong|the matter) with (you|people like)",
	"(what's|whats|what is) your excuse",
	'(what qualifies you|what were you thinking|what kind of (idiot|moron|monster))',
	'why (do|must|is it that) (you|you people|people like you) (people|always|insist|feel the need|constantly|persist|refuse)',
	'why (so (rude|angry|bitter)|would you even|do you (insist|feel the need))',
	'how (dare|could|can) (you|anyone) (possibly|even|not|be so|justify|say|claim|think|believe|call|seriously|honestly|defend|support|be this)',
	'(how|just how) (gullible|pathetic|stupid|naive|dumb|ignorant|dense|blind|arrogant) (are|can|do|must) (you|they|one)',
	'how (would you know|do you live with yourself|do you sleep)',
	'(is|was) (this|that|it) (a joke|too much to ask)',
	"(so|and|but) (you|you're|your) (now (think|want|say|claim)|telling|claim|seriously|want us|expect (us|me|people)|solution is|admit|would rather)",
	'since when (do|does|did) *',
	'are you even capable of',
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
