import {compile, find, has, once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {isOneOf} from '../text/lexicon.ts';
import type {Span} from '../text/span.ts';
import {contentStem, type Text, type Word} from '../text/text.ts';
import {isEveryday} from './matter.ts';

/** What the post says no to comes right after one of these. */
const ruledOut = compile(
	"(i|we|i've|have|already) already? (tried|used|been on|gone through)",
	"(i|we|they|one|who) (can't|won't|don't) really? (use|eat|afford|drink|stand)",
	'(except|besides|other than|anything but|instead of|allergic to|tired of|sick of)',
);

/** So does what they did, where it was in vain. */
const done = compile(
	"(i|we|i've|we've) (have|already|even)? already? (dug|talked|spoken|asked|called|rung|phoned|written|complained|emailed|swapped|switched|stopped|added|cleaned|soaked|checked|cut|given up|turned off)",
);
const inVain = compile(
	'(twice|three times|several times|no (luck|change|use|answer|difference)|still|nothing (helps|changed|worked)|worse|in vain|to no avail)',
);

/** What the reply advises comes right after one of these. */
export const advised = compile(
	'(try|use|buy|install|consider|go for|go with|switch to|eat|drink|add|start with|recommend|suggest|talk to|speak to|work (in|some|a)|mix in|cut out|give up)',
	'(have|did) you ever? (tried|try|considered|used|use|thought (of|about)|talked to|spoken to|asked)',
	'(what|how) about (a|the|some)?',
	'the? best (thing|way|option|bet|answer) (is|would be) (usually|often|probably|always)?',
);

/** What it holds up as the way comes right before one of these. */
export const heldUp = compile(
	'(is|are|was) (honestly|really|just|simply|still|by far|definitely|so)? (the best|important|the way to go|great|amazing|brilliant|fantastic|perfect|unbeatable|worth (it|every))',
);

/** So many content words after the phrase belong to it, up to one of the words that turn away. */
const reach = 4;
const turns = isOneOf(
	'but because so which instead without not no skip skipping than rather unless since if'.split(
		' ',
	),
);

/** The next content words after each span, inside its sentence. */
const wordsAfter = (text: Text, spans: readonly Span[]): Word[] =>
	spans.flatMap((span) => {
		const found: Word[] = [];
		for (const word of sentenceOf(text, span)?.words ?? []) {
			if (word.start < span.end) continue;
			if (turns(word) || found.length === reach) break;
			if (contentStem(word) !== null) found.push(word);
		}
		return found;
	});

/**
 * Where a reply advises once more what the post has ruled out. At most one span, into the reply.
 */
export const advisedAgain = once(({post, reply, heard}: Context): Span[] => {
	if (post === null || !(has(reply, advised) || has(reply, heldUp))) return [];
	const excluded = new Set(heard?.constraints.flatMap(({stems}) => [...stems]));
	// What was done in vain is in the verb as well.
	const vain = has(post, inVain)
		? find(post, done).map(({start}) => ({start, end: start + 1}))
		: [];
	for (const word of wordsAfter(post, [...find(post, ruledOut), ...vain])) {
		const stem = contentStem(word);
		if (stem !== null) excluded.add(stem);
	}
	const held = find(reply, heldUp).flatMap(
		(span) => sentenceOf(reply, span)?.words.filter(({end}) => end <= span.start) ?? [],
	);
	const hit = [...wordsAfter(reply, find(reply, advised)), ...held].find((word) => {
		const stem = contentStem(word);
		return stem !== null && stem.length > 3 && !isEveryday(stem) && excluded.has(stem);
	});
	return hit ? [{start: hit.start, end: hit.end}] : [];
});
