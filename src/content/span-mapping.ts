import type {SpanView} from '../ui/view.ts';

/**
 * Where spans of `before` lie in `after`, taking the difference as one edit. A span that the edit
 * touched is dropped, and so is one whose first or last word grew: better no line than one under
 * other words than those it was drawn for. What a span carries besides its offsets is kept.
 */
export const followEdit = <S extends SpanView>(
	spans: readonly S[],
	before: string,
	after: string,
): S[] => {
	if (before === after) return [...spans];
	const editStart = sameStart(before, after);
	const sameTail = sameEnd(before, after, Math.min(before.length, after.length) - editStart);
	const editEnd = before.length - sameTail;
	return spans.flatMap((span) => {
		const isBefore = span.end <= editStart;
		if (!isBefore && span.start < editEnd) return [];
		const shift = isBefore ? 0 : after.length - before.length;
		const followed = {...span, start: span.start + shift, end: span.end + shift};
		return cutsWord(after, followed) && !cutsWord(before, span) ? [] : [followed];
	});
};

const sameStart = (a: string, b: string): number => {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
};

const sameEnd = (a: string, b: string, most: number): number => {
	let length = 0;
	while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return length;
};

const wordCharacter = /[\p{L}\p{N}]/u;

const isInsideWord = (text: string, offset: number): boolean =>
	wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset));

const cutsWord = (text: string, {start, end}: SpanView): boolean =>
	isInsideWord(text, start) || isInsideWord(text, end);
