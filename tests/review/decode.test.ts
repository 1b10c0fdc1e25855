import {describe, expect, test} from 'vitest';
import {decode} from '../../src/review/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)),
	);

const utf16 = (text: string, isBig = false): Uint8Array => {
	const made = Buffer.from(text, 'utf16le');
	return Uint8Array.from(isBig ? made.swap16() : made);
};

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const text = 'reply,post\nSchön, dass du da bist,Ça va\n';

describe('a file is read in the encoding it was written in', () => {
	test.each([
		['UTF-8', bytes(text), 'utf-8'],
		['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], text), 'utf-8'],
		['UTF-16 with a mark', utf16(`\uFEFF${text}`), 'utf-16le'],
		['big-endian UTF-16 with a mark', utf16(`\uFEFF${text}`, true), 'utf-16be'],
		['UTF-16 without a mark', utf16(text), 'utf-16le'],
		['big-endian UTF-16 without a mark', utf16(text, true), 'utf-16be'],
	])('%s', (_, file, encoding) => {
		expect(decode(file, null)).toEqual({text, encoding, notUtf8: null});
	});

	test('Windows-1252, with the first line that shows it', () => {
		const made = latin('reply\nhello\nSchön\nÇa va\n');
		expect(decode(made, null)).toEqual({
			text: 'reply\nhello\nSchön\nÇa va\n',
			encoding: 'windows-1252',
			notUtf8: 3,
		});
	});

	test('the one that was asked for', () => {
		expect(decode(latin('é'), 'utf-8')).toMatchObject({text: '\ufffd', encoding: 'utf-8'});
		expect(decode(bytes('é'), 'windows-1252')).toMatchObject({text: 'Ã©'});
	});
});

test.each([
	['Windows', 'a\r\nb\r\n'],
	['old Macs', 'a\rb\r'],
	['all three', 'a\r\nb\r'],
])('line ends of %s become one kind', (_, written) => {
	expect(decode(bytes(written), null)).toMatchObject({text: 'a\nb\n'});
});

test.each([
	['nothing', bytes(''), 'empty'],
	['only white space', bytes(' \r\n\n'), 'empty'],
	['an Excel file', bytes('PK', [3, 4], 'xl/workbook.xml'), 'spreadsheet'],
	['an old Excel file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'spreadsheet'],
	['a PDF', bytes('%PDF-1.7'), 'binary'],
	['gzip', bytes([0x1f, 0x8b, 8, 0]), 'binary'],
	[
		'a picture',
		bytes([0x89], 'PNG\r\n', [0x1a, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 1, 2, 3]),
		'binary',
	],
])('%s is refused', (_, file, reason) => {
	expect(decode(file, null)).toEqual({reason, line: null});
});
