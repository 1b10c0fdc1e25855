import Papa, {type ParseStepResult} from 'papaparse';
import {most, type Problem, type Records, type Refusal} from './sheet.ts';

const lineEnds = (text: string, start: number, end: number): number => {
	let count = 0;
	for (let at = text.indexOf('\n', start); at !== -1 && at < end; count++) {
		at = text.indexOf('\n', at + 1);
	}
	return count;
};

/** The most white space in a row that is kept. */
const widest = 100;

const isSpace = (code: number): boolean =>
	code === 0x20 || code === 0x09 || (code > 0x7f && /\s/.test(String.fromCharCode(code)));

/**
 * The text with endless white space within a line cut short. papaparse looks through what stands
 * before the end of a cell once for every stray quote in it, so a file made for that would never be
 * read to its end.
 */
const withoutGulfs = (text: string): string => {
	const parts: string[] = [];
	let kept = 0;
	let run = 0;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && isSpace(text.charCodeAt(at))) {
			run++;
			continue;
		}
		if (run > widest) {
			parts.push(text.slice(kept, at - run + widest));
			kept = at;
		}
		run = 0;
	}
	return parts.length === 0 ? text : parts.join('') + text.slice(kept);
};

const delimiters = [',', ';', '\t', '|'];

/**
 * What parts the cells: the sign that is most frequent in the first line, which holds names or at
 * least less prose than the others. papaparse would look at all lines and take the commas of replies
 * for more than the semicolons between them.
 */
const delimiterOf = (text: string): string => {
	const end = text.indexOf('\n');
	const first = (end === -1 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
	const counts = delimiters.map((sign) => first.split(sign).length);
	return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Empty cells at the end that the first row has no column for, as some programs leave them. */
const withoutExtra = (row: string[], width: number): string[] =>
	row.slice(width).every((cell) => cell === '') ? row.slice(0, width) : row;

/** What is wrong with a row, or `null`. */
const problemOf = (row: string[], line: number, width: number, errors: number): Problem | null => {
	if (errors > 0) return {line, reason: 'stray-quote'};
	if (row.some((cell) => cell.includes('\0'))) return {line, reason: 'nul'};
	if (row.length !== width) return {line, reason: 'cells', found: row.length, expected: width};
	return null;
};

/**
 * Reads comma-separated values (or tabs, semicolons, bars) with `\n` at the ends of lines. Rows that
 * can't be read as meant are left out and told of; a quote that never closes would swallow the rest
 * of the file, so then nothing is read.
 */
export const readCsv = (raw: string): Records | Refusal => {
	const text = withoutGulfs(raw);
	const cells: string[][] = [];
	const lines: number[] = [];
	const problems: Problem[] = [];
	let refusal: Refusal | null = null;
	let isCut = false;
	let width: number | null = null;
	let cursor = 0;
	let line = 1;
	const parser = new Papa.Parser({
		newline: '\n',
		delimiter: delimiterOf(text),
		step: ({data: [data], errors, meta}: ParseStepResult<[string[]]>) => {
			const [from, start] = [line, cursor];
			cursor = meta.cursor;
			line += lineEnds(text, start, cursor);
			const quotes = errors.filter(({type}) => type === 'Quotes');
			const open = quotes.find(({code}) => code === 'MissingQuotes');
			if (open !== undefined) {
				refusal = {
					reason: 'open-quote',
					line: from + lineEnds(text, start, open.index ?? start),
				};
				return;
			}
			if (data.length === 1 && data[0] === '') return;
			width ??= data.length;
			if (width > most.columns) {
				refusal = {reason: 'too-many-columns', line: from};
				parser.abort();
				return;
			}
			if (cells.length > most.rows) {
				isCut = true;
				parser.abort();
				return;
			}
			const row = withoutExtra(data, width);
			const problem = problemOf(row, from, width, quotes.length);
			if (problem === null) {
				cells.push(row);
				lines.push(from);
			} else problems.push(problem);
		},
	});
	parser.parse(text, 0, false);
	return refusal ?? {names: null, cells, lines, problems, isCut};
};
