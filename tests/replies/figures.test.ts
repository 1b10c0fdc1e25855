import {array, assert, boolean, constantFrom, integer, property, record} from 'fast-check';
import {describe, expect, test} from 'vitest';
import {principleKeys} from '../../src/coach/principles.ts';
import type {LedgerRow} from '../../src/ledger.ts';
import {
	balanceOf,
	changeOf,
	chosen,
	placesOf,
	principlesOf,
	trendOf,
	weeksOf,
} from '../../src/replies/figures.ts';

const day = 86_400_000;
/** A Wednesday at noon. */
const now = new Date(2026, 10, 18, 12).getTime();

const rowOf = (change: Partial<LedgerRow> = {}): LedgerRow => ({
	at: now,
	site: 'reddit',
	community: null,
	listenFirst: 60,
	valueWithoutAgenda: 40,
	principles: Object.fromEntries(principleKeys.map((key) => [key, 50])) as LedgerRow['principles'],
	gave: true,
	asked: false,
	tipsShown: 0,
	tipsFollowed: 0,
	...change,
});

const some = (count: number, change: Partial<LedgerRow> = {}): LedgerRow[] =>
	Array.from({length: count}, () => rowOf(change));

describe('a choice of time and place', () => {
	const rows = [rowOf(), rowOf({at: now - 100 * day}), rowOf({at: now - 400 * day, site: 'x'})];
	test.each([
		['weeks', null, 1],
		['year', null, 2],
		['all', null, 3],
		['all', 'x', 1],
		['weeks', 'x', 0],
	] as const)('%s at %s', (period, site, count) => {
		expect(chosen(rows, {period, site}, now)).toHaveLength(count);
	});
});

describe('the balance', () => {
	test('counts a reply that gave and asked as one that asked', () => {
		const rows = [rowOf(), rowOf({asked: true}), rowOf({gave: false}), rowOf({listenFirst: null})];
		expect(balanceOf(rows)).toMatchObject({
			count: 4,
			gave: 2,
			asked: 1,
			neither: 1,
			listenFirst: 60,
		});
	});

	test('of nothing has no means', () => {
		expect(balanceOf([])).toMatchObject({count: 0, listenFirst: null, valueWithoutAgenda: null});
	});

	const rows = array(
		record({at: integer({min: now - 900 * day, max: now}), gave: boolean(), asked: boolean()}),
	);
	test('loses no reply over the weeks', () => {
		assert(
			property(rows, constantFrom('reddit', 'x'), (changes, site) => {
				const own = changes.map((change) => rowOf({...change, site}));
				const recent = chosen(own, {period: 'weeks', site: null}, now);
				const weeks = recent.length === 0 ? [] : weeksOf(recent, now);
				expect(weeks.reduce((sum, {count}) => sum + count, 0)).toBe(recent.length);
				for (const {count, gave, asked, neither} of weeks)
					expect(gave + asked + neither).toBe(count);
			}),
		);
	});
});

test('weeks begin on Monday and leave none out', () => {
	const weeks = weeksOf([rowOf({at: now - 15 * day}), rowOf()], now);
	expect(weeks.map(({start}) => new Date(start).getDay())).toEqual([1, 1, 1]);
	expect(weeks.map(({count}) => count)).toEqual([1, 0, 1]);
});

describe('a place that counts nine to one', () => {
	test.each([
		[9, 1, 'within'],
		[18, 2, 'within'],
		[9, 2, 'over'],
		[3, 1, 'few'],
		[8, 1, 'few'],
		[3, 2, 'over'],
	])('with %i that gave and %i that asked is %s', (gave, asked, standing) => {
		const rows = [...some(gave), ...some(asked, {asked: true})];
		expect(placesOf(rows)).toMatchObject([{site: 'reddit', countsNine: true, standing}]);
	});

	test('is told of with each of its communities', () => {
		const rows = [...some(2, {community: 'r/bread'}), ...some(3, {community: 'r/tea'}), rowOf()];
		expect(placesOf(rows).map(({community, count}) => [community, count])).toEqual([
			[null, 6],
			['r/tea', 3],
			['r/bread', 2],
		]);
	});
});

test.each([
	[3, 1, 'gives'],
	[2, 2, 'even'],
	[1, 2, 'asks'],
])('elsewhere, %i that gave and %i that asked is “%s”', (gave, asked, standing) => {
	const site = 'linkedin';
	const rows = [...some(gave, {site}), ...some(asked, {site, asked: true})];
	expect(placesOf(rows)).toMatchObject([{countsNine: false, standing}]);
});

test('a principle nobody could judge has no mean', () => {
	const unknown = {...rowOf().principles, empathy: null};
	const found = principlesOf(some(2, {principles: unknown}));
	expect(found).toContainEqual({key: 'empathy', score: null});
	expect(found).toContainEqual({key: 'respect', score: 50});
});

describe('what changed', () => {
	test('is the last 30 days beside the 30 before', () => {
		const rows = [
			...some(6),
			...some(5, {at: now - 40 * day, asked: true}),
			...some(9, {at: now - 70 * day}),
		];
		expect(changeOf(rows, now)).toMatchObject({
			now: {count: 6, asked: 0},
			before: {count: 5, asked: 5},
		});
	});

	test('is not told of too few replies', () => {
		expect(changeOf([...some(6), ...some(4, {at: now - 40 * day})], now)).toBeNull();
	});

	test.each([
		[50, 46, 'More'],
		[46, 50, 'Less'],
		[50, 47, 'More'],
		[50, 47.1, 'Same'],
		[null, 50, null],
		[50, null, null],
	])('from %s to %s is %s', (after, before, trend) => {
		expect(trendOf(after, before)).toBe(trend);
	});
});
