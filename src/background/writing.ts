import type {Runtime} from 'webextension-polyfill';
import browser from '../browser.ts';
import highlight from './highlight.css?inline';

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
	// In Firefox a page's style sheet ends where a shadow tree begins; a person's own does not.
	await browser.scripting.insertCSS({target, css: highlight, origin: 'USER'});
};
