import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {findInChip, openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews} from './pages.ts';
import {contentOf, editable, openPage, type Served} from './serve.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

/** Its beginning: enough to judge, and quickly typed. */
const words = hackerNews.scene.listening.slice(0, 90);

const form =
	'<form action="comment"><textarea name="text" rows="5" cols="50"></textarea><button type="button">reply</button></form>';
const post = `<div class="fatitem"><div class="commtext">${hackerNews.scene.text.join(' ')}</div></div>`;
const plain: Served = {url: hackerNews.url, html: `${post}${form}`};

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const open = async (served: Served): Promise<void> => {
		page = await openPage(heed, served);
	};
	const write = async (served: Served): Promise<void> => {
		page = await writeOn(heed, served, words);
	};

	describe('a draft is judged', () => {
		test('when the worker was asleep as the compose box came into use', async () => {
			await open(plain);
			await heed.stopWorker();
			await page.bringToFront();
			await page.click(editable);
			await dictate(page, words);
			await waitForVerdict(page);
		});

		test('when what is stored is damaged', async () => {
			const inside = await heed.inside();
			await inside.evaluate(async () => {
				const damaged = {settings: 'not settings', off: 'maybe', offHosts: {a: 1}, writers: 7};
				await chrome.storage.local.set(damaged);
				await chrome.storage.sync.set(damaged);
			});
			await write(plain);
			await heed.forget();
		});

		test('when the page takes its built-ins away', async () => {
			await open(plain);
			await page.evaluate(() => {
				document.addEventListener('focusin', () => {
					const refuse = (): never => {
						throw new Error('Not on this page.');
					};
					for (const own of [Array, Map, Set, Promise, Element, Node, Document]) {
						const prototype = own.prototype as unknown as Record<string, unknown>;
						for (const method of ['filter', 'get', 'has', 'then', 'closest', 'matches']) {
							if (method in prototype && own !== Promise) prototype[method] = refuse;
						}
						prototype.attachShadow = refuse;
						prototype.getRootNode = refuse;
					}
					Object.defineProperty(globalThis, 'CSS', {value: null});
					Object.defineProperty(globalThis, 'ResizeObserver', {value: refuse});
				});
			});
			await page.click(editable);
			await dictate(page, words);
			await expect.poll(() => heed.badge(page)).not.toBe('');
		});

		test('when the page throws at every event', async () => {
			await open(plain);
			await page.evaluate(() => {
				for (const type of ['focusin', 'keydown', 'input', 'keyup', 'scroll', 'resize']) {
					addEventListener(
						type,
						() => {
							throw new Error(type);
						},
						{capture: true},
					);
				}
			});
			await page.click(editable);
			await dictate(page, words);
			await waitForVerdict(page);
			expect(await contentOf(page)).toBe(words);
		});

		test('when the page builds its compose box anew under the hands of the writer', async () => {
			await open(plain);
			await page.click(editable);
			for (const part of [words.slice(0, 45), words.slice(45)]) {
				await page.keyboard.type(part);
				await page.$eval(editable, (element) => {
					const fresh = element.cloneNode() as HTMLTextAreaElement;
					fresh.value = (element as HTMLTextAreaElement).value;
					element.replaceWith(fresh);
					fresh.focus();
					fresh.setSelectionRange(fresh.value.length, fresh.value.length);
				});
			}
			await page.keyboard.type('!');
			await waitForVerdict(page);
			expect(await contentOf(page)).toBe(`${words}!`);
			expect(await chipsOn(page)).toBe(1);
		});

		test('while the browser is offline', async () => {
			await open(plain);
			await page.setOfflineMode(true);
			await page.click(editable);
			await dictate(page, words);
			await waitForVerdict(page);
		});
	});

	test('a verdict is never shown for a text that is no longer there', async () => {
		const promoting = hackerNews.scene.promoting.slice(0, 130);
		await write(plain);
		const name = (): Promise<string> =>
			page.evaluate(
				() =>
					document.querySelector('heed-chip')?.shadowRoot?.querySelector('button')?.ariaLabel ?? '',
			);
		const ofWords = await name();
		await press(page, 'Mod+a');
		await dictate(page, promoting);
		await waitForVerdict(page);
		const ofPromoting = await name();
		expect(ofWords).not.toBe(ofPromoting);
		const wrong = await page.evaluate(
			async (editable, verdicts) => {
				const box = document.querySelector(editable) as HTMLTextAreaElement;
				const frame = () => new Promise((seen) => requestAnimationFrame(seen));
				const shown = (): string | null => {
					const chip = document.querySelector('heed-chip')?.shadowRoot?.querySelector('button');
					return chip?.dataset.state === 'judged' ? chip.ariaLabel : null;
				};
				const wrong: string[] = [];
				let judged = 0;
				for (let round = 0; round < 16; round++) {
					const [text = '', verdict] = verdicts[round % 2] ?? [];
					box.value = text;
					box.dispatchEvent(new InputEvent('input', {bubbles: true}));
					// The chip may notice in the next frame; from then on it says nothing of the other text.
					await frame();
					await frame();
					// Shorter and longer than it takes to judge, so that answers come at every moment.
					for (let frames = 0; frames < (round * 7) % 40; frames++) {
						const told = shown();
						if (told !== null && told !== verdict) wrong.push(`${round}: ${told}`);
						if (told === verdict) judged++;
						await frame();
					}
				}
				return judged > 0 ? wrong : ['Nothing was judged.'];
			},
			editable,
			[
				[words, ofWords],
				[promoting, ofPromoting],
			],
		);
		expect(wrong).toEqual([]);
	});

	test('messages of the page, made up to look like ours, do nothing', async () => {
		await write(plain);
		await page.evaluate(() => {
			for (const kind of ['content:openCard', 'background:turnOff', 'background:draftGone']) {
				postMessage({kind, ask: {where: 'everywhere'}}, '*');
				dispatchEvent(new CustomEvent(kind, {detail: {kind}}));
			}
		});
		await page.keyboard.type(' And more.');
		await waitForVerdict(page);
		await findInChip(page, '[aria-expanded="false"]');
	});

	test('a page that rests and comes back has its chip again, about what stands there', async () => {
		await write(plain);
		await page.evaluate(() =>
			dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
		);
		await expect.poll(() => chipsOn(page)).toBe(0);
		await expect.poll(() => heed.badge(page)).toBe('');
		await page.evaluate(() =>
			dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
		);
		await waitForVerdict(page);
		expect(await chipsOn(page)).toBe(1);
	});

	// Firefox opens a connection for where a page goes before its driver can answer.
	if (name === 'chromium')
		test('a page that the browser kept and brings back has its chip again', async () => {
			const away = 'https://news.ycombinator.com/news';
			await write({...plain, frames: {[away]: '<p>Elsewhere.</p>'}});
			await page.evaluate(() => {
				addEventListener('pageshow', ({persisted}) => {
					document.title = persisted ? 'kept' : 'new';
				});
			});
			await Promise.all([
				page.waitForNavigation(),
				page.evaluate((away) => location.assign(away), away),
			]);
			await expect.poll(() => heed.badge(page)).toBe('');
			await page.evaluate(() => history.back());
			await expect.poll(() => page.title().catch(() => '')).toBe('kept');
			await waitForVerdict(page);
			expect(await contentOf(page)).toBe(words);
			expect(await chipsOn(page)).toBe(1);
			await page.keyboard.type(' And more.');
			await waitForVerdict(page);
			expect(await contentOf(page)).toBe(`${words} And more.`);
		});

	test('what is drawn later in the card has names of its own', async () => {
		await open(plain);
		await page.click(editable);
		await openCard(page);
		await dictate(page, words);
		await waitForVerdict(page);
		const ids = await page.evaluate(() =>
			Array.from(
				document.querySelector('heed-chip')?.shadowRoot?.querySelectorAll('[id]') ?? [],
				({id}) => id,
			),
		);
		expect(ids.length).toBeGreaterThan(5);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('drafts in several tabs have verdicts of their own', async () => {
		await write(plain);
		const first = await heed.badge(page);
		const other = await writeOn(heed, plain, hackerNews.scene.promoting.slice(0, 130));
		await expect.poll(() => heed.badge(other)).not.toBe(first);
		expect(await heed.badge(page)).toBe(first);
	});

	describe('the card is usable', () => {
		const trap = (html: string): Served => ({
			url: plain.url,
			html: `${post}<button id="outside">Outside</button>${html}
				<script>document.addEventListener('keydown', ({key}) => { document.title += key }, true)</script>`,
		});
		const useCard = async (): Promise<void> => {
			await page.click(editable);
			await dictate(page, words);
			await waitForVerdict(page);
			await page.evaluate(() => {
				document.title = '';
			});
			await heed.pressShortcut(page);
			await findInChip(page, '.card:focus');
			await page.keyboard.press('Tab');
			await findInChip(page, '.close:focus');
			await page.keyboard.press('s');
			expect((await readReport(await openCard(page))).heardTitle).not.toBe('');
			await page.keyboard.press('Escape');
			await findInChip(page, '[aria-expanded="false"]');
			expect(await page.title()).toBe('');
			await page.keyboard.type('!');
			expect(await contentOf(page)).toBe(`${words}!`);
		};

		test('in a modal dialog, which stays open', async () => {
			await open(trap(`<dialog>${form}</dialog>`));
			await page.$eval('dialog', (dialog) => dialog.showModal());
			await useCard();
			expect(await page.$eval('dialog', ({open}) => open)).toBe(true);
		});

		test('in a popover, which stays open', async () => {
			await open(trap(`<div id="pop" popover>${form}</div>`));
			await page.$eval('#pop', (element) => (element as HTMLElement).showPopover());
			await useCard();
			expect(await page.$eval('#pop', (element) => element.matches(':popover-open'))).toBe(true);
		});

		test('in a dialog of the page that keeps the focus and makes all else inert', async () => {
			await open(
				trap(`<div inert><p>The page</p></div><div role="dialog" aria-modal="true">${form}</div>
					<script>document.addEventListener('focusin', ({target}) => {
						const dialog = document.querySelector('[role="dialog"]');
						if (!dialog.contains(target)) dialog.querySelector('textarea').focus();
					}, true)</script>`),
			);
			await useCard();
		});
	});
});
