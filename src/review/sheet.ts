/** What a column of a file can hold that the review looks at. */
export const roles = ['reply', 'post', 'author', 'site', 'date'] as const;
export type Role = (typeof roles)[number];

/** Which column holds what, counted from 0; `null` where none does. */
export type Columns = Record<Role, number | null>;

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** What is read at most: bytes of a file, rows, columns. */
export const most = {bytes: 100_000_000, rows: 50_000, columns: 500} as const;

/** Why nothing of a file can be read. `line` counts from 1 where one line is to blame. */
export type Refusal = {
	reason:
		| 'too-large'
		| 'empty'
		| 'spreadsheet'
		| 'binary'
		| 'one-json'
		| 'open-quote'
		| 'too-many-columns'
		| 'no-rows'
		| 'unreadable';
	line: number | null;
};

/** A row that was left out, where it stands in the file, and why. Lines count from 1. */
export type Problem = {line: number} & (
	| {reason: 'stray-quote' | 'nul' | 'not-json' | 'too-long'}
	| {reason: 'cells'; found: number; expected: number}
);

/** The cells of a file, row by row, with the line each row begins on. */
export type Records = {
	/** `null` where the first record names the columns. */
	names: string[] | null;
	cells: string[][];
	lines: number[];
	problems: Problem[];
	/** There were more rows than are read. */
	isCut: boolean;
};

/** What the page shows of a file before anything is judged. */
export type Sheet = {
	format: 'csv' | 'json-lines';
	encoding: Encoding;
	/** The first line that is no UTF-8 and made Heed take another encoding, or `null`. */
	notUtf8: number | null;
	hasHeader: boolean;
	names: string[];
	/** The first rows, each cell clipped. */
	preview: string[][];
	rows: number;
	isCut: boolean;
	problems: number;
	firstProblems: Problem[];
	guess: Columns;
};
