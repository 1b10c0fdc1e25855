import type {Abstention, Assessment} from '../coach/assessment.ts';
import type {Columns, Encoding, Problem, Refusal, Sheet} from './sheet.ts';

/** Who the person speaks for, and which tips they want. */
export type Taste = {
	writer: {names: string[]; domains: string[]; handles: string[]};
	offRules: string[];
	/** The points that a tip must win to be shown. */
	leastGain: number;
};

/** Why a row has no verdict: the coach abstained, or it was too long to be read. */
export type Unjudged = Abstention | 'too-long';

export const headlines = ['listenFirst', 'valueWithoutAgenda'] as const;
export type HeadlineKey = (typeof headlines)[number];

/** One reply of the file as a table shows it; texts are clipped. */
export type RowView = {
	row: number;
	line: number;
	reply: string;
	post: string | null;
	author: string | null;
	site: string | null;
	date: string | null;
	unjudged: Unjudged | null;
	listenFirst: number | null;
	valueWithoutAgenda: number | null;
	/** What its best tip says. */
	tip: string | null;
};

/** One reply of the file, whole, with all that the coach says of it. */
export type RowDetail = {
	row: number;
	line: number;
	reply: string;
	post: string | null;
	author: string | null;
	assessment: Assessment | null;
	unjudged: Unjudged | null;
};

/** A tip that was given, and to how many replies. `label` is its words without quotes. */
export type TipCount = {rule: string; label: string; headline: HeadlineKey; count: number};

/** How many replies each level of a headline has, the lowest first. */
export type Spread = readonly number[];

export type Summary = {
	rows: number;
	judged: number;
	unjudged: Record<Unjudged, number>;
	spread: Record<HeadlineKey, Spread>;
	/** The score in the middle of all, or `null`. */
	middle: Record<HeadlineKey, number | null>;
	/** The most frequent first. */
	tips: TipCount[];
	best: RowView[];
	worst: RowView[];
};

const sortKeys = ['line', 'listenFirst', 'valueWithoutAgenda', 'date', 'site'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Which rows a person wants to see, and in what order. */
export type View = {
	/** Words that the reply, the post or the author must hold; `''` for all. */
	search: string;
	/** The replies whose tips hold this rule; `null` for all. */
	rule: string | null;
	show: 'all' | 'low-listen' | 'low-value' | 'good' | 'unjudged';
	sort: SortKey;
	order: 'ascending' | 'descending';
};

export type Page = {rows: RowView[]; start: number; matching: number};

/** What the page asks the worker. */
export type Ask =
	| {kind: 'open'; file: File; encoding: Encoding | null; unnamed: string}
	| {kind: 'header'; hasHeader: boolean}
	| {kind: 'score'; columns: Columns; taste: Taste}
	| {kind: 'pause'}
	| {kind: 'resume'}
	| {kind: 'stop'}
	| {kind: 'page'; id: number; view: View; start: number}
	| {kind: 'row'; id: number; row: number}
	| {kind: 'export'; id: number};

/** What the worker says, unasked or in answer to the ask with the same `id`. */
export type Told =
	| {kind: 'refused'; refusal: Refusal}
	| {kind: 'opened'; sheet: Sheet}
	| {kind: 'progress'; done: number; total: number}
	| {kind: 'scored'; summary: Summary; problems: Problem[]}
	| {kind: 'answer'; id: number; value: Page | RowDetail | Blob}
	| {kind: 'failed'; reason: string};

/** How many rows a page of the table has. */
export const pageSize = 25;
