// @ts-check
// Measures one subject in a process of its own and prints one line of JSON:
// node --expose-gc measure.mjs <subject> <texts.json> [--once]
import {readFileSync} from 'node:fs';
import {load, peers} from './peers.mjs';

const [subject = '', textsFile = '', mode] = process.argv.slice(2);
/** @typedef {{reply: string, post: string}} Draft */
/** @type {{drafts: Draft[], newPosts: Draft[], long: Record<string, Draft[]>}} */
const {drafts, newPosts, long} = JSON.parse(readFileSync(textsFile, 'utf8'));
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
	await times(newPosts, newPosts.length, 2);
	const newPost = at(await times(newPosts, 4 * newPosts.length, 2), 0.5);
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
			newPost,
			longer,
			loaded: loaded - before,
			judged,
			after: memory() - before,
		}),
	);
}
