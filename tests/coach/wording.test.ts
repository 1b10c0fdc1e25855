import {expect, test} from 'vitest';
import {readText} from '../../src/coach/text/text.ts';
import {plainness} from '../../src/coach/text/wording.ts';

const of = (text: string): number => plainness(readText(text));

test('amounts, times and deeds are plainer than things, people and always', () => {
	const particular = of(
		'We swapped the filter on Tuesday and it ran for six hours at half the noise.',
	);
	const vague = of(
		'People everywhere really value such amazing things, it always matters so much.',
	);
	expect(particular).toBeGreaterThan(0.3);
	expect(vague).toBeLessThan(-0.3);
});

test('the words of a memo are less plain than those of a talk', () => {
	const talk = of('I lost my keys there too. Ask at the desk, they hang lost ones by the door.');
	const memo = of(
		'Facilitating the recovery of misplaced possessions is an organisational commitment.',
	);
	expect(talk).toBeGreaterThan(memo);
});

test('nothing to go by is neither', () => {
	expect(of('')).toBe(0);
	expect(Math.abs(of('ok'))).toBeLessThan(0.3);
});
