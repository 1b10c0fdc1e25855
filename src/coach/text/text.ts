import {type Atoms, readAtoms} from '../phrases/atoms.ts';
import {type Matches, matchesIn} from '../phrases/automaton.ts';
import {type Blank, findBlanks, type Link} from './blanks.ts';
import {findLanguages} from './language.ts';
import {type Known, lookUp} from './lexicon.ts';
import {findSentences} from './sentences.ts';
import type {Span} from './span.ts';

/** A word where it stands; offsets into the raw text. */
export type Word = Span & Known;

/** A sentence without the white space around it; `words` are those inside, in order. */
export type Sentence = Span & {words: readonly Word[]};

/**
 * A text made ready for rules. Every string in it has the length of `raw`, so that one offset
 * (UTF-16) means the same place in all of them.
 */
export type Text = {
	raw: string;
	/** Whether it is written in English, as far as its words tell; when in doubt it is. */
	english: boolean;
	/**
	 * `raw` with quoted words, code, and sentences in another language than the English around them
	 * blanked by spaces, a link by U+FFFC and spaces.
	 */
	own: string;
	/** `own` in lower case, with straight apostrophes and quotation marks. */
	plain: string;
	/** What `plain` consists of. */
	atoms: Atoms;
	/** Where lists of phrases stand in it. */
	matches: Matches;
	words: readonly Word[];
	sentences: readonly Sentence[];
	links: readonly Link[];
	quotes: readonly Span[];
	/** Distinct stems of the content words (no function words), with the first word of each. */
	stems: ReadonlyMap<string, Word>;
	/** What was made of it, by the number of a look. */
	looks: unknown[];
};

/** Reads a text once; linear in its length. */
export const readText = (raw: string): Text => {
	const blanks = findBlanks(raw);
	const written = readOwn(blank(raw, blanks));
	const {english, others} = findLanguages(written);
	const {known, ...read} =
		others.length === 0 ? written : readOwn(blankOthers(written.own, others));
	return {
		raw,
		english,
		...read,
		matches: matchesIn(read.plain, read.atoms, known),
		links: blanks.filter((found) => found.kind === 'link'),
		quotes: blanks.filter((found) => found.kind === 'quote'),
		stems: contentStems(read.words),
		looks: [],
	};
};

/** What is read of the writer's own words, and what is known of each atom. */
const readOwn = (
	own: string,
): Pick<Text, 'own' | 'plain' | 'atoms' | 'words' | 'sentences'> & {known: readonly Known[]} => {
	const plain = lowerSameLength(own)
		.replace(/[‘’ʼ＇]/g, "'")
		.replace(/[“”„«»]/g, '"');
	const atoms = readAtoms(plain);
	const known = atoms.texts.map(lookUp);
	const words = readWords(plain, atoms, known);
	return {own, plain, atoms, known, words, sentences: readSentences(own, words)};
};

/** The stem of a word without its possessive ending, or `null` for a function word. */
export const contentStem = ({stem}: Word): string | null => stem;

let looks = 0;

/**
 * Keeps what a look makes of a text: a post stays the same while somebody types. At the top of a
 * module. With the text itself, as all values of a `WeakMap` outlive the short collections of garbage.
 */
export const perText = <T extends NonNullable<unknown> | null>(
	look: (text: Text) => T,
): ((text: Text) => T) => {
	const number = looks++;
	return (text) => {
		const before = text.looks[number];
		if (before !== undefined) return before as T;
		const found = look(text);
		text.looks[number] = found;
		return found;
	};
};

/** A word is an atom with its ending, or several of those with a hyphen between them. */
const readWords = (
	plain: string,
	{starts, ends, spaced, wordy, texts}: Atoms,
	known: readonly Known[],
): Word[] => {
	const words: Word[] = [];
	for (let at = 0; at < starts.length; at++) {
		if (!wordy[at]) continue;
		let last = at;
		for (;;) {
			if (wordy[last + 1] && !spaced[last + 1]) last++;
			else if (texts[last + 1] !== '-' || spaced[last + 1]) break;
			else if (wordy[last + 2] && !spaced[last + 2]) last += 2;
			else break;
		}
		const start = starts[at] as number;
		const end = ends[last] as number;
		const {lower, stem, looks} =
			last === at ? (known[at] as Known) : lookUp(plain.slice(start, end));
		words.push({start, end, lower, stem, looks});
		at = last;
	}
	return words;
};

const contentStems = (words: readonly Word[]): Map<string, Word> => {
	const stems = new Map<string, Word>();
	for (const word of words) {
		if (word.stem !== null && !stems.has(word.stem)) stems.set(word.stem, word);
	}
	return stems;
};

const readSentences = (own: string, words: readonly Word[]): Sentence[] => {
	let next = 0;
	return findSentences(own).map(({start, end}) => {
		const first = next;
		while (next < words.length && (words[next]?.start ?? end) < end) next++;
		return {start, end, words: words.slice(first, next)};
	});
};

const blank = (raw: string, blanks: readonly Blank[]): string => {
	let own = '';
	let last = 0;
	for (const {start, end, kind} of blanks) {
		const spaces = raw.slice(start, end).replace(/[^\n]/g, ' ');
		own += raw.slice(last, start) + (kind === 'link' ? `\uFFFC${spaces.slice(1)}` : spaces);
		last = end;
	}
	return own + raw.slice(last);
};

/** Links stay: a link to the writer's own thing is one in any language. */
const blankOthers = (written: string, sentences: readonly Span[]): string => {
	let own = '';
	let last = 0;
	for (const {start, end} of sentences) {
		own += written.slice(last, start) + written.slice(start, end).replace(/[^\n\uFFFC]/g, ' ');
		last = end;
	}
	return own + written.slice(last);
};

/** Lower case may be longer than its capital (İ); such letters stay as they are. */
const lowerSameLength = (text: string): string => {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return text.replace(/[^\n]/gu, (letter) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	});
};
