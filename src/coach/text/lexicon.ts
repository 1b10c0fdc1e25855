import {stemmer} from 'stemmer';
import {functionWords} from './common-words.ts';

/** What is known of a word by itself, wherever it stands. */
export type Known = {
	/** In lower case, with straight apostrophes. */
	lower: string;
	/** Without its possessive ending; `null` for a function word. */
	stem: string | null;
	/** What was made of it, by the number of a look. */
	looks: unknown[];
};

/** Words that came up, as texts share most of their words. Dropped when there are many. */
const knownWords = new Map<string, Known>();
const mostWords = 20_000;
/** A longer piece of a string keeps the whole string in memory, so those are not kept. */
const longestKept = 12;

export const lookUp = (lower: string): Known => {
	const before = knownWords.get(lower);
	if (before !== undefined) return before;
	const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
	const isEmpty = functionWords.has(bare) || (bare.length < 3 && !/\d/.test(bare));
	const stem = isEmpty ? null : stemmer(bare);
	const word = {lower, stem, looks: new Array(looks).fill(undefined)};
	if (lower.length <= longestKept) {
		if (knownWords.size >= mostWords) knownWords.clear();
		knownWords.set(lower, word);
	}
	return word;
};

let looks = 0;

/** Keeps what a look makes of a word by itself, for wherever it stands again. At the top of a module. */
export const perWord = <T extends NonNullable<unknown> | null>(
	look: (word: Pick<Known, 'lower' | 'stem'>) => T,
): ((word: Known) => T) => {
	const number = looks++;
	return (word) => {
		const before = word.looks[number];
		if (before !== undefined) return before as T;
		const found = look(word);
		word.looks[number] = found;
		return found;
	};
};

/** Makes a test whether a word is one of a list. At the top of a module. */
export const isOneOf = (words: Iterable<string>): ((word: Known) => boolean) => {
	const list = new Set(words);
	return perWord(({lower}) => list.has(lower));
};
