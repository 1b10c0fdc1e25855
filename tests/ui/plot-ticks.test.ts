import fc from 'fast-check';
import {expect, test} from 'vitest';
import {roundTicks} from '../../src/ui/plot-ticks.ts';

test.each([
	[0, [0, 1]],
	[3, [0, 1, 2, 3]],
	[5, [0, 2, 4, 6]],
	[10, [0, 5, 10]],
	[97, [0, 25, 50, 75, 100]],
	[1201, [0, 500, 1000, 1500]],
])('an axis for up to %i', (most, ticks) => {
	expect(roundTicks(most)).toEqual(ticks);
});

test('any axis has few whole steps and room for the most, with less than a step above it', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 1_000_000}), (most) => {
			const ticks = roundTicks(most);
			const top = ticks.at(-1) ?? 0;
			expect(ticks.every(Number.isInteger)).toBe(true);
			expect(ticks.length).toBeLessThanOrEqual(5);
			expect(top).toBeGreaterThanOrEqual(most);
			expect(ticks.at(-2)).toBeLessThan(most);
		}),
	);
});
