// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {Chip} from '../../src/ui/chip.tsx';
import type {ReportView} from '../../src/ui/view.ts';
import {createStage, judged, tip} from './stage.tsx';

const tips = [tip(), tip({rule: 'no-clock'}), tip({rule: 'tiny', gain: 0.2})];

const states: [state: string, view: ReportView, name: string, text: string][] = [
	[
		'a verdict with tips',
		judged({tips}),
		'Heed, 2 tips. Listen first: partly. Value, no agenda: not yet.',
		'2 tips',
	],
	[
		'a verdict with one tip',
		judged({tips: [tip()]}),
		'Heed, 1 tip. Listen first: partly. Value, no agenda: not yet.',
		'1 tip',
	],
	[
		'a verdict without tips',
		judged({listenFirst: 85, valueWithoutAgenda: 70}),
		'Heed, no tips. Listen first: fully. Value, no agenda: mostly.',
		'',
	],
	[
		'a verdict without the post',
		judged({listenFirst: null}, {post: 'unknown'}),
		'Heed, no tips. Listen first: needs the post. Value, no agenda: not yet.',
		'',
	],
	['the first reading', {state: 'reading', last: null}, 'Heed is reading your reply', ''],
	[
		'a later reading, which keeps the last verdict',
		{state: 'reading', last: judged({tips})},
		'Heed, 2 tips. Listen first: partly. Value, no agenda: not yet.',
		'2 tips',
	],
	['an abstention', judged({abstained: 'too-short'}), 'Heed: Too short to judge yet', ''],
	['a failure', {state: 'none', reason: 'failed'}, 'Heed: No verdict just now', ''],
];

test.each(states)('%s', async (_, view, name, text) => {
	const stage = createStage();
	await stage.draw(<Chip view={view} open={false} onToggle={() => {}} />);
	expect(stage.find('button').ariaLabel).toBe(name);
	expect(stage.find('button').textContent).toBe(text);
});

test('it says whether the card is open', async () => {
	const stage = createStage();
	await stage.draw(<Chip view={judged()} open={true} onToggle={() => {}} />);
	expect(stage.find('button').ariaExpanded).toBe('true');
	await stage.draw(<Chip view={judged()} open={false} onToggle={() => {}} />);
	expect(stage.find('button').ariaExpanded).toBe('false');
});

test('a key press is told from a pointer, which leaves the focus with the editor', async () => {
	const stage = createStage();
	const onToggle = vi.fn();
	await stage.draw(<Chip view={judged()} open={false} onToggle={onToggle} />);
	const chip = stage.find('button');
	const down = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
	chip.dispatchEvent(down);
	expect(down.defaultPrevented).toBe(true);
	chip.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
	chip.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 0}));
	expect(onToggle.mock.calls).toEqual([[false], [true]]);
});
