import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {afterEach, expect, test} from 'vitest';
import {zipFolder} from '../../.ci/zip.ts';

const made: string[] = [];

/** A folder with these files, made in this order and at this time. */
const folderOf = (files: readonly [path: string, words: string][], at: Date): string => {
	const folder = mkdtempSync(join(tmpdir(), 'heed-zip-'));
	made.push(folder);
	for (const [path, words] of files) {
		const file = join(folder, path);
		mkdirSync(join(file, '..'), {recursive: true});
		writeFileSync(file, words);
		utimesSync(file, at, at);
	}
	return folder;
};

afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, {recursive: true});
});

const files: [string, string][] = [
	['manifest.json', '{"name": "Heed"}'],
	['assets/b.js', 'b();'],
	['assets/a.js', 'a();'],
];

test('the same files make the same package, in whatever order and whenever they were written', async () => {
	const one = await zipFolder(folderOf(files, new Date('2024-02-29T12:00:00Z')));
	const other = await zipFolder(folderOf(files.toReversed(), new Date('2026-07-01T03:00:00Z')));
	expect(Buffer.compare(one, other)).toBe(0);
});

test('holds every file, by its path in the folder', async () => {
	const unzipped = unzipSync(await zipFolder(folderOf(files, new Date('2024-02-29T12:00:00Z'))));
	expect(Object.keys(unzipped)).toEqual(['assets/a.js', 'assets/b.js', 'manifest.json']);
	expect(new TextDecoder().decode(unzipped['assets/a.js'])).toBe('a();');
});

test('another file makes another package', async () => {
	const at = new Date('2024-02-29T12:00:00Z');
	const one = await zipFolder(folderOf(files, at));
	const other = await zipFolder(folderOf([...files.slice(0, 2), ['assets/a.js', 'b();']], at));
	expect(Buffer.compare(one, other)).not.toBe(0);
});
