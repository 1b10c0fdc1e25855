import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import Papa from 'papaparse';
import {beforeEach, describe, expect, test} from 'vitest';
import {type Principle, principleKeys} from '../src/coach/principles.ts';
import {
	addRow,
	dayOf,
	eraseRows,
	eraseSite,
	type LedgerRow,
	readRows,
	restoreRows,
} from '../src/ledger.ts';
import {ledgerCsv} from '../src/ledger-csv.ts';

const noScores = Object.fromEntries(principleKeys.map((key) => [key, null])) as Record<
	Principle,
	number | null
>;

const row = (at: number, more: Partial<LedgerRow> = {}): LedgerRow => ({
	at,
	site: 'reddit',
	community: 'r/gardening',
	listenFirst: 61.5,
	valueWithoutAgenda: null,
	principles: {...noScores, listening: 70},
	gave: true,
	asked: false,
	tipsShown: 2,
	tipsFollowed: 1,
	...more,
});

let next = 0;
const add = (row: LedgerRow, most?: number): Promise<void> => addRow(row, `id-${next++}`, most);

const times = async (): Promise<number[]> => (await readRows()).map(({at}) => at);

beforeEach(() => eraseRows({}));

test('rows come back as they went in, oldest first', async () => {
	await add(row(300));
	await add(row(100));
	expect(await readRows()).toEqual([row(100), row(300)]);
});

test('the same reply told twice is one row', async () => {
	await addRow(row(100), 'once');
	await addRow(row(100), 'once');
	expect(await readRows()).toEqual([row(100)]);
});

test('a span has its beginning and not its end', async () => {
	for (const at of [100, 200, 300]) await add(row(at));
	expect((await readRows({from: 100, to: 300})).map(({at}) => at)).toEqual([100, 200]);
	expect((await readRows({from: 200})).map(({at}) => at)).toEqual([200, 300]);
	expect((await readRows({to: 200})).map(({at}) => at)).toEqual([100]);
});

describe('erasing', () => {
	beforeEach(async () => {
		for (const at of [100, 200, 300]) await add(row(at, {site: at === 200 ? 'x' : 'reddit'}));
	});

	test('a span leaves what is around it', async () => {
		await eraseRows({from: 200, to: 300});
		expect(await times()).toEqual([100, 300]);
	});

	test('a site leaves the others', async () => {
		await eraseSite('reddit');
		expect(await times()).toEqual([200]);
	});

	test('can be taken back, all of it or nothing', async () => {
		const rows = await readRows();
		await eraseRows({});
		await expect(restoreRows([...rows, {...row(400), tipsShown: -1}])).rejects.toThrow();
		expect(await times()).toEqual([]);
		await restoreRows(rows);
		expect(await readRows()).toEqual(rows);
	});

	test('all leaves nothing', async () => {
		await eraseRows({});
		expect(await times()).toEqual([]);
	});
});

test('what is no row is refused, or left out when it was there before', async () => {
	await expect(add(row(100, {listenFirst: 101}))).rejects.toThrow();
	await expect(add({...row(100), site: 7} as unknown as LedgerRow)).rejects.toThrow();
	const words = {...row(100), words: 'Great post'} as LedgerRow;
	await add(words);
	expect(await readRows()).toEqual([row(100)]);
	const database = await openDB('ledger');
	await database.add('replies', {at: 50, site: 'x'});
	database.close();
	expect(await times()).toEqual([100]);
});

test('the oldest go when there are too many', async () => {
	for (const at of [300, 100, 200, 400]) await add(row(at), 10);
	await add(row(500), 3);
	expect(await times()).toEqual([300, 400, 500]);
});

test('a day is one of the person’s own clock', () => {
	const noon = new Date(2026, 2, 29, 12).getTime();
	const {from, to} = dayOf(noon);
	expect([new Date(from).getDate(), new Date(from).getHours()]).toEqual([29, 0]);
	expect([new Date(to).getDate(), new Date(to).getHours()]).toEqual([30, 0]);
});

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=1\n+2'])(
	'the CSV runs no formula: %j',
	(community) => {
		const {data} = Papa.parse<Record<string, string>>(ledgerCsv([row(0, {community})]), {
			header: true,
			newline: '\r\n',
		});
		expect(data[0]?.community).toBe(`'${community}`);
	},
);

test('the CSV reads back, and no name in it is a formula', () => {
	const rows = [row(60_000), row(120_000, {community: '=1+1,"x"\ny', site: 'other', gave: false})];
	const {data, errors} = Papa.parse<Record<string, string>>(ledgerCsv(rows).trimEnd(), {
		header: true,
	});
	expect(errors).toEqual([]);
	expect(data).toMatchObject([
		{
			posted: '1970-01-01T00:01:00.000Z',
			site: 'reddit',
			community: 'r/gardening',
			listenFirst: '61.5',
			valueWithoutAgenda: '',
			gave: '1',
			asked: '0',
			tipsShown: '2',
			tipsFollowed: '1',
			listening: '70',
			fit: '',
		},
		{site: 'other', community: '\'=1+1,"x"\ny', gave: '0'},
	]);
});
