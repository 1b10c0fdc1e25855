import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {openCard, type Report, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames, launchBrowser, type TestBrowser} from './browser.ts';
import {press} from './keys.ts';
import {type EditorPage, editorPages} from './pages.ts';
import {contentOf, editable, openPage} from './serve.ts';

const headlines = ['listen-first', 'value-without-agenda'] as const;

const scoresOf = ({meters}: Report): number[] =>
	headlines.map((headline) => meters[headline]?.score ?? Number.NaN);

/** Presses keys, as often as it takes, until the compose box says `text`. */
const pressUntil = async (page: Page, keys: string, text: string): Promise<void> => {
	const pressed = async (): Promise<string> => {
		if ((await contentOf(page)) !== text) await press(page, keys);
		return contentOf(page);
	};
	await expect.poll(pressed, {interval: 1, timeout: 20_000}).toBe(text);
};

describe.each(browserNames)('in %s', (name) => {
	let heed: TestBrowser;
	beforeAll(async () => {
		heed = await launchBrowser(name);
	});
	afterAll(async () => {
		await heed?.close();
	});
	afterEach(() => {
		expect(heed.proxy.requests).toEqual([]);
	});

	const write = async (editorPage: EditorPage, text: string): Promise<Page> => {
		const page = await openPage(heed, editorPage);
		await page.click(editable);
		await page.keyboard.type(text);
		return page;
	};
	const judge = async (page: Page): Promise<Report> => {
		await waitForVerdict(page);
		return readReport(await openCard(page));
	};

	describe.each(editorPages)('$name', (editorPage) => {
		const {author, text, listening, promoting} = editorPage.scene;

		describe('with a reply that listens', () => {
			let page: Page;
			let card: Report;
			beforeAll(async () => {
				page = await write(editorPage, listening);
				card = await judge(page);
			});
			afterAll(async () => {
				await page?.close();
			});

			test('the card has both scores', () => {
				expect(scoresOf(card)).not.toContain(Number.NaN);
			});

			test('the card knows the post and who wrote it', () => {
				expect(card.heardTitle).toContain(author);
				expect(card.heard).not.toEqual([]);
				expect(card.heard.filter((item) => !text.join(' ').includes(item.text))).toEqual([]);
			});

			test('the badge shows the lower score', async () => {
				await expect.poll(() => heed.badge(page)).toBe(String(Math.min(...scoresOf(card))));
			});

			test('the popup says what the card says', async () => {
				const popup = await heed.openPopup(page);
				try {
					const body = await popup.waitForSelector('body:has([role="meter"])');
					expect(body && (await readReport(body))).toEqual(card);
				} finally {
					await popup.close();
				}
			});

			test('no draft is stored', async () => {
				const ofPage = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
				const kept = `${await heed.stored()} ${ofPage}`;
				const words = listening.match(/\p{L}{6,}/gu) ?? [];
				expect(words.filter((word) => kept.includes(word))).toEqual([]);
			});

			test('the compose box says exactly what was typed', async () => {
				expect(await contentOf(page)).toBe(listening);
				expect(await page.$$(`${editable} heed-chip`)).toEqual([]);
			});

			test('undo takes it all back, redo brings it again, and typing goes on', async () => {
				await page.bringToFront();
				await pressUntil(page, 'Control+z', '');
				await pressUntil(page, 'Control+Shift+z', listening);
				await page.keyboard.type(' And more.');
				expect(await contentOf(page)).toBe(`${listening} And more.`);
			});
		});

		// Firefox can't yet underline inside a textarea.
		const canUnderline = name === 'chromium' || editorPage.editor !== 'textarea';
		test.runIf(canUnderline)('the words the tips are about are underlined', async () => {
			const page = await write(editorPage, promoting);
			try {
				const {tips} = await judge(page);
				expect(tips).not.toEqual([]);
				const underlined = (): Promise<string[]> =>
					page.evaluate(() =>
						['heed-listen', 'heed-value'].flatMap((name) =>
							Array.from(CSS.highlights.get(name) ?? [], (range) =>
								range instanceof Range ? range.toString() : 'inside a textarea',
							),
						),
					);
				expect(await underlined()).not.toEqual([]);
				for (const words of await underlined()) {
					expect(`${promoting} inside a textarea`).toContain(words);
				}
				await pressUntil(page, 'Control+z', '');
				await expect.poll(underlined).toEqual([]);
			} finally {
				await page.close();
			}
		});

		test('a reply that promotes scores below one that listens, on both meters', async () => {
			const page = await write(editorPage, promoting);
			try {
				const low = await judge(page);
				await pressUntil(page, 'Control+z', '');
				await page.keyboard.type(listening);
				const high = await judge(page);
				for (const headline of headlines) {
					const score = high.meters[headline]?.score;
					expect.soft(low.meters[headline]?.score, headline).toBeLessThan(score ?? 0);
				}
			} finally {
				await page.close();
			}
		});

		test.runIf(name === 'chromium')(
			'a worker that dies between two keys is not missed',
			async () => {
				const page = await write(editorPage, listening.slice(0, 200));
				try {
					await waitForVerdict(page);
					await heed.stopWorker();
					await page.keyboard.type(listening.slice(200, 220));
					expect(scoresOf(await judge(page))).not.toContain(Number.NaN);
				} finally {
					await page.close();
				}
			},
		);
	});
});
