import type {Browser} from 'webextension-polyfill';

const {browser, chrome} = globalThis as {browser?: Browser; chrome?: Browser};

/**
 * The extension API for what reaches the page, where the polyfill would weigh a tenth of all Heed
 * adds. Firefox calls it `browser`, Chromium `chrome`; all that is asked of it here gives a promise
 * in both. They differ in how a message is answered: see messages.ts. The worker and the pages,
 * which ask for more, take the polyfill.
 */
export default (browser?.runtime ? browser : chrome) as Browser;
