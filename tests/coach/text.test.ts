import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compile, find} from '../../src/coach/detect.ts';
import {readText} from '../../src/coach/text/text.ts';

const slices = (raw: string, spans: readonly {start: number; end: number}[]): string[] =>
	spans.map(({start, end}) => raw.slice(start, end));

describe('readText', () => {
	test('blanks quotes and code, and leaves one mark for a link', () => {
		const raw = '> you always win\nNo, "that is wrong" says `npm x`; see https://a.example/b?c.';
		const {own, quotes, links} = readText(raw);
		expect(own).toHaveLength(raw.length);
		expect(own.replace(/ +/g, ' ').trim()).toBe('No, says ; see \uFFFC .');
		expect(slices(raw, quotes)).toEqual(['> you always win', '"that is wrong"']);
		expect(slices(raw, links)).toEqual(['https://a.example/b?c']);
		expect(links[0]?.host).toBe('a.example');
	});

	test.each([
		['plannd.example', 'plannd.example'],
		['www.Bread.co.uk/menu', 'bread.co.uk'],
		['http://a.b.example:8080/x#y', 'a.b.example'],
	])('takes %s for a link to %s', (written, host) => {
		expect(readText(`Look at ${written}, please`).links).toMatchObject([{host}]);
	});

	test.each(['e.g. this', 'node.js is fine', 'Wait...what', 'me@mail.example', 'v2.0 or 3.5 kg'])(
		'sees no link in: %s',
		(raw) => {
			expect(readText(raw).links).toEqual([]);
		},
	);

	test.each([
		['I’m here. Are you? Yes!', ['I’m here.', 'Are you?', 'Yes!']],
		['im sad. what now', ['im sad.', 'what now']],
		['e.g. this, by Dr. Li vs. me.', ['e.g. this, by Dr. Li vs. me.']],
		['One line\n\nand the next', ['One line', 'and the next']],
		['1. Knead it.\n2. Wait', ['1. Knead it.', '2. Wait']],
		['Really?!? (Yes.) "No."', ['Really?!?', '(Yes.)', '"No."']],
		['Version 3.5 of node.js... is out', ['Version 3.5 of node.js...', 'is out']],
	])('splits: %s', (raw, expected) => {
		expect(slices(raw, readText(raw).sentences)).toEqual(expected);
	});

	test('reads words in lower case with straight apostrophes', () => {
		expect(readText('I’m HERE').words.map(({lower}) => lower)).toEqual(["i'm", 'here']);
	});

	test('offsets of any text lie inside it, in order, on code-point borders', () => {
		const wild = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.string({unit: 'grapheme-composite'}),
			fc
				.array(
					fc.constantFrom(
						'> ',
						'"',
						'`',
						'```',
						'a b',
						'x.com',
						'https://',
						'\n',
						'😀',
						'\ud83d',
						'İ',
						'’',
						'?',
					),
				)
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(wild, (raw) => {
				const text = readText(raw);
				expect(text.own).toHaveLength(raw.length);
				expect(text.plain).toHaveLength(raw.length);
				for (const spans of [text.words, text.sentences, text.links, text.quotes]) {
					let last = 0;
					for (const {start, end} of spans) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(raw.length);
						expect(splitsPair(raw, start) || splitsPair(raw, end)).toBe(false);
						last = end;
					}
				}
			}),
		);
	});
});

const splitsPair = (raw: string, at: number): boolean =>
	/[\ud800-\udbff]/.test(raw[at - 1] ?? '') && /[\udc00-\udfff]/.test(raw[at] ?? '');

describe('compile', () => {
	test.each([
		['sorry to hear', 'So sorry\nto hear that', ['sorry\nto hear']],
		['so (very sorry|sad) for?', 'so sad, so very sorry for it', ['so sad', 'so very sorry for']],
		['really? sorry', 'sorry, really sorry', ['sorry', 'really sorry']],
		['(i|we)? really? like', 'we like, I really like, like', ['we like', 'I really like', 'like']],
		['check out LINK', 'Check out https://a.example/b.', ['Check out https://a.example/b']],
		['have # left', 'I have 1,200 left', ['have 1,200 left']],
		['can', "can't can", ['can']],
		["you're", 'you’re not, youre', ['you’re']],
		['# percent off', 'now 20 percent off', ['20 percent off']],
		['100% (free|safe)', 'it is 100% safe', ['100% safe']],
		['(LINK|it) please', 'See a.example please', ['a.example please']],
		['check in', 'Check in, re-check in, check-in', ['Check in', 'check in']],
		['check', 'the check-in', ['check']],
		['(so?|very) sorry', 'very sorry', ['very sorry']],
		['a+b (c.d)', 'a+b c.d, aab cxd', ['a+b c.d']],
	])('%s', (phrase, raw, expected) => {
		expect(slices(raw, find(readText(raw), compile(phrase)))).toEqual(expected);
	});
});
