import type {Span} from './span.ts';

/**
 * A run of marks that ends a sentence, with what closes after it, or a line break. `Intl.Segmenter`
 * takes quadratic time over many sentences and joins those that start in lower case, as they do in
 * many a post.
 */
const ending = /(?<![.!?…])[.!?…]+["'”’)\]]{0,3}(?=\s|$)|\n/g;

/** Followed by a full stop, these do not end a sentence; neither does a number that opens a line. */
const abbreviated = /(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|vs|approx|no|fig|[a-z])$/i;
const listNumber = /(?:^|\n)\s{0,8}\d{1,3}$/;

/** The sentences of a text in order, without the white space around them. Linear in the length. */
export const findSentences = (text: string): Span[] => {
	const sentences: Span[] = [];
	let from = 0;
	const add = (to: number): void => {
		const inner = text.slice(from, to);
		const start = from + inner.length - inner.trimStart().length;
		const end = from + inner.trimEnd().length;
		if (end > start) sentences.push({start, end});
		from = to;
	};
	for (const {0: marks, index} of text.matchAll(ending)) {
		if (marks.startsWith('.') && !marks.startsWith('..')) {
			const before = text.slice(Math.max(from, index - 12), index);
			if (abbreviated.test(before) || listNumber.test(before)) continue;
		}
		add(index + marks.length);
	}
	add(text.length);
	return sentences;
};
