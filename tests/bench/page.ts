// Measures what a page feels of Heed while somebody types, with and without it, in the Chromium of
// this machine: npm run build && npm run bench:page
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, type CDPSession, launch, type Page, type Target} from 'puppeteer-core';
import {ensureBrowser, sandboxArgs} from '../../.ci/browsers.ts';
import {type Feed, feeds} from './page-feeds.ts';

/** As in the browser tests: what `npm run build` made, or another's. */
const built = resolve(process.env.HEED_DIST ?? 'dist', 'chrome');

/** Milliseconds between two keys, and after each word: long enough for a verdict. */
const betweenKeys = 30;
const afterWord = 250;

const draft =
	'I am sorry about the bakery. Twenty-two years is a long time, and the smell of bread does not ' +
	'leave with the keys. Check out our shop, we have the best ovens in town and you should really ' +
	'buy one now. What was the first thing you baked there together?';

const rounds = 500;

type Event = {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** What the thread worked of it: other programs that are busy at the time don't count. */
	tdur?: number;
	args: {data?: {url?: string; type?: string}};
};

type Typed = {
	/** Milliseconds of script from one key to the next, one for each key. */
	perKey: number[];
	/** Milliseconds of the longest task. */
	longest: number;
	/** The most milliseconds that Heed took of one task, with the layout that it asked for. */
	longestOfHeed: number;
	shifts: number;
};

type Kept = {heap: number; listeners: number; nodes: number};

const wait = (milliseconds: number): Promise<void> =>
	new Promise((done) => setTimeout(done, milliseconds));

/** A page in the background would wait for frames that never come. */
const closeWelcome = async (browser: Browser): Promise<void> => {
	const isWelcome = (target: Target): boolean =>
		target.type() === 'page' && target.url().startsWith('chrome-extension://');
	const welcome = await browser.waitForTarget(isWelcome);
	await (await welcome.page())?.close();
};

const withBrowser = async <R>(
	withHeed: boolean,
	measure: (browser: Browser) => Promise<R>,
	args: readonly string[] = [],
): Promise<R> => {
	const profile = mkdtempSync(join(tmpdir(), 'heed-bench-'));
	const browser = await launch({
		executablePath: ensureBrowser('chromium'),
		userDataDir: profile,
		pipe: true,
		enableExtensions: withHeed ? [built] : true,
		defaultViewport: {width: 1100, height: 900},
		args: [...sandboxArgs(), '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND', ...args],
	});
	try {
		if (withHeed) await closeWelcome(browser);
		return await measure(browser);
	} finally {
		await browser.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
};

const openFeed = async (browser: Browser, {url, html}: Feed): Promise<Page> => {
	const page = await browser.newPage();
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A feed</title>
			<link rel="icon" href="data:,"><body>${html}</body></html>`;
		if (request.url() === url) void request.respond({contentType: 'text/html', body});
		else void request.abort();
	});
	await page.goto(url);
	await page.bringToFront();
	return page;
};

const waitForChip = (page: Page, isThere: boolean): Promise<unknown> =>
	page.waitForFunction(
		(isThere) => (document.querySelector('heed-chip') !== null) === isThere,
		{polling: 'raf', timeout: 10_000},
		isThere,
	);

const isScript = ({name}: Event): boolean =>
	name === 'FunctionCall' || name === 'RunMicrotasks' || name === 'EvaluateScript';

/** A page of the bench makes no promise, so that every microtask is one of Heed's. */
const isOfHeed = (event: Event): boolean =>
	event.name === 'RunMicrotasks' ||
	(isScript(event) && (event.args.data?.url?.startsWith('chrome-extension://') ?? false));

const end = ({ts, dur = 0}: Event): number => ts + dur;

/** Leaves out events within others: a call within a call is counted once. */
const outermost = (events: readonly Event[]): Event[] => {
	let until = 0;
	return events.filter((event) => {
		if (event.ts < until) return false;
		until = end(event);
		return true;
	});
};

/** Milliseconds of work. */
const worked = ({dur = 0, tdur = dur}: Event): number => tdur / 1000;

const sum = (events: readonly Event[]): number =>
	events.reduce((total, event) => total + worked(event), 0);

/** What happened on the thread on which the keys arrived. */
const readTrace = (trace: Uint8Array): Omit<Typed, 'shifts'> => {
	const {traceEvents} = JSON.parse(new TextDecoder().decode(trace)) as {traceEvents: Event[]};
	const isKey = ({name, args}: Event): boolean =>
		name === 'EventDispatch' && args.data?.type === 'keydown';
	const first = traceEvents.find(isKey);
	if (first === undefined) throw new Error('The trace has no key.');
	const onThread = traceEvents
		.filter(({pid, tid, ph}) => pid === first.pid && tid === first.tid && ph === 'X')
		.sort((a, b) => a.ts - b.ts);
	const keys = onThread.filter(isKey).map(({ts}) => ts);
	const scripts = outermost(onThread.filter(isScript));
	const perKey = keys.map((start, index) => {
		const next = keys[index + 1] ?? Number.POSITIVE_INFINITY;
		return sum(scripts.filter(({ts}) => ts >= start && ts < next));
	});
	const tasks = onThread.filter(({name, ts}) => name === 'RunTask' && ts >= (keys[0] ?? 0));
	const heeds = outermost(onThread.filter(isOfHeed));
	const ofHeed = tasks.map((task) => sum(heeds.filter(({ts}) => ts >= task.ts && ts < end(task))));
	const longest = Math.max(...tasks.map(worked));
	return {perKey, longest, longestOfHeed: Math.max(...ofHeed)};
};

const type = async (browser: Browser, feed: Feed, withHeed: boolean): Promise<Typed> => {
	const page = await openFeed(browser, feed);
	await page.evaluate(() => {
		new PerformanceObserver((list) => {
			const shifts = Number(document.body.dataset.shifts ?? 0) + list.getEntries().length;
			document.body.dataset.shifts = String(shifts);
		}).observe({type: 'layout-shift', buffered: true});
	});
	const boxes = await page.$$(feed.box);
	const box = boxes[30];
	if (box === undefined) throw new Error('The feed has no box.');
	await box.evaluate((element) => element.scrollIntoView({block: 'center'}));
	await box.click();
	if (withHeed) await waitForChip(page, true);
	await page.keyboard.type('Dear Lena, ');
	await wait(1000);
	await page.tracing.start({
		categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
	});
	for (const word of draft.split(' ')) {
		await page.keyboard.type(`${word} `, {delay: betweenKeys});
		await wait(afterWord);
	}
	const trace = await page.tracing.stop();
	if (trace === undefined) throw new Error('There is no trace.');
	const shifts = await page.evaluate(() => Number(document.body.dataset.shifts ?? 0));
	await page.close();
	return {...readTrace(trace), shifts};
};

/** How often a verdict is waited for, with the worker awake and stopped. */
const verdicts = 60;
const wakings = 10;
/** A worker sleeps no sooner, and Heed wakes none that may be awake. */
const rest = 30_000;

/** A new verdict is about a word more each time. */
const more = 'the oven and the smell of bread in the kitchen will stay with you for years'.split(
	' ',
);

type Watching = {verdict: Promise<number>};

/** From the last key to the verdict about it on the chip, in milliseconds; the pause is in it. */
const verdictAfter = async (page: Page, word: string): Promise<number> => {
	const watching = await page.evaluateHandle((): Watching => {
		const chip = document.querySelector('heed-chip')?.shadowRoot;
		if (!chip) throw new Error('There is no chip.');
		const listening = new AbortController();
		let last = 0;
		addEventListener(
			'keydown',
			({timeStamp}) => {
				last = timeStamp;
			},
			{capture: true, signal: listening.signal},
		);
		const verdict = new Promise<number>((done) => {
			let wasRead = false;
			new MutationObserver((_, observer) => {
				const state = chip.querySelector<HTMLElement>('[data-state]')?.dataset.state;
				wasRead ||= state === 'reading';
				if (!wasRead || state !== 'judged') return;
				observer.disconnect();
				listening.abort();
				done(performance.now() - last);
			}).observe(chip, {subtree: true, attributes: true, childList: true});
		});
		return {verdict};
	});
	await page.keyboard.type(` ${word}`, {delay: betweenKeys});
	return watching.evaluate(({verdict}) => verdict);
};

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

const stopWorker = async (browser: Browser): Promise<void> => {
	const [target] = browser.targets().filter(isWorker);
	if (target === undefined) return;
	// It may have stopped by itself meanwhile.
	const worker = await target.worker().catch(() => null);
	if (worker === null) return;
	const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
	await worker.close();
	await gone;
};

type Waited = {awake: number[]; asleep: number[]};

const waitForVerdicts = async (browser: Browser, feed: Feed): Promise<Waited> => {
	const page = await openFeed(browser, feed);
	const box = (await page.$$(feed.box))[30];
	await box?.evaluate((element) => element.scrollIntoView({block: 'center'}));
	await box?.click();
	await waitForChip(page, true);
	await page.keyboard.type('I am sorry about the bakery. Do you');
	await wait(1000);
	const word = (round: number): string => more[round % more.length] ?? '';
	const awake: number[] = [];
	for (let round = 0; round < verdicts; round++) awake.push(await verdictAfter(page, word(round)));
	const asleep: number[] = [];
	for (let round = 0; round < wakings; round++) {
		await wait(rest);
		await stopWorker(browser);
		asleep.push(await verdictAfter(page, word(round)));
	}
	await page.close();
	return {awake, asleep};
};

const kept = async (client: CDPSession): Promise<Kept> => {
	for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
	const {usedSize} = await client.send('Runtime.getHeapUsage');
	const {jsEventListeners, nodes} = await client.send('Memory.getDOMCounters');
	return {heap: usedSize, listeners: jsEventListeners, nodes};
};

/** A box comes, is used and goes; then the first one is put back. */
const remount = (page: Page, withHeed: boolean): Promise<void> =>
	page.evaluate(async (withHeed) => {
		const box = document.querySelector<HTMLElement>('.box');
		const place = box?.parentElement;
		if (!box || !place) throw new Error('The feed has no box.');
		const fresh = box.cloneNode(false) as HTMLElement;
		box.replaceWith(fresh);
		fresh.focus();
		do await new Promise(requestAnimationFrame);
		while (withHeed && document.querySelector('heed-chip') === null);
		fresh.blur();
		fresh.remove();
		do await new Promise(requestAnimationFrame);
		while (withHeed && document.querySelector('heed-chip') !== null);
		place.append(box);
	}, withHeed);

type Watchers = {listeners: number; observers: number; calls: number};

/** What stands by while nobody writes: the listeners of all, and the observers and calls of Heed. */
const idle = async (page: Page, client: CDPSession): Promise<Watchers> => {
	await page.tracing.start({categories: ['toplevel', 'devtools.timeline']});
	await wait(3000);
	const trace = await page.tracing.stop();
	const {traceEvents} = JSON.parse(new TextDecoder().decode(trace)) as {traceEvents: Event[]};
	const calls = traceEvents.filter(
		(event) => event.name === 'FunctionCall' && isOfHeed(event),
	).length;
	const {listeners} = await kept(client);
	return {listeners, observers: await observersOfHeed(client), calls};
};

const observersOfHeed = async (client: CDPSession): Promise<number> => {
	const contexts: {id: number; name: string}[] = [];
	client.on('Runtime.executionContextCreated', ({context}) => contexts.push(context));
	await client.send('Runtime.enable');
	const own = contexts.find(({name}) => name === 'Heed');
	let count = 0;
	for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
		if (own === undefined) break;
		const {result} = await client.send('Runtime.evaluate', {
			expression: `${name}.prototype`,
			contextId: own.id,
		});
		const {objects} = await client.send('Runtime.queryObjects', {
			prototypeObjectId: result.objectId ?? '',
		});
		const length = await client.send('Runtime.callFunctionOn', {
			objectId: objects.objectId ?? '',
			functionDeclaration: 'function () { return this.length; }',
		});
		count += Number(length.result.value);
	}
	await client.send('Runtime.disable');
	return count;
};

/**
 * The heap holds what the engine compiles of code that is often run, too: hundreds of kilobytes that
 * come and go as it likes and would hide what is left behind. With this it compiles nothing.
 */
const onlyData = ['--js-flags=--jitless'];

type Grown = {before: Watchers; after: Watchers; start: Kept; end: Kept};

const grow = async (browser: Browser, feed: Feed, withHeed: boolean): Promise<Grown> => {
	const page = await openFeed(browser, feed);
	const client = await page.createCDPSession();
	const before = await idle(page, client);
	for (let round = 0; round < 50; round++) await remount(page, withHeed);
	const start = await kept(client);
	for (let round = 0; round < rounds; round++) await remount(page, withHeed);
	const endOf = await kept(client);
	const after = await idle(page, client);
	await page.close();
	return {before, after, start, end: endOf};
};

const quantile = (values: readonly number[], part: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

const rows: string[][] = [['', 'without', 'with Heed', 'added', 'aim']];
const row = (name: string, without: number, withHeed: number, aim: string, digits = 2): void => {
	const numbers = [without, withHeed, withHeed - without].map((value) => value.toFixed(digits));
	rows.push([name, ...numbers, aim]);
};

const print = (): void => {
	const widths = rows[0]?.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	for (const row of rows) {
		console.log(row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '));
	}
};

if (!existsSync(join(built, 'manifest.json'))) {
	console.error('There is no build to measure. Run npm run build first.');
	process.exit(1);
}
for (const feed of feeds) {
	const [without, withHeed] = [
		await withBrowser(false, (browser) => type(browser, feed, false)),
		await withBrowser(true, (browser) => type(browser, feed, true)),
	];
	rows.push([feed.name]);
	const at = (part: number): [number, number] => [
		quantile(without.perKey, part),
		quantile(withHeed.perKey, part),
	];
	row('  script per key, median, ms', ...at(0.5), '≤ 1');
	row('  script per key, 99 of 100, ms', ...at(0.99), '≤ 4');
	row('  longest task while typing, ms', without.longest, withHeed.longest, '');
	row('  most of one task, ms', 0, withHeed.longestOfHeed, '≤ 8');
	row('  layout shifts', without.shifts, withHeed.shifts, '0', 0);
}
const [feed] = feeds;
if (feed !== undefined) {
	const {awake, asleep} = await withBrowser(true, (browser) => waitForVerdicts(browser, feed));
	rows.push([`${feed.name}, from the last key to the verdict`]);
	row('  the worker awake, 95 of 100, ms', 0, quantile(awake, 0.95), '≤ 210', 0);
	row('  the worker asleep, median, ms', 0, quantile(asleep, 0.5), '', 0);
	row(`  the worker asleep, worst of ${wakings}, ms`, 0, Math.max(...asleep), '≤ 250', 0);
}
if (feed !== undefined && !process.argv.includes('--keys')) {
	const [without, withHeed] = [
		await withBrowser(false, (browser) => grow(browser, feed, false), onlyData),
		await withBrowser(true, (browser) => grow(browser, feed, true), onlyData),
	];
	const grown = ({start, end}: Grown, key: keyof Kept): number => end[key] - start[key];
	rows.push([`${feed.name}, ${rounds} boxes come and go`]);
	for (const [name, key, unit, digits] of [
		['  heap, kB more', 'heap', 1000, 1],
		['  listeners more', 'listeners', 1, 0],
		['  nodes more', 'nodes', 1, 0],
	] as const) {
		row(name, grown(without, key) / unit, grown(withHeed, key) / unit, '0', digits);
	}
	rows.push(['  while nobody writes']);
	row('  listeners, before', without.before.listeners, withHeed.before.listeners, '1', 0);
	row('  listeners, after', without.after.listeners, withHeed.after.listeners, '1', 0);
	row('  observers, after', without.after.observers, withHeed.after.observers, '0', 0);
	row('  calls in 3 s, after', without.after.calls, withHeed.after.calls, '0', 0);
}
print();
