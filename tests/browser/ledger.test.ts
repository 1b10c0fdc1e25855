import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, test} from 'vitest';
import {findInChip, openCard, waitForVerdict} from '../../.ci/report.ts';
import type {LedgerRow} from '../../src/ledger.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews, reddit} from './pages.ts';
import {editable, type Served} from './serve.ts';

const {promoting, listening} = hackerNews.scene;

/** Empties its box after posting, unless it could not post. */
const staying: Served = {
	...hackerNews,
	html: `${hackerNews.html}<button id="refuse">refuse</button><script>
		let isRefusing = false;
		document.querySelector('#refuse').addEventListener('click', () => { isRefusing = true; });
		document.querySelector('form').addEventListener('submit', (event) => {
			event.preventDefault();
			if (isRefusing) document.title = 'refused';
			else document.querySelector('textarea').value = '';
		});</script>`,
};
/** Takes its box away after posting. */
const closing: Served = {
	...reddit,
	html: `${reddit.html}<script>
		document.querySelector('#comment-composer-submit-button').addEventListener('click', (event) => {
			event.preventDefault();
			document.querySelector('comment-composer-host').remove();
		});</script>`,
};

describe.each(browserNames)('in %s, the ledger', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	beforeEach(() => heed.forget());

	const rows = async (): Promise<LedgerRow[]> => {
		const [, [ledger]] = JSON.parse(await heed.stored());
		return ledger?.[0] ?? [];
	};
	const open = async (served: Served, text = listening): Promise<void> => {
		page = await writeOn(heed, served, text);
	};
	const writeAnew = async (text: string): Promise<void> => {
		await page.click(editable);
		await press(page, 'Mod+a');
		await dictate(page, text);
		await waitForVerdict(page);
	};
	const button = '[type="submit"]';

	test('has numbers of a reply that was posted, and nothing else', async () => {
		const before = Date.now();
		await open(staying);
		await page.click(button);
		await expect.poll(rows).toHaveLength(1);
		const [row] = await rows();
		expect(row).toEqual({
			at: expect.any(Number),
			site: 'hacker-news',
			community: null,
			listenFirst: expect.any(Number),
			valueWithoutAgenda: expect.any(Number),
			principles: expect.any(Object),
			gave: expect.any(Boolean),
			asked: false,
			tipsShown: 0,
			tipsFollowed: 0,
		});
		expect(row?.at).toBeGreaterThan(before - 60_001);
		expect((row?.at ?? 1) % 60_000).toBe(0);
		const kept = (await heed.stored()).replaceAll('"community"', '');
		const words = `${listening} ${hackerNews.scene.text}`.match(/\p{L}{6,}/gu) ?? [];
		expect(words.filter((word) => kept.includes(word))).toEqual([]);
		expect(kept).not.toContain('ycombinator');
	});

	test('has one that promoted as one that asked', async () => {
		await open(staying, promoting);
		await page.click(button);
		await expect.poll(rows).toMatchObject([{asked: true}]);
	});

	test('has one whose page went away with it', async () => {
		await open(hackerNews);
		await page.click(button);
		// The page's own form asks for the next page, which nobody serves.
		await expect.poll(() => heed.proxy.requests.splice(0).join()).toContain('news.ycombinator.com');
		await expect.poll(rows).toMatchObject([{site: 'hacker-news'}]);
		const asked = heed.proxy.requests.splice(0);
		expect(asked.filter((request) => !request.includes('news.ycombinator.com'))).toEqual([]);
	});

	test('has one whose box went away', async () => {
		await open(closing, reddit.scene.listening);
		await page.click('#comment-composer-submit-button');
		await expect.poll(rows).toMatchObject([{site: 'reddit'}]);
	});

	test('counts the tips that were read, and those that were followed', async () => {
		await open(staying, promoting);
		const card = await openCard(page);
		const shown = (await card.$$('[data-rule]')).length;
		expect(shown).toBeGreaterThan(0);
		await writeAnew(listening);
		await page.click(button);
		await expect.poll(rows).toHaveLength(1);
		const [row] = await rows();
		expect(row?.tipsShown).toBeGreaterThanOrEqual(shown);
		expect(row?.tipsFollowed).toBeGreaterThan(0);
	});

	// Each posts one more reply in the end, so that "none" is told from "not yet".
	describe('has nothing', () => {
		const postAnother = async (): Promise<void> => {
			await writeAnew(listening);
			await page.click(button);
			await expect.poll(rows).toHaveLength(1);
			expect(await rows()).toMatchObject([{asked: false}]);
		};

		test('of a first press that paused', async () => {
			await heed.choose({pause: true});
			await open(staying, promoting);
			await page.click(button);
			await findInChip(page, '[role="alert"]');
			await postAnother();
		});

		test('of a reply the site refused', async () => {
			await open(staying, promoting);
			await page.click('#refuse');
			await page.click(button);
			await page.waitForFunction(() => document.title === 'refused');
			await page.close();
			await open(staying);
			await page.click(button);
			await expect.poll(rows).toHaveLength(1);
			expect(await rows()).toMatchObject([{asked: false}]);
		});

		test('of a reply posted while no ledger is kept', async () => {
			await heed.choose({keepLedger: false});
			await open(staying, promoting);
			await page.click(button);
			await findInChip(page, '[aria-label*="Nothing written"]');
			await heed.choose({});
			await postAnother();
		});
	});
});
