import type {Page} from 'puppeteer-core';

type Key = Parameters<Page['keyboard']['press']>[0];

const isMac = process.platform === 'darwin';

/** Shortcuts that a Mac's own menu carries out, which a driver's keys never reach. */
const macCommands: Record<string, string[]> = {
	'Mod+a': ['SelectAll'],
	'Mod+z': ['Undo'],
	'Mod+Shift+z': ['Redo'],
};

/** Presses keys together, like `Mod+Shift+z`; `Mod` is the key that this machine's shortcuts use. */
export const press = async (page: Page, keys: string): Promise<void> => {
	const names = keys.replace('Mod', isMac ? 'Meta' : 'Control').split('+') as Key[];
	const commands = isMac ? (macCommands[keys] ?? []) : [];
	for (const key of names) await page.keyboard.down(key, {commands});
	for (const key of names.toReversed()) await page.keyboard.up(key);
};
