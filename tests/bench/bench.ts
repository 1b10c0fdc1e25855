// Measures the coach and its peers on the same texts, on this machine, now:
// npm run bench [-- <peer>…]
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {seeded} from '../labels/statistics.ts';
import {firstLine, installPeers, peersFolder} from './peers/install.ts';
import {posts, replies} from './texts.ts';

const root = join(import.meta.dirname, '../..');
const allPeers = ['write-good', 'alex', 'retext-equality', 'compromise', 'wink-nlp', 'harper.js'];

type Draft = {reply: string; post: string};

type Measured = {
	p50: number;
	p99: number;
	/** Median where each reply stands under a post of its own. */
	newPost: number;
	/** Median by the length of the reply in characters. */
	longer: Record<string, number>;
	/** Bytes beyond an empty process, after loading and after `judged` replies. */
	loaded: number;
	after: number;
	judged: number;
	/** Milliseconds from start to first answer, without those of an empty process. */
	coldStart: number;
};

const sentencesOf = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => text.match(/[^.!?]+[.!?]+\S*\s*/g) ?? []).map((each) => each.trim());

/** Replies mixed from the sentences of all, so that hardly one comes twice; some `words` long. */
const mixed = (pick: (below: number) => number, sentences: readonly string[], words: number) => {
	let text = '';
	while (text.split(' ').length < words) text += ` ${sentences[pick(sentences.length)]}`;
	return text.trim();
};

const draftTexts = (): {
	drafts: Draft[];
	newPosts: Draft[];
	long: Record<string, Draft[]>;
} => {
	const random = seeded(7);
	const pick = (below: number): number => Math.floor(random() * below);
	const ofReplies = sentencesOf(replies);
	const postFor = (at: number): string => posts[Math.floor(at / 2) % posts.length] ?? '';
	const own = replies.map((reply, at) => ({reply, post: postFor(at)}));
	const more = Array.from({length: 488}, (_, at) => ({
		reply: mixed(pick, ofReplies, 55),
		post: postFor(at),
	}));
	const ofPosts = sentencesOf(posts);
	const newPosts = Array.from({length: 300}, () => ({
		reply: mixed(pick, ofReplies, 55),
		post: mixed(pick, ofPosts, 110),
	}));
	const long = [1000, 10_000].map((length): [string, Draft[]] => [
		String(length),
		Array.from({length: 20}, (_, at) => ({
			reply: mixed(pick, ofReplies, length / 4).slice(0, length),
			post: postFor(at),
		})),
	]);
	return {drafts: [...own, ...more], newPosts, long: Object.fromEntries(long)};
};

/** The coach as the worker has it: one file, built. */
const buildOurs = async (folder: string): Promise<string> => {
	await build({
		configFile: false,
		root,
		publicDir: false,
		logLevel: 'error',
		ssr: {noExternal: true},
		build: {ssr: join(import.meta.dirname, 'ours.ts'), outDir: folder, target: 'es2023'},
	});
	return pathToFileURL(join(folder, 'ours.js')).href;
};

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = (args: readonly string[]): number => {
	const start = performance.now();
	execFileSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'pipe'], cwd: peersFolder});
	return performance.now() - start;
};

const measure = (subject: string, texts: string): Measured | string => {
	const script = [join(peersFolder, 'measure.mjs'), subject, texts];
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--expose-gc', ...script], {
		cwd: peersFolder,
		encoding: 'utf8',
	});
	if (status !== 0) return firstLine(stderr);
	// By turns, so that what else the machine does slows both.
	const runs = Array.from({length: 5}, () => ({
		empty: timed(['-e', '0']),
		once: timed([...script, '--once']),
	}));
	const coldStart = median(runs.map(({once}) => once)) - median(runs.map(({empty}) => empty));
	return {...(JSON.parse(stdout) as Omit<Measured, 'coldStart'>), coldStart};
};

const columns: readonly {title: string; unit: string; of: (measured: Measured) => number}[] = [
	{title: 'p50', unit: 'ms', of: ({p50}) => p50},
	{title: 'p99', unit: 'ms', of: ({p99}) => p99},
	{title: 'new post', unit: 'ms', of: ({newPost}) => newPost},
	{title: '1,000 chars', unit: 'ms', of: ({longer}) => longer['1000'] ?? Number.NaN},
	{title: '10,000 chars', unit: 'ms', of: ({longer}) => longer['10000'] ?? Number.NaN},
	{title: 'cold start', unit: 'ms', of: ({coldStart}) => coldStart},
	{title: 'loaded', unit: 'MB', of: ({loaded}) => loaded / 1e6},
	{title: 'after', unit: 'MB', of: ({after}) => after / 1e6},
];

const width = 14;
const cells = (name: string, values: readonly string[]): string =>
	name.padEnd(18) + values.map((value) => value.padStart(width)).join('');

const report = (ours: Measured, others: readonly [string, Measured | string][]): void => {
	console.log(
		`\n${cells(
			'',
			columns.map(({title}) => title),
		)}`,
	);
	const own = columns.map(({of, unit}) => `${of(ours).toFixed(unit === 'ms' ? 2 : 1)} ${unit}`);
	console.log(cells('Heed', own));
	for (const [name, measured] of others) {
		if (typeof measured === 'string') {
			console.log(`${name.padEnd(18)}  missing: ${measured}`);
			continue;
		}
		const ratios = columns.map(({of, unit}) => {
			const value = of(measured);
			const ratio = value / of(ours);
			return `${value.toFixed(unit === 'ms' ? 2 : 1)} ×${ratio.toFixed(ratio < 10 ? 1 : 0)}`;
		});
		console.log(cells(name, ratios) + (measured.judged < 10_000 ? ` (${measured.judged})` : ''));
	}
	console.log(`
p50, p99: a reply of 60 words under one of six posts of 120 words, which Heed reads as well when it
first comes up; the others read the reply alone.
new post: the median where no two replies stand under the same post.
1,000 and 10,000 chars: the median for a reply of that length. × is how many times what Heed takes.
cold start: a fresh process to its first answer, without what an empty one takes.
loaded, after: memory beyond an empty process, after the first reply and after 10,000 replies, or
as many as the number in brackets says.`);
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !allPeers.includes(name));
if (unknown.length > 0) {
	console.error(`No such peer: ${unknown.join(', ')}. There are: ${allPeers.join(', ')}.`);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
try {
	const texts = join(folder, 'texts.json');
	writeFileSync(texts, JSON.stringify(draftTexts()));
	const bundle = await buildOurs(join(folder, 'ours'));
	const missing = installPeers();
	const ours = measure(bundle, texts);
	if (typeof ours === 'string') throw new Error(`The coach could not be measured: ${ours}`);
	const others = (chosen.length > 0 ? chosen : allPeers).map(
		(name): [string, Measured | string] => {
			const isThere = existsSync(join(peersFolder, 'node_modules', name));
			return [
				name,
				isThere ? measure(name, texts) : `not installed: ${missing ?? 'no reason given'}`,
			];
		},
	);
	report(ours, others);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
