import {plural, type WordKey, type Words} from './words.ts';

/** A number as people of this language write it. */
export const number = (words: Words, value: number, options?: Intl.NumberFormatOptions): string =>
	new Intl.NumberFormat(words('language'), options).format(value);

/** A share from 0 to 1, in whole per cent. */
export const percent = (words: Words, share: number): string =>
	number(words, share, {style: 'percent', maximumFractionDigits: 0});

/**
 * The message for a number of things, with the number written out: as `plural`, for large ones.
 * `more` fills the placeholders after it.
 */
export const count = (
	words: Words,
	value: number,
	one: WordKey,
	other: WordKey,
	...more: string[]
): string => plural(words, value, one, other, [number(words, value), ...more]);
