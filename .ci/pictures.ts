// Takes the pictures of the readme and the stores from the real extension: npm run pictures
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import type webExtension from 'webextension-polyfill';
import {principleKeys} from '../src/coach/principles.ts';
import {posts} from '../src/demo/posts.ts';
import type {LedgerRow} from '../src/ledger.ts';
import {withDemo} from './demo.ts';
import {openCard, waitForVerdict} from './report.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

const folder = 'docs/images';
/** As the Chrome Web Store wants them. */
const size = {width: 1280, height: 800};
const day = 86_400_000;

/** A made-up quarter of replies in four places. */
const sampleRows: LedgerRow[] = Array.from({length: 130}, (_, at) => ({
	at: Math.floor((Date.now() - at * 0.7 * day) / 60_000) * 60_000,
	site: ['reddit', 'linkedin', 'hacker-news', 'reddit', 'youtube'][at % 5] as string,
	community: at % 5 === 0 ? 'r/breadit' : null,
	listenFirst: 82 - (at % 7) * 5 - at / 6,
	valueWithoutAgenda: 74 - (at % 5) * 6 - at / 9,
	principles: Object.fromEntries(
		principleKeys.map((key, index) => [key, 40 + ((at * 7 + index * 13) % 45)]),
	) as LedgerRow['principles'],
	gave: at % 6 > 0,
	asked: at % 9 === 0,
	tipsShown: 3,
	tipsFollowed: at % 3,
}));

const sampleFile = [
	'post,reply,site',
	...posts.flatMap(({text, promoting, listening}) =>
		[promoting, listening].map((reply) =>
			[text.join(' '), reply, 'linkedin']
				.map((cell) => `"${cell.replaceAll('"', '""')}"`)
				.join(','),
		),
	),
].join('\n');

const originOf = (browser: Browser): string => {
	const worker = browser.targets().find((target) => target.type() === 'service_worker');
	if (worker === undefined) throw new Error('The extension has no worker to ask for its address.');
	// To Node the origin of such an address is "null".
	return worker.url().split('/', 3).join('/');
};

const open = async (browser: Browser, url: string): Promise<Page> => {
	const page = await browser.newPage();
	await page.setViewport(size);
	await page.goto(url);
	await page.bringToFront();
	return page;
};

const shot = async (page: Page, name: string): Promise<void> => {
	const path = join(folder, `${name}.png`);
	await page.screenshot({path, captureBeyondViewport: false});
	console.log(path);
};

/** Puts rows where the worker keeps them; the page has made the place before. */
const fillLedger = (page: Page): Promise<void> =>
	page.evaluate(
		(rows) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('ledger', 1);
				opening.onerror = fail;
				opening.onsuccess = () => {
					const writing = opening.result.transaction('replies', 'readwrite');
					for (const row of rows) writing.objectStore('replies').add(row);
					writing.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		sampleRows,
	);

const takeCard = async (browser: Browser, url: string): Promise<Page> => {
	const post = posts.find(({id}) => id === 'delivery');
	if (post === undefined) throw new Error('The demo has no such post.');
	const page = await open(browser, url);
	// As large in the end, with room for the post above the box and the whole card below it.
	await page.setViewport({width: 1600, height: 1000, deviceScaleFactor: 0.8});
	await page.click(`#${post.id} .editor :is(textarea, [contenteditable="true"])`);
	await page.keyboard.type(post.promoting);
	await waitForVerdict(page);
	await page.$eval(`#${post.id}`, (thread) => thread.scrollIntoView({block: 'start'}));
	await openCard(page);
	await shot(page, 'card');
	return page;
};

/** The popup over the page in which the draft stands. */
const takePopup = async (browser: Browser, origin: string, url: string): Promise<void> => {
	const page = await open(browser, `${origin}/manifest.json`);
	const tabs = await page.evaluate(() => chrome.tabs.query({}));
	const tab = tabs.find((tab) => tab.url?.startsWith(url));
	await page.goto(`${origin}/src/popup/index.html?tab=${tab?.id}`);
	await page.waitForSelector('[data-rule]');
	await shot(page, 'popup');
	await page.close();
};

const takeReview = async (browser: Browser, origin: string): Promise<void> => {
	const page = await open(browser, `${origin}/src/review/index.html`);
	const picker = await page.waitForSelector('input[type="file"]');
	await picker?.evaluate((input, words) => {
		const files = new DataTransfer();
		files.items.add(new File([words], 'replies.csv', {type: 'text/csv'}));
		(input as HTMLInputElement).files = files.files;
		input.dispatchEvent(new Event('change', {bubbles: true}));
	}, sampleFile);
	await page.locator('main button.main:not([disabled])').click();
	await page.waitForSelector('main table tbody tr');
	await page.evaluate(() => scrollTo(0, 0));
	await page.mouse.move(0, 0);
	await shot(page, 'review');
	await page.close();
};

/** With somebody to speak for, as a person has it after a minute. */
const takeOptions = async (browser: Browser, origin: string): Promise<void> => {
	const page = await open(browser, `${origin}/src/options/index.html`);
	await page.locator('#writers .button').click();
	await page.waitForFunction(() => document.activeElement?.matches('.writer input'));
	for (const typed of ['Plannd, Plannd Go', 'plannd.example', '@plannd']) {
		await page.keyboard.type(typed);
		await page.keyboard.press('Tab');
	}
	await page.waitForSelector('.outcome span');
	// Drawn from what is kept, without the word that it was.
	await page.reload();
	await page.waitForSelector('.writer[open]');
	await shot(page, 'options');
	await page.close();
};

const takePictures = async (browser: Browser, url: string): Promise<void> => {
	await mkdir(folder, {recursive: true});
	const origin = originOf(browser);
	const card = await takeCard(browser, url);
	const welcome = await open(browser, `${origin}/src/welcome/index.html`);
	await welcome.waitForSelector('[role="meter"]');
	await shot(welcome, 'welcome');
	await welcome.close();
	await takeOptions(browser, origin);
	await takePopup(browser, origin, url);
	const replies = await open(browser, `${origin}/src/replies/index.html`);
	await replies.waitForSelector('.empty');
	await fillLedger(replies);
	await replies.reload();
	await replies.waitForSelector('main svg');
	await shot(replies, 'replies');
	await replies.close();
	await takeReview(browser, origin);
	await card.close();
};

try {
	await withDemo(true, takePictures);
} catch (error) {
	console.error(`\nStopped: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
