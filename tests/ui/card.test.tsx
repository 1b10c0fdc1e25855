// @vitest-environment jsdom
import type {ComponentProps} from 'preact';
import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import {Card} from '../../src/ui/card.tsx';
import {createStage, judged, tip} from './stage.tsx';

const props = (change: Partial<ComponentProps<typeof Card>> = {}) => ({
	view: judged(),
	version: '1.2.3',
	takeFocus: false,
	onClose: vi.fn(),
	onHideForReply: vi.fn(),
	onTurnOffSite: vi.fn(),
	onTurnOff: vi.fn(),
	onCopy: vi.fn(async () => {}),
	onNotThisTime: vi.fn(),
	onNeverThisRule: vi.fn(),
	onBringBack: vi.fn(),
	...change,
});

test('it is a dialog with a name, and says whom the reply is for', async () => {
	const stage = createStage();
	await stage.draw(<Card {...props()} />);
	const dialog = stage.find('[role="dialog"]');
	const title = stage.find(`[id="${dialog.getAttribute('aria-labelledby')}"]`);
	expect(title.textContent).toBe('Heed');
	expect(stage.find('header').textContent).toBe('Heedreplying to Lena');
});

test('it takes the focus only when it was opened with a key', async () => {
	const stage = createStage();
	await stage.draw(<Card {...props()} />);
	expect(document.activeElement).toBe(document.body);
	const other = createStage();
	await other.draw(<Card {...props({takeFocus: true})} />);
	expect(document.activeElement).toBe(other.find('[role="dialog"]'));
});

test('Escape closes it, and the page hears nothing of it', async () => {
	const stage = createStage();
	const all = props();
	const onPage = vi.fn();
	stage.root.addEventListener('keydown', onPage);
	await stage.draw(<Card {...all} />);
	const press = (key: string) =>
		stage
			.find('[aria-label="Close"]')
			.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
	press('a');
	expect(all.onClose).not.toHaveBeenCalled();
	press('Escape');
	expect(all.onClose).toHaveBeenCalledOnce();
	expect(onPage).toHaveBeenCalledOnce();
});

test.each([
	['Close', 'onClose'],
	['for this reply', 'onHideForReply'],
	['on this site', 'onTurnOffSite'],
	['everywhere', 'onTurnOff'],
] as const)('“%s” is answered', async (name, callback) => {
	const stage = createStage();
	const all = props();
	await stage.draw(<Card {...all} />);
	await stage.press(name);
	expect(all[callback]).toHaveBeenCalledOnce();
});

test('the buttons that hide it are called by what they do', async () => {
	const stage = createStage();
	await stage.draw(<Card {...props()} />);
	const names = stage.findAll('footer button').map((button) =>
		(button.getAttribute('aria-labelledby') ?? '')
			.split(' ')
			.map((id) => stage.find(`[id="${id}"]`).textContent)
			.join(' '),
	);
	expect(names).toEqual(['Hide for this reply', 'Hide on this site', 'Hide everywhere']);
});

test('a tip can be told to be wrong, with nothing that was written unless it is ticked', async () => {
	const stage = createStage();
	const all = props({view: judged({tips: [tip()]})});
	await stage.draw(<Card {...all} />);
	await stage.press('Was this tip wrong?');
	const report = () => (stage.find('textarea') as HTMLTextAreaElement).value;
	expect(report()).toContain('Rule: no-offer\nHeed: 1.2.3\n');
	expect(report()).not.toMatch(/journey|bakery/);
	expect(stage.find('.report').closest('[hidden]')).not.toBeNull();
	for (const tick of stage.findAll('.wrong input')) await act(() => tick.click());
	expect(report()).toContain('Such a journey! Check out our shop.');
	expect(report()).toContain('We closed the bakery.');
	await stage.press('Copy the report');
	expect(all.onCopy).toHaveBeenCalledExactlyOnceWith(report());
	await stage.press('Back to the tips');
	expect(stage.findAll('textarea')).toEqual([]);
	expect(stage.find('.report').closest('[hidden]')).toBeNull();
	expect(document.activeElement).toBe(stage.button('Was this tip wrong?'));
});
