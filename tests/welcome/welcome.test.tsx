// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {loadSettings, type Settings, watchSettings} from '../../src/settings.ts';
import {Welcome} from '../../src/welcome/welcome.tsx';
import {eventually} from '../popup/eventually.ts';
import {resetState, state} from '../popup/fake-browser.ts';
import {assessment, createStage} from '../ui/stage.tsx';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));
vi.mock('webextension-polyfill', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));

let life: AbortController;
let leave: () => Promise<void>;
beforeEach(() => {
	resetState();
	state.worker.mockResolvedValue(assessment());
	life = new AbortController();
});
afterEach(async () => {
	life.abort();
	await leave();
});

const hosts = ['news.example', 'www.talk.example', '*.many.example'];

/** The page, drawn again whenever the settings change. */
const open = async () => {
	const stage = createStage();
	const draw = (settings: Settings) =>
		stage.draw(<Welcome settings={settings} hosts={hosts} keys="Alt+Shift+H" />);
	await draw(await loadSettings());
	watchSettings(draw, life.signal);
	leave = () => stage.draw(null);
	const site = (name: string) => {
		const label = stage.findAll('.sites label').find(({textContent}) => textContent === name);
		return label?.querySelector('input') as HTMLInputElement;
	};
	return {...stage, site};
};

const refusal = 'The browser couldn’t save that. Nothing has changed; try again.';

describe('the sites', () => {
	test('each can be switched off and on again', async () => {
		const {site} = await open();
		expect(site('talk.example').checked).toBe(true);
		await act(() => site('talk.example').click());
		await eventually(async () =>
			expect((await loadSettings()).offHosts).toEqual(['www.talk.example']),
		);
		await act(() => site('talk.example').click());
		await eventually(async () => expect((await loadSettings()).offHosts).toEqual([]));
	});

	test('say so when a switch can’t be kept, and show what holds', async () => {
		const {site, root} = await open();
		state.isFull = true;
		await act(() => site('news.example').click());
		await eventually(() => expect(root.querySelector('[role="alert"]')?.textContent).toBe(refusal));
		expect(site('news.example').checked).toBe(true);
	});

	test('that a policy decides can’t be switched', async () => {
		state.managed = {pinnedOffHosts: ['news.example']};
		const {site, root} = await open();
		expect(site('news.example')).toMatchObject({checked: false, disabled: true});
		expect(site('talk.example')).toMatchObject({checked: true, disabled: false});
		expect(root.textContent).toContain('Your team has set this for you.');
	});
});

test('names that stand for many sites have no switch, and say why', async () => {
	const {findAll, root} = await open();
	expect(findAll('.sites input')).toHaveLength(2);
	expect(root.querySelector('.wide + .sites')?.textContent).toBe('many.example');
});

describe('whom the person speaks for', () => {
	const tell = async (find: (selector: string) => HTMLElement, name: string) => {
		const field = find('form input') as HTMLInputElement;
		await act(() => {
			field.value = name;
			field.dispatchEvent(new Event('input', {bubbles: true}));
		});
		const form = find('form') as HTMLFormElement;
		await act(() => form.requestSubmit());
	};

	test('is kept', async () => {
		const {find, root} = await open();
		await tell(find, 'Kiln, Kiln Pro');
		await eventually(async () =>
			expect((await loadSettings()).writers).toMatchObject([{names: ['Kiln', 'Kiln Pro']}]),
		);
		await eventually(() =>
			expect(root.querySelector('form [role="status"]')?.textContent).not.toBe(''),
		);
	});

	test('says so when it can’t be kept, with what was typed still there', async () => {
		const {find, root} = await open();
		state.isFull = true;
		await tell(find, 'Kiln');
		await eventually(() => expect(root.querySelector('[role="alert"]')?.textContent).toBe(refusal));
		expect((find('form input') as HTMLInputElement).value).toBe('Kiln');
		expect(root.querySelector('form [role="status"]')?.textContent).toBe('');
	});
});

test('what is tried is judged, and nothing of it is stored', async () => {
	const {root} = await open();
	await eventually(() => expect(state.worker).toHaveBeenCalled());
	expect(state.worker.mock.calls[0]?.[0]).toMatchObject({kind: 'background:assess'});
	expect(root.querySelectorAll('.live-post')).toHaveLength(3);
	expect(state.stored).toEqual({});
});
