import Papa from 'papaparse';
import {type Book, verdictColumns} from './book.ts';

/**
 * How a cell begins that a spreadsheet would run: the four signs, wide ones too, and white space
 * that some programs drop before they look. papaparse's own guard misses cells of several lines.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const rowsOf = (rows: unknown[][]): string =>
	`${Papa.unparse(rows, {newline: '\r\n', escapeFormulae: formula})}\r\n`;

const batch = 2000;

/**
 * The file once more as CSV, with the verdict on each row behind its own cells. Verdicts that were
 * in the file from an earlier time give way. Cells that a spreadsheet would take for a formula get
 * a `'` before them. It opens with a byte order mark, without which Excel takes it for no UTF-8.
 */
export const toCsv = ({table, total, cellsOf}: Book): Blob => {
	const kept = table.names.flatMap((name, at) => (verdictColumns.includes(name) ? [] : [at]));
	const names = kept.map((at) => table.names[at]);
	const parts = ['\uFEFF', rowsOf([[...names, ...verdictColumns]])];
	for (let start = 0; start < total; start += batch) {
		const rows = table.rows.slice(start, start + batch);
		parts.push(
			rowsOf(rows.map((row, at) => [...kept.map((column) => row[column]), ...cellsOf(start + at)])),
		);
	}
	return new Blob(parts, {type: 'text/csv;charset=utf-8'});
};
