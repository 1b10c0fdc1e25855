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

const filled = (message: string, given: readonly string[]): string =>
	message.replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '');

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
		return filled(lines[number] ?? '', [substitutions].flat());
	};
};

const missing: Words = (key) => {
	throw new Error(`No words given for ${key}: wrap the components in WordsContext.`);
};

/** Whoever mounts a component provides its words here. */
export const WordsContext = createContext<Words>(missing);

export const useWords = (): Words => useContext(WordsContext);

/** The forms that a message for several things may have, in their order, parted by `|`. */
const forms = ['zero', 'two', 'few', 'many', 'other'];

/**
 * The message for a number of things: one key for one, another for all other numbers, which in a
 * language like Arabic has five forms. `given` fills its placeholders: the number as it is written,
 * and what comes after it.
 */
export const plural = (
	words: Words,
	count: number,
	one: WordKey,
	other: WordKey,
	given: readonly string[] = [String(count)],
): string => {
	const category = new Intl.PluralRules(words('language')).select(count);
	if (category === 'one') return words(one, [...given]);
	// Parted before it is filled: a name may have a bar of its own.
	const told = words(other, placeholders).split('|');
	return filled(told[forms.indexOf(category)] ?? told[0] ?? '', given);
};
