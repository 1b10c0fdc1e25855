import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compile, find} from '../../src/coach/detect.ts';
import {readAll} from '../../src/coach/phrases/automaton.ts';
import {parsePhrase} from '../../src/coach/phrases/parse.ts';
import {readText} from '../../src/coach/text/text.ts';
import {rules} from '../../src/rules/index.ts';

const found = (raw: string, ...phrases: string[]): string[] =>
	find(readText(raw), compile(...phrases)).map(({start, end}) => raw.slice(start, end));

test.each([
	['(sorry|sorry to) hear', 'Sorry to hear that', ['Sorry to hear']],
	['you (can|can go|can go home)', 'you can go home', ['you can go home']],
	['* *', 'one two three four five', ['one two', 'three four']],
	[
		'thanks(,|!)? so much',
		'Thanks so much. Thanks, so much',
		['Thanks so much', 'Thanks, so much'],
	],
	["(you|they) ('ll|will) see", "You'll see, they will see", ["You'll see", 'they will see']],
	["it's", "it's, its, bit's", ["it's"]],
	['it', "it's it", ['it']],
	['* known', 'a well-known known fact', ['well-known known']],
	["(@*|*)'s reply", "@mary's reply and Ann-Lee's reply", ["@mary's reply", "Ann-Lee's reply"]],
	['#k users', '10k users, 2.5k users, k users', ['10k users', '2.5k users']],
	['*ing it', 'Loving it, thing it, ing it', ['Loving it', 'thing it']],
	['$# off', '$1,200 off', ['$1,200 off']],
	['# left', 'we have 3. 3 left', ['3 left']],
	['café', 'Café, cafés', ['Café']],
	['tag', '#tag @tag a_tag tag_ tag', ['tag']],
	['a (b|c)? d', 'a d a b d a  c\nd', ['a d', 'a b d', 'a  c\nd']],
])('%s', (phrase, raw, expected) => {
	expect(found(raw, phrase)).toEqual(expected);
});

test.each([
	['item(s)', 'glued to letters'],
	['(ex|former)ly', 'glued to letters'],
	['colou?r', 'glued to letters'],
	['sorry,? but', 'in brackets'],
	['(a|) b', 'empty'],
	['(a|b', 'left open'],
	['a|b', 'outside of a group'],
	['a) b', 'outside of a group'],
	['a ? b', 'follows a word'],
	['(a)? b?', 'may be missing'],
	['Sorry', 'no such character'],
	['let’s', 'no such character'],
	['[ab]', 'no such character'],
	['#1 choice', 'a whole number'],
])('refuses: %s', (phrase, why) => {
	expect(() => parsePhrase(phrase)).toThrow(why);
});

test('every phrase of every rule can be read to its end', () => {
	expect(rules.length).toBeGreaterThan(0);
	expect(readAll).not.toThrow();
});

describe('against all that a phrase may mean', () => {
	type Piece = {alternatives: string[][]; optional: boolean};
	const words = fc.array(fc.constantFrom('a', 'b', 'c', '*'), {minLength: 1, maxLength: 2});
	const piece: fc.Arbitrary<Piece> = fc.record({
		alternatives: fc.array(words, {minLength: 1, maxLength: 3}),
		optional: fc.boolean(),
	});
	const phrase = fc
		.array(piece, {minLength: 1, maxLength: 4})
		.filter((pieces) => pieces.some(({optional}) => !optional));
	const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 12});

	const written = (pieces: readonly Piece[]): string =>
		pieces
			.map(({alternatives, optional}) => {
				const group = alternatives.map((each) => each.join(' ')).join('|');
				return `(${group})${optional ? '?' : ''}`;
			})
			.join(' ');

	/** Every row of words that the pieces may stand for. */
	const rows = (pieces: readonly Piece[]): string[][] =>
		pieces.reduce<string[][]>(
			(before, {alternatives, optional}) =>
				before.flatMap((row) => [
					...alternatives.map((each) => [...row, ...each]),
					...(optional ? [row] : []),
				]),
			[[]],
		);

	const longestAt = (all: readonly string[][], said: readonly string[], at: number): number =>
		Math.max(
			0,
			...all
				.filter(
					(row) =>
						at + row.length <= said.length &&
						row.every((word, index) => word === '*' || word === said[at + index]),
				)
				.map(({length}) => length),
		);

	test('the leftmost is found, then the longest', () => {
		fc.assert(
			fc.property(fc.array(phrase, {minLength: 1, maxLength: 3}), text, (phrases, said) => {
				const all = phrases.flatMap(rows);
				const expected: string[] = [];
				for (let at = 0; at < said.length; ) {
					const length = longestAt(all, said, at);
					if (length > 0) expected.push(said.slice(at, at + length).join(' '));
					at += Math.max(1, length);
				}
				expect(found(said.join(' '), ...phrases.map(written))).toEqual(expected);
			}),
			{numRuns: 300},
		);
	});
});
