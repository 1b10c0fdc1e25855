import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {findInChip, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews, x} from './pages.ts';
import {contentOf, editable, type Served} from './serve.ts';

const {promoting, listening} = hackerNews.scene;

/** Both sites say in their title what was posted, and empty their box. */
const textareaPage: Served = {
	...hackerNews,
	html: `${hackerNews.html}<script>
		document.querySelector('form').addEventListener('submit', (event) => {
			event.preventDefault();
			const box = document.querySelector('textarea');
			document.title += '|' + box.value;
			box.value = '';
		});</script>`,
};
const draftPage: Served = {
	...x,
	html: `${x.html}<script>
		document.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
			document.title += '|' + document.querySelector('[contenteditable="true"]').innerText.trim();
		});</script>`,
};

describe.each(browserNames)('in %s, a press that would post', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const write = async (served: Served, text: string, pause = true): Promise<void> => {
		await heed.choose({pause});
		page = await writeOn(heed, served, text);
	};
	const posted = async (): Promise<string[]> => (await page.title()).split('|').slice(1);
	const button = 'form [type="submit"]';

	const presses: [string, () => Promise<unknown>][] = [
		['the mouse', () => page.click(button)],
		['Enter on the button', () => page.focus(button).then(() => page.keyboard.press('Enter'))],
		['Space on the button', () => page.focus(button).then(() => page.keyboard.press(' '))],
		['the form', () => page.$eval('form', (form) => form.requestSubmit())],
	];
	test.each(presses)('shows the card first, and posts the second time: %s', async (_, again) => {
		await write(textareaPage, promoting);
		await again();
		expect(await posted()).toEqual([]);
		await findInChip(page, '[role="dialog"] [role="alert"]');
		expect(await contentOf(page)).toBe(promoting);
		await again();
		await expect.poll(posted).toEqual([promoting]);
	});

	test('does so by the site’s keys in the box, and the caret stays there', async () => {
		await write(draftPage, x.scene.promoting);
		await press(page, 'Mod+Enter');
		await findInChip(page, '[role="dialog"] [role="alert"]');
		expect(await posted()).toEqual([]);
		await press(page, 'Mod+Enter');
		await expect.poll(posted).toEqual([x.scene.promoting]);
	});

	test('pauses once for a draft, whatever is written meanwhile', async () => {
		await write(textareaPage, promoting);
		await page.click(button);
		await findInChip(page, '[role="alert"]');
		await page.focus(editable);
		await page.keyboard.type(' Really.');
		await waitForVerdict(page);
		await page.click(button);
		await expect.poll(posted).toEqual([`${promoting} Really.`]);
		await page.click(editable);
		await dictate(page, promoting);
		await waitForVerdict(page);
		await page.click(button);
		await findInChip(page, '[role="alert"]');
		expect(await posted()).toHaveLength(1);
	});

	test('posts at once while the verdict is about other words', async () => {
		await write(textareaPage, promoting);
		await page.evaluate((button) => {
			const box = document.querySelector('textarea') as HTMLTextAreaElement;
			box.value += ' Now!';
			box.dispatchEvent(new Event('input', {bubbles: true}));
			document.querySelector<HTMLElement>(button)?.click();
		}, button);
		expect(await posted()).toEqual([`${promoting} Now!`]);
	});

	test.each([
		['when the reply is a good one', listening, true],
		['when the pause is off', promoting, false],
	])('posts at once %s', async (_, text, pause) => {
		await write(textareaPage, text, pause);
		await page.click(button);
		await expect.poll(posted).toEqual([text]);
	});
});
