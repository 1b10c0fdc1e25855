import type {Context, Detector, Evidence} from './rule.ts';
import {overlaps, type Span} from './text/span.ts';
import type {Sentence, Text} from './text/text.ts';

/**
 * Phrases as they are spoken, in lower case: "sorry to hear", with "(a|b)" for alternatives, "?"
 * after a word or group that may be missing, "*" for any one word, "#" for a number and "LINK" for
 * a link. Matches whole words, over any white space.
 */
export type Phrases = RegExp;

/** Compiles a list of phrases. Linear to match: every part is a literal or a bounded repeat. */
export const compile = (...phrases: readonly string[]): Phrases =>
	new RegExp(`(?<![\\w'#@])(?:${phrases.map(compilePhrase).join('|')})(?!\\w|'\\w)`, 'g');

const compilePhrase = (phrase: string): string => {
	// Splits at spaces outside of groups: "so (very sorry|sad) for?" → so, (very sorry|sad), for?
	const parts = phrase.match(/\([^)]*\)\??|[^\s(]+/g) ?? [];
	let compiled = '';
	let space = '';
	for (const part of parts) {
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

const compilePart = (part: string): string =>
	part
		.replace(/[\\^$.+[\]{}/-]/g, '\\$&')
		.replace(/^\(/, '(?:')
		.replaceAll(' ', '\\s+')
		.replaceAll('*', "[\\w'-]{1,40}")
		.replaceAll('#', '\\d[\\d.,]{0,20}')
		.replaceAll('LINK', '\uFFFC');

/** Where a pattern (global) matches in the writer's own words of a text, in order. */
export const find = (text: Text, pattern: RegExp): Span[] => {
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

/** Whether a pattern (global) matches anywhere in the writer's own words. */
export const has = (text: Text, pattern: RegExp): boolean => {
	pattern.lastIndex = 0;
	return pattern.test(text.plain);
};

/** The sentence a span starts in. */
export const sentenceOf = (text: Text, span: Span): Sentence | undefined =>
	text.sentences.find((sentence) => span.start < sentence.end && span.end > sentence.start);

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
		return found.filter(
			(evidence, index) =>
				!found
					.slice(0, index)
					.some((earlier) => earlier.spans.some((a) => evidence.spans.some((b) => overlaps(a, b)))),
		);
	};

/** Only while the condition on the context holds. */
export const when =
	(condition: (context: Context) => boolean, detect: Detector): Detector =>
	(context) =>
		condition(context) ? detect(context) : [];

/** Only what stands in the first sentence. */
export const opening =
	(detect: Detector): Detector =>
	(context) =>
		detect(context).filter(({spans}) => {
			const first = context.reply.sentences[0];
			return first !== undefined && spans.every((span) => span.start < first.end);
		});
