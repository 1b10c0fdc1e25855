import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type english from './static/_locales/en/messages.json';

/** The name of one message of the interface. */
export type WordKey = keyof typeof english;

/**
 * Gives a message in the person's language with its placeholders filled in, in order: the shape of
 * `browser.i18n.getMessage`.
 */
export type Words = (key: WordKey, substitutions?: string | string[]) => string;

type GetMessage = (name: string, substitutions?: string | string[]) => string;

/** More than any message has; given for themselves, they stay as they are. */
const placeholders = ['$1', '$2', '$3', '$4'];

/**
 * Words from `browser.i18n.getMessage`. In what is built most of them are lines of one message, and
 * the keys are their numbers: see .ci/words.ts.
 */
export const wordsFrom = (getMessage: GetMessage): Words => {
	let lines: string[] | null = null;
	return (key, substitutions = []) => {
		const number = Number(key);
		if (Number.isNaN(number)) return getMessage(key, substitutions);
		lines ??= getMessage('lines', placeholders).split('\n');
		const given = [substitutions].flat();
		return (lines[number] ?? '').replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '');
	};
};

const missing: Words = (key) => {
	throw new Error(`No words given for ${key}: wrap the components in WordsContext.`);
};

/** Whoever mounts a component provides its words here. */
export const WordsContext = createContext<Words>(missing);

export const useWords = (): Words => useContext(WordsContext);

/** The message for a number of things: one key for one, another for all other numbers. */
export const plural = (words: Words, count: number, one: WordKey, other: WordKey): string => {
	const category = new Intl.PluralRules(words('language')).select(count);
	return words(category === 'one' ? one : other, String(count));
};
