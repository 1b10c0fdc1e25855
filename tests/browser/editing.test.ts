import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {findInChip, openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews} from './pages.ts';
import {contentOf, editable, openPage, type Served} from './serve.ts';

/** Their beginnings: enough to judge, and quickly typed. */
const listening = hackerNews.scene.listening.slice(0, 90);
const promoting = hackerNews.scene.promoting.slice(0, 130);
const words = hackerNews.scene.text.join(' ');

const textarea: Served = {
	url: hackerNews.url,
	html: `<p id="source">${promoting}</p><div class="fatitem"><div class="commtext">${words}</div></div>
		<div id="list"><div id="row"><form action="comment">
		<textarea name="text" rows="5" cols="50"></textarea></form></div></div>`,
};
const plainEditable: Served = {
	url: 'https://www.youtube.com/watch?v=1',
	html: `<p id="source">${promoting}</p>
		<ytd-comments><ytd-comment-thread-renderer><ytd-comment-view-model><div id="body">
		<a id="author-text" href="/@lena"><span>@lena</span></a><span id="content-text">${words}</span>
		<div id="list"><div id="row"><div id="reply-dialog"><ytd-comment-reply-dialog-renderer>
		<ytd-commentbox is-reply>
		<div id="contenteditable-root" contenteditable="true" aria-label="Add a reply..." style="min-height: 3em"></div>
		<div id="submit-button"><button aria-label="Reply">Reply</button></div></ytd-commentbox>
		</ytd-comment-reply-dialog-renderer></div></div></div></div>
		</ytd-comment-view-model></ytd-comment-thread-renderer></ytd-comments>`,
};
/** As Editor.js makes them: a field for each paragraph. */
const fields: Served = {
	url: 'https://play.google.com/console/u/0/developers/1/app/2/user-feedback',
	html: `<div class="review-container"><span class="author-display-name">Lena</span>
		<div class="review-text">${words}</div><div class="blocks">
		<div class="block"><div class="content"><div contenteditable="true" class="first">.</div></div></div>
		<div class="block"><div class="content"><div contenteditable="true" class="second">.</div></div></div>
		</div><button>Publish reply</button></div>`,
};
const boxes: [string, Served][] = [
	['a textarea', textarea],
	['an editable element', plainEditable],
];

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const open = async (served: Served): Promise<void> => {
		page = await openPage(heed, served);
	};
	/** The tips of a verdict about what the box says now. */
	const tips = async (): Promise<string[]> => {
		await waitForVerdict(page);
		return (await readReport(await openCard(page))).tips.map(({rule}) => rule);
	};

	describe.each(boxes)('%s', (_, served) => {
		test('is judged by what is pasted into it', async () => {
			await open(served);
			await page.click(editable);
			await dictate(page, promoting);
			const typed = await tips();
			expect(typed).not.toEqual([]);
			await press(page, 'Mod+a');
			await press(page, 'Mod+x');
			await expect.poll(() => contentOf(page)).toBe('');
			await page.keyboard.type('Hello.');
			await page.keyboard.press('Enter');
			await press(page, 'Mod+v');
			await expect.poll(() => contentOf(page)).toBe(`Hello.\n${promoting}`);
			expect(await tips()).toEqual(expect.arrayContaining(typed.slice(0, 1)));
		});

		test('is judged by what a spelling checker puts in the place of a word', async () => {
			await open(served);
			await page.click(editable);
			await dictate(page, listening);
			const before = await tips();
			// No driver reaches the menu of a browser, which changes the text and says so like this.
			await page.evaluate(
				(editable, words) => {
					const box = document.querySelector(editable);
					const told = {bubbles: true, inputType: 'insertReplacementText', data: words};
					if (box instanceof HTMLTextAreaElement) box.setRangeText(words);
					else getSelection()?.getRangeAt(0).insertNode(document.createTextNode(words));
					box?.dispatchEvent(new InputEvent('input', told));
				},
				editable,
				` ${promoting}`,
			);
			expect(await tips()).not.toEqual(before);
		});

		test('keeps its draft and its chip when its row goes and comes back', async () => {
			await open(served);
			await page.click(editable);
			await dictate(page, promoting);
			const [first] = await tips();
			const acts = await findInChip(page, `[data-rule="${first}"] .tip-acts`);
			await (await acts.$$('button'))[1]?.click();
			await expect.poll(tips).not.toContain(first);
			const left = await tips();
			await page.evaluate(() => {
				const row = document.querySelector('#row') as HTMLElement;
				Object.assign(globalThis, {row});
				row.remove();
			});
			await expect.poll(() => chipsOn(page)).toBe(0);
			await expect.poll(() => heed.badge(page)).toBe('');
			await page.evaluate(() => {
				document.querySelector('#list')?.append((globalThis as unknown as {row: Node}).row);
			});
			await page.focus(editable);
			// What was sent away stays away.
			expect(await tips()).toEqual(left);
			expect(await contentOf(page)).toBe(promoting);
			expect(await chipsOn(page)).toBe(1);
			await press(page, 'Mod+a');
			await dictate(page, listening);
			await waitForVerdict(page);
			expect(await contentOf(page)).toBe(listening);
		});

		// Firefox's driver cannot drag.
		if (name === 'chromium')
			test('is judged by what is dropped into it', async () => {
				await open(served);
				await page.click(editable);
				await page.evaluate(() => {
					getSelection()?.selectAllChildren(document.querySelector('#source') as Element);
				});
				const [from, to] = await Promise.all(
					['#source', editable].map(async (selector) => (await page.$(selector))?.boundingBox()),
				);
				if (!from || !to) throw new Error('There is nothing to drag.');
				await page.mouse.move(from.x + 20, from.y + 8);
				await page.mouse.down();
				await page.mouse.move(to.x + 20, to.y + 12, {steps: 5});
				await page.mouse.up();
				await expect
					.poll(async () => (await contentOf(page)).trim())
					.toContain(promoting.slice(0, 40));
				expect(await tips()).not.toEqual([]);
			});
	});

	test('words in an open shadow root are underlined there', async () => {
		await open({
			...plainEditable,
			html: `<ytd-comments><ytd-comment-thread-renderer><ytd-comment-view-model>
				<a id="author-text" href="/@lena"><span>@lena</span></a><span id="content-text">${words}</span>
				<div id="reply-dialog"><div id="host"></div></div>
				</ytd-comment-view-model></ytd-comment-thread-renderer></ytd-comments>
				<script>document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML =
					'<ytd-commentbox is-reply><div id="contenteditable-root" contenteditable="true" style="min-height: 3em; width: 400px"></div></ytd-commentbox>';
				</script>`,
		});
		await page.click(`>>> ${editable}`);
		await dictate(page, promoting);
		await waitForVerdict(page);
		const marked = await page.evaluate(() => {
			const root = document.querySelector('#host')?.shadowRoot;
			return ['heed-listen', 'heed-value'].flatMap((highlight) =>
				Array.from(CSS.highlights.get(highlight) ?? [], (range) => {
					const {startContainer} = range as Range;
					const line = getComputedStyle(
						startContainer.parentElement as Element,
						`::highlight(${highlight})`,
					);
					return {
						isThere: startContainer.getRootNode() === root,
						line: line.textDecorationLine,
						words: range.toString(),
					};
				}),
			);
		});
		expect(marked.length).toBeGreaterThan(0);
		for (const {isThere, line, words} of marked) {
			expect([isThere, line]).toEqual([true, 'underline']);
			expect(promoting).toContain(words);
		}
	});

	test('an editor with a field for each paragraph holds one draft', async () => {
		await open(fields);
		const [first = '', ...rest] = hackerNews.scene.promoting.split(/(?<=\.) /);
		for (const [field, text] of [
			['.first', first],
			['.second', rest.join(' ')],
		] as const) {
			await page.click(field);
			await page.keyboard.type(text);
		}
		await waitForVerdict(page);
		expect(await chipsOn(page)).toBe(1);
		const underlined = await page.evaluate(() =>
			['heed-listen', 'heed-value'].flatMap((name) =>
				Array.from(
					CSS.highlights.get(name) ?? [],
					(range) => range.startContainer.parentElement?.closest('[contenteditable]')?.className,
				),
			),
		);
		expect(new Set(underlined)).toEqual(new Set(['first', 'second']));

		await heed.pressShortcut(page);
		await findInChip(page, '[role="dialog"]');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('second');
		await page.keyboard.type('!');
		expect(await page.$eval('.second', ({textContent}) => textContent.includes('!'))).toBe(true);
	});
});
