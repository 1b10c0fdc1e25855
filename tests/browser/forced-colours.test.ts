import {describe, expect, test} from 'vitest';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {hackerNews, linkedIn} from './pages.ts';

describe.each(browserNames)('where %s forces colours', (name) => {
	const heed = setUpBrowser(name, {forcesColours: true});

	test.each([
		['a textarea', hackerNews],
		['a rich editor', linkedIn],
	])('the lines in %s are seen', async (_, served) => {
		const page = await writeOn(heed, served, served.scene.promoting);
		const lines = await page.evaluate(() => {
			const root = document.querySelector('heed-chip')?.shadowRoot;
			const box = document.querySelector('textarea, [contenteditable="true"]') as Element;
			const styles = [
				...Array.from(root?.querySelectorAll('.mirror span') ?? [], (words) =>
					getComputedStyle(words),
				),
				...Array.from(CSS.highlights.keys(), (name) =>
					getComputedStyle(box, `::highlight(${name})`),
				),
			];
			return styles.map(({textDecorationLine, textDecorationColor}) => [
				textDecorationLine,
				/^(?:transparent|rgba\(.*, 0\))$/.test(textDecorationColor),
			]);
		});
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		expect(lines).not.toEqual([]);
		expect(lines).toEqual(lines.map(() => ['underline', false]));
	});
});
