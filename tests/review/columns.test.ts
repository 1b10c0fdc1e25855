import {array, assert, property, string} from 'fast-check';
import {describe, expect, test} from 'vitest';
import {guessColumns, nameColumns, namesColumns} from '../../src/review/columns.ts';
import {roles} from '../../src/review/sheet.ts';

describe('what a column holds is guessed', () => {
	test.each([
		[['id', 'post', 'reply'], {post: 1, reply: 2}],
		[['Created At', 'Our Reply', 'Parent Text'], {date: 0, reply: 1, post: 2}],
		[['comment', 'reply', 'author_name'], {post: 0, reply: 1, author: 2}],
		[['permalink', 'body', 'parent_body', 'created'], {site: 0, reply: 1, post: 2, date: 3}],
		[['Réponse', 'RESPONSE'], {reply: 1}],
		[['postText', 'replyText', 'screenName'], {post: 0, reply: 1, author: 2}],
	])('from %j', (names, expected) => {
		const none = {reply: null, post: null, author: null, site: null, date: null};
		expect(guessColumns(names, [])).toEqual({...none, ...expected});
	});

	test('from the length of the texts where no name tells', () => {
		const rows = [['7', 'A reply of some length, as replies are.', 'yes']];
		expect(guessColumns(['a', 'b', 'c'], rows).reply).toBe(1);
		expect(guessColumns(['a', 'b', 'c'], [['7', 'short', 'yes']]).reply).toBeNull();
	});

	test('never twice', () => {
		assert(
			property(array(string()), (names) => {
				const guess = guessColumns(names, []);
				const used = roles.map((role) => guess[role]).filter((at) => at !== null);
				expect(new Set(used).size).toBe(used.length);
			}),
		);
	});
});

test('columns without a name, or with one that is taken, get their own', () => {
	expect(nameColumns(['a', ' ', 'a', ''], (number) => `Column ${number}`)).toEqual([
		'a',
		'Column 2',
		'a (2)',
		'Column 4',
	]);
});

test.each([
	[['post', 'reply'], true],
	[['Kundin', 'Unsere Antwort'], true],
	[['Which post was it, and where?', 'reply'], true],
	[['Nr.', 'Text der Antwort'], true],
	[['We closed the bakery after 22 years.', 'What did you bake there first?'], false],
	[['7', 'I hear you. “It was the mornings.”'], false],
	[[], true],
])('the first row %j names the columns: %j', (first, names) => {
	expect(namesColumns(first)).toBe(names);
});
