/** Half-open range of UTF-16 offsets, as `slice`, `setSelectionRange` and `Range` use them. */
export type Span = {start: number; end: number};

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one of some spans, which stand in order and apart, overlaps another. */
export const overlapsAny = (ordered: readonly Span[], span: Span): boolean => {
	let from = 0;
	let to = ordered.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((ordered[middle]?.end ?? 0) > span.start) to = middle;
		else from = middle + 1;
	}
	return (ordered[from]?.start ?? span.end) < span.end;
};
