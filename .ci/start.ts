import type {Browser} from 'puppeteer-core';
import {withDemo} from './demo.ts';
import {playDemo} from './play-demo.ts';

const hasDisplay =
	process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

const stayOpen = async (browser: Browser, url: string): Promise<void> => {
	const closed = new Promise((resolve) => browser.once('disconnected', resolve));
	const [page = await browser.newPage()] = await browser.pages();
	await page.goto(url);
	await page.bringToFront();
	console.log('In the other tab Heed introduces itself.');
	console.log(`The demo is open at ${url}. Close the browser, or press Ctrl+C, to end it.`);
	await closed;
};

try {
	console.log(
		isHeadless
			? 'Heed: playing the demo without a window. It builds, types two replies in each of five editors, and prints what Heed says.'
			: 'Heed: opening a browser with the extension and a small social site to try it on.',
	);
	await withDemo(isHeadless, isHeadless ? playDemo : stayOpen);
} catch (error) {
	console.error(`\nStopped: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
