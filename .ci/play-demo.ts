import {mkdir} from 'node:fs/promises';
import {styleText} from 'node:util';
import type {Browser, Page} from 'puppeteer-core';
import {type Post, posts} from '../src/demo/posts.ts';
import {openCard, type Report, readReport, waitForVerdict} from './report.ts';

const folder = 'out';

const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
	process.stdout.isTTY ? styleText(style, text) : text;

/** Words in lines that fit the terminal; `first` stands before the first of them. */
const indented = (text: string, indent: string, first = indent): string =>
	text
		.replaceAll(/(.{1,72})(?:\s+|$)/g, `$1\n${indent}`)
		.trimEnd()
		.replace(/^/, first);

const bar = (score: number): string => {
	const filled = Math.round(score / 5);
	return `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}`;
};

/** The report as the card shows it, for a terminal. */
const format = ({meters, heardTitle, heard, tips}: Report): string =>
	[
		...Object.values(meters).map(({name, score, word}) =>
			[
				`   ${name.padEnd(17)} ${bar(score)} ${String(score).padStart(3)}`,
				paint('bold', word),
			].join('  '),
		),
		heard.length > 0 && `   ${paint('dim', heardTitle)}`,
		...heard.map(({met, text}) =>
			indented(text, '     ', `   ${met ? paint('green', '✓') : paint('yellow', '○')} `),
		),
		`   ${paint('dim', tips.length > 0 ? 'Worth a change' : 'Nothing to change')}`,
		...tips.flatMap(({text, quote}) => [
			indented(text, '     ', '   → '),
			quote !== null && paint('dim', indented(`“${quote}”`, '     ')),
		]),
	]
		.filter((line) => line !== false)
		.join('\n');

const shot = (page: Page, post: Post, reply: string, number: number): Promise<unknown> =>
	page.screenshot({
		path: `${folder}/${number}-${post.editor}-${reply}.png`,
		captureBeyondViewport: false,
	});

/** Types over what the editor holds, key by key. */
const type = async (page: Page, text: string): Promise<void> => {
	const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
	await page.keyboard.down(modifier);
	await page.keyboard.press('a', {commands: ['SelectAll']});
	await page.keyboard.up(modifier);
	await page.keyboard.press('Backspace');
	await page.keyboard.type(text);
};

const judge = async (page: Page, text: string): Promise<Report> => {
	await type(page, text);
	await waitForVerdict(page);
	return readReport(await openCard(page));
};

const playPost = async (page: Page, url: string, post: Post, number: number): Promise<string[]> => {
	console.log(`\n${paint('bold', `${number}. ${post.author}’s post, ${post.editorLabel}`)}`);
	console.log(indented(post.text.join(' '), '   '));
	await page.goto(url);
	await page.click(`#${post.id} .editor :is(textarea, [contenteditable="true"])`);
	const reports = {} as Record<'promoting' | 'listening', Report>;
	for (const reply of ['promoting', 'listening'] as const) {
		reports[reply] = await judge(page, post[reply]);
		await shot(page, post, reply, number);
		console.log(`\n${indented(`“${post[reply]}”`, '   ')}\n`);
		console.log(format(reports[reply]));
	}
	return faults(reports);
};

const faults = ({promoting, listening}: Record<'promoting' | 'listening', Report>): string[] =>
	(['listen-first', 'value-without-agenda'] as const).flatMap((meter) => {
		const low = promoting.meters[meter]?.score;
		const high = listening.meters[meter]?.score;
		if (low === undefined || high === undefined) return [`${meter} has no score`];
		return low < high ? [] : [`${meter} is ${high} for the listening reply, ${low} for the other`];
	});

/**
 * Plays the demo: in each editor a reply that promotes and one that listens, typed with real keys;
 * prints the reports and saves screenshots. Throws when a verdict is missing or the wrong way round.
 */
export const playDemo = async (browser: Browser, url: string): Promise<void> => {
	await mkdir(folder, {recursive: true});
	const page = await browser.newPage();
	await page.setViewport({width: 1120, height: 1200});
	const found: string[] = [];
	for (const [index, post] of posts.entries()) {
		const faults = await playPost(page, url, post, index + 1).catch((error: Error) => [
			error.message,
		]);
		if (faults.length > 0) await shot(page, post, 'stopped', index + 1);
		found.push(...faults.map((fault) => `${post.author}’s post: ${fault}`));
	}
	if (found.length > 0) throw new Error(found.join('\n'));
	console.log(`\nPlayed in all ${posts.length} editors. The screenshots are in ${folder}/.`);
};
