import {readAtoms} from './atoms.ts';

/**
 * One thing that stands at one place of a text: a `literal` atom, any one `word`, a `number`, or a
 * word or number of a certain `shape` ("#k", "*ing").
 */
export type Part = {kind: 'literal' | 'word' | 'number' | 'shape'; text: string};

/**
 * A piece of a phrase: `parts` stand in a row without white space, `alternatives` are sequences one
 * of which stands here. `glued`: no white space before it.
 */
export type Item = {glued: boolean; optional: boolean} & (
	| {parts: readonly Part[]}
	| {alternatives: readonly (readonly Item[])[]}
);

/** How far a phrase has been read. */
export type Cursor = {phrase: string; at: number};

/** How a link stands in a text. */
const link = '\uFFFC';

/** What ends a word or mark. */
const run = /[^ ()|?]+/y;
/** Words as most are: one atom; and groups as most are: without groups or "?" in them. */
const plainWord = /^[a-z]+$/;
const plainGroup = /\(([^()?]+)\)/y;
/** The end of a word, which may be written apart: "(you|they) ('ll|will)". */
const ending = /^'(?:[smd]|ll|re|ve)$/;
/** What words and marks may be made of. */
const known = /^(?:LINK|[\p{Ll}\p{M}\d'",.:;!/&+$€£%@=…*#-])*$/u;
const wild =
	/((?<![\p{Ll}\p{M}\d'])[\p{Ll}\p{M}\d']*(?:\*[\p{Ll}\p{M}\d*#-]*|#[\p{Ll}\p{M}\d*#]*))/u;

/** A phrase that begins with a word, or with a group of words without brackets in it. */
const plainBeginning = /^(?:([a-z]+)|\(([a-z][a-z' -]*(?:\|[a-z][a-z' -]*)*)\))(?= |$)/;

/** The first atom of each word or alternative that a phrase begins with, if it begins plainly. */
export const plainBeginningOf = (phrase: string): {text: string; at: number}[] | null => {
	const [all, word] = plainBeginning.exec(phrase) ?? [];
	if (all === undefined) return null;
	if (word !== undefined) return [{text: word, at: 0}];
	const atoms: {text: string; at: number}[] = [];
	for (let at = 1; at < all.length; ) {
		const end = endOfAlternative(all, at);
		atoms.push({text: firstAtomOf(all.slice(at, end)), at});
		at = end + 1;
	}
	return atoms;
};

const endOfAlternative = (phrase: string, at: number): number => {
	const bar = phrase.indexOf('|', at);
	const bracket = phrase.indexOf(')', at);
	return bar === -1 || bracket < bar ? bracket : bar;
};

const firstAtomOf = (words: string): string => {
	const space = words.indexOf(' ');
	const first = space === -1 ? words : words.slice(0, space);
	return plainWord.test(first) ? first : (readAtoms(first).texts[0] ?? first);
};

/**
 * What follows the first atom of a phrase that begins plainly, `at` where that atom stands: of its
 * own alternative, and behind the first word or group.
 */
export const readBeginning = (phrase: string, at: number): {first: Cursor; rest: Cursor} => {
	const [all = ''] = plainBeginning.exec(phrase) ?? [];
	const words = at === 0 ? all : all.slice(at, endOfAlternative(all, at));
	return {
		first: {phrase: words, at: firstAtomOf(words).length},
		rest: {phrase, at: all.length},
	};
};

/** The atoms that a phrase may begin with, `null` where those are without number. */
export const firstAtoms = (phrase: string): string[] | null => {
	const firsts: Part[] = [];
	const cursor = {phrase, at: 0};
	for (let item = readItem(cursor, false); item; item = readItem(cursor, true)) {
		firsts.push(...firstParts([item]));
		if (!mayMiss(item)) break;
	}
	return firsts.every(({kind}) => kind === 'literal') ? firsts.map(({text}) => text) : null;
};

const firstParts = (items: readonly Item[]): Part[] => {
	const firsts: Part[] = [];
	for (const item of items) {
		if ('parts' in item) firsts.push(...item.parts.slice(0, 1));
		else for (const alternative of item.alternatives) firsts.push(...firstParts(alternative));
		if (!mayMiss(item)) break;
	}
	return firsts;
};

/** Whether a phrase has been read to its end. */
export const isAtEnd = ({phrase, at}: Cursor): boolean =>
	at >= phrase.length || phrase.slice(at).trim() === '';

/**
 * Reads a whole phrase.
 * @throws Error in plain words where it could never match or not mean what it looks like.
 */
export const parsePhrase = (phrase: string): Item[] => {
	const cursor = {phrase, at: 0};
	const items = readSequence(cursor, false);
	if (cursor.at < phrase.length) refuse(cursor, 'a bar or bracket stands outside of a group.');
	if (items.every(mayMiss)) refuse(cursor, 'all of it may be missing.');
	return items;
};

/** Reads the next item of a phrase, or `null` at its end. Checks less than `parsePhrase`. */
export const readItem = (cursor: Cursor, glued: boolean): Item | null => {
	const from = cursor.at;
	while (cursor.phrase[cursor.at] === ' ') cursor.at++;
	const next = cursor.phrase[cursor.at];
	if (next === undefined || next === '|' || next === ')') return null;
	const isGlued = glued && cursor.at === from;
	const item = next === '(' ? readGroup(cursor, isGlued) : readRow(cursor, isGlued);
	if (cursor.phrase[cursor.at] === '?') {
		cursor.at++;
		item.optional = true;
	}
	return item;
};

const readSequence = (cursor: Cursor, glued: boolean): Item[] => {
	const items: Item[] = [];
	for (let item = readItem(cursor, glued); item; item = readItem(cursor, true)) {
		const before = items.at(-1);
		if (item.glued && before && beginsWordy(item) && endsWordy(before)) {
			refuse(cursor, 'a group can\'t be glued to letters; write the words out: "(item|items)".');
		}
		items.push(item);
	}
	return items;
};

const readGroup = (cursor: Cursor, glued: boolean): Item => {
	const {phrase} = cursor;
	plainGroup.lastIndex = cursor.at;
	const plain = plainGroup.exec(phrase)?.[1];
	if (plain !== undefined) {
		const alternatives = plain.split('|').map((words) => plainSequence(cursor, words, glued));
		cursor.at = plainGroup.lastIndex;
		return {glued, optional: false, alternatives};
	}
	const alternatives: Item[][] = [];
	do {
		cursor.at++;
		const alternative = readSequence(cursor, glued);
		if (alternative.length === 0) refuse(cursor, emptyAlternative);
		alternatives.push(alternative);
	} while (phrase[cursor.at] === '|');
	if (phrase[cursor.at] !== ')') refuse(cursor, 'a group is left open.');
	cursor.at++;
	return {glued, optional: false, alternatives};
};

const literal = (text: string, glued: boolean): Item => ({
	glued,
	optional: false,
	parts: [{kind: 'literal', text}],
});

const emptyAlternative = 'an alternative is empty; a "?" behind the group lets it be missing.';

const plainSequence = (cursor: Cursor, words: string, glued: boolean): Item[] => {
	if (plainWord.test(words)) return [literal(words, glued)];
	const items: Item[] = [];
	words.split(' ').forEach((word, index) => {
		if (word !== '') items.push(rowOf(cursor, word, glued && index === 0));
	});
	if (items.length === 0) refuse(cursor, emptyAlternative);
	return items;
};

/** Words and marks without white space between them. */
const readRow = (cursor: Cursor, glued: boolean): Item => {
	run.lastIndex = cursor.at;
	const [written] = run.exec(cursor.phrase) ?? refuse(cursor, 'a "?" follows a word or a group.');
	const isMixed = /[\p{L}\d*#]/u.test(written) && /[^\p{L}\p{M}\d*#'-]/u.test(written);
	if (isMixed && cursor.phrase[run.lastIndex] === '?') {
		refuse(cursor, 'say in brackets what may be missing: "(sorry,)?" or "sorry(,)?".');
	}
	const item = rowOf(cursor, written, glued);
	cursor.at += written.length;
	return item;
};

const rowOf = (cursor: Cursor, written: string, glued: boolean): Item => {
	if (plainWord.test(written)) return literal(written, glued);
	if (ending.test(written)) return literal(written, true);
	if (!known.test(written)) refuse(cursor, `phrases know no such character as in "${written}".`);
	return {
		glued,
		optional: false,
		parts: written.split(wild).flatMap((text) => partsOf(cursor, text)),
	};
};

const partsOf = (cursor: Cursor, text: string): Part[] => {
	if (text === '*') return [{kind: 'word', text}];
	if (text === '#') return [{kind: 'number', text}];
	if (/[*#].*[*#]|#\d|\d#/.test(text)) refuse(cursor, '"*" is a whole word, "#" a whole number.');
	if (/[*#]/.test(text)) return [{kind: 'shape', text}];
	if (ending.test(text)) return [{kind: 'literal', text}];
	return readAtoms(text.replaceAll('LINK', link)).texts.map((atom) => ({
		kind: 'literal',
		text: atom,
	}));
};

const refuse = ({phrase, at}: Cursor, why: string): never => {
	throw new Error(`The phrase "${phrase}" can't be read at "${phrase.slice(at)}": ${why}`);
};

/** Whether nothing at all may stand for an item. */
const mayMiss = (item: Item): boolean =>
	item.optional ||
	('alternatives' in item && item.alternatives.some((items) => items.every(mayMiss)));

/** Whether an item may end in a letter: one that is glued to it would belong to the same word. */
const endsWordy = (item: Item): boolean =>
	'parts' in item
		? /[\p{L}\p{M}\d'*#]$/u.test(item.parts.at(-1)?.text ?? '')
		: item.alternatives.some((items) => items.slice(-1).some(endsWordy));

const beginsWordy = (item: Item): boolean =>
	item.glued &&
	('parts' in item
		? /^[\p{L}\d*#]/u.test(item.parts[0]?.text ?? '')
		: item.alternatives.some((items) => items.slice(0, 1).some(beginsWordy)));
