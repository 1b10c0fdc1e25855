import {placeOf} from '../coach/places/index.ts';
import {type Principle, principleKeys} from '../coach/principles.ts';
import type {LedgerRow} from '../ledger.ts';

const day = 86_400_000;

export const periods = ['weeks', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** Which rows a person wants to see. `site` is an id, `null` for all. */
export type Choice = {period: Period; site: string | null};

const daysOf: Record<Period, number> = {
	weeks: 12 * 7,
	year: 365,
	all: Number.POSITIVE_INFINITY,
};

/** The rows of a choice, seen from a moment in milliseconds since 1970. */
export const chosen = (rows: readonly LedgerRow[], {period, site}: Choice, now: number) =>
	rows.filter((row) => row.at > now - daysOf[period] * day && (site === null || row.site === site));

/** The middle of what is known, or `null`. */
const mean = (values: readonly (number | null)[]): number | null => {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

export type Balance = {
	count: number;
	/** Replies that gave and asked for nothing. */
	gave: number;
	asked: number;
	neither: number;
	/** The mean of each headline, 0 to 100. */
	listenFirst: number | null;
	valueWithoutAgenda: number | null;
};

/** How many of some replies gave and asked, and how they read on average. */
export const balanceOf = (rows: readonly LedgerRow[]): Balance => {
	const asked = rows.filter((row) => row.asked).length;
	const gave = rows.filter((row) => row.gave && !row.asked).length;
	return {
		count: rows.length,
		gave,
		asked,
		neither: rows.length - gave - asked,
		listenFirst: mean(rows.map((row) => row.listenFirst)),
		valueWithoutAgenda: mean(rows.map((row) => row.valueWithoutAgenda)),
	};
};

/** The first moment of the Monday of a moment's week, as the person's clock has it. */
const mondayOf = (at: number): number => {
	const date = new Date(at);
	const back = (date.getDay() + 6) % 7;
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime();
};

const nextMonday = (monday: number): number => {
	const date = new Date(monday);
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7).getTime();
};

/** The most weeks that a plot can show. */
const mostWeeks = 60;

export type Week = Balance & {start: number};

/** The rows week by week without a gap, from the first that has any to that of `now`. */
export const weeksOf = (rows: readonly LedgerRow[], now: number): Week[] => {
	const byWeek = new Map<number, LedgerRow[]>();
	for (const row of rows) {
		const monday = mondayOf(row.at);
		byWeek.set(monday, [...(byWeek.get(monday) ?? []), row]);
	}
	const first = Math.min(...byWeek.keys());
	const last = Math.max(mondayOf(now), ...byWeek.keys());
	const weeks: Week[] = [];
	for (let start = first; start <= last; start = nextMonday(start)) {
		weeks.push({start, ...balanceOf(byWeek.get(start) ?? [])});
	}
	return weeks.slice(-mostWeeks);
};

/** How giving and asking stand at a place. */
export type Standing = 'within' | 'over' | 'few' | 'gives' | 'even' | 'asks';

export type PlaceBalance = Balance & {
	site: string;
	community: string | null;
	/** The place lets people speak of their own one time in ten. */
	countsNine: boolean;
	standing: Standing;
};

/** Fewer replies than this say nothing about one in ten. */
const fewest = 10;

const standingOf = ({count, gave, asked}: Balance, countsNine: boolean): Standing => {
	if (countsNine) {
		if (count < fewest) return asked > 1 ? 'over' : 'few';
		return asked * 10 > count ? 'over' : 'within';
	}
	if (gave === asked) return 'even';
	return gave > asked ? 'gives' : 'asks';
};

/** Whether people at a site bear one's own things only now and then: nine to one. */
const countsNine = (site: string): boolean => placeOf(site).ownWork.is === 'now-and-then';

/** The balance at each site, the most used first, and below a site that of each of its communities. */
export const placesOf = (rows: readonly LedgerRow[]): PlaceBalance[] => {
	const groupBy = <T extends string>(
		from: readonly LedgerRow[],
		key: (row: LedgerRow) => T | null,
	) => {
		const groups = new Map<T, LedgerRow[]>();
		for (const row of from) {
			const name = key(row);
			if (name !== null) groups.set(name, [...(groups.get(name) ?? []), row]);
		}
		return [...groups].sort(([, a], [, b]) => b.length - a.length);
	};
	const balance = (site: string, community: string | null, own: readonly LedgerRow[]) => {
		const sum = balanceOf(own);
		const counts = countsNine(site);
		return {...sum, site, community, countsNine: counts, standing: standingOf(sum, counts)};
	};
	return groupBy(rows, ({site}) => site).flatMap(([site, own]) => [
		balance(site, null, own),
		...groupBy(own, ({community}) => community).map(([community, its]) =>
			balance(site, community, its),
		),
	]);
};

/** The mean of each principle, 0 to 100. */
export const principlesOf = (
	rows: readonly LedgerRow[],
): {key: Principle; score: number | null}[] =>
	principleKeys.map((key) => ({key, score: mean(rows.map(({principles}) => principles[key]))}));

/** Two spans of 30 days beside each other; `null` where one of them has too few replies. */
export type Change = {now: Balance; before: Balance} | null;

const compared = 30 * day;
const fewestCompared = 5;

/** The last 30 days beside the 30 before. */
export const changeOf = (rows: readonly LedgerRow[], now: number): Change => {
	const between = (from: number, to: number): Balance =>
		balanceOf(rows.filter(({at}) => at > from && at <= to));
	const change = {
		now: between(now - compared, Number.POSITIVE_INFINITY),
		before: between(now - 2 * compared, now - compared),
	};
	return Math.min(change.now.count, change.before.count) < fewestCompared ? null : change;
};

/** Less than this many points between two spans is no change one should speak of. */
const noticed = 3;

/** Whether a figure (0 to 100) rose, fell or stayed; `null` where one of the two is unknown. */
export const trendOf = (
	now: number | null,
	before: number | null,
): 'More' | 'Less' | 'Same' | null => {
	if (now === null || before === null) return null;
	if (Math.abs(now - before) < noticed) return 'Same';
	return now > before ? 'More' : 'Less';
};
