import {madeOf, once, sentenceOf} from '../detect.ts';
import type {Context, Detector, Evidence} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {accuses} from './accusations.ts';
import {dismisses} from './dismissals.ts';
import {insults} from './insults.ts';
import {patronises} from './patronising.ts';
import {taunts} from './questions.ts';
import {sneers} from './sneers.ts';
import {talksDown} from './talking-down.ts';

/** The gravest first: words that two of them find are counted and spoken of once. */
const looks = {insults, taunts, sneers, dismisses, talksDown, patronises, accuses};

type Kind = keyof typeof looks;

const kinds = Object.keys(looks) as Kind[];

const sorted = once((context: Context): Partial<Record<Kind, Evidence[]>> => {
	const claimed: Span[] = [];
	const found: Partial<Record<Kind, Evidence[]>> = {};
	for (const kind of kinds) {
		const seen = looks[kind](context);
		// Mostly nobody is unkind.
		if (seen.length === 0) continue;
		const own = seen.filter(
			({spans}) => !spans.some((span) => claimed.some((other) => overlaps(span, other))),
		);
		claimed.push(...own.flatMap(({spans}) => spans));
		found[kind] = own;
	}
	return found;
});

/** One kind of unkindness towards the other person, as far as no graver kind holds the same words. */
export const scornOf = (kind: Kind): Detector =>
	madeOf([looks[kind]], (context) => sorted(context)[kind] ?? []);

/** Where the reply is unkind to the other person, in whatever way; spans in no set order. */
export const scorn = once((context: Context): Span[] => {
	return Object.values(sorted(context)).flatMap((seen) =>
		seen.flatMap(({spans, strength}) => (strength < 0.4 ? [] : spans)),
	);
});

/** How much a kind word still counts when an unkind one stands elsewhere in the reply. */
const besideScorn = 0.35;

/** One kind word carries so many words; in a longer reply it is spread thin. */
const spread = 60;

/** Only what is meant kindly: “good point” in a sentence that sneers is part of the sneer. */
export const unscornful = (detect: Detector): Detector =>
	madeOf([detect], (context) => {
		const {reply} = context;
		const kind = detect(context);
		if (kind.length === 0) return kind;
		const thin = Math.min(1, Math.sqrt(spread / Math.max(1, reply.words.length)));
		const found = kind.map((evidence) => ({...evidence, strength: evidence.strength * thin}));
		const unkind = scorn(context);
		if (unkind.length === 0) return found;
		const sentences = new Set(unkind.map((span) => sentenceOf(reply, span)));
		return found
			.filter(({spans}) => !spans.some((span) => sentences.has(sentenceOf(reply, span))))
			.map((evidence) => ({...evidence, strength: evidence.strength * besideScorn}));
	});
