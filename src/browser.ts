import type {Browser} from 'webextension-polyfill';

const {browser, chrome} = globalThis as {browser?: Browser; chrome?: Browser};

/**
 * The extension API. Firefox calls it `browser`, Chromium `chrome`; all that is asked of it here gives
 * a promise in both, so that no polyfill is read at every start of the worker, on every page that is
 * coached and before the popup shows. They differ in how a message is answered: see messages.ts.
 */
export default (browser?.runtime ? browser : chrome) as Browser;
