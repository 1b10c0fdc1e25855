import browser from 'webextension-polyfill';
import {type PageReport, sendToTab} from '../messages.ts';

/** What is in front of the person. */
export type Front = {
	report: PageReport | {state: 'no-access'};
	/** The address of the page, where the browser lets us know it. */
	url: string | null;
};

/** The tab the popup is about: the one its address names (`?tab=ID`), else the one in front. */
export const findTab = async (search: string): Promise<number | null> => {
	const named = new URLSearchParams(search).get('tab');
	if (named !== null) return /^\d{1,15}$/.test(named) ? Number(named) : null;
	const [active] = await browser.tabs.query({active: true, currentWindow: true});
	return active?.id ?? null;
};

/** Rejects where the browser lets no extension in: its own pages, stores, sites nobody granted. */
const inject = async (tabId: number): Promise<void> => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	if (script === undefined) throw new Error('The manifest names no content script.');
	const target = {tabId, allFrames: true};
	await browser.scripting.executeScript({target, files: script.js ?? []});
};

/** Asks the page; where nobody answers, brings Heed there and asks again. */
const createReader = (tab: number): (() => Promise<Front['report']>) => {
	let isInjected = false;
	const ask = async (): Promise<PageReport> => {
		const report = await sendToTab(tab, 'content:report', {});
		isInjected = false;
		return report;
	};
	return async () => {
		try {
			return await ask();
		} catch {}
		try {
			// Once is enough until someone answered: a page that left takes its script with it.
			if (!isInjected) await inject(tab);
		} catch {
			return {state: 'no-access'};
		}
		isInjected = true;
		return ask().catch(() => ({state: 'failed'}));
	};
};

const urlOf = async (tab: number): Promise<string | null> => {
	try {
		return (await browser.tabs.get(tab)).url ?? null;
	} catch {
		return null;
	}
};

/** How long the popup waits before it looks again, in milliseconds. */
const pause = 500;

/**
 * Calls back with what is in front in a tab, now and again, until aborted. It asks rather than
 * listens, one question at a time: so no answer can overtake another, a page that was left or
 * reloaded is noticed like any other, and pages need not know whether a popup is open.
 */
export const followFront = async (
	tab: number,
	onFront: (front: Front) => void,
	signal: AbortSignal,
): Promise<void> => {
	const read = createReader(tab);
	while (!signal.aborted) {
		const [report, url] = await Promise.all([read(), urlOf(tab)]);
		if (signal.aborted) return;
		onFront({report, url});
		await new Promise((done) => setTimeout(done, pause));
	}
};
