import {beforeEach, describe, expect, test, vi} from 'vitest';

type Script = {id: string; matches: string[]; js: string[]};

const listed = 'https://news.example/*';
const forum = 'https://forum.example/*';

const state = vi.hoisted(() => ({
	granted: [] as string[],
	registered: [] as Script[],
	tabs: [] as {id: number; url: string}[],
	injected: [] as number[],
}));

vi.mock('../../src/browser.ts', () => ({
	default: {
		runtime: {
			getManifest: () => ({
				content_scripts: [
					{
						matches: ['https://news.example/*'],
						js: ['moz-extension://heed/page.js'],
					},
				],
			}),
			getURL: (path: string) => `moz-extension://heed/${path}`,
		},
		permissions: {getAll: async () => ({origins: ['https://news.example/*', ...state.granted]})},
		scripting: {
			getRegisteredContentScripts: async ({ids}: {ids: string[]}) =>
				state.registered.filter(({id}) => ids.includes(id)),
			registerContentScripts: async (scripts: Script[]) => {
				const known = state.registered.map(({id}) => id);
				if (scripts.some(({id}) => known.includes(id))) throw new Error('Duplicate script ID.');
				state.registered.push(...scripts);
			},
			unregisterContentScripts: async ({ids}: {ids: string[]}) => {
				state.registered = state.registered.filter(({id}) => !ids.includes(id));
			},
			executeScript: async ({target}: {target: {tabId: number}}) => {
				if (target.tabId === 13) throw new Error('The tab was closed.');
				state.injected.push(target.tabId);
			},
		},
		tabs: {
			query: async ({url}: {url: string[]}) =>
				state.tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1)))),
		},
	},
}));

const {followGrants, reviveTabs} = await import('../../src/background/tabs.ts');

beforeEach(() => Object.assign(state, {granted: [], registered: [], tabs: [], injected: []}));

describe('the page script follows what the person granted', () => {
	test('to a granted origin, never twice to a listed one', async () => {
		state.granted = [forum];
		await followGrants();
		expect(state.registered).toMatchObject([{matches: [forum], js: ['page.js']}]);
	});

	test('and away when the grant is taken back', async () => {
		state.granted = [forum];
		await followGrants();
		state.granted = [];
		await followGrants();
		expect(state.registered).toEqual([]);
	});

	test('in the place of one from before an update', async () => {
		state.granted = [forum];
		await followGrants();
		for (const script of state.registered) script.js = ['old.js'];
		await followGrants();
		expect(state.registered).toMatchObject([{js: ['page.js']}]);
	});

	test('when two changes come at once', async () => {
		state.granted = [forum];
		await Promise.all([followGrants(), followGrants()]);
		expect(state.registered).toHaveLength(1);
	});
});

test('open tabs of listed and granted sites are revived, whatever one of them does', async () => {
	state.granted = [forum];
	state.tabs = [
		{id: 13, url: listed.replace('*', 'gone')},
		{id: 1, url: listed.replace('*', 'a')},
		{id: 2, url: forum.replace('*', 'b')},
		{id: 3, url: 'https://other.example/'},
	];
	await reviveTabs();
	expect(state.injected).toEqual([1, 2]);
});
