import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {parseSync, Visitor} from 'vite';
import {describe, expect, test} from 'vitest';
import {readAtoms} from '../../src/coach/phrases/atoms.ts';
import {walk} from '../../src/coach/phrases/automaton.ts';
import {blank} from '../../src/coach/text/blanks.ts';
import {lookUp} from '../../src/coach/text/lexicon.ts';
import {rules} from '../../src/rules/index.ts';
import {attacks, countSteps} from './backtracking.ts';

const source = join(import.meta.dirname, '../../src');

/** Every regular expression that is written down in the coach and in the rules. */
const patterns = ['coach', 'rules']
	.flatMap((folder) =>
		readdirSync(join(source, folder), {recursive: true, encoding: 'utf8'}).map((file) =>
			join(folder, file),
		),
	)
	.filter((file) => file.endsWith('.ts'))
	.flatMap((file) => {
		const found: {file: string; regexp: RegExp}[] = [];
		const {program} = parseSync(file, readFileSync(join(source, file), 'utf8'));
		new Visitor({
			Literal(node) {
				if ('regex' in node) {
					found.push({file, regexp: new RegExp(node.regex.pattern, node.regex.flags)});
				}
			},
		}).visit(program);
		return found;
	});

/** Twice the text takes twice the steps; four times as many where a pattern is not linear. */
const linear = 3.3;

/** The text on which the steps of a pattern grow the most, from `length` to twice as much. */
const worst = (regexp: RegExp, length = 400): {text: string; growth: number} => {
	const most = 10_000 * length;
	const longer = attacks(regexp, 2 * length);
	return attacks(regexp, length)
		.map((text, at) => ({
			text: text.slice(0, 40),
			growth:
				countSteps(regexp, longer[at] ?? '', most) /
				Math.max(length, countSteps(regexp, text, most)),
		}))
		.reduce((a, b) => (b.growth > a.growth ? b : a), {text: '', growth: 0});
};

describe('no text makes a pattern take more than linear time', () => {
	test('patterns are found at all', () => {
		expect(patterns.length).toBeGreaterThan(50);
	});

	test.each([/(?:a|aa)+b/g, /a+b/g, /\s+$/g, /(?:\w+\s?)+!/g])('%s would be caught', (regexp) => {
		expect(() => expect(worst(regexp).growth).toBeLessThan(linear)).toThrow();
	});

	test.each(patterns)('$file: $regexp', ({regexp}) => {
		const {text, growth} = worst(regexp);
		expect(growth, `steps grow like this on "${text}…"`).toBeLessThan(linear);
	});

	test('quotes, code and links', () => {
		// Long pieces are looked for, so that it takes long texts to see that this is linear.
		expect(worst(blank, 1000).growth).toBeLessThan(linear);
	});
});

describe('the walk over the phrases', () => {
	const stepsOf = (text: string): {steps: number; atoms: number} => {
		const atoms = readAtoms(text);
		return {steps: walk(text, atoms, atoms.texts.map(lookUp)).steps, atoms: atoms.texts.length};
	};
	// No phrase of a rule is as long; a word or number may take some atoms more.
	const longestPhrase = 80;

	test('takes some steps for each atom, whatever is repeated', () => {
		expect(rules.length).toBeGreaterThan(0);
		const word = fc.constantFrom(
			..."i you we the a to of for and it is this that so very * # 1 1,000 - ' _ , . @ # a-a".split(
				' ',
			),
			"i'm",
			'well-known',
		);
		const glue = fc.constantFrom('', ' ', '-', "'", ',', '\n');
		fc.assert(
			fc.property(fc.array(word, {minLength: 1, maxLength: 4}), glue, (words, between) => {
				const {steps, atoms} = stepsOf(`${words.join(between)}${between}`.repeat(150));
				expect(steps).toBeLessThanOrEqual(atoms * longestPhrase);
			}),
		);
	});
});
