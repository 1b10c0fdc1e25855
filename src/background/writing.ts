import type {Runtime} from 'webextension-polyfill';
import browser from '../browser.ts';

/** Built beside the content script of the manifest: see vite.config.ts. */
const file = 'src/content/writing.js';

/**
 * Brings the second content script to the frame that asked for it. Rejects where the browser lets
 * no script in any more.
 */
export const bringWriting = async ({tab, frameId}: Runtime.MessageSender): Promise<void> => {
	if (tab?.id === undefined || frameId === undefined) throw new Error('No frame asked.');
	const target = {tabId: tab.id, frameIds: [frameId]};
	await browser.scripting.executeScript({target, files: [file]});
	// In Firefox the manifest's style sheet ends where a shadow tree begins; a person's own does not.
	const [{css = []} = {}] = browser.runtime.getManifest().content_scripts ?? [];
	await browser.scripting.insertCSS({target, files: css, origin: 'USER'});
};
