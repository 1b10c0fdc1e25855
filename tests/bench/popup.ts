// Measures how soon the popup shows itself, beside a bare page of the same extension, in the
// Chromium of this machine: npm run build && npm run bench:popup
import {cpSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, launch, type Page, type Target} from 'puppeteer-core';
import type webExtension from 'webextension-polyfill';
import {ensureBrowser, sandboxArgs} from '../../.ci/browsers.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const built = resolve(process.argv[2] ?? 'dist/chrome');
const rounds = 25;

const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
	<body style="inline-size: 360px"><p>A bare page.</p></body></html>`;

const popups = {bare: 'bare.html', popup: 'src/popup/index.html'} as const;
type Name = keyof typeof popups;

/** A page of a listed site on which somebody has begun to write. */
const thread = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A thread</title>
	<link rel="icon" href="data:,"><body><table><tr class="athing" id="1"><td>
	<a class="hnuser">lena</a><div class="toptext">We closed the bakery after 22 years.</div></td></tr>
	</table><form action="comment"><textarea name="text"></textarea><input type="submit"></form>`;

const isOwn = (target: Target): boolean => target.url().startsWith('chrome-extension://');

const closeWelcome = async (browser: Browser): Promise<string> => {
	const welcome = await browser.waitForTarget(
		(target) => target.type() === 'page' && isOwn(target),
	);
	await (await welcome.page())?.close();
	return new URL(welcome.url()).host;
};

const openThread = async (browser: Browser): Promise<Page> => {
	const page = await browser.newPage();
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		void request.respond({contentType: 'text/html', body: thread});
	});
	await page.goto('https://news.ycombinator.com/item?id=1');
	await page.bringToFront();
	await page.click('textarea');
	await page.keyboard.type('I am sorry to hear that. What did you bake there first?');
	return page;
};

/** Milliseconds from the start of its loading until a page first shows words. */
const firstPaint = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				new PerformanceObserver((list) => {
					for (const {name, startTime} of list.getEntries()) {
						if (name === 'first-contentful-paint') done(startTime);
					}
				}).observe({type: 'paint', buffered: true});
			}),
	);

/** Opens a popup by the button in the toolbar, and closes it again. */
const paintOf = async (browser: Browser, id: string, front: Page, name: Name): Promise<number> => {
	const url = `chrome-extension://${id}/${popups[name]}`;
	const inside = await browser.newPage();
	await inside.goto(`chrome-extension://${id}/manifest.json`);
	await inside.evaluate((popup) => chrome.action.setPopup({popup}), popups[name]);
	await inside.close();
	await front.bringToFront();
	const extension = (await browser.extensions()).get(id);
	await extension?.triggerAction(front);
	const target = await browser.waitForTarget((target) => target.url() === url);
	const popup = await target.asPage();
	const time = await firstPaint(popup);
	await popup.close();
	return time;
};

const quantile = (values: readonly number[], part: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

if (!existsSync(join(built, 'manifest.json'))) {
	console.error('There is no build to measure. Run npm run build first.');
	process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const extension = join(folder, 'extension');
cpSync(built, extension, {recursive: true});
writeFileSync(join(extension, popups.bare), bare);
const browser = await launch({
	executablePath: ensureBrowser('chromium'),
	userDataDir: join(folder, 'profile'),
	pipe: true,
	enableExtensions: [extension],
	defaultViewport: {width: 1100, height: 900},
	args: [...sandboxArgs(), '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
try {
	const id = await closeWelcome(browser);
	const front = await openThread(browser);
	const times: Record<Name, number[]> = {bare: [], popup: []};
	// The first of each warms the browser's caches and is not counted.
	for (let round = 0; round <= rounds; round++) {
		for (const name of ['bare', 'popup'] as const) {
			const time = await paintOf(browser, id, front, name);
			if (round > 0) times[name].push(time);
		}
	}
	const cell = (value: number): string => value.toFixed(1).padStart(8);
	console.log('first paint, ms     median   9 of 10');
	for (const name of ['bare', 'popup'] as const) {
		const own = times[name];
		console.log(`${name.padEnd(18)}${cell(quantile(own, 0.5))}  ${cell(quantile(own, 0.9))}`);
	}
	const ratio = quantile(times.popup, 0.5) / quantile(times.bare, 0.5);
	console.log(`popup / bare      ${cell(ratio)}            aim: ≤ 2, and ≤ 100 ms`);
} finally {
	await browser.close();
	rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}
