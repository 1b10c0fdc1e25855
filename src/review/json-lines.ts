import {most, type Problem, type Records, type Refusal} from './sheet.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The values of an object by name; one object within another gives names like `author.name`. */
const flat = (object: Record<string, unknown>): [name: string, text: string][] =>
	Object.entries(object).flatMap(([name, value]): [string, string][] =>
		isObject(value)
			? Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, textOf(text)])
			: [[name, textOf(value)]],
	);

const parseLine = (raw: string): [name: string, text: string][] | null => {
	try {
		const value: unknown = JSON.parse(raw);
		return isObject(value) ? flat(value) : null;
	} catch {
		return null;
	}
};

/** Whether a text seems to be JSON at all, of whatever shape. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * Reads JSON Lines: one object on each line. Lines that are none are left out and told of; where the
 * first line is none it is JSON of another shape, and nothing is read.
 */
export const readJsonLines = (text: string): Records | Refusal => {
	const places = new Map<string, number>();
	const cells: string[][] = [];
	const lines: number[] = [];
	const problems: Problem[] = [];
	let isCut = false;
	let line = 0;
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
		const raw = text.slice(start, end).trim();
		start = end + 1;
		line++;
		if (raw === '') continue;
		if (cells.length === most.rows) {
			isCut = true;
			break;
		}
		const values = parseLine(raw);
		if (values === null) {
			if (cells.length === 0 && problems.length === 0) return {reason: 'one-json', line};
			problems.push({line, reason: 'not-json'});
			continue;
		}
		const row: string[] = [];
		for (const [name, value] of values) {
			const place = places.get(name) ?? places.size;
			if (place === most.columns) return {reason: 'too-many-columns', line};
			places.set(name, place);
			row[place] = value;
		}
		if (row.some((cell) => cell.includes('\0'))) {
			problems.push({line, reason: 'nul'});
			continue;
		}
		cells.push(row);
		lines.push(line);
	}
	const names = [...places.keys()];
	// Later lines may have brought columns that earlier ones lack.
	const whole = cells.map((row) => Array.from(names, (_, at) => row[at] ?? ''));
	return {names, cells: whole, lines, problems, isCut};
};
