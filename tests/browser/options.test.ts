import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {press, sideways, violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const writer = (id: string, label: string) => ({
	id,
	label,
	names: [label],
	domains: [],
	handles: [],
	disclosure: '',
});
const several = {
	version: 2,
	writers: [writer('a', 'Plannd'), writer('b', 'Oak')],
	hostWriters: {'www.reddit.com': 'b'},
	offHosts: ['forum.example'],
	offRules: ['hashtags'],
};

describe.each(browserNames)('the options in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'heed-setups-'));
	});
	afterAll(async () => {
		await rm(folder, {recursive: true});
	});
	beforeEach(async () => {
		await heed.forget();
		page = await heed.openOwn('src/options/index.html');
		await page.waitForSelector('[data-rule]');
	});

	const settings = async () =>
		(await heed.inside()).evaluate(async () => {
			const {settings = {}} = await chrome.storage.sync.get('settings');
			return settings as Record<string, unknown>;
		});
	const store = async (settings: Record<string, unknown>): Promise<void> => {
		await heed.choose(settings);
		await page.bringToFront();
	};
	const tickOf = async (label: string): Promise<ElementHandle> => {
		const tick = await page.waitForSelector(`::-p-aria([name="${label}"][role="checkbox"])`);
		if (tick === null) throw new Error(`No tick is called ${label}.`);
		return tick;
	};
	const openAll = (): Promise<void> =>
		page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) {
				if (details.closest('.rule') === null) details.open = true;
			}
		});
	const openFile = async (name: string, text: string): Promise<void> => {
		const file = join(folder, name);
		await writeFile(file, text);
		const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(file);
	};

	test('adds somebody to speak for by keyboard alone, and takes a removal back', async () => {
		const add = await page.waitForSelector('::-p-aria([name="Add who you speak for"])');
		await add?.focus();
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.matches('.writer input'));
		await page.keyboard.type('Plannd, Plannd Go');
		await page.keyboard.press('Tab');
		await page.keyboard.type('https://www.plannd.example/pricing');
		await page.keyboard.press('Enter');
		const told = {
			label: '',
			names: ['Plannd', 'Plannd Go'],
			domains: ['plannd.example'],
		};
		await expect.poll(settings).toMatchObject({writers: [told]});
		await page.waitForSelector('.outcome ::-p-text(Saved.)');

		await (await page.waitForSelector('::-p-aria([name="Remove Plannd"])'))?.focus();
		await page.keyboard.press('Enter');
		await expect.poll(settings).toMatchObject({writers: []});
		await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect.poll(settings).toMatchObject({writers: [told]});
		await page.waitForFunction(() => document.activeElement?.matches('.undo'));
	});

	test('speaks for several, with a default and one for a site', async () => {
		await store(several);
		await page.waitForSelector('::-p-aria([name="www.reddit.com"][role="combobox"])');
		await openAll();
		expect(await violations(page)).toEqual([]);
		await page.click('li:nth-child(2) input[type="radio"][name="default-writer"]');
		await expect.poll(settings).toMatchObject({defaultWriter: 'b'});
		await page.type('#writers form input', 'no site');
		await page.keyboard.press('Enter');
		await page.waitForSelector('::-p-text(That isn’t the address of a site.)');
		expect(await violations(page)).toEqual([]);
		await page.click('#writers form input', {count: 3});
		await page.keyboard.type('https://github.com/x/y');
		await page.keyboard.press('Enter');
		await expect.poll(settings).toMatchObject({
			hostWriters: {'www.reddit.com': 'b', 'github.com': 'a'},
		});
	});

	test('finds a rule, says where it comes from, and leaves it out', async () => {
		await page.type('#rule-search', 'hashtags');
		await page.waitForFunction(() => document.querySelectorAll('[data-rule]').length < 20);
		await page.click('[data-rule="hashtags"] summary');
		const example = await page.waitForSelector('[data-rule="hashtags"] .rule-examples .quoted');
		// The examples come without the names of their rules, in the same order.
		expect(await example?.evaluate(({textContent}) => textContent)).toMatch(/^#\w+$/);
		expect(await violations(page)).toEqual([]);
		await page.click('[data-rule="hashtags"] input');
		await expect.poll(settings).toMatchObject({offRules: ['hashtags']});
		await press(page, 'Switch all on again');
		await expect.poll(settings).toMatchObject({offRules: []});
	});

	test('turns a site off and on again', async () => {
		await page.click('#sites details summary');
		await (await tickOf('github.com')).click();
		await expect.poll(settings).toMatchObject({offHosts: ['github.com']});
		await press(page, 'Switch on again on github.com');
		await expect.poll(settings).toMatchObject({offHosts: []});
		await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
	});

	// No driver reaches Chromium's prompt; in Firefox a preference answers it with yes.
	if (name === 'firefox')
		test('asks for a site, and gives it up again', async () => {
			const granted = async (): Promise<boolean> =>
				(await heed.inside()).evaluate(() =>
					chrome.permissions.contains({origins: ['https://neighbours.example/*']}),
				);
			await page.type('#sites form input', 'https://neighbours.example/talk/7');
			await page.keyboard.press('Enter');
			await expect.poll(granted).toBe(true);
			await press(page, 'Remove neighbours.example');
			await expect.poll(granted).toBe(false);
			await page.waitForSelector('::-p-text(won’t come there any more)');
			expect(await violations(page)).toEqual([]);
		});

	test('shows what a file would change, takes it over, and gives it back', async () => {
		await store(several);
		await page.waitForSelector('::-p-text(Switch on again)');
		const setup = {heed: 'setup', version: 2, settings: {pause: true, offRules: ['scarcity']}};
		await openFile('team.json', JSON.stringify(setup));
		await page.waitForSelector('[data-change="pause"]');
		expect(await page.$$('[data-change]')).toHaveLength(2);
		expect(await violations(page)).toEqual([]);
		expect(await settings()).not.toMatchObject({pause: true});
		await press(page, 'Use this setup');
		await expect.poll(settings).toMatchObject({pause: true, offRules: ['scarcity']});
		await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
		await page.keyboard.press('Enter');
		await expect.poll(settings).toMatchObject({pause: false, offRules: ['hashtags']});
	});

	test('refuses a file that is wrong anywhere, and changes nothing', async () => {
		await store(several);
		const setup = {heed: 'setup', version: 2, settings: {strictness: 'strict', pause: 'yes'}};
		await openFile('wrong.json', JSON.stringify(setup));
		await page.waitForSelector('[data-preview="problems"] ::-p-text(pause)');
		expect(await violations(page)).toEqual([]);
		expect(await settings()).toEqual(several);
		await openFile('huge.json', ' '.repeat(2_000_001));
		await page.waitForSelector('[data-preview="problems"] ::-p-text(larger than any setup)');
		expect(await settings()).toEqual(several);
	});

	test('erases everything, once asked twice', async () => {
		await store(several);
		await page.waitForSelector('::-p-text(Switch on again)');
		await press(page, 'Erase everything');
		await page.waitForSelector('dialog[open]');
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => document.querySelector('dialog') === null);
		expect(await settings()).toEqual(several);
		await press(page, 'Erase everything');
		await (await page.waitForSelector('dialog .main'))?.click();
		await page.waitForSelector('::-p-text(Everything is erased.)');
		expect(await settings()).toEqual({});
	});

	test.each([320, 550])('works at %i px, either way round', async (width) => {
		await store(several);
		await page.waitForSelector('::-p-aria([name="www.reddit.com"][role="combobox"])');
		await openAll();
		expect(await sideways(page, width)).toBe(0);
		expect(await sideways(page, width, true)).toBe(0);
	});
});
