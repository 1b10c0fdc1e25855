import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {principleKeys} from '../../src/coach/principles.ts';
import {createBook, type RowDraft, timeOf, verdictColumns} from '../../src/review/book.ts';
import {toCsv} from '../../src/review/export.ts';
import type {View} from '../../src/review/protocol.ts';
import {tip} from '../ui/stage.tsx';

/** A coach that reads the two scores off the reply: "30 70 no-offer no-clock". */
const judge = ({reply}: RowDraft): Assessment => {
	const [listen, value, ...rules] = reply.split(' ');
	const nothing = {
		heard: [],
		strengths: [],
		principles: Object.fromEntries(principleKeys.map((key) => [key, Number(listen)])),
	} as unknown as Assessment;
	if (listen === 'short') {
		return {
			...nothing,
			abstained: 'too-short',
			listenFirst: null,
			valueWithoutAgenda: null,
			tips: [],
		};
	}
	return {
		...nothing,
		abstained: null,
		listenFirst: listen === '-' ? null : Number(listen),
		valueWithoutAgenda: Number(value),
		tips: rules.map((rule, at) => ({
			...tip({rule, gain: 9 - at, text: `Leave out ${rule}`}),
			principle: 'noAgenda',
			spans: [],
		})),
	};
};

const bookOf = (rows: string[][], names = ['reply', 'when', 'site']) => {
	const book = createBook({
		table: {names, rows, lines: rows.map((_, at) => at + 2), isCut: false},
		columns: {reply: 0, post: null, author: null, site: 2, date: 1},
		judge,
		longestText: 100,
		labelOf: (rule) => ({label: `Leave out ${rule}`, headline: 'valueWithoutAgenda'}),
	});
	for (let row = 0; row < rows.length; row++) book.judgeNext();
	return book;
};

const all: View = {search: '', rule: null, show: 'all', sort: 'line', order: 'ascending'};

const rows = [
	['30 70 no-offer', '2026-03-01', 'reddit'],
	['90 80', '', 'x'],
	['short', '2026-01-01', ''],
	['10 20 no-offer no-clock', '1767225600', 'github'],
	['- 50 no-clock', 'some day', 'x'],
	['x'.repeat(101), '', ''],
];

describe('the summary', () => {
	const summary = bookOf(rows).summary();
	test('counts what was judged and why the rest was not', () => {
		expect(summary.rows).toBe(6);
		expect(summary.judged).toBe(4);
		expect(summary.unjudged).toEqual({empty: 0, 'too-short': 1, language: 0, 'too-long': 1});
	});

	test('spreads the scores over the five levels', () => {
		expect(summary.spread).toEqual({
			listenFirst: [1, 1, 0, 0, 1],
			valueWithoutAgenda: [0, 1, 1, 1, 1],
		});
		expect(summary.middle).toEqual({listenFirst: 30, valueWithoutAgenda: 70});
	});

	test('counts the tips, the most frequent first', () => {
		expect(summary.tips.map(({rule, count}) => [rule, count])).toEqual([
			['no-offer', 2],
			['no-clock', 2],
		]);
	});

	test('has the best and the worst, each row at most once', () => {
		expect(summary.best.map(({row}) => row)).toEqual([1, 4, 0]);
		expect(summary.worst.map(({row}) => row)).toEqual([3]);
	});

	test('shows a reply that was sent many times once', () => {
		const twice = bookOf([...Array(5).fill(['90 90', '', '']), ['80 80', '', '']]).summary();
		expect(twice.best.map(({reply}) => reply)).toEqual(['90 90', '80 80']);
	});
});

describe('the table', () => {
	const shown = (view: Partial<View>): number[] =>
		bookOf(rows)
			.page({...all, ...view}, 0)
			.rows.map(({row}) => row);

	test.each<[string, Partial<View>, number[]]>([
		['has all rows as they stand', {}, [0, 1, 2, 3, 4, 5]],
		['turns round', {order: 'descending'}, [5, 4, 3, 2, 1, 0]],
		['sorts by a score, without one last', {sort: 'listenFirst'}, [3, 0, 1, 2, 4, 5]],
		[
			'keeps rows without a score last downwards too',
			{sort: 'listenFirst', order: 'descending'},
			[1, 0, 3, 2, 4, 5],
		],
		['sorts by date, of whatever kind', {sort: 'date'}, [2, 3, 0, 1, 4, 5]],
		['sorts by place', {sort: 'site'}, [3, 0, 1, 4, 2, 5]],
		['narrows to a tip', {rule: 'no-clock'}, [3, 4]],
		['narrows to words, in any case', {search: ' NO-OFFER '}, [0, 3]],
		['narrows to those that listen little', {show: 'low-listen'}, [0, 3]],
		['narrows to those that give little', {show: 'low-value'}, [3]],
		['narrows to the good ones', {show: 'good'}, [1]],
		['narrows to those not judged', {show: 'unjudged'}, [2, 5]],
	])('%s', (_, view, expected) => {
		expect(shown(view)).toEqual(expected);
	});

	test('comes a page at a time', () => {
		const book = bookOf(Array.from({length: 60}, (_, at) => [`${at} 50`, '', '']));
		const page = book.page(all, 25);
		expect(page.matching).toBe(60);
		expect(page.rows.map(({row}) => row)).toEqual(Array.from({length: 25}, (_, at) => at + 25));
	});
});

test.each([
	['2026-01-01T00:00:00Z', 1767225600000],
	['1767225600', 1767225600000],
	['1767225600000', 1767225600000],
	['soon', null],
	['', null],
])('the time of %j', (text, expected) => {
	expect(timeOf(text)).toBe(expected);
});

describe('the file that comes back', () => {
	const saved = async (table: string[][], names?: string[]): Promise<string[]> => {
		const text = await toCsv(bookOf(table, names)).text();
		return text.split('\r\n');
	};

	test('has the rows with the verdict behind them', async () => {
		const [head, first, , third] = await saved(rows);
		expect(head).toBe(`reply,when,site,${verdictColumns.join(',')}`);
		const tail = `${Array(12).fill('30').join(',')},,no-offer,Leave out no-offer`;
		expect(first).toBe(`30 70 no-offer,2026-03-01,reddit,30,70,${tail}`);
		expect(third).toBe(`short,2026-01-01,,,,${','.repeat(12)}too-short,,`);
	});

	test('replaces the verdict of an earlier time', async () => {
		const [head, first] = await saved(
			[['30 70', '99', 'x']],
			['reply', 'heed_listenFirst', 'site'],
		);
		expect(head).toBe(`reply,site,${verdictColumns.join(',')}`);
		expect(first?.startsWith('30 70,x,30,70,')).toBe(true);
	});

	test('opens with a mark, so that spreadsheets know its letters', async () => {
		const bytes = new Uint8Array(await toCsv(bookOf(rows)).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '=1\n+2', '"=1'])(
		'runs no formula: %j',
		async (cell) => {
			const blob = toCsv(bookOf([['30 70', cell, cell]], ['reply', cell, 'site']));
			const {data} = Papa.parse<string[]>(await blob.text(), {delimiter: ',', newline: '\r\n'});
			const cells = data.flat();
			expect(cells.filter((read) => /^[=+\-@\t\r\n＝＋－＠]/.test(read))).toEqual([]);
			expect(cells).toContain(cell.startsWith('"') ? cell : `'${cell}`);
		},
	);
});
