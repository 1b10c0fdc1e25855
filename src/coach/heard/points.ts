import type {Span} from '../text/span.ts';
import {overlaps} from '../text/span.ts';
import {contentStem, type Sentence, type Text} from '../text/text.ts';
import type {Said} from './hear.ts';
import {stemFrequency} from './matter.ts';

export type Point = Said & {kind: 'point'; stems: ReadonlySet<string>};

const most = 4;

/** Greets, thanks or hurries, and says nothing of the matter. */
const courtesy =
	/^(?:(?:hi|hello|hey|dear|good (?:morning|evening|day))\b[^.!?]{0,30}$|(?:many |so many )?thank(?:s|ing)?\b|(?:please|pls|plz) (?:reply|help|advi[sc]e|let|lemme|respond|share)\b|(?:cheers|regards|edit|update|tl;?dr|any help|sorry (?:for|if|about)|hope this)\b)/;

/**
 * The few things a post is about: the sentences that carry most of its matter, in order. Questions
 * and feelings are heard by themselves and left out here.
 */
export const findPoints = (post: Text, heardAlready: readonly Span[]): Point[] => {
	const frequency = stemFrequency(post);
	const candidates = post.sentences
		.filter((sentence) => !heardAlready.some((span) => overlaps(span, sentence)))
		.map((sentence, index) => ({
			sentence,
			words: post.plain.slice(sentence.start, sentence.end),
			...matter(sentence, frequency, index),
		}))
		.filter(({stems, words}) => stems.size >= 2 && !courtesy.test(words) && !words.endsWith('?'));
	const wanted = Math.min(most, Math.max(1, Math.round(post.sentences.length / 2)));
	return candidates
		.sort((a, b) => b.weight - a.weight)
		.slice(0, wanted)
		.sort((a, b) => a.sentence.start - b.sentence.start)
		.map(({sentence: {start, end}, stems}) => ({kind: 'point', start, end, stems}));
};

/**
 * What a sentence weighs: its distinct content words, those the post comes back to count more, per
 * square root of its length, so that long sentences don't win by length alone. What is said in the
 * first person, and what comes first, is more likely the matter.
 */
const matter = (
	sentence: Sentence,
	frequency: ReadonlyMap<string, number>,
	index: number,
): {weight: number; stems: Set<string>} => {
	const stems = new Set<string>();
	let sum = 0;
	let personal = false;
	for (const word of sentence.words) {
		if (/^(?:i|we|my|our|me|us|i'm|i've|we've|we're)$/.test(word.lower)) personal = true;
		const stem = contentStem(word);
		if (stem === null || stems.has(stem)) continue;
		stems.add(stem);
		sum += 1 + Math.log(frequency.get(stem) ?? 1);
	}
	const weight =
		(sum / Math.sqrt(sentence.words.length + 4)) * (personal ? 1.3 : 1) * (index === 0 ? 1.2 : 1);
	return {weight, stems};
};
