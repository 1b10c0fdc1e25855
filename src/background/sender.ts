import type {Runtime} from 'webextension-polyfill';
import browser from '../browser.ts';

/** Every browser we run in says this too. */
type Sender = Runtime.MessageSender & {origin?: string};

/**
 * The host of the page that sent a message, as the browser knows it: `''` where it can't tell, `null`
 * where the sender is a page of our own. A frame that a page fills by itself has the page's host.
 */
export const hostOf = ({url, origin}: Sender): string | null => {
	if (url?.startsWith(browser.runtime.getURL(''))) return null;
	const address = url?.startsWith('about:') ? origin : url;
	return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
};
