import {beforeEach, describe, expect, test, vi} from 'vitest';
import {accessOf, comeAlways, originOf, stopComing} from '../../src/popup/access.ts';
import {resetState, state} from './fake-browser.ts';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));
vi.mock('webextension-polyfill', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));

beforeEach(resetState);

const forum = 'https://forum.example/*';

test.each([
	['https://forum.example/t/1?x#y', 'https://forum.example/*'],
	['http://localhost:8080/', 'http://localhost/*'],
	['chrome://extensions/', null],
	['file:///tmp/a.html', null],
	['about:blank', null],
])('the origin of %s is %s', (url, origin) => {
	expect(originOf(url)).toBe(origin);
});

describe('access', () => {
	test.each([
		['https://news.example/*', 'listed'],
		['http://news.example/*', 'once'],
		['https://many.example/*', 'listed'],
		['https://a.many.example/*', 'listed'],
		['https://notmany.example/*', 'once'],
		['https://news.example.evil.example/*', 'once'],
		[forum, 'once'],
	])('%s is %s', async (origin, access) => {
		expect(await accessOf(origin)).toBe(access);
	});

	test('it is granted once the person said yes', async () => {
		expect(await comeAlways(forum)).toBe(true);
		expect(await accessOf(forum)).toBe('granted');
	});

	test('nothing changes when they say no', async () => {
		state.consents = false;
		expect(await comeAlways(forum)).toBe(false);
		expect(await accessOf(forum)).toBe('once');
	});

	test('a permission taken away in the browser ends it', async () => {
		await comeAlways(forum);
		state.granted.clear();
		expect(await accessOf(forum)).toBe('once');
	});

	test('stopping takes back the permission of this site alone', async () => {
		await comeAlways(forum);
		await comeAlways('https://other.example/*');
		await stopComing(forum);
		expect([...state.granted]).toEqual(['https://other.example/*']);
	});
});
