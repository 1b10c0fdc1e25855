import browser from 'webextension-polyfill';

/** The keys that open the card, as the browser shows them; `null` where none are set. */
export const openCardKeys = async (): Promise<string | null> => {
	const commands = await browser.commands.getAll();
	return commands.find(({name}) => name === 'open-card')?.shortcut || null;
};
