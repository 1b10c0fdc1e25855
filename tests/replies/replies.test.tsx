// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Replies} from '../../src/replies/replies.tsx';
import {loadSettings, type Settings, watchSettings} from '../../src/settings.ts';
import {eventually} from '../popup/eventually.ts';
import {resetState, state} from '../popup/fake-browser.ts';
import {createStage} from '../ui/stage.tsx';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));

let life: AbortController;
let leave: () => Promise<void>;
beforeEach(() => {
	resetState();
	life = new AbortController();
});
afterEach(async () => {
	vi.restoreAllMocks();
	life.abort();
	await leave();
});

/** The page, drawn again whenever the settings change. */
const open = async () => {
	const stage = createStage();
	const draw = (settings: Settings) => stage.draw(<Replies settings={settings} />);
	await draw(await loadSettings());
	watchSettings(draw, life.signal);
	leave = () => stage.draw(null);
	return stage;
};

test('says what will be here once there is something', async () => {
	const {root} = await open();
	expect(root.textContent).toBe('Reading your numbers…');
	await eventually(() => expect(root.querySelector('.empty h2')).not.toBeNull());
	expect(root.querySelectorAll('.empty li')).toHaveLength(3);
});

describe('with nothing kept any more', () => {
	beforeEach(() => {
		state.stored = {settings: {version: 2, keepLedger: false}};
	});

	test('keeping can be switched on again', async () => {
		const {root, press} = await open();
		await eventually(() => expect(root.querySelector('.notice')).not.toBeNull());
		await press('Keep them');
		await eventually(async () => expect((await loadSettings()).keepLedger).toBe(true));
		await eventually(() => expect(root.querySelector('.notice')).toBeNull());
	});

	test('it says so when that can’t be kept', async () => {
		const {root, press} = await open();
		await eventually(() => expect(root.querySelector('.notice')).not.toBeNull());
		state.isFull = true;
		await press('Keep them');
		await eventually(() =>
			expect(root.querySelector('.notice [role="alert"]')?.textContent).toContain('couldn’t save'),
		);
	});

	test('nobody is asked where a policy decides', async () => {
		state.managed = {keepLedger: false};
		const {root} = await open();
		await eventually(() => expect(root.querySelector('.notice')).not.toBeNull());
		expect(root.querySelector('.notice button')).toBeNull();
	});
});
