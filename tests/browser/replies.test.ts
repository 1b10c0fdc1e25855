import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, test} from 'vitest';
import {principleKeys} from '../../src/coach/principles.ts';
import type {LedgerRow} from '../../src/ledger.ts';
import {press, sideways, violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';

const day = 86_400_000;

const rows: LedgerRow[] = Array.from({length: 60}, (_, at) => ({
	at: Math.floor((Date.now() - at * day) / 60_000) * 60_000,
	site: at % 3 === 0 ? 'reddit' : 'linkedin',
	community: at % 6 === 0 ? 'r/bread' : null,
	listenFirst: at < 30 ? 80 : 40,
	valueWithoutAgenda: 60,
	principles: Object.fromEntries(principleKeys.map((key) => [key, 50])) as LedgerRow['principles'],
	gave: at % 4 > 0,
	asked: at % 4 === 0,
	tipsShown: 0,
	tipsFollowed: 0,
}));

/** Puts rows where the extension keeps them. The page has made the place before. */
const fill = (page: Page): Promise<void> =>
	page.evaluate(
		(added) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('ledger', 1);
				opening.onerror = fail;
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('replies', 'readwrite');
					const store = transaction.objectStore('replies');
					store.clear();
					for (const row of added) store.add(row);
					transaction.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		rows,
	);

describe.each(browserNames)('your replies in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	beforeEach(async () => {
		page = await heed.openOwn('src/replies/index.html');
		await page.waitForSelector('.panel:not(p)');
	});

	/** The page once more, over the rows above. */
	const withRows = async (): Promise<void> => {
		await fill(page);
		await page.close();
		page = await heed.openOwn('src/replies/index.html');
		await page.waitForSelector('.plot-area svg .ct-bar');
	};
	const places = (): Promise<string[]> =>
		page.$$eval('tr[data-standing] th', (heads) => heads.map((head) => head.textContent ?? ''));

	test('tells what will be here', async () => {
		await page.waitForSelector('.empty');
		expect(await violations(page)).toEqual([]);
		expect(await sideways(page, 320)).toBe(0);
	});

	test('shows what was given and asked, and marks places that count nine to one', async () => {
		await withRows();
		expect(await page.$eval('.changes', (list) => list.textContent)).toContain('You listen more');
		expect(await places()).toEqual(['LinkedIn', 'Reddit counts nine to one', 'r/bread']);
		const standing = await page.$eval('tr[data-standing]:nth-child(2)', (row) =>
			row.getAttribute('data-standing'),
		);
		expect(standing).toBe('over');
		expect(await violations(page)).toEqual([]);
		expect(await sideways(page, 320)).toBe(0);
		expect(await sideways(page, 320, true)).toBe(0);
	});

	test('says in a table what a plot shows', async () => {
		await withRows();
		await page.click('.plot summary');
		await page.waitForSelector('.plot details[open] table');
		expect(await violations(page)).toEqual([]);
	});

	test('erases a site and takes it back, by keyboard alone', async () => {
		await withRows();
		await page.focus('button[aria-label="Erase all at Reddit"]');
		await page.keyboard.press('Enter');
		await page.waitForSelector('dialog[open]');
		expect(await violations(page)).toEqual([]);
		// The focus is on the way out.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForSelector('.undo');
		await expect.poll(places).toEqual(['LinkedIn']);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect.poll(places).toContain('Reddit counts nine to one');
	});

	test('erases everything', async () => {
		await withRows();
		await press(page, 'Erase everything');
		await press(page, 'Erase');
		await page.waitForSelector('.empty');
	});
});
