import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, test} from 'vitest';
import {press, sideways, violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';

// That it opens after an install, and then only, every test here rests on: see browser.ts.
describe.each(browserNames)('the welcome in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;
	beforeEach(async () => {
		page = await heed.openOwn('src/welcome/index.html');
		await page.waitForSelector('[data-meter="listen-first"]');
	});

	const listening = (): Promise<number> =>
		page.$eval('[data-meter="listen-first"]', (meter) => Number(meter.ariaValueNow));

	test('lets one try it at once', async () => {
		expect(await violations(page)).toEqual([]);
		const promoting = await listening();
		await press(page, 'one that listens first');
		await expect.poll(listening).toBeGreaterThan(promoting);
		expect(await violations(page)).toEqual([]);
		expect(await heed.stored()).not.toContain('bakery');
	});

	test.each([320, 550])('needs no sideways scrolling at %i px, either way round', async (width) => {
		expect(await sideways(page, width)).toBe(0);
		expect(await sideways(page, width, true)).toBe(0);
	});

	test('keeps whom one speaks for', async () => {
		await page.type('form input', 'Plannd, Plannd Go');
		await page.keyboard.press('Enter');
		await page.waitForSelector('::-p-text(Saved, in this browser.)');
		expect(await heed.stored()).toContain('"names":["Plannd","Plannd Go"]');
	});

	test('lets a site be left out', async () => {
		await page.click('details.box summary');
		await page.click('.sites input:checked');
		await page.waitForSelector('.sites input:not(:checked)');
		// The box shows the choice at once, and storage has it a little later.
		await expect.poll(heed.stored).toMatch(/"offHosts":\["[a-z.]+"\]/);
		expect(await violations(page)).toEqual([]);
	});
});
