import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {followEdit} from '../../src/content/span-mapping.ts';

const spanOf = (text: string, words: string) => {
	const start = text.indexOf(words);
	return {start, end: start + words.length};
};

/** A text, spans in it, and one edit: what stands between two offsets is replaced. */
const edited = fc
	.tuple(fc.array(fc.constantFrom('ab', 'a ', ' ', '🎉', 'é', '\n', '.'), {maxLength: 30}))
	.map(([parts]) => parts.join(''))
	.chain((text) => {
		const offset = fc.integer({min: 0, max: text.length});
		const range = fc
			.tuple(offset, offset)
			.map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
		return fc.record({
			text: fc.constant(text),
			spans: fc.array(range, {maxLength: 5}),
			edit: range,
			inserted: fc.constantFrom('', 'a', ' ', 'ab ab', '🎉', '.'),
		});
	})
	.map(({text, spans, edit, inserted}) => ({
		before: text,
		after: text.slice(0, edit.start) + inserted + text.slice(edit.end),
		spans,
	}));

describe('whatever the edit', () => {
	test('a span that is kept stands on the same words', () => {
		fc.assert(
			fc.property(edited, ({before, after, spans}) => {
				const tagged = spans.map((span) => ({...span, words: before.slice(span.start, span.end)}));
				for (const {start, end, words} of followEdit(tagged, before, after)) {
					expect(after.slice(start, end)).toBe(words);
				}
			}),
		);
	});

	test('spans keep their order and none is made up', () => {
		fc.assert(
			fc.property(edited, ({before, after, spans}) => {
				const numbered = spans.map((span, number) => ({...span, number}));
				const numbers = followEdit(numbered, before, after).map(({number}) => number);
				expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
			}),
		);
	});

	test('without an edit all stay where they are', () => {
		fc.assert(
			fc.property(edited, ({before, spans}) => {
				expect(followEdit(spans, before, before)).toEqual(spans);
			}),
		);
	});
});

test('words after the edit move with it', () => {
	const before = 'Great post! Check out our tool.';
	const after = 'Great and honest post! Check out our tool.';
	expect(followEdit([spanOf(before, 'Check out')], before, after)).toEqual([
		spanOf(after, 'Check out'),
	]);
});

test('words before the edit stay', () => {
	const before = 'Check out our tool.';
	const span = spanOf(before, 'Check out');
	expect(followEdit([span], before, 'Check out our new tool.')).toEqual([span]);
});

test('words that the edit changed lose their line', () => {
	const before = 'Check out our tool.';
	expect(followEdit([spanOf(before, 'our tool')], before, 'Check out your tool.')).toEqual([]);
	expect(followEdit([spanOf(before, 'our tool')], before, 'Check out our small tool.')).toEqual([]);
});

test('a word that grows at its edge loses its line, a full stop after it does not matter', () => {
	const before = 'you must';
	const span = spanOf(before, 'must');
	expect(followEdit([span], before, 'you mustard')).toEqual([]);
	expect(followEdit([span], before, 'you must.')).toEqual([span]);
});
