import {expect, test} from 'vitest';
import {fitWeights, outOfFold, type Prior, type Sample} from './fit.ts';

/** Samples in which one rule tells good from bad `right` times in ten. */
const samples = (right: number): Sample[] =>
	Array.from({length: 400}, (_, row) => {
		const good = row % 2 === 0;
		const seen = (row >> 1) % 10 < right ? good : !good;
		return {
			found: seen ? [{at: 0, strength: 1}] : [],
			offset: 0,
			truth: Number(good),
			set: 'made up',
			group: `talk ${row >> 2}`,
		};
	});

const strength: Prior = {weight: 1, sign: 1};

test('a rule that finds nothing on its own keeps its weight', () => {
	const {weights} = fitWeights(samples(8), [strength, {weight: 1.3, sign: -1}], 0.01);
	expect(weights[1]).toBe(1.3);
});

/** Samples of two rules, each right so many times in ten. */
const ofTwo = (first: number, second: number): Sample[] => {
	const other = samples(second);
	return samples(first).map((sample, at) => ({
		...sample,
		found: [...sample.found, ...(other[at]?.found ?? []).map((found) => ({...found, at: 1}))],
	}));
};

test('a rule that points the wrong way shrinks, and never below nothing', () => {
	const {weights} = fitWeights(ofTwo(9, 2), [strength, strength], 0.003);
	expect(weights[1]).toBeLessThan(0.5);
	expect(weights[1]).toBeGreaterThanOrEqual(0);
});

test('a strong pull leaves every weight where it was', () => {
	const {weights} = fitWeights(samples(1), [strength], 1000);
	expect(weights[0]).toBeCloseTo(1, 2);
});

test('of two rules the one that tells more comes to count more', () => {
	const {weights} = fitWeights(ofTwo(9, 6), [strength, strength], 0.01);
	expect(weights[0]).toBeGreaterThan(weights[1] ?? 0);
});

test('what is said of a sample out of fold comes from the groups of others', () => {
	const told = samples(9).map((sample) => ({...sample, group: 'all one talk'}));
	const {evidence} = outOfFold(told, [strength], 0.003);
	// With nothing to learn from, the weights are those the rules came with.
	expect(evidence).toEqual(told.map(({found}) => found.length));
});
