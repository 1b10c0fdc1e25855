import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {posts} from '../../src/demo/posts.ts';
import {eraseRows, readRows} from '../../src/ledger.ts';
import {rules} from '../../src/rules/index.ts';

const kept = vi.hoisted(() => ({settings: {} as Record<string, unknown>}));
vi.mock('../../src/browser.ts', () => {
	const empty = {get: async () => ({})};
	const sync = {get: async () => ({settings: kept.settings})};
	const runtime = {getURL: (path: string) => `chrome-extension://heed/${path}`};
	return {default: {runtime, storage: {sync, local: empty, managed: empty}}};
});
const {balanceOf, noteReply} = await import('../../src/background/ledger.ts');

const of = (reply: string, post: string | null, site: string | null = null) =>
	balanceOf({reply, post, site, author: null, writer: {names: ['Kiln'], domains: [], handles: []}});

test.each(posts)('a reply that listens to $id gives, one that promotes asks', (post) => {
	const text = post.text.join('\n\n');
	const own = post.listening.includes('I work on') ? {asked: true} : {asked: false};
	expect(of(post.listening, text, 'hacker-news')).toEqual({gave: true, ...own});
	expect(of(post.promoting, text, 'hacker-news')).toMatchObject({asked: true});
});

test.each([
	['Could you post a photo of the fold? My second try fell apart as well.', {asked: true}],
	['Nice.', {gave: false, asked: false}],
	[
		'Kiln has a calendar for that, check out our website and book a free demo today.',
		{asked: true},
	],
])('%s', (reply, balance) => {
	expect(of(reply, 'My plates keep cracking. How do you cool yours?')).toMatchObject(balance);
});

test('the strengths that are asks are rules', () => {
	const ids = rules.map(({id}) => id);
	expect(ids).toEqual(expect.arrayContaining(['small-favour', 'tie-disclosed']));
});

describe('a posted reply', () => {
	beforeEach(async () => {
		kept.settings = {};
		await eraseRows({});
	});

	const reply = 'Great post! Check out our shop for the best calendars in town.';
	const post = 'My plates keep cracking. How do you cool yours?';
	const noted = async (
		ask: Partial<Parameters<typeof noteReply>[0]> = {},
		url = 'https://forum.example/t/7',
		incognito = false,
	) => {
		await noteReply(
			{
				...{id: 'a', reply, post, author: 'Lena', site: 'discourse', community: 'Clay'},
				...{seen: [], dismissed: [], ...ask},
			},
			{url, tab: {incognito}} as Runtime.MessageSender,
		);
		return readRows();
	};

	test('is a row of numbers', async () => {
		const rows = await noted();
		expect(rows).toMatchObject([{site: 'discourse', community: 'Clay', asked: true}]);
		expect(JSON.stringify(rows)).not.toMatch(/Great|plates|Lena|forum/);
		expect(JSON.stringify(rows)).not.toMatch(/\.\d\d/);
		expect((rows[0]?.at ?? 1) % 60_000).toBe(0);
	});

	test('on a page nobody listed is one of some other site', async () => {
		expect(await noted({site: 'any-page'})).toMatchObject([{site: 'other'}]);
	});

	test('followed the tips that were read and are gone, not those sent away', async () => {
		const rows = await noted({
			seen: ['quiz', 'shouting', 'unanswered-question'],
			dismissed: ['quiz'],
		});
		expect(rows).toMatchObject([{tipsShown: 3, tipsFollowed: 1}]);
	});

	test('told again is still one', async () => {
		await noted();
		expect(await noted()).toHaveLength(1);
	});

	test('in a private window is none', async () => {
		expect(await noted({}, undefined, true)).toEqual([]);
	});

	test.each([
		['no ledger is kept', {keepLedger: false}],
		['Heed is off', {off: true}],
		['Heed is off on the site', {offHosts: ['forum.example']}],
	])('while %s is none', async (_, settings) => {
		kept.settings = settings;
		expect(await noted()).toEqual([]);
	});

	test('from a page of our own is none', async () => {
		expect(await noted({}, 'chrome-extension://heed/src/welcome/index.html')).toEqual([]);
	});
});
