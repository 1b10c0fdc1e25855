import {vi} from 'vitest';
import type {PageReport} from '../../src/messages.ts';

type Changed = (changes: Record<string, {newValue: unknown}>, area: string) => void;

/** What a browser holds, as far as the popup asks it. */
const createState = () => ({
	/** Content scripts that answer, by tab. */
	pages: new Map<number, () => PageReport | Promise<PageReport>>(),
	/** Tabs that a script may be brought to, and what answers then. */
	reachable: new Map<number, () => PageReport>(),
	urls: new Map<number, string>(),
	activeTab: 7,
	granted: new Set<string>(),
	/** What the person says when asked for a permission. */
	consents: true,
	stored: {} as Record<string, unknown>,
	/** Whether nothing can be stored any more. */
	isFull: false,
	/** What a policy says. */
	managed: {} as Record<string, unknown>,
	listeners: new Set<Changed>(),
	worker: vi.fn<(message: unknown) => Promise<unknown>>(),
});

export const state = createState();

export const resetState = (): void => {
	Object.assign(state, createState());
};

const manifest = {
	version: '1.2.3',
	content_scripts: [
		{
			matches: ['https://news.example/*', 'https://*.many.example/*'],
			js: ['content.js'],
		},
	],
};

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');

type Injection = {target: {tabId: number}; files?: string[]; func?: unknown};

export const bringFiles = vi.fn(async ({target}: Injection) => {
	const page = state.reachable.get(target.tabId);
	if (page === undefined) throw new Error('Cannot access contents.');
	state.pages.set(target.tabId, page);
});

export const fakeBrowser = {
	runtime: {
		id: 'heed',
		getManifest: () => manifest,
		getURL: (path: string) => `chrome-extension://heed/${path}`,
		sendMessage: (message: unknown) => state.worker(message),
	},
	tabs: {
		query: async () => [{id: state.activeTab}],
		get: async (tab: number) => ({id: tab, url: state.urls.get(tab)}),
		sendMessage: async (tab: number) => {
			const page = state.pages.get(tab);
			if (page === undefined) throw noReceiver;
			return page();
		},
	},
	scripting: {
		/** A question to the frames of a tab brings no script; here only the top frame answers. */
		executeScript: (injection: Injection) =>
			injection.func === undefined ? bringFiles(injection) : [],
	},
	permissions: {
		contains: async ({origins}: {origins: string[]}) =>
			origins.every((origin) => state.granted.has(origin)),
		request: async ({origins}: {origins: string[]}) => {
			for (const origin of state.consents ? origins : []) state.granted.add(origin);
			return state.consents;
		},
		remove: async ({origins}: {origins: string[]}) => {
			for (const origin of origins) state.granted.delete(origin);
			return true;
		},
	},
	storage: {
		local: {
			get: async () => ({}),
			set: async () => {
				throw new Error('The disk is full.');
			},
			remove: async () => {},
		},
		managed: {get: async () => state.managed},
		sync: {
			get: async () => ({...state.stored}),
			set: async (items: Record<string, unknown>) => {
				if (state.isFull) throw new Error('The disk is full.');
				state.stored = {...state.stored, ...structuredClone(items)};
				for (const [key, newValue] of Object.entries(items)) {
					for (const listener of state.listeners) listener({[key]: {newValue}}, 'sync');
				}
			},
		},
		onChanged: {
			addListener: (listener: Changed) => state.listeners.add(listener),
			removeListener: (listener: Changed) => state.listeners.delete(listener),
		},
	},
};

/** Every browser has locks; the stand-in for a page has none, and where there is no page nobody asks. */
if ('navigator' in globalThis) {
	Object.defineProperty(navigator, 'locks', {
		configurable: true,
		value: {request: (_: string, work: () => Promise<unknown>) => work()},
	});
}
