import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {type Browser, launch} from 'puppeteer-core';
import {preview} from 'vite';
import {ensureBrowser, sandboxArgs} from './browsers.ts';

const buildMode = async (mode: string): Promise<void> => {
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	try {
		await promisify(execFile)(process.execPath, [vite, 'build', '--mode', mode]);
	} catch (error) {
		const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
		throw new Error(`The build failed.\n${stdout}${stderr}`);
	}
};

const buildDemo = async (): Promise<void> => {
	await Promise.all([buildMode('demo'), buildMode('demo-page')]);
};

const serveDemo = async (): Promise<{url: string; close(): Promise<void>}> => {
	const server = await preview({
		mode: 'demo-page',
		logLevel: 'error',
		preview: {host: '127.0.0.1', port: 4870},
	});
	const url = server.resolvedUrls?.local[0];
	if (url === undefined) throw new Error('The demo page could not be served on 127.0.0.1.');
	return {url, close: () => server.close()};
};

/** The welcome page, which opens in front after an install, is there. */
const welcomed = (browser: Browser): Promise<unknown> =>
	browser.waitForTarget((target) => target.url().endsWith('/src/welcome/index.html'));

/**
 * Builds the demo, opens a browser with the extension in it, and lets `play` have it with the address
 * of the demo page. Everything is closed behind it.
 */
export const withDemo = async (
	isHeadless: boolean,
	play: (browser: Browser, url: string) => Promise<void>,
): Promise<void> => {
	const executablePath = ensureBrowser('chromium');
	console.log('Building…');
	await buildDemo();
	const server = await serveDemo();
	const profile = await mkdtemp(join(tmpdir(), 'heed-demo-'));
	try {
		console.log(`Starting ${executablePath}…`);
		const browser = await launch({
			executablePath,
			userDataDir: profile,
			headless: isHeadless,
			pipe: true,
			enableExtensions: [resolve('dist/demo')],
			defaultViewport: null,
			handleSIGINT: false,
			handleSIGTERM: false,
			args: [...sandboxArgs(), '--no-default-browser-check'],
		});
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => void browser.close());
		}
		try {
			await welcomed(browser);
			await play(browser, server.url);
		} finally {
			await browser.close();
		}
	} finally {
		await server.close();
		await rm(profile, {recursive: true, force: true, maxRetries: 5});
	}
};
