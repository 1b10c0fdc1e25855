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
