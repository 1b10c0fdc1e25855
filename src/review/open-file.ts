import {guessColumns, nameColumns} from './columns.ts';
import {readCsv} from './csv.ts';
import {decode} from './decode.ts';
import {looksLikeJson, readJsonLines} from './json-lines.ts';
import {type Encoding, most, type Records, type Refusal, type Sheet} from './sheet.ts';

/** A file that was read: all its cells, and how they were got. */
export type OpenFile = {
	format: Sheet['format'];
	encoding: Encoding;
	notUtf8: number | null;
	records: Records;
};

/**
 * Reads a whole file. `encoding` is what the person asked for, `null` to find out. Bytes and text
 * are let go of; only the cells stay.
 */
export const openFile = (bytes: Uint8Array, encoding: Encoding | null): OpenFile | Refusal => {
	if (bytes.length > most.bytes) return {reason: 'too-large', line: null};
	const decoded = decode(bytes, encoding);
	if ('reason' in decoded) return decoded;
	const format = looksLikeJson(decoded.text) ? 'json-lines' : 'csv';
	const records = format === 'csv' ? readCsv(decoded.text) : readJsonLines(decoded.text);
	if ('reason' in records) return records;
	if (records.cells.length === 0) {
		return {reason: 'no-rows', line: records.problems[0]?.line ?? null};
	}
	return {format, encoding: decoded.encoding, notUtf8: decoded.notUtf8, records};
};

/** The rows of a file that hold replies, with the names of their columns. */
export type Table = {names: string[]; rows: string[][]; lines: number[]; isCut: boolean};

/** The table of a file, whose first row names the columns or doesn't. */
export const tableOf = (
	{names, cells, lines, isCut}: Records,
	hasHeader: boolean,
	nameOf: (number: number) => string,
): Table => {
	if (names !== null) return {names: nameColumns(names, nameOf), rows: cells, lines, isCut};
	const first = cells[0] ?? [];
	const start = hasHeader ? 1 : 0;
	const end = start + most.rows;
	return {
		names: nameColumns(hasHeader ? first : first.map(() => ''), nameOf),
		rows: cells.slice(start, end),
		lines: lines.slice(start, end),
		isCut: isCut || cells.length > end,
	};
};

const previewed = 3;
const longestCell = 160;
const told = 100;

/** What the page shows of a file before anything is judged. */
export const sheetOf = (
	{format, encoding, notUtf8, records}: OpenFile,
	{names, rows, isCut}: Table,
	hasHeader: boolean,
): Sheet => ({
	format,
	encoding,
	notUtf8,
	hasHeader,
	names,
	preview: rows.slice(0, previewed).map((row) => row.map((cell) => cell.slice(0, longestCell))),
	rows: rows.length,
	isCut,
	problems: records.problems.length,
	firstProblems: records.problems.slice(0, told),
	guess: guessColumns(names, rows),
});
