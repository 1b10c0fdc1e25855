import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {findInChip, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews, reddit, x} from './pages.ts';
import {editable, openPage} from './serve.ts';

const policy = {
	pinnedOnHosts: ['x.com'],
	pinnedOffHosts: ['*.ycombinator.com'],
	pause: true,
	strictness: 'as strict as can be',
};

describe.each(browserNames)('a policy in %s', (name) => {
	const heed = setUpBrowser(name, {policy});
	let page: Page;
	beforeAll(() => heed.choose({off: true, pause: false}));

	test('keeps Heed off where it says so, and the popup says that it does', async () => {
		page = await openPage(heed, hackerNews);
		const popup = await heed.openPopup(page);
		await popup.waitForSelector('[data-abstained="site-off"]');
		await popup.waitForSelector('[role="switch"]:disabled');
		await popup.close();
		await page.click(editable);
		await dictate(page, hackerNews.scene.promoting);
		expect(await chipsOn(page)).toBe(0);
	});

	test('keeps Heed on where it says so, and pauses as it says', async () => {
		page = await writeOn(heed, x, x.scene.promoting);
		await press(page, 'Mod+Enter');
		await findInChip(page, '[role="dialog"] [role="alert"]');
	});

	test('leaves to the person what it says nothing of, or nothing that can be read', async () => {
		page = await openPage(heed, reddit);
		const popup = await heed.openPopup(page);
		await popup.waitForSelector('[data-abstained="site-off"]');
		await popup.close();
		await heed.choose({off: false, pause: false});
		await page.bringToFront();
		await page.click(editable);
		await dictate(page, reddit.scene.listening);
		await waitForVerdict(page);
	});
});
