import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {principleKeys} from '../../src/coach/principles.ts';

const words = (text: string): number => text.split(/\s+/).length;
const marks = (text: string): number => text.match(/\?|https?:/g)?.length ?? 0;

describe.each(principleKeys)('the pairs of %s', (principle) => {
	const pairs: {better: string; worse: string; kept?: true}[] = readFileSync(
		join(import.meta.dirname, 'pairs', `${principle}.jsonl`),
		'utf8',
	)
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

	test('are enough, kept back and open', () => {
		expect(pairs.filter(({kept}) => kept).length).toBeGreaterThanOrEqual(20);
		expect(pairs.filter(({kept}) => !kept).length).toBeGreaterThanOrEqual(20);
	});

	test('give nothing away by length, questions and links', () => {
		const uneven = pairs.filter(
			({better, worse}) =>
				Math.abs(words(better) - words(worse)) >
					Math.max(2, 0.2 * Math.max(words(better), words(worse))) ||
				marks(better) !== marks(worse),
		);
		expect(uneven.map(({better}) => better)).toEqual([]);
	});
});
