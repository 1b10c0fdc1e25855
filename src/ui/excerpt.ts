import type {SpanView} from './view.ts';

/** Some words and what stands around them, clipped; `…` marks where something was cut. */
export type Excerpt = {before: string; words: string; after: string};

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The nearest offset at or before `at` that doesn't split a character in two. */
const whole = (text: string, at: number): number =>
	at > 0 && at < text.length && isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;

/** At most `room` units of the end of `text`, starting with a whole word where there is one. */
const tail = (text: string, room: number): string => {
	if (text.length <= room) return text;
	const cut = text.slice(whole(text, text.length - room));
	const space = cut.search(/\s/);
	return `…${(space === -1 ? '' : cut.slice(space)).trimStart()}`;
};

/** At most `room` units of the start of `text`, ending with a whole word where there is one. */
const head = (text: string, room: number): string => {
	if (text.length <= room) return text;
	const cut = text.slice(0, whole(text, room));
	const space = cut.trimEnd().lastIndexOf(' ');
	// A stop before the mark would look like one more of its dots.
	return `${(space === -1 ? cut : cut.slice(0, space)).replace(/[\s.,;:…]+$/, '')}…`;
};

const around = 32;
const longest = 140;

/**
 * The words of a draft a tip is about, with a little of what stands beside them on the same line.
 * `span` holds UTF-16 offsets into `draft`; one that lies outside gives `null`.
 */
export const excerpt = (draft: string, {start, end}: SpanView): Excerpt | null => {
	if (start < 0 || end > draft.length || start >= end) return null;
	const line = {
		start: draft.lastIndexOf('\n', start - 1) + 1,
		end: draft.indexOf('\n', end) === -1 ? draft.length : draft.indexOf('\n', end),
	};
	return {
		before: tail(draft.slice(Math.min(line.start, start), start), around),
		words: head(draft.slice(start, end), longest),
		after: head(draft.slice(end, Math.max(line.end, end)), around),
	};
};
