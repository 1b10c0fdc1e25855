import type {Page} from 'puppeteer-core';

type Key = Parameters<Page['keyboard']['press']>[0];

/** Presses keys together, like `Control+Shift+z`. */
export const press = async (page: Page, keys: string): Promise<void> => {
	const names = keys.split('+') as Key[];
	for (const key of names) await page.keyboard.down(key);
	for (const key of names.toReversed()) await page.keyboard.up(key);
};
