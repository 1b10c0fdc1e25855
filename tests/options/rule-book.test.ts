import {expect, test} from 'vitest';
import {ruleFacts} from '../../src/background/rules.ts';
import {
	marked,
	type RuleSearch,
	searched,
	shortened,
	withoutSlots,
} from '../../src/options/rule-book.ts';

const book = ruleFacts();
const all: RuleSearch = {text: '', principle: null, show: 'all'};
const found = (search: Partial<RuleSearch>, off: readonly string[] = []): string[] =>
	searched(book, {...all, ...search}, off).map(({id}) => id);

test('no rule reads with a hole in it', () => {
	const texts = book.flatMap(({text, why}) => [text, why ?? '']).map(withoutSlots);
	expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

test('whoever wrote the post is “they” where nobody knows them', () => {
	expect(withoutSlots('Answer what {author} asked, and give {them} “{said}”.')).toBe(
		'Answer what they asked, and give them “…”.',
	);
});

test('a search looks into the words, the reasons, the sources and the ids', () => {
	expect(found({})).toHaveLength(book.length);
	expect(found({text: 'hashtags'})).toContain('hashtags');
	expect(found({text: 'Sharma 2020'})).not.toEqual([]);
	expect(found({text: 'Sharma'}).length).toBeLessThan(book.length);
	expect(found({text: 'no such words anywhere'})).toEqual([]);
});

test('a search looks for every word, not for a pattern', () => {
	expect(found({text: '.*'})).toEqual([]);
	expect(found({text: 'hashtags zebra'})).toEqual([]);
});

test('rules of one principle, on or off', () => {
	const fit = found({principle: 'fit'});
	expect(fit).toContain('hashtags');
	expect(found({principle: 'fit', show: 'off'}, ['hashtags', 'scarcity'])).toEqual(['hashtags']);
	expect(found({principle: 'fit', show: 'on'}, ['hashtags'])).toEqual(
		fit.filter((id) => id !== 'hashtags'),
	);
});

test('an example that is long is cut between words, and says so', () => {
	expect(shortened('Nobody reads it all.')).toBe('Nobody reads it all.');
	const long = shortened('a bench by the wall '.repeat(40));
	expect(long).toMatch(/ (?:a|bench|by|the|wall) \[…\]$/);
	expect(long.length).toBeLessThan(330);
});

test('an example comes apart at its marks', () => {
	expect(marked('Good point. «Leave us a review» when you can.')).toEqual([
		'Good point. ',
		'Leave us a review',
		' when you can.',
	]);
});
