import type {Context, Detector, Evidence} from './rule.ts';
import {overlaps, type Span} from './text/span.ts';
import {anyLink, anyNumber, contentStem, type Sentence, type Text} from './text/text.ts';

/**
 * Phrases as they are spoken, in lower case: "sorry to hear", with "(a|b)" for alternatives (which
 * may hold groups of their own), "?" after a word or group that may be missing, "*" for any one
 * word, "#" for a number and "LINK" for a link. Matches whole words, over any white space.
 */
export type Phrases = {
	/** The words with one of which a match begins, or `null` where it may begin with any. */
	firstWords(): ReadonlySet<string> | null;
	/** Global, and built when it is first needed: a text holds the first words of few. */
	regexp(): RegExp;
};

/** Takes a list of phrases. Linear to match: every part is a literal or a bounded repeat. */
export const compile = (...phrases: readonly string[]): Phrases => ({
	firstWords: lazily(() => firstWordsOfAll(phrases)),
	regexp: lazily(
		() => new RegExp(`(?<![\\w'#@])(?:${phrases.map(compilePhrase).join('|')})(?!\\w|'\\w)`, 'g'),
	),
});

const lazily = <T>(make: () => T): (() => T) => {
	let made: {value: T} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

const firstWordsOfAll = (phrases: readonly string[]): ReadonlySet<string> | null => {
	const all = new Set<string>();
	for (const phrase of phrases) {
		const words = firstWordsOf(phrase);
		if (words === null) return null;
		for (const word of words) all.add(word);
	}
	return all;
};

const plainWord = /^[a-z][a-z'-]*$/;

/** The words a phrase may begin with: those of its first part, and of the next if that may miss. */
const firstWordsOf = (phrase: string): string[] | null => {
	const [plain = ''] = phrase.split(' ', 1);
	if (plainWord.test(plain)) return [plain];
	const words: string[] = [];
	for (const part of partsOf(phrase)) {
		const optional = part.endsWith('?');
		const own = firstWordsOfPart(optional ? part.slice(0, -1) : part);
		if (own === null) return null;
		words.push(...own);
		if (!optional) return words;
	}
	return null;
};

const firstWordsOfPart = (part: string): string[] | null => {
	if (plainWord.test(part)) return [part];
	if (part.startsWith('LINK')) return [anyLink];
	if (/^[^a-z*(]*[#\d]/.test(part)) return [anyNumber];
	const end = part.startsWith('(') ? afterGroup(part, 0) : 0;
	if (end === 0 || /^[\w*#'-]/.test(part.slice(end))) return null;
	const words: string[] = [];
	for (const alternative of alternativesOf(part.slice(1, end - 1))) {
		const own = firstWordsOf(alternative);
		if (own === null) return null;
		words.push(...own);
	}
	return words;
};

/** The pattern to look for in a text, or `null` when the text holds none of its first words. */
const patternFor = (text: Text, sought: RegExp | Phrases): RegExp | null => {
	if (sought instanceof RegExp) return sought;
	const firstWords = sought.firstWords();
	if (firstWords === null) return sought.regexp();
	for (const word of firstWords) if (text.vocabulary.has(word)) return sought.regexp();
	return null;
};

const compilePhrase = (phrase: string): string => {
	let compiled = '';
	let space = '';
	for (const part of partsOf(phrase)) {
		const optional = part.endsWith('?');
		const source = compilePart(optional ? part.slice(0, -1) : part);
		if (!optional) {
			compiled += `${space}${source}`;
			space = '\\s+';
		} else {
			// What may be missing before the first sure part brings the space after it along.
			compiled += space === '' ? `(?:${source}\\s+)?` : `(?:${space}${source})?`;
		}
	}
	return compiled;
};

const compilePart = (part: string): string => {
	const end = part.startsWith('(') ? afterGroup(part, 0) : 0;
	const inner = end === 0 ? [] : alternativesOf(part.slice(1, end - 1));
	const group = end === 0 ? '' : `(?:${inner.map(compilePhrase).join('|')})`;
	const rest = part
		.slice(end)
		.replace(/[\\^$.+[\]{}/-]/g, '\\$&')
		.replaceAll('*', "[\\w'-]{1,40}")
		.replaceAll('#', '\\d[\\d.,]{0,20}')
		.replaceAll('LINK', '\uFFFC');
	return group + rest;
};

/** Words and groups, each with its "?": "so (very sorry|sad) for?" → so, (very sorry|sad), for? */
const partsOf = (phrase: string): string[] => {
	const parts: string[] = [];
	for (let at = 0; at < phrase.length; ) {
		const start = at;
		if (phrase[at] === '(') {
			at = afterGroup(phrase, at);
			while (at < phrase.length && !' ('.includes(phrase[at] ?? '')) at++;
		} else while (at < phrase.length && phrase[at] !== ' ' && phrase[at] !== '(') at++;
		if (at > start) parts.push(phrase.slice(start, at));
		else at++;
	}
	return parts;
};

/** What stands between the bars of a group, outside of the groups in it. */
const alternativesOf = (inner: string): string[] => {
	const alternatives: string[] = [];
	let start = 0;
	for (let at = 0; at < inner.length; ) {
		if (inner[at] === '|') {
			alternatives.push(inner.slice(start, at));
			start = at + 1;
		}
		at = inner[at] === '(' ? afterGroup(inner, at) : at + 1;
	}
	return [...alternatives, inner.slice(start)];
};

const afterGroup = (phrase: string, open: number): number => {
	let depth = 0;
	for (let at = open; at < phrase.length; at++) {
		if (phrase[at] === '(') depth++;
		else if (phrase[at] === ')' && --depth === 0) return at + 1;
	}
	throw new Error(`A group is left open in the phrase "${phrase}"`);
};

/** Where phrases, or a global pattern, stand in the writer's own words of a text, in order. */
export const find = (text: Text, sought: RegExp | Phrases): Span[] => {
	const pattern = patternFor(text, sought);
	if (pattern === null) return [];
	pattern.lastIndex = 0;
	const spans: Span[] = [];
	for (let match = pattern.exec(text.plain); match !== null; match = pattern.exec(text.plain)) {
		if (match[0] === '') pattern.lastIndex++;
		else spans.push(wholeLink(text, match.index, match.index + match[0].trimEnd().length));
	}
	return spans;
};

/** A link stands as one character in the plain text; the span covers it as it was written. */
const wholeLink = (text: Text, start: number, end: number): Span => ({
	start,
	end: text.links.find((link) => link.start < end && end < link.end)?.end ?? end,
});

/** Whether phrases, or a global pattern, stand anywhere in the writer's own words. */
export const has = (text: Text, sought: RegExp | Phrases): boolean => {
	const pattern = patternFor(text, sought);
	if (pattern === null) return false;
	pattern.lastIndex = 0;
	return pattern.test(text.plain);
};

/** The sentence a span starts in. */
export const sentenceOf = ({sentences}: Text, span: Span): Sentence | undefined => {
	// The first sentence that ends behind the start of the span: they stand in order.
	let from = 0;
	let to = sentences.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sentences[middle]?.end ?? 0) > span.start) to = middle;
		else from = middle + 1;
	}
	const found = sentences[from];
	return found && found.start < span.end ? found : undefined;
};

/** How many content words of a text lie outside of some spans. */
export const contentBeside = (text: Text, spans: readonly Span[]): number => {
	const ordered = [...spans].sort((a, b) => a.start - b.start);
	let covered = 0;
	let next = 0;
	return text.words.filter((word) => {
		for (; next < ordered.length && (ordered[next]?.start ?? 0) < word.end; next++) {
			covered = Math.max(covered, ordered[next]?.end ?? 0);
		}
		return covered <= word.start && contentStem(word) !== null;
	}).length;
};

/** Evidence for each span, all of one strength. */
export const each = (spans: readonly Span[], strength = 1): Evidence[] =>
	spans.map((span) => ({spans: [span], strength}));

/** Something missing from the reply: evidence without words, pointing at `said` in the post. */
export const missing = (said: readonly Span[], strength = 1): Evidence[] => [
	{spans: [], said: [...said], strength},
];

/** Every place where one of the phrases stands, each of `strength`. */
export const phrases = (
	list: readonly string[],
	{strength = 1, unless}: {strength?: number; unless?: readonly string[]} = {},
): Detector => {
	const pattern = compile(...list);
	const blocker = unless && compile(...unless);
	return ({reply}) => {
		const spans = find(reply, pattern);
		if (!blocker || spans.length === 0) return each(spans, strength);
		const blocked = find(reply, blocker).map((span) => sentenceOf(reply, span) ?? span);
		return each(
			spans.filter((span) => !blocked.some((sentence) => overlaps(span, sentence))),
			strength,
		);
	};
};

/** Like `phrases`, for what words alone can't say. The pattern is global and linear. */
export const pattern =
	(regexp: RegExp, strength = 1): Detector =>
	({reply}) =>
		each(find(reply, regexp), strength);

/** All that the detectors find, in the order of the reply; overlapping sightings count once. */
export const anyOf =
	(...detectors: readonly Detector[]): Detector =>
	(context) => {
		const found = detectors
			.flatMap((detect) => detect(context))
			.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
		let reach = 0;
		return found.filter(({spans}) => {
			const start = spans[0]?.start ?? reach;
			const apart = start >= reach;
			for (const {end} of spans) reach = Math.max(reach, end);
			return apart;
		});
	};

/** Only while the condition on the context holds. */
export const when =
	(condition: (context: Context) => boolean, detect: Detector): Detector =>
	(context) =>
		condition(context) ? detect(context) : [];

/** Only what begins a sentence. */
export const beginning =
	(detect: Detector): Detector =>
	(context) =>
		detect(context).filter(({spans}) =>
			spans.every((span) => {
				const first = sentenceOf(context.reply, span)?.words[0];
				return first !== undefined && span.start <= first.start;
			}),
		);

const leadIn =
	/(?:^|[.!?;:,\n(•*-]|\b(?:and|then|so|but|or|just|please|pls|plz|maybe|also|first|instead|perhaps|simply|otherwise|next|finally|definitely|kindly|guys|\d[.)]))\s{0,3}$/;

/** Whether a place in a text begins a clause, where an order or a step would stand. */
export const beginsClause = ({plain}: Text, at: number): boolean =>
	leadIn.test(plain.slice(Math.max(0, at - 12), at));

/** Only what begins a clause, as an order does: "Share my page", not "I share my bench". */
export const orders =
	(detect: Detector): Detector =>
	(context) =>
		detect(context).filter(({spans}) =>
			spans.every(({start}) => beginsClause(context.reply, start)),
		);

/** Keeps a look at a context for the other rules that ask for the same. */
export const once = <T>(look: (context: Context) => T): ((context: Context) => T) => {
	const seen = new WeakMap<Context, {found: T}>();
	return (context) => {
		const known = seen.get(context);
		if (known) return known.found;
		const found = look(context);
		seen.set(context, {found});
		return found;
	};
};
