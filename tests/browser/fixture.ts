import type {Frame, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import type {BrowserName} from '../../.ci/browsers.ts';
import {waitForVerdict} from '../../.ci/report.ts';
import {type LaunchOptions, launchBrowser, type TestBrowser} from './browser.ts';
import {dictate} from './keys.ts';
import {editable, openPage, type Served} from './serve.ts';

type Use = LaunchOptions & {
	/** The pages of one test are there for the next; whoever opened them closes them. */
	keepsPages?: boolean;
};

/**
 * One browser for a block of tests. After each of them the pages it opened are closed, and nobody
 * has asked the network for anything. What is given is filled only when the first test begins.
 */
export const setUpBrowser = (
	name: BrowserName,
	{keepsPages, ...options}: Use = {},
): TestBrowser => {
	const heed = {} as TestBrowser;
	beforeAll(async () => {
		Object.assign(heed, await launchBrowser(name, options));
	});
	afterAll(async () => {
		await heed.close?.();
	});
	afterEach(async () => {
		if (!keepsPages) await heed.closePages();
		expect(heed.proxy.requests).toEqual([]);
	});
	return heed;
};

/** Opens a page and writes into its compose box, until there is a verdict. */
export const writeOn = async (heed: TestBrowser, served: Served, text: string): Promise<Page> => {
	const page = await openPage(heed, served);
	await page.click(editable);
	await dictate(page, text);
	await waitForVerdict(page);
	return page;
};

export const chipsOn = (page: Page | Frame): Promise<number> =>
	page.evaluate(() => document.querySelectorAll('heed-chip').length);
