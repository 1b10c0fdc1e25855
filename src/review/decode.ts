import type {Encoding, Refusal} from './sheet.ts';

/** A file as text. */
export type Decoded = {
	text: string;
	encoding: Encoding;
	/** The first line (from 1) that is no UTF-8 and made Windows-1252 the better guess, or `null`. */
	notUtf8: number | null;
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, at) => bytes[at] === byte);

/** How files begin that hold no text: Office and OpenDocument (zip), older Office, PDF, gzip. */
const spreadsheets = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];
const binaries = [
	[0x25, 0x50, 0x44, 0x46],
	[0x1f, 0x8b],
];

const byMark = (bytes: Uint8Array): Encoding | null => {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return null;
};

const sampled = 4096;

/** Western letters in UTF-16 leave every other byte empty. */
const byEmptyBytes = (bytes: Uint8Array): Encoding | null => {
	const sample = bytes.subarray(0, sampled - (sampled % 2));
	const empty = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = empty.map((count) => count / (sample.length / 2));
	if (odd > 0.4 && even < 0.1) return 'utf-16le';
	return even > 0.4 && odd < 0.1 ? 'utf-16be' : null;
};

const decodeAs = (bytes: Uint8Array, encoding: Encoding, fatal = false): string =>
	new TextDecoder(encoding, {fatal}).decode(bytes);

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		decodeAs(bytes, 'utf-8', true);
		return true;
	} catch {
		return false;
	}
};

const lineOf = (text: string, at: number): number => {
	let line = 1;
	for (let next = text.indexOf('\n'); next !== -1 && next < at; line++) {
		next = text.indexOf('\n', next + 1);
	}
	return line;
};

/** The control characters that texts have: tab, line feed, vertical tab, form feed, return, escape. */
const inTexts = [9, 10, 11, 12, 13, 27];

/** More than a few control characters, and it is no text whatever the encoding. */
const looksBinary = (text: string): boolean => {
	const sample = Array.from(text.slice(0, sampled), (letter) => letter.charCodeAt(0));
	const odd = sample.filter((code) => code < 0x20 && !inTexts.includes(code)).length;
	return odd > 3 && odd / sample.length > 0.02;
};

/**
 * Reads the bytes of a file as text. Without an encoding asked for it takes the one of the byte
 * order mark, UTF-16 where every other byte is empty, UTF-8 where all is UTF-8, and else
 * Windows-1252. Line ends become `\n`. Files that hold no text are refused.
 */
export const decode = (bytes: Uint8Array, asked: Encoding | null): Decoded | Refusal => {
	if (bytes.length === 0) return {reason: 'empty', line: null};
	if (spreadsheets.some((start) => startsWith(bytes, start))) {
		return {reason: 'spreadsheet', line: null};
	}
	if (binaries.some((start) => startsWith(bytes, start))) return {reason: 'binary', line: null};
	const known = asked ?? byMark(bytes) ?? byEmptyBytes(bytes);
	const encoding = known ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
	const text = decodeAs(bytes, encoding).replace(/\r\n?/g, '\n');
	if (looksBinary(text)) return {reason: 'binary', line: null};
	if (text.trim() === '') return {reason: 'empty', line: null};
	return {text, encoding, notUtf8: known === null ? firstBadLine(bytes, encoding) : null};
};

const firstBadLine = (bytes: Uint8Array, encoding: Encoding): number | null => {
	if (encoding === 'utf-8') return null;
	const text = decodeAs(bytes, 'utf-8');
	return lineOf(text, text.indexOf('\ufffd'));
};
