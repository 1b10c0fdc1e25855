import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openCard, type Report, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {editorPages} from './pages.ts';
import {contentOf, editable, openPage} from './serve.ts';

const headlines = ['listen-first', 'value-without-agenda'] as const;

const scoresOf = ({meters}: Report): number[] =>
	headlines.map((headline) => meters[headline]?.score ?? Number.NaN);

const judge = async (page: Page): Promise<Report> => {
	await waitForVerdict(page);
	return readReport(await openCard(page));
};

/**
 * The words that are underlined on the page: by highlights, or in Firefox's textareas by a mirror.
 * Those of a range inside a textarea can't be read back.
 */
const underlined = (page: Page): Promise<(string | null)[]> =>
	page.evaluate(() => {
		const ranges = ['heed-listen', 'heed-value'].flatMap((name) =>
			Array.from(CSS.highlights.get(name) ?? []),
		);
		const root = document.querySelector('heed-chip')?.shadowRoot;
		return [
			...ranges.map((range) => (range instanceof Range ? range.toString() : null)),
			...Array.from(root?.querySelectorAll('.mirror span') ?? [], (span) => span.textContent),
		];
	});

const nextFrames = (page: Page): Promise<unknown> =>
	page.evaluate(
		() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
	);

/** More presses than any of the editors needs to take all back that is written here. */
const mostPresses = 100;

/**
 * Presses keys, as often as it takes, until the compose box says `text`. It is read after each press:
 * what an editor has nothing left to undo for, the browser undoes by itself.
 */
const pressUntil = async (page: Page, keys: string, text: string): Promise<void> => {
	for (let presses = 0; presses < mostPresses && (await contentOf(page)) !== text; presses++) {
		await press(page, keys);
	}
	expect(await contentOf(page)).toBe(text);
};

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name, {keepsPages: true});

	// Someone writes a reply that promotes, thinks again, and writes one that listens over it.
	describe.each(editorPages)('$name', (editorPage) => {
		const {author, text, listening, promoting} = editorPage.scene;
		let page: Page;
		let first: {report: Report; underlined: (string | null)[]};
		let second: Report;
		beforeAll(async () => {
			page = await openPage(heed, editorPage);
			await page.click(editable);
			await page.keyboard.type(promoting);
			first = {report: await judge(page), underlined: await underlined(page)};
			await press(page, 'Mod+a');
			await dictate(page, listening);
			second = await judge(page);
		});
		afterAll(async () => {
			await heed.closePages();
		});

		test('the reply that promotes scores below the one that listens, on both meters', () => {
			const [low, high] = [scoresOf(first.report), scoresOf(second)];
			expect(low[0]).toBeLessThan(high[0] ?? 0);
			expect(low[1]).toBeLessThan(high[1] ?? 0);
		});

		test('words that the tips are about are underlined', () => {
			expect(first.report.tips).not.toEqual([]);
			expect(first.underlined).not.toEqual([]);
			expect(first.underlined.filter((words) => !promoting.includes(words ?? ''))).toEqual([]);
		});

		test('the card knows the post and who wrote it', () => {
			expect(second.heardTitle).toContain(author);
			expect(second.heard).not.toEqual([]);
			expect(second.heard.filter((item) => !text.join(' ').includes(item.text))).toEqual([]);
		});

		test('the badge shows the lower score', async () => {
			await expect.poll(() => heed.badge(page)).toBe(String(Math.min(...scoresOf(second))));
		});

		test('the popup says what the card says', async () => {
			const popup = await heed.openPopup(page);
			try {
				const body = await popup.waitForSelector('body:has([role="meter"])');
				expect(body && (await readReport(body))).toEqual(second);
			} finally {
				await popup.close();
			}
		});

		test('no draft is stored', async () => {
			const ofPage = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
			const kept = `${await heed.stored()} ${ofPage}`;
			const words = `${promoting} ${listening}`.match(/\p{L}{6,}/gu) ?? [];
			expect(words.filter((word) => kept.includes(word))).toEqual([]);
		});

		test('the compose box says exactly what was typed', async () => {
			expect(await contentOf(page)).toBe(listening);
			expect(await page.$$(`${editable} heed-chip`)).toEqual([]);
		});

		test('a worker that dies between two keys is not missed', async () => {
			await page.bringToFront();
			await heed.stopWorker();
			await press(page, 'Mod+a');
			await dictate(page, promoting);
			expect(await judge(page)).toEqual(first.report);
		});

		test('undo takes it all back, redo brings it again, and typing goes on', async () => {
			await page.bringToFront();
			const last = await contentOf(page);
			await pressUntil(page, 'Mod+z', '');
			await pressUntil(page, 'Mod+Shift+z', last);
			// Some editors bring back what was selected as well.
			await page.keyboard.press('ArrowRight');
			// ProseMirror hears of its new selection later than of the next key, if that comes at once.
			await nextFrames(page);
			await page.keyboard.type(' And more.');
			expect(await contentOf(page)).toBe(`${last} And more.`);
		});
	});
});
