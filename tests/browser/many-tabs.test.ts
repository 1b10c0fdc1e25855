import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser, writeOn} from './fixture.ts';
import {dictate, press} from './keys.ts';
import {hackerNews} from './pages.ts';
import {contentOf, editable, openPage, type Served} from './serve.ts';

const {url, scene} = hackerNews;
/** Their beginnings: enough to judge, and quickly typed. */
const listening = scene.listening.slice(0, 90);
const promoting = scene.promoting.slice(0, 130);

const plain: Served = {
	url,
	html: `<div class="fatitem"><div class="commtext">${scene.text.join(' ')}</div></div>
		<form action="comment"><textarea name="text" rows="5" cols="50"></textarea><button>reply</button></form>`,
};

const many = 200;
/** Opened at a time: a tab waits more than it works. */
const atOnce = 20;

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name, {keepsPages: true});

	/** Pages that are open, each with Heed in it. */
	const openMany = async (count: number): Promise<Page[]> => {
		const pages: Page[] = [];
		while (pages.length < count) {
			const some = Array.from({length: Math.min(atOnce, count - pages.length)}, () =>
				openPage(heed, plain),
			);
			pages.push(...(await Promise.all(some)));
		}
		return pages;
	};
	const tipsOn = async (page: Page): Promise<string[]> =>
		(await readReport(await openCard(page))).tips.map(({rule}) => rule);

	test(`drafts among ${many} tabs have their own verdicts, before and after an update`, async () => {
		const first = await writeOn(heed, plain, promoting);
		const [known, badge] = [await tipsOn(first), await heed.badge(first)];
		const others = await openMany(many - 2);
		const last = await writeOn(heed, plain, listening);
		expect(await heed.badge(last)).not.toBe(badge);
		expect(await heed.badge(first)).toBe(badge);
		const [middle] = others.slice(many / 2);
		expect(await Promise.all(others.map(chipsOn))).toEqual(others.map(() => 0));

		await heed.reloadExtension();
		for (const page of [first, middle, last]) {
			if (page === undefined) throw new Error('There are too few tabs.');
			await page.bringToFront();
			await page.click(editable);
			await press(page, 'Mod+a');
			await dictate(page, promoting);
			await waitForVerdict(page);
			expect(await tipsOn(page)).toEqual(known);
			expect(await contentOf(page)).toBe(promoting);
			expect(await chipsOn(page)).toBe(1);
		}
	}, 180_000);
});
