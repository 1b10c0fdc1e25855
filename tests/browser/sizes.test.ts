import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {zipFolder} from '../../.ci/zip.ts';
import {extensionFolder} from './browser.ts';

const packed = (file: string): number => gzipSync(readFileSync(file), {level: 9}).length;

/** In bytes, as a package or a page's memory takes them: compressed as hard as it gets. */
const most = {
	/** In every page of a listed site. */
	'src/content/index.iife.js': 30_000,
	/** Brought to a page where somebody writes. */
	'src/content/writing.js': 30_000,
};

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
	const folder = extensionFolder(name);

	test.each(Object.entries(most))('%s stays small', (file, bytes) => {
		expect(packed(join(folder, file))).toBeLessThanOrEqual(bytes);
	});

	test('the popup waits for one small script before it shows itself', () => {
		const html = readFileSync(join(folder, 'src/popup/index.html'), 'utf8');
		const scripts = [...html.matchAll(/\b(?:src|modulepreload\b.* href)="([^"]*)"/g)];
		expect(scripts).toHaveLength(1);
		const code = readFileSync(join(folder, scripts[0]?.[1] ?? ''), 'utf8');
		expect(code.length).toBeLessThan(1000);
		expect(code).not.toMatch(/\bimport\s*[{"'`]/);
	});

	test('nothing in it knows how to ask the network', () => {
		const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(join(folder, file), 'utf8'));
		expect(scripts.length).toBeGreaterThan(5);
		for (const script of scripts) {
			expect(script).not.toMatch(
				/XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeer|\bfetch\(/,
			);
		}
	});

	test('the files of the package stay small', () => {
		const files = readdirSync(folder, {recursive: true, withFileTypes: true})
			.filter((entry) => entry.isFile())
			.map(({parentPath, name}) => join(parentPath, name));
		const sum = files.reduce((bytes, file) => bytes + packed(file), 0);
		expect(files.length).toBeGreaterThan(10);
		expect(sum).toBeLessThanOrEqual(403_500);
	});

	test('the package that a store gets stays within its budget', async () => {
		expect((await zipFolder(folder)).byteLength).toBeLessThanOrEqual(400_000);
		// Packing as hard as it gets takes long on a busy machine.
	}, 300_000);
});
