import type {ElementHandle, Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {findInChip, openCard} from '../../.ci/report.ts';
import {violations} from './axe.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {hackerNews} from './pages.ts';
import {editable} from './serve.ts';

const {scene} = hackerNews;

/** Drafts that the card says different things about. */
const drafts = {
	'with tips': scene.promoting,
	'that listens': scene.listening,
	'that is short': 'Hm.',
	'in another language': 'Es tut mir leid, das zu hören. Was wird jetzt aus dem alten Ofen?',
};

describe.each(browserNames)('the card in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const openWith = async (draft: string): Promise<void> => {
		page = await writeOn(heed, hackerNews, draft);
		await openCard(page);
	};
	const button = (name: string): Promise<ElementHandle<Element>> =>
		page.waitForFunction(
			(name) => {
				const root = document.querySelector('heed-chip')?.shadowRoot;
				const buttons = [...(root?.querySelectorAll('button') ?? [])];
				return buttons.find((own) => own.checkVisibility() && own.textContent === name);
			},
			{polling: 'raf'},
			name,
		) as Promise<ElementHandle<Element>>;
	const press = async (name: string): Promise<void> => (await button(name)).click();

	test.each(Object.entries(drafts))('a draft %s leaves nothing out of reach', async (_, draft) => {
		await openWith(draft);
		expect(await violations(page, 'heed-chip')).toEqual([]);
	});

	test('lets a wrong tip be told, with nothing of the draft unless it is ticked', async () => {
		await openWith(scene.promoting);
		await press('Why');
		expect(await violations(page, 'heed-chip')).toEqual([]);
		await press('Was this tip wrong?');
		const field = await findInChip(page, 'textarea.wrong-report');
		const report = (): Promise<string> =>
			field.evaluate((field) => (field as HTMLTextAreaElement).value);
		expect(await violations(page, 'heed-chip')).toEqual([]);
		expect(await report()).not.toContain(scene.promoting.slice(0, 20));
		await field.click();
		await page.keyboard.press('End');
		await page.keyboard.type(' I meant it.');
		expect(await report()).toContain(' I meant it.');
		await (await findInChip(page, '.wrong-tick:nth-of-type(2)')).click();
		await expect.poll(report).toContain(scene.promoting);
		await press('Back to the tips');
		await button('Was this tip wrong?');
		// Nothing of it went into the page's editor, and nothing is kept.
		expect(await page.$eval(editable, (box) => (box as HTMLTextAreaElement).value)).toBe(
			scene.promoting,
		);
		expect(await heed.stored()).not.toContain(scene.promoting.slice(0, 20));
	});
});
