import type {Assessment} from '../coach/assessment.ts';
import {principleKeys} from '../coach/principles.ts';
import type {Table} from './open-file.ts';
import {
	type HeadlineKey,
	headlines,
	type Page,
	pageSize,
	type RowDetail,
	type RowView,
	type Summary,
	type TipCount,
	type Unjudged,
	type View,
} from './protocol.ts';
import type {Columns, Problem, Role} from './sheet.ts';

/** What the coach needs to know of one row. */
export type RowDraft = {
	reply: string;
	post: string | null;
	author: string | null;
	site: string | null;
};

/** What is kept of a row once it was judged. Scores are from 0 to 100. */
type Verdict = {
	unjudged: Unjudged | null;
	listenFirst: number | null;
	valueWithoutAgenda: number | null;
	principles: Float32Array | null;
	/** Ids of the rules of its tips, best first. */
	tips: readonly string[];
	tip: string | null;
};

const verdictOf = (assessment: Assessment): Verdict => {
	const {abstained, listenFirst, valueWithoutAgenda, principles, tips} = assessment;
	const scores = principleKeys.map((key) => principles[key] ?? Number.NaN);
	return {
		unjudged: abstained,
		listenFirst,
		valueWithoutAgenda,
		principles: abstained === null ? Float32Array.from(scores) : null,
		tips: tips.map(({rule}) => rule),
		tip: tips[0]?.text ?? null,
	};
};

const tooLong: Verdict = {
	unjudged: 'too-long',
	listenFirst: null,
	valueWithoutAgenda: null,
	principles: null,
	tips: [],
	tip: null,
};

const clipped = 280;
const clip = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > clipped ? `${line.slice(0, clipped)}…` : line;
};

/** A date in milliseconds; seconds and milliseconds since 1970 are read too. */
export const timeOf = (text: string): number | null => {
	const trimmed = text.trim();
	if (/^\d{9,10}(?:\.\d{1,9})?$/.test(trimmed)) return Number(trimmed) * 1000;
	if (/^\d{12,13}$/.test(trimmed)) return Number(trimmed);
	const time = trimmed === '' ? Number.NaN : Date.parse(trimmed);
	return Number.isNaN(time) ? null : time;
};

const middleOf = (scores: number[]): number | null => {
	if (scores.length === 0) return null;
	const sorted = Float32Array.from(scores).sort();
	return sorted[sorted.length >> 1] ?? null;
};

/** The level of a score, 0 to 4: the five words of the meters. */
const levelOf = (score: number): number => Math.min(Math.floor(score / 20), 4);

const lowest = ({listenFirst, valueWithoutAgenda}: Verdict): number | null => {
	const known = [listenFirst, valueWithoutAgenda].filter((score) => score !== null);
	return known.length === 0 ? null : Math.min(...known);
};

type BookOptions = {
	table: Table;
	columns: Columns & {reply: number};
	judge: (draft: RowDraft) => Assessment;
	/** The longest text that can be judged, in UTF-16 units. */
	longestText: number;
	/** The words of a rule's tip without quotes. */
	labelOf: (rule: string) => {label: string; headline: HeadlineKey} | null;
};

/** The replies of a file and what the coach says of them. Rows count from 0. */
export type Book = {
	total: number;
	/** How many rows were judged so far. */
	done(): number;
	/** Judges the next row. */
	judgeNext(): void;
	summary(): Summary;
	/** Rows that were too long to be judged, as problems to tell of. */
	problems(): Problem[];
	page(view: View, start: number): Page;
	detail(row: number): RowDetail;
	/** The verdict on a row, as cells beside those of the file. */
	cellsOf(row: number): (string | number | null)[];
	table: Table;
};

const examples = 3;
const toldTips = 10;

export const createBook = ({table, columns, judge, longestText, labelOf}: BookOptions): Book => {
	const {rows, lines} = table;
	const verdicts: Verdict[] = [];

	const cell = (row: number, role: Role): string | null => {
		const at = columns[role];
		const text = at === null ? '' : (rows[row]?.[at] ?? '');
		return text.trim() === '' ? null : text;
	};
	const draftOf = (row: number): RowDraft => ({
		reply: cell(row, 'reply') ?? '',
		post: cell(row, 'post'),
		author: cell(row, 'author')?.trim().slice(0, 500) ?? null,
		site: cell(row, 'site')?.trim().slice(0, 100) ?? null,
	});
	const isTooLong = ({reply, post}: RowDraft): boolean =>
		Math.max(reply.length, post?.length ?? 0) > longestText;

	const verdict = (row: number): Verdict => verdicts[row] ?? tooLong;
	const viewOf = (row: number): RowView => {
		const {unjudged, listenFirst, valueWithoutAgenda, tip} = verdict(row);
		const {reply, post, author, site} = draftOf(row);
		return {
			row,
			line: lines[row] ?? 0,
			reply: clip(reply),
			post: post === null ? null : clip(post),
			author,
			site,
			date: cell(row, 'date')?.slice(0, 100) ?? null,
			unjudged,
			listenFirst,
			valueWithoutAgenda,
			tip,
		};
	};

	const matches = (row: number, {rule, show}: View, search: string): boolean => {
		const {unjudged, tips, ...scores} = verdict(row);
		if (rule !== null && !tips.includes(rule)) return false;
		if (show === 'unjudged' && unjudged === null) return false;
		if (show === 'low-listen' && !(scores.listenFirst !== null && scores.listenFirst < 40)) {
			return false;
		}
		const value = scores.valueWithoutAgenda;
		if (show === 'low-value' && !(value !== null && value < 40)) return false;
		if (show === 'good' && !((lowest(verdict(row)) ?? 0) >= 60)) return false;
		if (search === '') return true;
		const {reply, post, author} = draftOf(row);
		return [reply, post, author].some((text) => text?.toLowerCase().includes(search));
	};

	const keyOf = (row: number, sort: View['sort']): number | string | null => {
		if (sort === 'line') return row;
		if (sort === 'date') return timeOf(cell(row, 'date') ?? '');
		if (sort === 'site') return cell(row, 'site');
		return verdict(row)[sort];
	};

	const sorted = (found: number[], {sort, order}: View): number[] => {
		if (sort === 'line') return order === 'ascending' ? found : found.reverse();
		const sign = order === 'ascending' ? 1 : -1;
		const collator = new Intl.Collator('en');
		const keyed = found.map((row) => ({row, key: keyOf(row, sort)}));
		// What has no key comes last in either order.
		keyed.sort((a, b) => {
			if (a.key === null || b.key === null) {
				return Number(a.key === null) - Number(b.key === null) || a.row - b.row;
			}
			const difference =
				typeof a.key === 'number' && typeof b.key === 'number'
					? a.key - b.key
					: collator.compare(String(a.key), String(b.key));
			return difference * sign || a.row - b.row;
		});
		return keyed.map(({row}) => row);
	};

	let last: {key: string; found: number[]} | null = null;
	const find = (view: View): number[] => {
		const key = JSON.stringify(view);
		if (last?.key === key) return last.found;
		const search = view.search.trim().toLowerCase();
		const all = Array.from({length: verdicts.length}, (_, row) => row);
		const found = sorted(
			all.filter((row) => matches(row, view, search)),
			view,
		);
		last = {key, found};
		return found;
	};

	const scoresOf = (headline: HeadlineKey): number[] =>
		verdicts.flatMap((one) => (one[headline] === null ? [] : [one[headline]]));

	const tipCounts = (): TipCount[] => {
		const counts = new Map<string, number>();
		for (const {tips} of verdicts) {
			for (const rule of tips) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
		return [...counts]
			.sort(([, a], [, b]) => b - a)
			.slice(0, toldTips)
			.flatMap(([rule, count]) => {
				const known = labelOf(rule);
				return known === null ? [] : [{rule, count, ...known}];
			});
	};

	/** Rows from one end, each reply once: people send the same words many times. */
	const endOf = (ranked: readonly number[]): RowView[] => {
		const said = new Set<string>();
		const found: RowView[] = [];
		for (const row of ranked) {
			const view = viewOf(row);
			if (said.has(view.reply)) continue;
			said.add(view.reply);
			found.push(view);
			if (found.length === examples) break;
		}
		return found;
	};

	return {
		table,
		total: rows.length,
		done: () => verdicts.length,
		judgeNext: () => {
			const draft = draftOf(verdicts.length);
			verdicts.push(isTooLong(draft) ? tooLong : verdictOf(judge(draft)));
			last = null;
		},
		summary: () => {
			const judged = verdicts.flatMap((one, row) => {
				const rank = one.unjudged === null ? lowest(one) : null;
				return rank === null ? [] : [{row, rank}];
			});
			judged.sort((a, b) => b.rank - a.rank || a.row - b.row);
			const ranked = judged.map(({row}) => row);
			const best = endOf(ranked);
			// In a short file the same reply must not be called both.
			const others = ranked.filter((row) => best.every((example) => example.row !== row));
			const unjudged: Record<Unjudged, number> = {
				empty: 0,
				'too-short': 0,
				language: 0,
				'too-long': 0,
			};
			for (const one of verdicts) if (one.unjudged !== null) unjudged[one.unjudged]++;
			const spreadOf = (headline: HeadlineKey): number[] => {
				const spread = [0, 0, 0, 0, 0];
				for (const score of scoresOf(headline)) {
					const at = levelOf(score);
					spread[at] = (spread[at] ?? 0) + 1;
				}
				return spread;
			};
			const forEach = <T>(get: (headline: HeadlineKey) => T) =>
				Object.fromEntries(headlines.map((key) => [key, get(key)])) as Record<HeadlineKey, T>;
			return {
				rows: verdicts.length,
				judged: judged.length,
				unjudged,
				spread: forEach(spreadOf),
				middle: forEach((headline) => middleOf(scoresOf(headline))),
				tips: tipCounts(),
				best,
				worst: endOf(others.reverse()),
			};
		},
		problems: () =>
			verdicts.flatMap((one, row): Problem[] =>
				one === tooLong ? [{line: lines[row] ?? 0, reason: 'too-long'}] : [],
			),
		page: (view, start) => {
			const found = find(view);
			return {
				rows: found.slice(start, start + pageSize).map(viewOf),
				start,
				matching: found.length,
			};
		},
		detail: (row) => {
			const draft = draftOf(row);
			const {reply, post, author} = draft;
			const isUnread = isTooLong(draft);
			return {
				row,
				line: lines[row] ?? 0,
				reply: isUnread ? clip(reply) : reply,
				post: isUnread ? null : post,
				author,
				assessment: isUnread ? null : judge(draft),
				unjudged: verdict(row).unjudged,
			};
		},
		cellsOf: (row) => {
			const {unjudged, listenFirst, valueWithoutAgenda, principles, tips, tip} = verdict(row);
			const rounded = (score: number | null | undefined): number | null =>
				score === null || score === undefined || Number.isNaN(score)
					? null
					: Math.round(score * 10) / 10;
			return [
				rounded(listenFirst),
				rounded(valueWithoutAgenda),
				...principleKeys.map((_, at) => rounded(principles?.[at])),
				unjudged,
				tips.join(' '),
				tip,
			];
		},
	};
};

/** The names of the columns that `cellsOf` fills. */
export const verdictColumns: readonly string[] = [
	...headlines,
	...principleKeys,
	'unjudged',
	'tips',
	'best_tip',
].map((name) => `heed_${name}`);
