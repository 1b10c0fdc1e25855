import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import type {LedgerRow} from '../../src/ledger.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews} from './pages.ts';
import {contentOf, editable, openPage, type Served} from './serve.ts';

const {url, scene} = hackerNews;
/** Their beginnings: enough to judge, and quickly typed. */
const listening = scene.listening.slice(0, 90);
const promoting = scene.promoting.slice(0, 130);

const plain: Served = {
	url,
	html: `<div class="fatitem"><div class="commtext">${scene.text.join(' ')}</div></div>
		<form action="comment"><textarea name="text" rows="5" cols="50"></textarea><button>reply</button></form>
		<script>
			document.querySelector('form').addEventListener('submit', (event) => {
				event.preventDefault();
				document.querySelector('textarea').value = '';
			});
		</script>`,
};

describe.each(browserNames)('in %s, a worker', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const tips = async (): Promise<string[]> =>
		(await readReport(await openCard(page))).tips.map(({rule}) => rule);

	test.each([
		['reads the settings', 'storage.local.get'],
		['brings the second script', 'scripting.executeScript'],
		['brings the style sheet', 'scripting.insertCSS'],
		['knows the verdict and has not told it', 'action.setBadgeText'],
	])('that is stopped while it %s is not missed', async (_, call) => {
		page = await openPage(heed, plain);
		const held = await heed.holdWorkerAt(call);
		await page.bringToFront();
		await page.click(editable);
		await dictate(page, listening);
		await held.isThere();
		await heed.stopWorker();
		await page.bringToFront();
		await waitForVerdict(page);
		expect(await contentOf(page)).toBe(listening);
	});

	test('that is stopped while it notes a posted reply notes it once', async () => {
		await heed.forget();
		page = await writeOn(heed, plain, listening);
		const held = await heed.holdWorkerAt('storage.local.get');
		await page.bringToFront();
		await page.click('form button');
		await held.isThere();
		await heed.stopWorker();
		const rows = async (): Promise<LedgerRow[]> => JSON.parse(await heed.stored())[1][0]?.[0] ?? [];
		await expect.poll(rows).toHaveLength(1);
		await heed.forget();
	});

	test('that is stopped again and again while somebody types is not missed', async () => {
		page = await writeOn(heed, plain, promoting);
		const known = await tips();
		await press(page, 'Mod+a');
		for (const [words] of promoting.matchAll(/.{1,12}/g)) {
			await Promise.all([page.keyboard.type(words), heed.stopWorker()]);
		}
		await page.bringToFront();
		await waitForVerdict(page);
		expect(await tips()).toEqual(known);
	});

	test('that an update replaces while somebody types is not missed', async () => {
		page = await openPage(heed, plain);
		await page.click(editable);
		await Promise.all([
			page.keyboard.type(listening),
			heed.reloadExtension().then(() => page.bringToFront()),
		]);
		await waitForVerdict(page);
		expect(await contentOf(page)).toBe(listening);
		expect(await chipsOn(page)).toBe(1);
	});

	test('that answers late, after a newer draft was judged, changes nothing', async () => {
		page = await writeOn(heed, plain, promoting);
		const known = await tips();
		await press(page, 'Mod+a');
		const held = await heed.holdWorkerAt('action.setBadgeText');
		await page.bringToFront();
		await dictate(page, listening);
		await held.isThere();
		await page.bringToFront();
		await press(page, 'Mod+a');
		await dictate(page, promoting);
		await waitForVerdict(page);
		expect(await tips()).toEqual(known);
		await held.letGo();
		await page.bringToFront();
		await page.keyboard.type('!');
		await waitForVerdict(page);
		expect(await tips()).toEqual(known);
	});
});
