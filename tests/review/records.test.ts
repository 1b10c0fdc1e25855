import {array, assert, constantFrom, property, string} from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {readCsv} from '../../src/review/csv.ts';
import {readJsonLines} from '../../src/review/json-lines.ts';
import {most, type Records, type Refusal} from '../../src/review/sheet.ts';

const records = (read: Records | Refusal): Records => {
	if ('reason' in read) throw new Error(`It was refused: ${read.reason}.`);
	return read;
};

describe('CSV', () => {
	test('gives each row with the line it begins on', () => {
		const {cells, lines, problems, isCut} = records(
			readCsv('reply,post\n"two\nlines",a\n\nlast,"say ""hi"""\n'),
		);
		expect(cells).toEqual([
			['reply', 'post'],
			['two\nlines', 'a'],
			['last', 'say "hi"'],
		]);
		expect(lines).toEqual([1, 2, 5]);
		expect(problems).toEqual([]);
		expect(isCut).toBe(false);
	});

	test.each([
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
		['bars', '|'],
	])('may part its cells by %s', (_, sign) => {
		const text = `reply${sign}post\nhello, you${sign}hi\nand you${sign}ho\n`;
		const quoted = sign === ',' ? text.replace('hello, you', '"hello, you"') : text;
		expect(records(readCsv(quoted)).cells[1]).toEqual(['hello, you', 'hi']);
	});

	test.each([
		['a stray quote', 'a,b\n"he said "hi" to me",x\nc,d\n', {line: 2, reason: 'stray-quote'}],
		['a cell too few', 'a,b\nx\nc,d\n', {line: 2, reason: 'cells', found: 1, expected: 2}],
		['a cell too many', 'a,b\nx,y,z\nc,d\n', {line: 2, reason: 'cells', found: 3, expected: 2}],
		['a zero byte', 'a,b\nx\0,y\nc,d\n', {line: 2, reason: 'nul'}],
	])('leaves out a row with %s and says where', (_, text, problem) => {
		const {cells, lines, problems} = records(readCsv(text));
		expect(problems).toEqual([problem]);
		expect(cells).toEqual([
			['a', 'b'],
			['c', 'd'],
		]);
		expect(lines).toEqual([1, 3]);
	});

	test('bears empty cells at the end of a row', () => {
		expect(records(readCsv('a,b\nx,y,,\n')).cells[1]).toEqual(['x', 'y']);
	});

	test('is refused where a quote never closes, with the line it opens on', () => {
		expect(readCsv('a,b\nx,y\nz,"never\nclosed,again\n')).toEqual({reason: 'open-quote', line: 3});
	});

	test('is read to its end, whatever quotes and white space it is made of', () => {
		const cruel = `x,y\n"${'a"a'.repeat(20_000)}${' '.repeat(1_000_000)}\nz","w"\n`;
		expect(records(readCsv(cruel)).problems).toEqual([{line: 2, reason: 'stray-quote'}]);
	});

	test('is refused with too many columns', () => {
		const line = 'x,'.repeat(most.columns);
		expect(readCsv(`${line}\n${line}\n`)).toEqual({reason: 'too-many-columns', line: 1});
	});

	test('is cut after the most rows that are read', () => {
		const {cells, isCut} = records(readCsv(`reply,post\n${'x,y\n'.repeat(most.rows + 5)}`));
		expect(cells).toHaveLength(most.rows + 1);
		expect(isCut).toBe(true);
	});

	const cell = string({unit: constantFrom('a', ' ', '"', ',', '\n', 'é', '😀', '=', '\t')});
	test('whatever was written is read back', () => {
		assert(
			property(array(array(cell, {minLength: 3, maxLength: 3}), {minLength: 1}), (rows) => {
				const table = [['one', 'two', 'three'], ...rows.map((row) => ['x', ...row.slice(1)])];
				const text = Papa.unparse(table, {newline: '\n', quotes: true});
				expect(records(readCsv(text)).cells).toEqual(table);
			}),
		);
	});

	test('whatever is in it, no row is both read and left out, and lines ascend', () => {
		assert(
			property(string({unit: constantFrom('a', '"', ',', '\n', '\0')}), (text) => {
				const read = readCsv(text);
				if ('reason' in read) return;
				const told = new Set(read.problems.map(({line}) => line));
				expect(read.lines.filter((line) => told.has(line))).toEqual([]);
				expect(read.lines).toEqual(read.lines.toSorted((a, b) => a - b));
			}),
		);
	});
});

describe('JSON Lines', () => {
	test('gives the values by name, with those of an object within', () => {
		const text = '{"reply":"a","author":{"name":"Lena"},"n":3}\n\n{"post":null,"reply":"b"}\n';
		expect(records(readJsonLines(text))).toEqual({
			names: ['reply', 'author.name', 'n', 'post'],
			cells: [
				['a', 'Lena', '3', ''],
				['b', '', '', ''],
			],
			lines: [1, 3],
			problems: [],
			isCut: false,
		});
	});

	test('knows a column that is called like what every object has', () => {
		const {names, cells} = records(readJsonLines('{"__proto__":"x","constructor":"y"}'));
		expect(names).toEqual(['__proto__', 'constructor']);
		expect(cells).toEqual([['x', 'y']]);
	});

	test('leaves out lines that are no object and says where', () => {
		const {cells, problems} = records(
			readJsonLines('{"reply":"a"}\n{"reply":\n[1]\n{"reply":"\\u0000"}'),
		);
		expect(cells).toEqual([['a']]);
		expect(problems).toEqual([
			{line: 2, reason: 'not-json'},
			{line: 3, reason: 'not-json'},
			{line: 4, reason: 'nul'},
		]);
	});

	test.each([
		['one object over many lines', '{\n"reply": "a"\n}'],
		['one list', '[{"reply":"a"}]'],
	])('is refused as %s', (_, text) => {
		expect(readJsonLines(text)).toEqual({reason: 'one-json', line: 1});
	});

	test('is refused with too many columns', () => {
		const wide = Object.fromEntries(Array.from({length: most.columns + 1}, (_, at) => [at, 'x']));
		expect(readJsonLines(JSON.stringify(wide))).toEqual({reason: 'too-many-columns', line: 1});
	});

	test('bears objects within objects without end', () => {
		const deep = `{"reply":"a","more":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
		expect(() => readJsonLines(`{"reply":"b"}\n${deep}`)).not.toThrow();
	});
});
