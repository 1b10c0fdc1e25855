// @vitest-environment jsdom
import {assert, double, property} from 'fast-check';
import {expect, test} from 'vitest';
import {level, Meter} from '../../src/ui/meter.tsx';
import {createStage, words} from './stage.tsx';

test.each([
	[0, 'not yet'],
	[19.9, 'not yet'],
	[20, 'a little'],
	[48.4, 'partly'],
	[60, 'mostly'],
	[80, 'fully'],
	[100, 'fully'],
])('%d reads “%s”', (score, expected) => {
	expect(words(level(score))).toBe(expected);
});

const scores = double({min: 0, max: 100, noNaN: true});
const order = ['not yet', 'a little', 'partly', 'mostly', 'fully'];

test('a higher score never reads lower', () => {
	assert(
		property(scores, scores, (one, other) => {
			const places = [Math.min(one, other), Math.max(one, other)].map((score) =>
				order.indexOf(words(level(score))),
			);
			expect(places[0]).toBeGreaterThanOrEqual(0);
			expect(places[0]).toBeLessThanOrEqual(places[1] as number);
		}),
	);
});

test('a score is a meter with its name, its value and its words', async () => {
	const stage = createStage();
	await stage.draw(<Meter headline="listenFirst" score={48.4} unjudged="levelUnknown" />);
	const meter = stage.find('[role="meter"][data-meter="listen-first"]');
	expect(meter.ariaValueMin).toBe('0');
	expect(meter.ariaValueMax).toBe('100');
	expect(meter.ariaValueNow).toBe('48');
	expect(meter.ariaValueText).toBe('partly');
	const label = stage.find(`[id="${meter.getAttribute('aria-labelledby')}"]`);
	expect(label.textContent).toBe('Listen first');
});

test('no score is no meter but words', async () => {
	const stage = createStage();
	await stage.draw(<Meter headline="valueWithoutAgenda" score={null} unjudged="levelNeedsPost" />);
	expect(stage.root.textContent).toBe('Value, no agendaneeds the post');
	expect(stage.findAll('[role="meter"]')).toEqual([]);
});
