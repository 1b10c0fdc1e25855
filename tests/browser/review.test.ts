import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Papa from 'papaparse';
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {scenes} from '../../src/ui/scenes.ts';
import {press, sideways, violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';

/** Where the page puts what it saves, so that a test can read it. */
declare const saved: {text: string | null};

const [bakery] = scenes;
if (bakery === undefined) throw new Error('There is no scene to write about.');
const post = bakery.text.join(' ');

const csvOf = (rows: string[][]): string =>
	Papa.unparse([['When', 'Post', 'Our reply', 'Place'], ...rows]);

describe.each(browserNames)('the review in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	let folder: string;
	let kept: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'heed-review-'));
		kept = await heed.stored();
	});
	afterAll(async () => {
		await rm(folder, {recursive: true, force: true});
	});
	beforeEach(async () => {
		page = await heed.openOwn('src/review/index.html');
		await page.waitForSelector('.drop');
	});
	afterEach(async () => {
		expect(await heed.stored()).toBe(kept);
	});

	const give = async (content: string | Buffer): Promise<void> => {
		const file = join(folder, 'replies.csv');
		await writeFile(file, content);
		const input = (await page.$('input[type="file"]')) as Awaited<ReturnType<typeof page.$>> & {
			uploadFile(path: string): Promise<void>;
		};
		await input.uploadFile(file);
	};
	const chosen = (): Promise<(string | undefined)[]> =>
		page.$$eval('.choices:first-of-type select', (selects) =>
			selects.map((select) => select.selectedOptions[0]?.textContent ?? undefined),
		);

	test('refuses a file whose quote never closes, with the line', async () => {
		expect(await violations(page)).toEqual([]);
		await give('reply,post\nfine,"never closed\nand on,and on\n');
		const reason = await page.waitForSelector('[data-refused="open-quote"]');
		expect(await reason?.evaluate((element) => element.textContent)).toContain('line 2');
		expect(await violations(page)).toEqual([]);
	});

	test('says which rows of a file it can’t read, and in what letters it is written', async () => {
		const lines = ['Reply;Post', 'Schön, I am glad you came;Hi', '"a "stray" one";x', 'too few'];
		await give(Buffer.from(lines.join('\n'), 'latin1'));
		await page.waitForSelector('.problems');
		expect(await page.$$eval('.problems li', (items) => items.length)).toBe(2);
		expect(await page.$eval('.table', (table) => table.textContent)).toContain('Schön');
		expect(
			await page.$eval('select:has(option[value="windows-1252"])', (select) => select.value),
		).toBe('windows-1252');
		expect(await violations(page)).toEqual([]);
		expect(await sideways(page, 320)).toBe(0);
	});

	test('reads, sums up, sorts, opens and saves', async () => {
		await give(
			csvOf([
				['2026-01-02', post, bakery.promoting, 'reddit'],
				['2026-02-02', post, bakery.listening, 'hn'],
				['2026-03-02', post, 'ok', 'x'],
				['2026-03-03', '', '=1+1 is what I would try first, it helped us a lot.', 'x'],
			]),
		);
		await page.waitForSelector('select');
		expect(await chosen()).toEqual(['Our reply', 'Post', 'not in this file', 'Place', 'When']);
		expect(await violations(page)).toEqual([]);
		await press(page, 'Read them');
		await page.waitForSelector('.reply-cell');
		await page.waitForSelector('.plot-area svg .ct-bar');
		expect(await violations(page)).toEqual([]);
		expect(await sideways(page, 320)).toBe(0);
		expect(await sideways(page, 320, true)).toBe(0);

		const first = (): Promise<string | null> =>
			page.$eval('.reply-cell', (cell) => cell.textContent);
		const promoting = expect.stringContaining(bakery.promoting.slice(0, 40));
		await press(page, 'Listen first');
		await page.waitForSelector('th[aria-sort="ascending"]:not(:first-child)');
		await expect.poll(first).toEqual(promoting);
		await press(page, 'Listen first');
		await page.waitForSelector('th[aria-sort="descending"]');
		await expect.poll(first).not.toEqual(promoting);

		await press(page, 'Open line 3');
		await page.waitForSelector('dialog[open] [data-meter="listen-first"]');
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.waitForSelector('dialog', {hidden: true});

		await page.evaluate(() => {
			const page = globalThis as unknown as {saved: typeof saved};
			page.saved = {text: null};
			const create = URL.createObjectURL;
			URL.createObjectURL = (blob) => {
				void (blob as Blob).text().then((text) => {
					page.saved.text = text;
				});
				return create.call(URL, blob);
			};
			// Nothing is to be left in the downloads of a test.
			HTMLAnchorElement.prototype.click = () => {};
		});
		await press(page, 'Save as CSV');
		await page.waitForFunction(() => saved.text !== null);
		const {data} = Papa.parse<Record<string, string>>(await page.evaluate(() => saved.text ?? ''), {
			header: true,
			skipEmptyLines: true,
		});
		expect(data).toHaveLength(4);
		expect(Number(data[1]?.heed_listenFirst)).toBeGreaterThan(Number(data[0]?.heed_listenFirst));
		expect(data[2]?.heed_unjudged).toBe('too-short');
		expect(data[3]?.['Our reply']).toMatch(/^'=1/);
	});

	test('pauses, goes on and stops', async () => {
		const rows = Array.from({length: 8000}, (_, at) => [
			'2026-01-02',
			`${post} It was number ${at}.`,
			`${bakery.listening} ${at}`,
			'x',
		]);
		await give(csvOf(rows));
		await page.waitForSelector('select');
		await press(page, 'Read them');
		await press(page, 'Pause');
		await page.waitForSelector('::-p-aria([name="Go on"][role="button"])');
		expect(await violations(page)).toEqual([]);
		await press(page, 'Go on');
		await press(page, 'Cancel');
		await page.waitForSelector('::-p-aria([name="Read them"][role="button"])');
	});
});
