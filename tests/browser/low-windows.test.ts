import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {hideButtons, openCard, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {setUpBrowser} from './fixture.ts';
import {dictate} from './keys.ts';
import {hackerNews} from './pages.ts';
import {openPage} from './serve.ts';

const {url, scene} = hackerNews;

const post = `<div class="fatitem"><div class="commtext">${scene.text.join(' ')}</div></div>`;
const form = (style: string, box: string): string =>
	`${post}<form action="comment" style="${style}"><textarea name="text" rows="4" style="${box}"></textarea>
	<button type="button">reply</button></form>`;

/** Where the box of a reply stands: below its post, or at the foot of the window as on phones. */
const boxes = {
	'below its post': form('', 'display: block; width: min(420px, 90vw)'),
	'at the foot of the window': form(
		'position: fixed; inset: auto 0 0; display: flex; padding: 8px',
		'flex: 1',
	),
};

/** The last is a window of 1280 by 720 at twice its size. */
const windows: [width: number, height: number][] = [
	[450, 350],
	[320, 568],
	[640, 360],
];
const cases = Object.entries(boxes).flatMap(([where, html]) =>
	windows.map(([width, height]) => ({where, html, width, height})),
);

describe.each(browserNames)('the card in a low window of %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const open = async (
		html: string,
		width: number,
		height: number,
		draft = scene.promoting,
	): Promise<void> => {
		page = await openPage(heed, {url, html});
		await page.setViewport({width, height});
		await page.click('textarea');
		await dictate(page, draft);
		await waitForVerdict(page);
		await openCard(page);
	};
	/** Where things stand, once the card is where it belongs. */
	const places = () =>
		page.evaluate(() => {
			const boxOf = (element: Element | null | undefined) => {
				if (!element) throw new Error('Something is not there.');
				const {left, top, right, bottom} = element.getBoundingClientRect();
				return {left, top, right, bottom};
			};
			const root = document.querySelector('heed-chip')?.shadowRoot;
			return {
				window: {left: 0, top: 0, right: innerWidth, bottom: innerHeight},
				card: boxOf(root?.querySelector('[role="dialog"]')),
				tip: boxOf(root?.querySelector('[data-rule] .tip-text')),
				chip: boxOf(root?.querySelector('.chip')),
				draft: boxOf(document.querySelector('textarea')),
				button: boxOf(document.querySelector('form button')),
			};
		});
	const isFocused = (selector: string): Promise<boolean | undefined> =>
		page.evaluate(
			(selector) =>
				document.querySelector('heed-chip')?.shadowRoot?.activeElement?.matches(selector),
			selector,
		);
	type Box = {left: number; top: number; right: number; bottom: number};
	const isWithin = (inner: Box, outer: Box): boolean =>
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom;
	const isApart = (a: Box, b: Box): boolean =>
		a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

	test.each(cases)(
		'of $width by $height shows the first tip off a draft $where',
		async ({html, width, height}) => {
			await open(html, width, height);
			const {window, card, tip, chip, draft, button} = await places();
			expect({
				isSeen: isWithin(tip, card) && isWithin(card, window),
				isOffDraft: isApart(card, draft),
				isOffButton: isApart(card, button),
				isOffChip: isApart(card, chip),
			}).toEqual({isSeen: true, isOffDraft: true, isOffButton: true, isOffChip: true});
		},
	);

	const filling = form(
		'position: fixed; inset: 0; display: flex; flex-direction: column',
		'flex: 1',
	);

	test('leaves the end of a draft that fills the window in sight, and what posts it', async () => {
		await open(filling, 450, 350, Array(6).fill(scene.promoting).join('\n'));
		const {window, card, tip, draft, button} = await places();
		expect(isWithin(tip, card) && isWithin(card, window)).toBe(true);
		expect(isApart(card, button)).toBe(true);
		expect(draft.bottom - card.bottom).toBeGreaterThan(50);
	});

	test('covers no more than it must of a box that fills the window and is mostly empty', async () => {
		await open(filling, 450, 350);
		const {window, card, tip, draft, button} = await places();
		expect(isWithin(tip, card) && isWithin(card, window)).toBe(true);
		expect(isApart(card, button)).toBe(true);
		const wordsEnd = await page.evaluate(() => {
			type Ranged = {createValueRange?(start: number, end: number): Range};
			const box = document.querySelector('textarea') as HTMLTextAreaElement & Ranged;
			const {length} = box.value;
			return box.createValueRange?.(length - 1, length).getBoundingClientRect().bottom ?? null;
		});
		// A browser that does not tell where the words are has the card over the first of them.
		if (wordsEnd === null) expect(draft.bottom - card.bottom).toBeGreaterThan(50);
		else expect(card.top).toBeGreaterThan(wordsEnd);
	});

	test('leaves most of the draft in sight in a frame of a few lines', async () => {
		await open(boxes['below its post'], 600, 180);
		const {window, card, draft, button} = await places();
		expect(isWithin(card, window) && isApart(card, button)).toBe(true);
		expect(draft.bottom - card.bottom).toBeGreaterThan(50);
	});

	test('can be scrolled to its end by keys, and all in it reached', async () => {
		await open(boxes['below its post'], 450, 350);
		await heed.pressShortcut(page);
		const last = hideButtons.everywhere;
		// It has fewer things to press than this; the focus would begin anew at its end.
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('Tab');
			if (await isFocused(last)) break;
		}
		expect(await isFocused(last)).toBe(true);
		const isSeen = await page.evaluate((last) => {
			const inChip = (selector: string): DOMRect | undefined =>
				document
					.querySelector('heed-chip')
					?.shadowRoot?.querySelector(selector)
					?.getBoundingClientRect();
			const [button, card] = [inChip(last), inChip('[role="dialog"]')];
			return button && card && button.top >= card.top && button.bottom <= card.bottom;
		}, last);
		expect(isSeen).toBe(true);
	});
});
