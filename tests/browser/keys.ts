import type {Frame, Page} from 'puppeteer-core';

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

/**
 * Writes into what has the focus, over what is selected there. In a textarea most of it comes at
 * once and without keys, as dictation and on-screen keyboards write, and the last letters are typed.
 * Everything else is typed: rich editors answer keys, and some take a while to know their selection.
 */
export const dictate = async (page: Page, text: string, frame: Frame = page.mainFrame()) => {
	const isDictated = await frame.evaluate(
		(dictated) =>
			document.activeElement?.localName === 'textarea' &&
			document.execCommand('insertText', false, dictated),
		text.slice(0, -2),
	);
	await page.keyboard.type(isDictated ? text.slice(-2) : text);
};
