import {compile, each, find, has, once} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

/** Questions that are no questions: they hold the verdict already. */
const loaded = compile(
	'are you (really|even)? (stupid|insane|nuts|kidding me|serious|old enough to (know|remember)|capable of reading|paid)',
	'(do|did|does) (you|anyone) (not|even|actually|really|ever) (read|think|look at)',

	'(do|did) you really (think|believe) that',
	'(how|just how) (gullible|pathetic) (are|is) (you|it)',
	'how can you (possibly|even|not|be so|justify)',
	'how dare you',
	'how hard can it',

	"what part of (don't you|is not clear)",
	'what is wrong with you',
	'who asked you',
	'is (this|that) (a joke|too much to ask)',

	'(since when (do|is)|what did you expect|what were you thinking|you do know that|you really (think|believe) that|have you (tried|no) (reading the|empathy))',
	'why (do you (insist on|feel the need)|so (serious|rude)|would you even)',

	'(what|where) (the hell|in the world) (do|are|did) (you|they)',
);

/** What friends ask in the same words. */
const friendly = compile(
	"(love|lovely|beautiful|gorgeous|amazing|awesome|congratulations|congrats|wow|thanks|thank you|sorry|hope|hugs|brilliant|delicious|fantastic|incredible|wonderful|adorable|haha|great (job|work|news|idea|question)|i'd love|glad|take care)",
);

/** Where the reply asks in order to hurt. */
export const taunts = once(({reply}: Context): Evidence[] => {
	const spans = find(reply, loaded);
	return spans.length === 0 ? [] : each(spans, has(reply, friendly) ? 0.25 : 0.7);
});
