/**
 * The atoms of a text, in order: words with their inner apostrophes ("don't"), the endings 's, 'm,
 * 'd, 'll, 're and 've by themselves, and every other character but white space by itself; "it's
 * well-known." has six. Arrays beside each other rather than objects, as they are made on every key
 * stroke. Offsets (UTF-16) into the text.
 */
export type Atoms = {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly texts: readonly string[];
	/** Whether white space, or the beginning of the text, stands before. */
	readonly spaced: readonly boolean[];
	/** Whether it is a word, or the ending of one, rather than a mark. */
	readonly wordy: readonly boolean[];
};

const space = 1;
const letterOrDigit = 2;
const combining = 3;
const mark = 4;

/** What each UTF-16 unit is as a character of its own; 0 where that was not asked yet. */
const kinds = new Uint8Array(0x10000);

const kindOf = (unit: number): number => {
	const known = kinds[unit];
	if (known) return known;
	const kind = kindOfCharacter(String.fromCharCode(unit));
	kinds[unit] = kind;
	return kind;
};

const kindOfCharacter = (character: string): number => {
	if (/\s/.test(character)) return space;
	if (/[\p{L}\p{N}]/u.test(character)) return letterOrDigit;
	return /\p{M}/u.test(character) ? combining : mark;
};

const apostrophe = 0x27;

/** Reads the atoms of a text in lower case with straight apostrophes. Linear in its length. */
export const readAtoms = (text: string): Atoms => {
	const starts: number[] = [];
	const ends: number[] = [];
	const texts: string[] = [];
	const spaced: boolean[] = [];
	const wordy: boolean[] = [];
	const {length} = text;
	/** How many units the character takes whose kind was asked last. */
	let width = 1;
	const kindAt = (at: number): number => {
		if (at >= length) return space;
		const unit = text.charCodeAt(at);
		width = 1;
		// Beyond the first plane a character takes two units.
		if (unit < 0xd800 || unit > 0xdbff) return kindOf(unit);
		const point = text.codePointAt(at) ?? unit;
		if (point === unit) return mark;
		width = 2;
		return kindOfCharacter(String.fromCodePoint(point));
	};
	let afterSpace = true;
	let afterWord = false;
	for (let at = 0; at < length; ) {
		const start = at;
		const kind = kindAt(at);
		at += width;
		if (kind === space) {
			afterSpace = true;
			afterWord = false;
			continue;
		}
		let isWordy = kind === letterOrDigit;
		if (isWordy) {
			for (;;) {
				// Most characters are letters that were seen before.
				while (at < length && kinds[text.charCodeAt(at)] === letterOrDigit) at++;
				const inner = kindAt(at);
				if (inner === letterOrDigit || inner === combining) at += width;
				else if (text.charCodeAt(at) !== apostrophe) break;
				else if (kindAt(at + 1) !== letterOrDigit || endingLength(text, at) > 0) break;
				else at += 1 + width;
			}
		} else if (afterWord && text.charCodeAt(start) === apostrophe) {
			const ending = endingLength(text, start);
			isWordy = ending > 0;
			if (isWordy) at = start + ending;
		}
		starts.push(start);
		ends.push(at);
		texts.push(text.slice(start, at));
		spaced.push(afterSpace);
		wordy.push(isWordy);
		afterSpace = false;
		afterWord = isWordy;
	}
	return {starts, ends, texts, spaced, wordy};
};

const ending = /'(?:[smd]|ll|re|ve)(?![\p{L}\p{N}\p{M}]|'[\p{L}\p{N}])/uy;

/** The length of the ending, as in "you'll", that begins at an apostrophe; 0 if none does. */
const endingLength = (text: string, at: number): number => {
	ending.lastIndex = at;
	return ending.test(text) ? ending.lastIndex - at : 0;
};
