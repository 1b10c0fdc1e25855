import type {Page} from 'puppeteer-core';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {findInChip, hideButtons, openCard, readReport} from '../../.ci/report.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {hackerNews} from './pages.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const promoting = hackerNews.scene.promoting.slice(0, 130);

const notKept = 'The browser couldn’t save that. Nothing has changed; try again.';

// Firefox can be given a bound, but finds room for a few more bytes now and then, and so keeps these.
const heed = setUpBrowser('chromium');
let page: Page;
beforeEach(async () => {
	page = await writeOn(heed, hackerNews, promoting);
	const own = await heed.inside();
	await own.evaluate(async () => {
		/** An item of so many bytes with its name, as the browser counts. */
		const item = (name: string, bytes: number) => ({[name]: 'x'.repeat(bytes - name.length - 2)});
		for (let rest = 102_400, count = 10; rest > 0; rest -= 8192, count++) {
			await chrome.storage.sync.set(item(`full${count}`, Math.min(rest, 8192)));
		}
		await chrome.storage.local.set(item('full', 10 * 1024 * 1024));
	});
	await page.bringToFront();
});
afterEach(() => heed.forget());

const settingsKept = async (): Promise<unknown> =>
	(await heed.inside()).evaluate(async () => {
		const kept = await Promise.all([
			chrome.storage.sync.get('settings'),
			chrome.storage.local.get('settings'),
		]);
		return kept;
	});

test('the popup says that it was not kept, and its switch stays where it was', async () => {
	const popup = await heed.openPopup(page);
	const turn = await popup.waitForSelector('[role="switch"]');
	await turn?.click();
	const alert = await popup.waitForSelector('.site [role="alert"]');
	expect(await alert?.evaluate(({textContent}) => textContent)).toBe(notKept);
	expect(await turn?.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
	await popup.close();
	expect(await settingsKept()).toEqual([{}, {}]);
	expect(await page.$('heed-chip')).not.toBeNull();
});

test('the card says that it was not kept, and stays', async () => {
	await openCard(page);
	await (await findInChip(page, hideButtons.onSite)).click();
	const alert = await findInChip(page, '.foot [role="alert"]');
	expect(await alert.evaluate(({textContent}) => textContent)).toBe(notKept);
	expect(await settingsKept()).toEqual([{}, {}]);
});

test('a tip that was to be gone for good is there again', async () => {
	const before = await readReport(await openCard(page));
	const acts = await findInChip(page, `[data-rule="${before.tips[0]?.rule}"] .tip-acts`);
	await (await acts.$$('button'))[2]?.click();
	const alert = await findInChip(page, '.report [role="alert"]');
	expect(await alert.evaluate(({textContent}) => textContent)).toBe(notKept);
	expect((await readReport(await openCard(page))).tips).toEqual(before.tips);
	expect(await settingsKept()).toEqual([{}, {}]);
});
