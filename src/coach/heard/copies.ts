import {perWord} from '../text/lexicon.ts';
import {overlapsAny, type Span} from '../text/span.ts';
import {perText, type Text} from '../text/text.ts';
import {isTelling} from './matter.ts';

/** Words copied in a row from which on they count as an echo. */
const copiedRun = 5;

/** Who speaks changes "my" to "your" and leaves the rest a copy. */
const speakers: ReadonlyMap<string, string> = new Map([
	['i', 'you'],
	['me', 'you'],
	['we', 'you'],
	['us', 'you'],
	['my', 'your'],
	['our', 'your'],
	['mine', 'yours'],
	['ours', 'yours'],
	["i'm", "you're"],
	["we're", "you're"],
	["i've", "you've"],
	["we've", "you've"],
	['am', 'are'],
]);

/** The words of a text, whoever speaks. */
const withoutSpeaker = ({words}: Text): string[] => words.map(spoken);
const spoken = perWord(({lower}) => speakers.get(lower) ?? lower);

const vocabularyOf = perText((post) => new Set(withoutSpeaker(post)));

const runsOf = perText((post) => {
	const said = withoutSpeaker(post);
	return new Set(
		said.slice(copiedRun - 1).map((_, first) => said.slice(first, first + copiedRun).join(' ')),
	);
});

/** Where the reply has the post's words in the post's order, five or more in a row. */
export const copiedRuns = (post: Text, reply: Text): Span[] => {
	const vocabulary = vocabularyOf(post);
	const said = withoutSpeaker(reply);
	const spans: Span[] = [];
	let inRow = 0;
	for (let last = 0; last < said.length; last++) {
		inRow = vocabulary.has(said[last] ?? '') ? inRow + 1 : 0;
		if (inRow < copiedRun) continue;
		const first = last - copiedRun + 1;
		const start = reply.words[first]?.start;
		const end = reply.words[last]?.end;
		if (start === undefined || end === undefined) continue;
		if (!runsOf(post).has(said.slice(first, last + 1).join(' '))) continue;
		const before = spans.at(-1);
		if (before && before.end > start) before.end = end;
		else spans.push({start, end});
	}
	return spans;
};

/** From so many words of the post on a reply without words of its own is an echo. */
const echoFrom = 5;
const echoAmongStock = 3;
const longEcho = 14;

/**
 * Whether the reply gives back the post's words, in whatever order, and adds next to nothing: no
 * question, no number, no answer in few words.
 */
export const isEcho = (
	post: Text,
	reply: Text,
	copied: readonly Span[],
	withStock: boolean,
): boolean => {
	if (reply.words.length === 0 || reply.plain.includes('?')) return false;
	const all = [...reply.stems.keys()];
	const given = all.filter((stem) => post.stems.has(stem)).length;
	const added = all.length - given;
	// Among stock phrases an echo is one still: "I hear you on the laminate. Laminate is hard."
	if (withStock && given >= echoAmongStock && reply.words.length >= longEcho) {
		const telling = all.filter((stem) => isTelling(stem) && !post.stems.has(stem)).length;
		if (telling <= 1) return true;
	}
	const inRuns = reply.words.filter((word) => overlapsAny(copied, word)).length;
	const mostlyCopied = inRuns >= 0.5 * reply.words.length;
	return mostlyCopied ? added <= 2 : given >= echoFrom && added <= given / 6;
};
