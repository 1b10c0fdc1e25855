import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {findInChip, type Report, readReport} from '../../.ci/report.ts';
import {press, violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {dictate} from './keys.ts';
import {hackerNews} from './pages.ts';
import {editable, openPage} from './serve.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const {scene} = hackerNews;

const reportIn = async (popup: Page): Promise<Report> => {
	const body = await popup.waitForSelector('body:has([role="meter"])');
	if (body === null) throw new Error('The popup has no report.');
	return readReport(body);
};

describe.each(browserNames)('the popup in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	let popup: Page;

	test('says so where no extension may look', async () => {
		page = await heed.newPage();
		popup = await heed.openPopup(page);
		await popup.waitForSelector('[data-abstained="no-access"]');
		expect(await violations(popup)).toEqual([]);
	});

	test('only checks what is pasted where it is about no page', async () => {
		page = await heed.newPage();
		popup = await heed.openOwn('src/popup/index.html?tab=none');
		await popup.waitForSelector('textarea');
		expect(await popup.$('[data-abstained]')).toBeNull();
		expect(await violations(popup)).toEqual([]);
		const [, reply] = await popup.$$('textarea');
		await reply?.focus();
		await dictate(popup, scene.promoting);
		await reportIn(popup);
		expect(await violations(popup)).toEqual([]);
	});

	test('judges a post and a reply that are pasted', async () => {
		page = await openPage(heed, {url: hackerNews.url, html: '<p>Nothing to answer.</p>'});
		popup = await heed.openPopup(page);
		await popup.waitForSelector('[data-abstained="no-draft"]');
		expect(await violations(popup)).toEqual([]);
		const [post, reply] = await popup.$$('textarea');
		await post?.focus();
		await dictate(popup, scene.text.join('\n\n'));
		await reply?.focus();
		await dictate(popup, scene.listening);
		const {heard, meters} = await reportIn(popup);
		expect(heard).not.toEqual([]);
		expect(Object.keys(meters)).toEqual(['listen-first', 'value-without-agenda']);
		expect(await violations(popup)).toEqual([]);
		expect(await heed.badge(page)).toBe('');
	});

	test('switches a site off and on again', async () => {
		page = await writeOn(heed, hackerNews, scene.listening);
		popup = await heed.openPopup(page);
		const turn = await popup.waitForSelector('[role="switch"]');
		await turn?.click();
		await popup.waitForSelector('[data-abstained="site-off"]');
		expect(await violations(popup)).toEqual([]);
		await page.waitForFunction(() => document.querySelector('heed-chip') === null);
		await turn?.click();
		// Only what is stored is shown: the page may be told from here on.
		await popup.waitForSelector('[role="switch"][aria-checked="true"]');
		await page.bringToFront();
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.click(editable);
		await findInChip(page, '[data-state="judged"]');
	});

	test('lets a wrong tip be told, with nothing of the draft unless it is ticked', async () => {
		page = await writeOn(heed, hackerNews, scene.promoting);
		popup = await heed.openPopup(page);
		await reportIn(popup);
		expect(await violations(popup)).toEqual([]);
		await press(popup, 'Why');
		expect(await violations(popup)).toEqual([]);
		await press(popup, 'Was this tip wrong?');
		const report = (): Promise<string> =>
			popup.$eval('.wrong textarea', (field) => (field as HTMLTextAreaElement).value);
		await popup.waitForSelector('.wrong textarea');
		expect(await violations(popup)).toEqual([]);
		expect(await report()).not.toContain(scene.promoting.slice(0, 20));
		await (await popup.waitForSelector('::-p-aria([name="my reply"])'))?.click();
		await expect.poll(report).toContain(scene.promoting);
		await press(popup, 'Back to the tips');
		await popup.waitForFunction(
			() => document.activeElement?.textContent === 'Was this tip wrong?',
		);
		expect(await heed.stored()).not.toContain(scene.promoting.slice(0, 20));
	});

	test('switches whom one speaks for on the site in front', async () => {
		const writers = ['Plannd', 'Oak'].map((label) => ({id: label, label, names: [label]}));
		await heed.choose({writers});
		page = await openPage(heed, hackerNews);
		popup = await heed.openPopup(page);
		const choice = await popup.waitForSelector('.speaks-for select');
		await choice?.select('Oak');
		// Asked in the popup itself, which goes as soon as another page comes in front.
		const kept = async (): Promise<string> =>
			JSON.stringify(await popup.evaluate(() => chrome.storage.sync.get()));
		await expect.poll(kept).toContain('"hostWriters":{"news.ycombinator.com":"Oak"}');
		expect(await violations(popup)).toEqual([]);
		await heed.forget();
	});

	test('leads to the pages that open in a tab', async () => {
		page = await openPage(heed, hackerNews);
		popup = await heed.openPopup(page);
		// Until the popup knows the page in front, what is in it moves.
		await popup.waitForSelector('textarea');
		const link = await popup.waitForSelector('.pages a');
		// In Chromium the popup goes while the press is still being told.
		await link?.click().catch(() => {});
		const own = await heed.inside();
		// Firefox tells a driver nothing of such pages; the extension knows them.
		const isThere = (): Promise<boolean> =>
			own.evaluate(() => {
				const views = chrome.extension.getViews({type: 'tab'});
				const options = views.find(({location}) => location.pathname.startsWith('/src/options/'));
				options?.close();
				return options !== undefined;
			});
		await expect.poll(isThere).toBe(true);
	});

	// Only a press on the toolbar lets the extension into such a page; no driver presses Firefox's.
	if (name !== 'chromium') return;
	test('brings coaching to a page of a site nobody listed', async () => {
		const {text, author} = scene;
		page = await openPage(heed, {
			url: 'https://neighbours.example/talk/7',
			editor: 'textarea',
			html: `<article><a rel="author" href="/lena">${author}</a><p>${text.join('</p><p>')}</p></article>
				<form><div data-mount></div><button>Reply</button></form>`,
		});
		await page.click(editable);
		await dictate(page, scene.promoting);
		popup = await heed.openPopup(page);
		const {heardTitle, meters} = await reportIn(popup);
		expect(heardTitle).toContain(author);
		expect(Object.keys(meters)).toEqual(['listen-first', 'value-without-agenda']);
		await popup.waitForSelector('.access button');
		expect(await violations(popup)).toEqual([]);
		await findInChip(page, '[data-state="judged"]');
	});
});
