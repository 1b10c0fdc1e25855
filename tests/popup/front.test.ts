import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {PageReport} from '../../src/messages.ts';
import {type Front, findTab, followFront} from '../../src/popup/front.ts';
import {deferred} from './deferred.ts';
import {eventually} from './eventually.ts';
import {bringFiles, resetState, state} from './fake-browser.ts';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));
vi.mock('webextension-polyfill', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));

beforeEach(() => {
	resetState();
	vi.clearAllMocks();
});

describe('the tab', () => {
	test('is the one in front', async () => {
		expect(await findTab('')).toBe(7);
	});

	test('is the one the address names', async () => {
		expect(await findTab('?tab=42')).toBe(42);
	});

	test.each(['?tab=', '?tab=-1', '?tab=1e3', '?tab=nonsense', `?tab=${'9'.repeat(30)}`])(
		'is none for %s',
		async (search) => {
			expect(await findTab(search)).toBeNull();
		},
	);
});

/** What the popup is told, up to the first front that fits. */
const follow = async (fits: (front: Front, count: number) => boolean): Promise<Front[]> => {
	const fronts: Front[] = [];
	const life = new AbortController();
	const {promise: found, resolve} = deferred<void>();
	const done = followFront(
		7,
		(front) => {
			fronts.push(front);
			if (fits(front, fronts.length)) resolve();
		},
		life.signal,
	);
	await found;
	life.abort();
	await done;
	return fronts;
};

const first = (): boolean => true;
const noDraft: PageReport = {state: 'no-draft'};

test('a page that answers is shown with its address', async () => {
	state.pages.set(7, () => noDraft);
	state.urls.set(7, 'https://news.example/1');
	expect(await follow(first)).toEqual([{report: noDraft, url: 'https://news.example/1'}]);
	expect(bringFiles).not.toHaveBeenCalled();
});

test('where nobody answers, Heed is brought there and asked again', async () => {
	state.reachable.set(7, () => noDraft);
	expect(await follow(first)).toEqual([{report: noDraft, url: null}]);
	expect(bringFiles).toHaveBeenCalledExactlyOnceWith({
		target: {tabId: 7, allFrames: true},
		files: ['content.js'],
	});
});

test('a page that is closed to extensions has no access', async () => {
	expect(await follow(first)).toEqual([{report: {state: 'no-access'}, url: null}]);
});

test('a script that does not answer is brought once, and the page has failed', async () => {
	state.reachable.set(7, () => {
		throw new Error('broken');
	});
	const fronts = await follow((_, count) => count === 3);
	expect(fronts.map(({report}) => report.state)).toEqual(['failed', 'failed', 'failed']);
	expect(bringFiles).toHaveBeenCalledOnce();
});

test('a page that was left and came back is noticed', async () => {
	state.pages.set(7, () => noDraft);
	state.reachable.set(7, () => ({state: 'site-off'}));
	const fronts = await follow(({report}) => {
		state.pages.delete(7);
		return report.state === 'site-off';
	});
	expect(fronts.map(({report}) => report.state)).toEqual(['no-draft', 'site-off']);
});

test('one question at a time: a slow answer is never overtaken', async () => {
	let asked = 0;
	const {promise: slow, resolve} = deferred<PageReport>();
	state.pages.set(7, () => {
		asked++;
		return asked === 1 ? slow : {state: 'reading'};
	});
	const following = follow(({report}) => report.state === 'reading');
	await eventually(() => expect(asked).toBe(1));
	resolve(noDraft);
	expect((await following).map(({report}) => report.state)).toEqual(['no-draft', 'reading']);
});
