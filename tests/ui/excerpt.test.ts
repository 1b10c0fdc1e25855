import {assert, integer, property, string, tuple} from 'fast-check';
import {expect, test} from 'vitest';
import {excerpt} from '../../src/ui/excerpt.ts';

const spanOf = (draft: string, words: string) => {
	const start = draft.indexOf(words);
	return {start, end: start + words.length};
};

test('words stand with what is beside them', () => {
	const draft = 'Such a journey. Check out our shop, it is free.';
	expect(excerpt(draft, spanOf(draft, 'Check out our shop'))).toEqual({
		before: 'Such a journey. ',
		words: 'Check out our shop',
		after: ', it is free.',
	});
});

test('what stands far away is cut between words', () => {
	const draft = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
	const found = excerpt(draft, spanOf(draft, 'HERE'));
	expect(found?.before).toMatch(/^…(?:before ){2,5}$/);
	expect(found?.after).toMatch(/^(?: after){2,5}…$/);
});

test('what is cut at the end of a sentence ends in one mark', () => {
	const draft = 'Check out our shop for 20% off, link in bio. Follow us there for more.';
	expect(excerpt(draft, spanOf(draft, 'Check out our shop'))?.after).toBe(
		' for 20% off, link in bio…',
	);
});

test('long words are cut at their end', () => {
	const draft = 'word '.repeat(100);
	const found = excerpt(draft, {start: 0, end: draft.length});
	expect(found?.words).toMatch(/^(?:word ){10,}word…$/);
	expect(found?.words.length).toBeLessThan(150);
});

test('other lines are left out', () => {
	const draft = 'One line.\nCheck out our shop.\nAnother line.';
	expect(excerpt(draft, spanOf(draft, 'our shop'))).toEqual({
		before: 'Check out ',
		words: 'our shop',
		after: '.',
	});
});

test('a span outside the draft gives nothing', () => {
	expect(excerpt('short', {start: 2, end: 9})).toBeNull();
	expect(excerpt('short', {start: 3, end: 3})).toBeNull();
	expect(excerpt('short', {start: -1, end: 3})).toBeNull();
});

const drafts = string({unit: 'binary', maxLength: 400}).chain((draft) =>
	tuple(integer({min: 0, max: draft.length}), integer({min: 0, max: draft.length})).map(
		([one, other]) => ({draft, start: Math.min(one, other), end: Math.max(one, other)}),
	),
);

test('only words of the draft are shown, in order', () => {
	assert(
		property(drafts, ({draft, start, end}) => {
			const found = excerpt(draft, {start, end});
			if (found === null) return start === end;
			return (
				draft.slice(0, start).endsWith(found.before.replace(/^…/, '')) &&
				draft.slice(start, end).startsWith(found.words.replace(/…$/, '')) &&
				draft.slice(end).startsWith(found.after.replace(/…$/, ''))
			);
		}),
	);
});

test('no character is cut in two', () => {
	const size = integer({min: 0, max: 100});
	assert(
		property(size, size, size, (before, words, after) => {
			const bread = '🍞';
			const draft = bread.repeat(before + words + 1 + after);
			const start = before * bread.length;
			const found = excerpt(draft, {start, end: start + (words + 1) * bread.length});
			return [found?.before, found?.words, found?.after].every((part) => part?.isWellFormed());
		}),
	);
});
