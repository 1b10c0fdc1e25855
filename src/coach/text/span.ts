/** Half-open range of UTF-16 offsets, as `slice`, `setSelectionRange` and `Range` use them. */
export type Span = {start: number; end: number};

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
