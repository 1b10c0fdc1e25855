import type {Browser} from 'webextension-polyfill';

const {browser, chrome} = globalThis as {browser?: Browser; chrome?: Browser};

/**
 * The extension API for what runs all the time: on the page the polyfill would weigh a tenth of all
 * Heed adds, and the worker would read it at every start. Firefox calls the API `browser`, Chromium
 * `chrome`; all that is asked of it here gives a promise in both. They differ in how a message is
 * answered: see messages.ts. The pages, which ask for more, take the polyfill.
 */
export default (browser?.runtime ? browser : chrome) as Browser;
