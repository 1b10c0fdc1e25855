import {addList} from './phrases/automaton.ts';
import type {Context, Detector, Evidence} from './rule.ts';
import {overlaps, type Span} from './text/span.ts';
import {contentStem, type Sentence, type Text} from './text/text.ts';

/**
 * Phrases as they are spoken, in lower case: "sorry to hear", with "(a|b)" for alternatives (which
 * may hold groups of their own), "?" after a word or group that may be missing, "*" for any one
 * word, "#" for a number and "LINK" for a link. Matches whole words, over any white space. What is
 * written without a space stands without one: "thanks(,|!)", "#%", "@*", "#k" for "10k". Of several
 * ways to match, the leftmost counts, then the longest.
 */
export type Phrases = {
	/** The number that the list goes by. */
	list: number;
	/** Of a sign, which holds no phrases: whether a context shows it. */
	shows?: (context: Context) => boolean;
};

/**
 * Takes a list of phrases, to be looked for in every text together with all others, in time linear
 * in the text. Lists are kept for good: compile at the top of a module.
 * A phrase that could never match throws when a text first leads there; a test reads them all.
 */
export const compile = (...phrases: readonly string[]): Phrases => ({list: addList(phrases)});

/** Mostly nothing is found, and nobody adds to it. */
const noSpans: readonly Span[] = [];

/** Where phrases, or a global pattern, stand in the writer's own words of a text, in order. */
export const find = (text: Text, sought: RegExp | Phrases): readonly Span[] => {
	if (!(sought instanceof RegExp)) {
		const matches = text.matches.of(sought.list);
		if (matches.length === 0) return noSpans;
		// Mostly there is one, and an array that is pushed to takes room for many.
		const spans = [spanAt(text, matches, 0)];
		for (let at = 2; at < matches.length; at += 2) spans.push(spanAt(text, matches, at));
		return spans;
	}
	const spans: Span[] = [];
	sought.lastIndex = 0;
	for (let match = sought.exec(text.plain); match !== null; match = sought.exec(text.plain)) {
		if (match[0] === '') sought.lastIndex++;
		else spans.push(wholeLink(text, match.index, match.index + match[0].trimEnd().length));
	}
	return spans;
};

/** The span of the match that stands at a place of the list of matches. */
const spanAt = (text: Text, matches: readonly number[], at: number): Span => {
	const {starts, ends} = text.atoms;
	const start = starts[matches[at] as number] as number;
	return wholeLink(text, start, ends[matches[at + 1] as number] as number);
};

/** A link stands as one character in the plain text; the span covers it as it was written. */
const wholeLink = ({links}: Text, start: number, end: number): Span => ({
	start,
	end:
		links.length === 0
			? end
			: (links.find((link) => link.start < end && end < link.end)?.end ?? end),
});

/** Whether phrases, or a global pattern, stand anywhere in the writer's own words. */
export const has = (text: Text, sought: RegExp | Phrases): boolean => {
	if (!(sought instanceof RegExp)) return text.matches.of(sought.list).length > 0;
	sought.lastIndex = 0;
	return sought.test(text.plain);
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

/** What a detector or a look may need; absent when it may find something all the same. */
export type Needing = Pick<Detector, 'needs'>;

/** A look at a context, for detectors to share. */
export type Look<T> = ((context: Context) => T) & Needing;

/** A detector or look that is only asked where one of these phrases or signs stands in the reply. */
export const seeking = <T>(needs: readonly Phrases[], look: (context: Context) => T): Look<T> =>
	Object.assign(look, {needs});

/** What several detectors need together; absent as soon as one of them needs nothing. */
const needsOf = (parts: readonly Needing[]): readonly Phrases[] | undefined => {
	const all = parts.map(({needs}) => needs);
	return all.every((needs) => needs !== undefined) ? all.flat() : undefined;
};

/** Makes a detector or look of others, which finds nothing where they all find nothing. */
export const madeOf = <T>(parts: readonly Needing[], look: (context: Context) => T): Look<T> => {
	const needs = needsOf(parts);
	return needs ? seeking(needs, look) : look;
};

/** Where a list of phrases stands in the reply. */
export const looking = (sought: Phrases): Look<readonly Span[]> =>
	seeking([sought], ({reply}) => find(reply, sought));

/**
 * Where a pattern stands in the reply. It is global and linear, and matches nowhere unless one of
 * `needs` stands there.
 */
export const searching = (needs: readonly Phrases[], regexp: RegExp): Look<readonly Span[]> =>
	seeking(needs, (context) =>
		needs.some((needed) => stands(needed, context)) ? find(context.reply, regexp) : noSpans,
	);

const stands = (needed: Phrases, context: Context): boolean =>
	needed.shows ? needed.shows(context) : has(context.reply, needed);

/** Most detectors find nothing in most replies: one list for them all. */
const nothing: readonly Evidence[] = [];

/** Every place that a look finds, each of `strength`. */
export const spotted = (look: Look<readonly Span[]>, strength = 1): Detector =>
	madeOf([look], (context) => {
		const spans = look(context);
		return spans.length === 0 ? nothing : each(spans, strength);
	});

/** Every place where one of the phrases stands, each of `strength`. */
export const phrases = (
	list: readonly string[],
	{strength = 1, unless}: {strength?: number; unless?: readonly string[]} = {},
): Detector => {
	const pattern = compile(...list);
	const blocker = unless && compile(...unless);
	return seeking([pattern], ({reply}) => {
		const spans = find(reply, pattern);
		if (spans.length === 0) return nothing;
		if (!blocker) return each(spans, strength);
		const blocked = find(reply, blocker).map((span) => sentenceOf(reply, span) ?? span);
		return each(
			spans.filter((span) => !blocked.some((sentence) => overlaps(span, sentence))),
			strength,
		);
	});
};

/** Like `phrases`, for what words alone can't say: every place that `searching` finds. */
export const pattern = (needs: readonly Phrases[], regexp: RegExp, strength = 1): Detector =>
	spotted(searching(needs, regexp), strength);

/** All that the detectors find, in the order of the reply; overlapping sightings count once. */
export const anyOf = (...detectors: readonly Detector[]): Detector =>
	madeOf(detectors, (context) => {
		let all = nothing;
		for (const detect of detectors) {
			const more = detect(context);
			if (more.length > 0) all = all.length === 0 ? more : [...all, ...more];
		}
		if (all.length < 2) return all;
		const found = all.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
		let reach = 0;
		return found.filter(({spans}) => {
			const start = spans[0]?.start ?? reach;
			const apart = start >= reach;
			for (const {end} of spans) reach = Math.max(reach, end);
			return apart;
		});
	});

/** Only while the condition on the context holds, which is asked last: mostly nothing is found. */
export const when = (condition: (context: Context) => boolean, detect: Detector): Detector =>
	madeOf([detect], (context) => {
		const found = detect(context);
		return found.length > 0 && condition(context) ? found : nothing;
	});

/** Only that of which all spans fulfil a condition. */
const only = (detect: Detector, fulfils: (context: Context, span: Span) => boolean): Detector =>
	madeOf([detect], (context) => {
		const found = detect(context);
		if (found.length === 0) return nothing;
		return found.filter(({spans}) => spans.every((span) => fulfils(context, span)));
	});

/** Only what begins a sentence. */
export const beginning = (detect: Detector): Detector =>
	only(detect, ({reply}, span) => {
		const first = sentenceOf(reply, span)?.words[0];
		return first !== undefined && span.start <= first.start;
	});

const leadIn =
	/(?:^|[.!?;:,\n(•*-]|\b(?:and|then|so|but|or|just|please|pls|plz|maybe|also|first|instead|perhaps|simply|otherwise|next|finally|definitely|kindly|guys|\d[.)]))\s{0,3}$/;

/** Whether a place in a text begins a clause, where an order or a step would stand. */
export const beginsClause = ({plain}: Text, at: number): boolean =>
	leadIn.test(plain.slice(Math.max(0, at - 12), at));

/** Only what begins a clause, as an order does: "Share my page", not "I share my bench". */
export const orders = (detect: Detector): Detector =>
	only(detect, ({reply}, {start}) => beginsClause(reply, start));

/** What was seen in a context, by the number of the look; a copy of a context has its own. */
const seen = Symbol('seen');
type Seen = Context & {[seen]?: {of: Context; all: unknown[]}};
let looks = 0;

/** Keeps a look at a context for the other rules that ask for the same. */
export const once = <T>(look: Look<T>): Look<T> => {
	const number = looks++;
	const kept = (context: Seen): T => {
		let there = context[seen];
		if (there?.of !== context) {
			// A property of the context itself: a WeakMap for each look costs ten times as much.
			there = {of: context, all: new Array(looks).fill(undefined)};
			context[seen] = there;
		}
		const {all} = there;
		const known = all[number];
		if (known !== undefined) return known as T;
		const found = look(context);
		all[number] = found;
		return found;
	};
	return look.needs ? Object.assign(kept, {needs: look.needs}) : kept;
};
