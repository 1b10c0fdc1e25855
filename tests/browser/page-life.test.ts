import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, test} from 'vitest';
import {findInChip, hideButtons, openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews, x} from './pages.ts';
import {contentOf, editable, openPage, type Served} from './serve.ts';

/** Their beginnings: enough to judge, and quickly typed. */
const listening = hackerNews.scene.listening.slice(0, 130);
const promoting = hackerNews.scene.promoting.slice(0, 130);

/** The chip's name, which tells the verdict; `null` without a chip. */
const chipName = (page: Page): Promise<string | null> =>
	page.evaluate(
		() =>
			document.querySelector('heed-chip')?.shadowRoot?.querySelector('button')?.ariaLabel ?? null,
	);

describe.each(browserNames)('in %s, the chip', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const open = async (served: Served): Promise<void> => {
		page = await openPage(heed, served);
	};
	const write = async (served: Served, text = listening): Promise<void> => {
		page = await writeOn(heed, served, text);
	};

	describe('stays away', () => {
		test('from a page without a compose box', async () => {
			await open({url: hackerNews.url, html: `<article>${listening}</article>`});
			await page.click('article');
			const popup = await heed.openPopup(page);
			await popup.waitForSelector('[data-abstained="no-draft"]');
			await popup.close();
			expect(await chipsOn(page)).toBe(0);
		});

		test('from fields for a name, a password, a search, and code', async () => {
			const fields = [
				'<input>',
				'<input type="password">',
				'<input type="search">',
				'<input type="email">',
				'<form role="search"><textarea name="text"></textarea></form>',
				'<form><input autocomplete="cc-number"><textarea name="text"></textarea></form>',
				'<div class="cm-editor"><div contenteditable="true">code</div></div>',
			];
			const others = fields.map((field) => `<p class="other">${field}</p>`).join('');
			await open({...hackerNews, html: `${others}<section>${hackerNews.html}</section>`});
			for (const other of await page.$$('.other :is(input, textarea, [contenteditable])')) {
				await other.click();
				await page.keyboard.type('These words are for nobody else to judge.');
			}
			expect(await chipsOn(page)).toBe(0);
			await page.click('section textarea');
			await dictate(page, listening);
			await waitForVerdict(page);
			expect(await chipsOn(page)).toBe(1);
		});
	});

	describe('leaves', () => {
		test('with its compose box, and the badge with it', async () => {
			await write(hackerNews);
			await expect.poll(() => heed.badge(page)).not.toBe('');
			await page.$eval(editable, (element) => element.remove());
			await expect.poll(() => chipsOn(page)).toBe(0);
			await expect.poll(() => heed.badge(page)).toBe('');
		});

		test('when the page moves on by itself, and comes to the next compose box', async () => {
			await write(x, promoting);
			const before = await chipName(page);
			await page.evaluate((html) => {
				history.pushState(null, '', '/someone/status/2');
				document.body.innerHTML = html;
			}, x.html);
			await expect.poll(() => chipsOn(page)).toBe(0);
			await page.addScriptTag({url: '/editor.js'});
			await page.click(editable);
			await dictate(page, listening);
			await waitForVerdict(page);
			expect(await chipsOn(page)).toBe(1);
			expect(await chipName(page)).not.toBe(before);
		});

		// Only such pages are read by what their elements are, and only here can a test be let into one.
		if (name === 'chromium')
			test('an editor that turns out to make a field of each paragraph', async () => {
				page = await openPage(heed, {
					url: 'https://bread.example/1',
					html: `<article><h1>Bread</h1><p>How do you keep it?</p></article><form action="/comments">
						<div class="field" contenteditable="true" role="textbox" style="min-height: 2em"></div>
						<button>Reply</button></form>`,
				});
				const popup = await heed.openPopup(page);
				await popup.waitForSelector('[data-abstained="no-draft"]');
				await popup.close();
				await page.click('.field');
				await page.keyboard.type(listening.slice(0, 60));
				await expect.poll(() => chipsOn(page)).toBe(1);
				await page.evaluate(() => {
					const first = document.querySelector<HTMLElement>('.field');
					const second = first?.cloneNode() as HTMLElement;
					first?.after(second);
					second.focus();
				});
				await expect.poll(() => chipsOn(page)).toBe(0);
			});

		test('for this reply, when it is told to', async () => {
			await write(hackerNews);
			await waitForVerdict(page);
			await openCard(page);
			await (await findInChip(page, hideButtons.forReply)).click();
			await expect.poll(() => chipsOn(page)).toBe(0);
			await page.keyboard.type(' And more.');
			const popup = await heed.openPopup(page);
			await popup.waitForSelector('[data-abstained="no-draft"]');
			await popup.close();
			expect(await chipsOn(page)).toBe(0);
			expect(await contentOf(page)).toBe(`${listening} And more.`);
		});

		test('this site, when it is told to, and stays on others', async () => {
			await write(hackerNews);
			await waitForVerdict(page);
			await openCard(page);
			await (await findInChip(page, hideButtons.onSite)).click();
			await expect.poll(() => chipsOn(page)).toBe(0);
			const popup = await heed.openPopup(page);
			await popup.waitForSelector('[data-abstained="site-off"]');
			await popup.close();
			await page.close();
			await write(x);
			expect(await chipsOn(page)).toBe(1);
			await heed.forget();
		});

		test('for its successor when the extension is updated', async () => {
			await write(hackerNews);
			const before = await chipName(page);
			await heed.reloadExtension();
			await press(page, 'Mod+a');
			await dictate(page, promoting);
			await expect.poll(() => chipName(page)).not.toBe(before);
			await waitForVerdict(page);
			expect(await chipsOn(page)).toBe(1);
		});
	});

	describe('has a card', () => {
		beforeEach(async () => {
			await write(hackerNews);
			await page.evaluate(() => {
				document.addEventListener('keydown', ({key}) => {
					if (key === 'Escape') document.title = 'The page heard Escape';
				});
			});
			await openCard(page);
		});

		test('that Escape closes before the page hears of it', async () => {
			await page.keyboard.press('Escape');
			await findInChip(page, '[aria-expanded="false"]');
			expect(await page.title()).toBe('A page');
			await page.keyboard.press('Escape');
			expect(await page.title()).toBe('The page heard Escape');
		});

		test('that leaves the caret where it was', async () => {
			await page.keyboard.type(' And more.');
			expect(await contentOf(page)).toBe(`${listening} And more.`);
		});

		test('whose tip goes when it is sent away', async () => {
			await press(page, 'Mod+a');
			await dictate(page, promoting);
			await waitForVerdict(page);
			const [first] = (await readReport(await openCard(page))).tips;
			expect(first).toBeDefined();
			const acts = await findInChip(page, `[data-rule="${first?.rule}"] .tip-acts`);
			await (await acts.$$('button'))[1]?.click();
			const rules = async (): Promise<string[]> =>
				(await readReport(await openCard(page))).tips.map(({rule}) => rule);
			await expect.poll(rules).not.toContain(first?.rule);
		});
	});

	describe('stands its ground on a page', () => {
		const plainBox = `<ytd-comments><ytd-comment-thread-renderer><ytd-comment-view-model><div id="body">
			<a id="author-text" href="/@lena"><span>@lena</span></a>
			<span id="content-text">${hackerNews.scene.text.join('<br>')}</span>
			<div id="reply-dialog"><ytd-comment-reply-dialog-renderer><ytd-commentbox is-reply>
			<div id="contenteditable-root" contenteditable="true" aria-label="Add a reply..."></div>
			<div id="submit-button"><button aria-label="Reply">Reply</button></div>
			</ytd-commentbox></ytd-comment-reply-dialog-renderer></div></div>
			</ytd-comment-view-model></ytd-comment-thread-renderer></ytd-comments>`;

		test('that allows no styles, no scripts and no markup from strings', async () => {
			await open({
				url: 'https://www.youtube.com/watch?v=1',
				html: plainBox,
				headers: {
					'content-security-policy':
						"default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
				},
			});
			await page.evaluate(() => {
				document.title = 'No violation';
				document.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
					document.title = violatedDirective;
				});
			});
			await page.click(editable);
			await dictate(page, listening);
			await waitForVerdict(page);
			expect((await readReport(await openCard(page))).heard).not.toEqual([]);
			expect(await page.title()).toBe('No violation');
			const breach = page.evaluate(() => {
				document.body.innerHTML = '<b>markup</b>';
			});
			await expect(breach).rejects.toThrow();
		});

		test('that hides it by its style sheet', async () => {
			const style =
				'<style>heed-chip { display: none !important; opacity: 0 !important; inset: -99px !important; pointer-events: none !important }</style>';
			await write({...hackerNews, html: style + hackerNews.html});
			expect((await readReport(await openCard(page))).abstained).toBeNull();
		});

		test('that presses its buttons by script', async () => {
			await write(hackerNews);
			await page.evaluate(() =>
				document.querySelector('heed-chip')?.shadowRoot?.querySelector('button')?.click(),
			);
			await page.keyboard.type(' And more.');
			await waitForVerdict(page);
			await findInChip(page, '[aria-expanded="false"]');
		});

		test('whose post is markup', async () => {
			const markup = '<img src=x onerror="document.title=1"><b>How do you cope with that?</b>';
			const html = hackerNews.html.replace(
				'</p>',
				`${markup.replaceAll('<', '&lt;')} I am tired.</p>`,
			);
			await write({...hackerNews, html}, `${promoting} ${markup}`);
			const {heard} = await readReport(await openCard(page));
			expect(heard.map(({text}) => text).join(' ')).toContain('<img src=x');
			expect(await page.title()).toBe('A page');
		});

		test('that takes it away again and again, without a fight', async () => {
			await open(hackerNews);
			await page.evaluate(() => {
				new MutationObserver(() => {
					const chip = document.querySelector('heed-chip');
					if (chip) document.title += '.';
					chip?.remove();
				}).observe(document, {childList: true, subtree: true});
			});
			await page.click(editable);
			await dictate(page, listening);
			await expect.poll(() => page.title()).toContain('.');
			await expect.poll(() => chipsOn(page)).toBe(0);
			expect(await contentOf(page)).toBe(listening);
			expect((await page.title()).length).toBeLessThan(20);
		});

		test('that has an element of its name', async () => {
			await open(hackerNews);
			await page.evaluate(() => {
				customElements.define(
					'heed-chip',
					class extends HTMLElement {
						constructor() {
							super();
							this.attachShadow({mode: 'closed'});
						}
					},
				);
			});
			await page.click(editable);
			await dictate(page, listening);
			expect(await contentOf(page)).toBe(listening);
			await expect.poll(() => heed.badge(page)).not.toBe('');
		});

		test('with a megabyte in its compose box', async () => {
			await write(hackerNews);
			await page.$eval(editable, (element) => {
				(element as HTMLTextAreaElement).value = 'All work and no play. '.repeat(50_000);
				element.dispatchEvent(new Event('input', {bubbles: true}));
			});
			await openCard(page);
			await findInChip(page, '[data-abstained="too-long"]');
			await expect.poll(() => heed.badge(page)).toBe('');
		});
	});
});
