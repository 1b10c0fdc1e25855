// @ts-check
// Measures one subject in a process of its own and prints one line of JSON:
// node --expose-gc measure.mjs <subject> <texts.json> [--once]
import {readFileSync} from 'node:fs';

/** @typedef {(reply: string, post: string) => unknown} Judge */

/** A package by a name that is only installed here, and so unknown to the compiler. */
const load = (/** @type {string} */ name) => import(name);

/** What each subject does with a reply; the peers know nothing of posts. */
/** @type {Record<string, () => Promise<Judge>>} */
const peers = {
	'write-good': async () => {
		const {default: writeGood} = await load('write-good');
		return (reply) => writeGood(reply);
	},
	alex: async () => {
		const {text} = await load('alex');
		return (reply) => text(reply).messages;
	},
	'retext-equality': async () => {
		const {unified} = await load('unified');
		const {default: english} = await load('retext-english');
		const {default: equality} = await load('retext-equality');
		const {VFile} = await load('vfile');
		const processor = unified().use(english).use(equality).freeze();
		return (reply) => {
			const file = new VFile(reply);
			processor.runSync(processor.parse(file), file);
			return file.messages;
		};
	},
	compromise: async () => {
		const {default: nlp} = await load('compromise');
		return (reply) => nlp(reply).match('#Pronoun #Verb').length;
	},
	'wink-nlp': async () => {
		const {default: wink} = await load('wink-nlp');
		const {default: model} = await load('wink-eng-lite-web-model');
		const nlp = wink(model);
		return (reply) => nlp.readDoc(reply).out(nlp.its.sentiment);
	},
	'harper.js': async () => {
		const {LocalLinter} = await load('harper.js');
		const {binaryInlined} = await load('harper.js/binaryInlined');
		const linter = new LocalLinter({binary: binaryInlined});
		return async (reply) => (await linter.lint(reply)).length;
	},
};

const [subject = '', textsFile = '', mode] = process.argv.slice(2);
/** @typedef {{reply: string, post: string}} Draft */
/** @type {{drafts: Draft[], long: Record<string, Draft[]>}} */
const {drafts, long} = JSON.parse(readFileSync(textsFile, 'utf8'));
const [firstDraft] = drafts;

const memory = () => {
	globalThis.gc?.();
	const {heapUsed, external} = process.memoryUsage();
	return heapUsed + external;
};

const before = memory();
const judge = await (peers[subject]?.() ?? load(subject).then((ours) => ours.judge));
if (firstDraft) await judge(firstDraft.reply, firstDraft.post);

if (mode !== '--once') {
	const loaded = memory();
	let judged = 0;
	/**
	 * Milliseconds of each call, sorted: at most so many calls and about so many seconds.
	 * @type {(texts: Draft[], most: number, seconds: number) => Promise<number[]>}
	 */
	const times = async (texts, most, seconds) => {
		/** @type {number[]} */
		const found = [];
		const until = performance.now() + seconds * 1000;
		for (let at = 0; at < most && performance.now() < until; at++, judged++) {
			const {reply, post} = /** @type {Draft} */ (texts[at % texts.length]);
			const start = performance.now();
			const answer = judge(reply, post);
			if (answer instanceof Promise) await answer;
			found.push(performance.now() - start);
		}
		return found.sort((a, b) => a - b);
	};
	/** @type {(sorted: number[], share: number) => number | undefined} */
	const at = (sorted, share) => sorted[Math.floor(sorted.length * share)];
	await times(drafts, 2000, 2);
	const usual = await times(drafts, 8000, 4);
	/** @type {Record<string, number | undefined>} */
	const longer = {};
	for (const [length, texts] of Object.entries(long)) {
		await times(texts, 30, 1);
		longer[length] = at(await times(texts, 200, 2), 0.5);
	}
	await times(drafts, 10_000 - judged, 4);
	console.log(
		JSON.stringify({
			p50: at(usual, 0.5),
			p99: at(usual, 0.99),
			longer,
			loaded: loaded - before,
			judged,
			after: memory() - before,
		}),
	);
}
