import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axeCore from 'axe-core';
import type {Page} from 'puppeteer-core';

/** Only in a page that `violations` was asked about. */
declare const axe: typeof axeCore;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What on a page, or within the elements of a selector and their shadow trees, breaks WCAG 2.2 A or
 * AA, or good practice: the rule and the first element.
 */
export const violations = async (page: Page, within = ':root'): Promise<string[]> => {
	await page.evaluate(source);
	return page.evaluate(
		async (runOnly, within) => {
			const found = await axe.run(within, {runOnly, resultTypes: ['violations']});
			return found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
		},
		standards,
		within,
	);
};

/** How far a page can be scrolled sideways at a width, in CSS pixels; right to left where asked. */
export const sideways = async (page: Page, width: number, isMirrored = false): Promise<number> => {
	const before = page.viewport();
	await page.setViewport({width, height: 800});
	const turn = (direction: string) =>
		page.evaluate((dir) => {
			document.documentElement.dir = dir;
			document.querySelector('.heed')?.setAttribute('dir', dir);
		}, direction);
	if (isMirrored) await turn('rtl');
	const {scrollWidth, clientWidth} = await page.evaluate(() => {
		const {scrollWidth, clientWidth} = document.documentElement;
		return {scrollWidth, clientWidth};
	});
	if (isMirrored) await turn('ltr');
	await page.setViewport(before);
	return scrollWidth - clientWidth;
};

/** Presses the button of this name, as a pointer would. */
export const press = async (page: Page, name: string): Promise<void> => {
	const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
	await button?.click();
};
