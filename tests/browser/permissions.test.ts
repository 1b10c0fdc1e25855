import type {Page} from 'puppeteer-core';
import {afterEach, describe, expect, test} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {findInChip, hideButtons, openCard, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';
import {dictate} from './keys.ts';
import {hackerNews, x} from './pages.ts';
import {editable, openPage, type Served} from './serve.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const {author, text, listening} = hackerNews.scene;

/** A page of a site that nobody listed. */
const onHost = (host: string): Served => ({
	url: `https://${host}/talk/7`,
	editor: 'textarea',
	html: `<article><a rel="author" href="/lena">${author}</a><p>${text.join('</p><p>')}</p></article>
		<form><div data-mount></div><button>Reply</button></form>`,
});
const neighbours = onHost('neighbours.example');
const others = onHost('others.example');

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	afterEach(() => heed.forget());

	const write = async (served: Served): Promise<void> => {
		page = await openPage(heed, served);
		await page.click(editable);
		await dictate(page, listening);
	};
	const isCoached = (): Promise<boolean> =>
		page.evaluate(() => document.querySelector('heed-chip') !== null);
	/** Asks the worker whatever the page asks it, so that it is as far as the page would be. */
	const expectLeftAlone = async (served: Served): Promise<void> => {
		await write(served);
		const own = await heed.inside();
		await own.evaluate(() => chrome.runtime.sendMessage({kind: 'background:page', ask: {}}));
		expect(await isCoached()).toBe(false);
		await page.close();
	};
	const granted = async (): Promise<string[]> => {
		const {origins = []} = await (await heed.inside()).evaluate(() => chrome.permissions.getAll());
		return origins.filter((origin) => origin.includes('.example'));
	};
	const registered = async (): Promise<string[]> =>
		(await heed.inside()).evaluate(async () => {
			const scripts = await chrome.scripting.getRegisteredContentScripts();
			return scripts.flatMap(({matches = []}) => matches);
		});

	test('off everywhere is off on every site, until the popup switches it on', async () => {
		await write(hackerNews);
		// The card grows with the verdict, and what was to be pressed moves.
		await waitForVerdict(page);
		await openCard(page);
		await (await findInChip(page, hideButtons.everywhere)).click();
		await expect.poll(isCoached).toBe(false);
		await page.close();
		await expectLeftAlone(x);
		page = await openPage(heed, x);
		const popup = await heed.openPopup(page);
		await popup.waitForSelector('[data-abstained="site-off"]');
		await (await popup.waitForSelector('.site .button'))?.click();
		await popup.waitForSelector('[role="switch"][aria-checked="true"]');
		if (!popup.isClosed()) await popup.close();
		await page.bringToFront();
		await page.click(editable);
		await dictate(page, listening);
		await waitForVerdict(page);
	});

	// No driver presses the prompt that asks in Chromium; in Firefox a preference answers it with yes.
	if (name === 'firefox') {
		test('a site nobody listed is left alone until the person asks, and again when they stop', async () => {
			await expectLeftAlone(neighbours);

			await write(neighbours);
			const asking = await heed.openPopup(page);
			// Opened as a tab it is not told the page's address, which only a press on the toolbar tells.
			await asking.evaluate(
				(origins) => {
					const ask = () => void chrome.permissions.request({origins});
					document.addEventListener('click', ask, {once: true});
				},
				['https://neighbours.example/*'],
			);
			await asking.click('h1');
			await expect.poll(granted).toEqual(['https://neighbours.example/*']);
			await asking.close();
			await expect.poll(registered).toEqual(['https://neighbours.example/*']);
			await page.close();

			await write(neighbours);
			await waitForVerdict(page);
			await page.close();
			await expectLeftAlone(others);

			await write(neighbours);
			await waitForVerdict(page);
			const popup = await heed.openPopup(page);
			const stop = await popup.waitForSelector('.access .button');
			expect(await stop?.evaluate((button) => button.textContent)).toBe('Stop coaching here');
			await stop?.click();
			await expect.poll(granted).toEqual([]);
			await expect.poll(registered).toEqual([]);
			await popup.close();
			await page.close();
			await expectLeftAlone(neighbours);
		});
	} else {
		test('a site that was coached once is left alone when its page is loaded again', async () => {
			await write(neighbours);
			const popup = await heed.openPopup(page);
			await findInChip(page, '[data-state="judged"]');
			if (!popup.isClosed()) await popup.close();
			await page.close();
			await expectLeftAlone(neighbours);
		});
	}
});
