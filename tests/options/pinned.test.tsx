// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from 'vitest';
import {Habits} from '../../src/options/habits.tsx';
import {Writers} from '../../src/options/writers.tsx';
import {loadSettings} from '../../src/settings.ts';
import {resetState, state} from '../popup/fake-browser.ts';
import {createStage} from '../ui/stage.tsx';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));
vi.mock('webextension-polyfill', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));

beforeEach(resetState);

const ruled = 'Your organisation decides this one.';
const kiln = {id: 'kiln', label: 'Kiln', names: ['Kiln']};

test('whom a policy names can be seen and not changed', async () => {
	state.managed = {writers: [kiln]};
	const {root, draw, find, findAll} = createStage();
	await draw(<Writers settings={await loadSettings()} />);
	expect(root.textContent).toContain(ruled);
	expect((find('.writer input') as HTMLInputElement).value).toBe('Kiln');
	expect((find('.writer fieldset') as HTMLFieldSetElement).disabled).toBe(true);
	expect(findAll('button').map(({textContent}) => textContent)).not.toContain('Add another');
});

test('whom the person named can be changed', async () => {
	state.stored = {settings: {version: 2, writers: [kiln]}};
	const {root, draw, find} = createStage();
	await draw(<Writers settings={await loadSettings()} />);
	expect(root.textContent).not.toContain(ruled);
	expect((find('.writer fieldset') as HTMLFieldSetElement).disabled).toBe(false);
});

test('a switch that a policy sets is set and fast, the other is free', async () => {
	state.managed = {pause: true};
	const {draw, findAll} = createStage();
	await draw(<Habits settings={await loadSettings()} />);
	const [pause, ledger] = findAll('input') as HTMLInputElement[];
	expect([pause?.checked, pause?.disabled]).toEqual([true, true]);
	expect([ledger?.checked, ledger?.disabled]).toEqual([true, false]);
	expect(findAll('p').filter(({textContent}) => textContent?.includes(ruled))).toHaveLength(1);
});
