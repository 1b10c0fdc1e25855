import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {drawGroups, figureOf, leadOver, withInterval} from './statistics.ts';

describe('the figure', () => {
	test('is the share of pairs ranked right where the truth has two values', () => {
		// Of the six pairs of a 1 and a 0, four are right, one is a tie and one is wrong.
		expect(figureOf([0, 0, 1, 1, 1], [1, 3, 2, 3, 4])).toBeCloseTo(4.5 / 6);
	});

	test('is the rank correlation where it has more', () => {
		expect(figureOf([1, 2, 3, 4], [10, 20, 30, 400])).toBeCloseTo(1);
		expect(figureOf([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
		// Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
		expect(figureOf([1, 2, 3, 4], [5, 6, 6, 7])).toBeCloseTo(0.9486833);
	});

	test('is that of chance for scores that say nothing', () => {
		expect(figureOf([0, 1, 0, 1], [7, 7, 7, 7])).toBe(0.5);
		expect(figureOf([1, 2, 3, 4], [7, 7, 7, 7])).toBe(0);
	});

	test('only looks at the order of the scores', () => {
		const rows = fc.array(fc.tuple(fc.boolean(), fc.integer({min: -50, max: 50})), {minLength: 4});
		fc.assert(
			fc.property(rows, (pairs) => {
				const truth = pairs.map(([good]) => Number(good));
				fc.pre(new Set(truth).size === 2);
				const scores = pairs.map(([, score]) => score);
				const stretched = scores.map((score) => score ** 3 + 5);
				expect(figureOf(truth, stretched)).toBeCloseTo(figureOf(truth, scores));
				const opposite = scores.map((score) => -score);
				expect(figureOf(truth, opposite)).toBeCloseTo(1 - figureOf(truth, scores));
			}),
		);
	});
});

describe('the interval', () => {
	const groups = Array.from({length: 200}, (_, row) => `talk ${row >> 2}`);
	const truth = groups.map((_, row) => row % 2);
	const noisy = groups.map((_, row) => (row % 2) + ((row * 7919) % 13) / 4);

	test('holds the figure, and is the same in every run', () => {
		const draws = drawGroups(groups);
		const {value, low, high} = withInterval(truth, noisy, draws);
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
		expect(withInterval(truth, noisy, drawGroups(groups))).toEqual({value, low, high});
	});

	test('draws the rows of a group together', () => {
		const [first] = drawGroups(['a', 'b', 'a', 'b', 'c']);
		expect(first?.[0]).toBe(first?.[2]);
		expect(first?.[1]).toBe(first?.[3]);
	});

	test('of a lead over oneself is nothing', () => {
		expect(leadOver(truth, noisy, noisy, drawGroups(groups))).toEqual({value: 0, low: 0, high: 0});
	});
});
