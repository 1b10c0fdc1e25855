// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {longestText, type PageReport} from '../../src/messages.ts';
import html from '../../src/popup/index.html?raw';
import {Popup} from '../../src/popup/popup.tsx';
import {loadSettings, type Settings, watchSettings} from '../../src/settings.ts';
import {assessment, createStage, tip} from '../ui/stage.tsx';
import {deferred} from './deferred.ts';
import {eventually} from './eventually.ts';
import {resetState, state} from './fake-browser.ts';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));
vi.mock('webextension-polyfill', async () => ({
	default: (await import('./fake-browser.ts')).fakeBrowser,
}));

let life: AbortController;
let leave: () => Promise<void>;
beforeEach(() => {
	resetState();
	life = new AbortController();
});
afterEach(async () => {
	life.abort();
	await leave();
});

/** The popup over tab 7 or another, drawn again whenever the settings change. */
const open = async (tab: number | null = 7) => {
	const stage = createStage();
	const draw = (settings: Settings) =>
		stage.draw(<Popup tab={tab} settings={settings} onLeave={() => {}} />);
	await draw(await loadSettings());
	watchSettings(draw, life.signal);
	leave = () => stage.draw(null);
	const field = (place: 'first' | 'last') =>
		stage.find(`.field:${place}-of-type textarea`) as HTMLTextAreaElement;
	const type = (field: HTMLTextAreaElement, text: string) =>
		act(() => {
			field.value = text;
			field.dispatchEvent(new Event('input', {bubbles: true}));
		});
	return {
		...stage,
		type,
		post: () => field('first'),
		reply: () => field('last'),
		reason: () => stage.findAll('[data-abstained]').map(({dataset}) => dataset.abstained),
		meter: () => stage.find('[data-meter="listen-first"]').ariaValueNow,
		rules: () => stage.findAll('[data-rule]').map(({dataset}) => dataset.rule),
	};
};

const verdict = (listenFirst: number, rules: string[] = []): Assessment =>
	assessment({listenFirst, tips: rules.map((rule) => tip({rule}))}) as Assessment;

const assessed = (change: Partial<Extract<PageReport, {state: 'assessed'}>> = {}): PageReport => ({
	state: 'assessed',
	draft: 'Check out our shop.',
	post: 'The bakery is closed.',
	postKind: 'reply',
	author: 'Lena',
	assessment: verdict(40, ['no-offer', 'no-clock']),
	...change,
});

/** What the worker is asked to judge. */
const asked = (call: unknown): {reply: string; post: string | null} =>
	(call as {ask: {reply: string; post: string | null}}).ask;

const judgeWith = (judge: (ask: {reply: string; post: string | null}) => unknown) =>
	state.worker.mockImplementation(async (message) => judge(asked(message)));

test('the page comes with the line that stands at the top until a report is there', async () => {
	const popup = await open();
	const came = new DOMParser().parseFromString(html, 'text/html').querySelector('.popup > .head');
	const lines = (head: Element | null) => head?.outerHTML.replace(/>\s+|\s+(?=>)/g, '>');
	expect(lines(came)).toBe(lines(popup.find('.popup > .head')));
});

describe('a draft in front', () => {
	test('is shown, without the paste fields', async () => {
		state.pages.set(7, () => assessed());
		const popup = await open();
		await eventually(() => expect(popup.meter()).toBe('40'));
		expect(popup.rules()).toEqual(['no-offer', 'no-clock']);
		expect(popup.findAll('textarea')).toEqual([]);
		expect(state.worker).not.toHaveBeenCalled();
	});

	test('stays fresh while it changes', async () => {
		let score = 40;
		state.pages.set(7, () => assessed({assessment: verdict(score)}));
		const popup = await open();
		await eventually(() => expect(popup.meter()).toBe('40'));
		score = 90;
		await eventually(() => expect(popup.meter()).toBe('90'));
	});

	test('loses a tip for this time only, and it can come back', async () => {
		state.pages.set(7, () => assessed());
		const popup = await open();
		await eventually(() => expect(popup.rules()).toHaveLength(2));
		await popup.press('Not this time');
		expect(popup.rules()).toEqual(['no-clock']);
		expect(state.stored).toEqual({});
		await popup.press('Undo');
		expect(popup.rules()).toEqual(['no-offer', 'no-clock']);
	});

	test('loses a rule for good', async () => {
		state.pages.set(7, () => assessed());
		const popup = await open();
		await eventually(() => expect(popup.rules()).toHaveLength(2));
		await popup.press('Never this rule');
		await eventually(() => expect(popup.rules()).toEqual(['no-clock']));
		expect((await loadSettings()).offRules).toEqual(['no-offer']);
	});
});

describe('a tip that was wrong', () => {
	const openReport = async () => {
		state.pages.set(7, () =>
			assessed({
				assessment: assessment({
					tips: [tip({text: 'Leave out “our shop”.', spans: [{start: 10, end: 18}]})],
				}) as Assessment,
			}),
		);
		const popup = await open();
		await eventually(() => popup.button('Was this tip wrong?'));
		const asked = popup.button('Was this tip wrong?');
		asked.focus();
		await popup.press('Was this tip wrong?');
		const report = () => (popup.find('.wrong textarea') as HTMLTextAreaElement).value;
		const tick = (index: number) =>
			act(() => popup.findAll('.wrong input[type="checkbox"]')[index]?.click());
		return {...popup, asked, report, tick};
	};

	test('opens a report that holds nothing of what was written', async () => {
		const {report, find} = await openReport();
		expect(report()).toContain('Rule: no-offer');
		expect(report()).not.toMatch(/shop|bakery/);
		expect(find('.wrong-mail').getAttribute('href')).not.toMatch(/shop|bakery/);
		expect(document.activeElement?.textContent).toBe('What was wrong with this tip?');
	});

	test('takes in what is ticked, and leaves what was typed', async () => {
		const {report, tick, type, find} = await openReport();
		await type(find('.wrong textarea') as HTMLTextAreaElement, 'I meant it kindly.');
		await tick(0);
		expect(report()).toBe('I meant it kindly.\n\nTip: Leave out “our shop”.\nAbout: “our shop”');
		await tick(1);
		await tick(2);
		expect(report()).toContain('My reply:\nCheck out our shop.');
		expect(report()).toContain('The post:\nThe bakery is closed.');
		await tick(0);
		await tick(1);
		await tick(2);
		expect(report()).toBe('I meant it kindly.');
		expect(state.worker).not.toHaveBeenCalled();
		expect(state.stored).toEqual({});
	});

	test('leads back to the tip', async () => {
		const {press, findAll, asked} = await openReport();
		await press('Back to the tips');
		expect(findAll('.wrong')).toEqual([]);
		await eventually(() => expect(document.activeElement).toBe(asked));
	});
});

describe('whom the person speaks for', () => {
	const writer = (id: string, label: string) => ({
		id,
		label,
		names: [label],
		domains: [],
		handles: [],
		disclosure: '',
	});
	const writers = [writer('a', 'Plannd'), writer('b', 'Oak')];
	const openWith = async (settings: object, url?: string) => {
		state.stored = {settings: {version: 2, ...settings}};
		if (url !== undefined) state.urls.set(7, url);
		state.pages.set(7, () => assessed());
		const popup = await open();
		await eventually(() => popup.meter());
		const select = () => popup.find('.speaks-for select') as HTMLSelectElement;
		const choose = (id: string) =>
			act(() => {
				select().value = id;
				select().dispatchEvent(new Event('change', {bubbles: true}));
			});
		return {...popup, select, choose};
	};

	test('is switched for the site in front', async () => {
		const {select, choose, find} = await openWith({writers}, 'https://news.example/1');
		expect(find('.speaks-for label').textContent).toBe('Speak for, on news.example');
		expect(select().value).toBe('a');
		await choose('b');
		await eventually(async () =>
			expect(await loadSettings()).toMatchObject({
				hostWriters: {'news.example': 'b'},
				defaultWriter: null,
			}),
		);
	});

	test('is switched everywhere where no site is in front', async () => {
		const {choose} = await openWith({writers});
		await choose('b');
		await eventually(async () => expect((await loadSettings()).defaultWriter).toBe('b'));
	});

	test('counts for what is pasted, as soon as it is switched', async () => {
		state.worker.mockResolvedValue(verdict(50));
		const {choose, type, post} = await openWith({writers}, 'https://news.example/1');
		state.pages.set(7, () => ({state: 'no-draft'}));
		await eventually(() => post());
		await type(post(), 'We closed the bakery.');
		const newest = () => state.worker.mock.lastCall?.[0];
		await eventually(() => expect(newest()).toMatchObject({ask: {writer: 'a'}}));
		await choose('b');
		await eventually(() => expect(newest()).toMatchObject({ask: {writer: 'b'}}));
	});

	test('is no question with one alone', async () => {
		const {findAll} = await openWith({writers: [writers[0]]});
		expect(findAll('.speaks-for')).toEqual([]);
	});

	test('is told where a policy decides', async () => {
		state.managed = {hostWriters: {'news.example': 'b'}};
		const {find, findAll} = await openWith({writers}, 'https://news.example/1');
		expect(findAll('.speaks-for select')).toEqual([]);
		expect(find('.speaks-for').textContent).toContain('You speak for Oak here.');
	});
});

test('leads to the pages', async () => {
	const {findAll} = await open();
	expect(findAll('.pages a').map(({textContent}) => textContent)).toEqual([
		'Options',
		'Your replies',
		'Review',
		'Welcome',
	]);
});

describe('no draft', () => {
	test.each([
		['no-draft', () => state.pages.set(7, () => ({state: 'no-draft'}))],
		['no-access', () => {}],
	] as const)('%s: says so, and has two fields', async (reason, prepare) => {
		prepare();
		const popup = await open();
		await eventually(() => expect(popup.reason()).toEqual([reason]));
		expect(popup.findAll('label').map(({textContent}) => textContent)).toEqual(
			expect.arrayContaining(['The post', 'Your reply']),
		);
	});

	test('what is pasted is judged, and nothing is stored', async () => {
		state.pages.set(7, () => ({state: 'no-draft'}));
		judgeWith(({reply, post}) => verdict((reply + post).length));
		const popup = await open();
		await eventually(() => popup.post());
		await popup.type(popup.post(), 'A post.');
		await popup.type(popup.reply(), 'A reply.');
		await eventually(() => expect(popup.meter()).toBe('15'));
		expect(popup.reason()).toEqual([]);
		expect(state.stored).toEqual({});
	});

	test('about no page at all it only checks what is pasted', async () => {
		judgeWith(() => verdict(66));
		const popup = await open(null);
		expect(popup.reason()).toEqual([]);
		expect(popup.findAll('.report')).toEqual([]);
		await popup.type(popup.post(), 'A post.');
		await eventually(() => expect(popup.meter()).toBe('66'));
		expect(popup.reason()).toEqual([]);
	});

	test('the field keeps the focus while the report grows below it', async () => {
		state.pages.set(7, () => ({state: 'no-draft'}));
		judgeWith(() => verdict(66));
		const popup = await open();
		await eventually(() => popup.post());
		const field = popup.post();
		field.focus();
		await popup.type(field, 'A post.');
		await eventually(() => expect(popup.meter()).toBe('66'));
		expect(document.activeElement).toBe(field);
	});

	test('of two answers the newest wins, whichever comes first', async () => {
		state.pages.set(7, () => ({state: 'no-draft'}));
		const slow = deferred<Assessment>();
		judgeWith(({reply}) => (reply === 'first' ? slow.promise : verdict(70)));
		const popup = await open();
		await eventually(() => popup.reply());
		await popup.type(popup.reply(), 'first');
		await eventually(() => expect(state.worker).toHaveBeenCalledOnce());
		await popup.type(popup.reply(), 'second');
		await eventually(() => expect(popup.meter()).toBe('70'));
		await act(async () => {
			slow.resolve(verdict(10));
			await slow.promise;
		});
		expect(popup.meter()).toBe('70');
	});

	test('what is too long is not sent anywhere', async () => {
		state.pages.set(7, () => ({state: 'no-draft'}));
		const popup = await open();
		await eventually(() => popup.reply());
		await popup.type(popup.reply(), 'x'.repeat(longestText + 1));
		await eventually(() => expect(popup.reason()).toEqual(['too-long']));
		expect(state.worker).not.toHaveBeenCalled();
	});

	test('a worker that fails is said, kindly', async () => {
		state.pages.set(7, () => ({state: 'no-draft'}));
		state.worker.mockRejectedValue(new Error('gone'));
		const popup = await open();
		await eventually(() => popup.reply());
		await popup.type(popup.reply(), 'Hello there.');
		await eventually(() => expect(popup.reason()).toEqual(['failed']));
	});
});

describe('a post that was not found', () => {
	test('pasting it is enough: the draft is in the other field', async () => {
		state.pages.set(7, () => assessed({post: null, postKind: 'unknown'}));
		judgeWith(() => verdict(66));
		const popup = await open();
		await eventually(() => expect(popup.reply().value).toBe('Check out our shop.'));
		await popup.press('Paste it here');
		expect(document.activeElement).toBe(popup.post());
		await popup.type(popup.post(), 'The bakery is closed.');
		await eventually(() => expect(popup.meter()).toBe('66'));
		expect(asked(state.worker.mock.lastCall?.[0])).toMatchObject({
			reply: 'Check out our shop.',
			post: 'The bakery is closed.',
		});
	});

	test('the field follows the draft until it is typed in', async () => {
		let draft = 'One.';
		state.pages.set(7, () => assessed({post: null, postKind: 'unknown', draft}));
		judgeWith(() => verdict(66));
		const popup = await open();
		await eventually(() => expect(popup.reply().value).toBe('One.'));
		draft = 'Two.';
		await eventually(() => expect(popup.reply().value).toBe('Two.'));
		await popup.type(popup.reply(), 'My own.');
		draft = 'Three.';
		await eventually(() => expect(popup.meter()).toBe('66'));
		expect(popup.reply().value).toBe('My own.');
	});
});

describe('the site', () => {
	const openOn = async (url: string) => {
		state.urls.set(7, url);
		state.pages.set(7, () => ({state: 'no-draft'}));
		const popup = await open();
		await eventually(() => popup.find('[role="switch"]'));
		return popup;
	};

	test('is switched off and on', async () => {
		const popup = await openOn('https://news.example/1');
		const flip = () => act(() => popup.find('[role="switch"]').click());
		expect(popup.find('.switch-row').textContent).toBe('Coach me on news.example');
		await flip();
		await eventually(async () => expect((await loadSettings()).offHosts).toEqual(['news.example']));
		await flip();
		await eventually(async () => expect((await loadSettings()).offHosts).toEqual([]));
	});

	test('that is listed needs no leave', async () => {
		const popup = await openOn('https://news.example/1');
		expect(popup.findAll('.access')).toEqual([]);
	});

	test('that is not listed is asked for, and taken back', async () => {
		const popup = await openOn('https://forum.example/1');
		await eventually(() => popup.button('Always here'));
		await popup.press('Always here');
		await eventually(() => popup.button('Stop coaching here'));
		expect([...state.granted]).toEqual(['https://forum.example/*']);
		await popup.press('Stop coaching here');
		await eventually(() => popup.button('Always here'));
		expect([...state.granted]).toEqual([]);
	});

	test('that is refused says so', async () => {
		state.consents = false;
		const popup = await openOn('https://forum.example/1');
		await eventually(() => popup.button('Always here'));
		await popup.press('Always here');
		await eventually(() =>
			expect(popup.find('.access').textContent).toContain('nothing has changed'),
		);
	});

	test('that is off shows so, and no fields', async () => {
		state.pages.set(7, () => ({state: 'site-off'}));
		const popup = await open();
		await eventually(() => expect(popup.reason()).toEqual(['site-off']));
		expect(popup.findAll('textarea')).toEqual([]);
	});

	test('off everywhere is one press from on', async () => {
		state.stored = {settings: {off: true}};
		state.pages.set(7, () => ({state: 'site-off'}));
		const popup = await open();
		await popup.press('Switch it on');
		await eventually(async () => expect((await loadSettings()).off).toBe(false));
		expect(popup.root.textContent).not.toContain('off everywhere');
	});

	test.each([
		['off', {pinnedOffHosts: ['news.example']}, 'false'],
		['on', {pinnedOnHosts: ['*.example'], off: true}, 'true'],
	])('that a policy pins %s can’t be switched', async (_, policy, checked) => {
		state.managed = policy;
		const popup = await openOn('https://news.example/1');
		const flip = popup.find('[role="switch"]') as HTMLInputElement;
		expect(flip.getAttribute('aria-checked')).toBe(checked);
		expect(flip.disabled).toBe(true);
		expect(popup.root.textContent).toContain('Your organisation decides this one.');
	});

	test('that a policy switches off with all others has no button', async () => {
		state.managed = {off: true};
		state.pages.set(7, () => ({state: 'site-off'}));
		const popup = await open();
		expect(popup.root.textContent).toContain('Your organisation decides this one.');
		expect(popup.root.textContent).not.toContain('Switch it on');
	});
});
