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

/** How a link stands in a text. */
const link = '\uFFFC';

/** Words as most are: they are one atom. */
const plainWord = /^[a-z]+$/;
/** What belongs to a word beside letters: an ending may be written apart, "(you|they) ('ll|will)". */
const ending = /^'(?:[smd]|ll|re|ve)$/;
/** Characters that a phrase may be made of, beside spaces, brackets, bars and question marks. */
const known = /^(?:LINK|[\p{Ll}\p{M}\d'",.:;!/&+$€£%@=…*#-])*$/u;
const wild = /([\p{Ll}\p{M}\d']*(?:\*[\p{Ll}\p{M}\d'*#-]*|#[\p{Ll}\p{M}\d'*#]*))/u;

/**
 * Reads a phrase; with `until: 'sure'` no further than its first item that can't be missing.
 * @throws Error in plain words where a phrase could never match or not mean what it looks like.
 */
export const parsePhrase = (phrase: string, until: 'end' | 'sure' = 'end'): Item[] => {
	let at = 0;
	const refuse = (why: string): never => {
		throw new Error(`The phrase "${phrase}" can't be read at "${phrase.slice(at)}": ${why}`);
	};

	const sequence = (gluedFirst: boolean, stopAtSure: boolean): Item[] => {
		const items: Item[] = [];
		let glued = gluedFirst;
		while (at < phrase.length) {
			const character = phrase[at];
			if (character === '|' || character === ')') break;
			if (character === ' ') {
				glued = false;
				at++;
				continue;
			}
			const before = items.at(-1);
			const item = character === '(' ? group(glued) : literals(glued);
			if (before && endsWordy(before) && beginsWordy(item)) {
				refuse('a group can\'t be glued to letters; write the words out: "(item|items)".');
			}
			if (phrase[at] === '?') {
				at++;
				item.optional = true;
			}
			items.push(item);
			if (stopAtSure && !mayMiss(item)) break;
			glued = true;
		}
		return items;
	};

	const group = (glued: boolean): Item => {
		const alternatives: Item[][] = [];
		do {
			at++;
			const alternative = sequence(glued, false);
			if (alternative.length === 0) {
				refuse('an alternative is empty; a "?" behind the group says that it may be missing.');
			}
			alternatives.push(alternative);
		} while (phrase[at] === '|');
		if (phrase[at] !== ')') refuse('a group is left open.');
		at++;
		return {glued, optional: false, alternatives};
	};

	const literals = (glued: boolean): Item => {
		const start = at;
		while (at < phrase.length && !' ()|?'.includes(phrase[at] as string)) at++;
		const written = phrase.slice(start, at);
		if (plainWord.test(written)) {
			return {glued, optional: false, parts: [{kind: 'literal', text: written}]};
		}
		if (written === '') refuse('a "?" follows a word or a group.');
		if (!known.test(written)) refuse(`phrases know no such character as in "${written}".`);
		if (ending.test(written)) {
			return {glued: true, optional: false, parts: [{kind: 'literal', text: written}]};
		}
		if (
			phrase[at] === '?' &&
			/[\p{L}\d*#]/u.test(written) &&
			/[^\p{L}\p{M}\d*#'-]/u.test(written)
		) {
			refuse('say in brackets what may be missing: "(sorry,)?" or "sorry(,)?".');
		}
		return {glued, optional: false, parts: partsOf(written, refuse)};
	};

	const items = sequence(false, until === 'sure');
	if (items.every(mayMiss)) refuse('all of it may be missing.');
	if (until === 'end' && at < phrase.length) refuse('a bar or bracket stands outside of a group.');
	return items;
};

const partsOf = (written: string, refuse: (why: string) => never): Part[] =>
	written.split(wild).flatMap((text): Part[] => {
		if (text === '*') return [{kind: 'word', text}];
		if (text === '#') return [{kind: 'number', text}];
		if (/[*#].*[*#]|#\d|\d#/.test(text)) refuse('"*" is a whole word, "#" a whole number.');
		if (/[*#]/.test(text)) return [{kind: 'shape', text}];
		return readAtoms(text.replaceAll('LINK', link)).texts.map((atom) => ({
			kind: 'literal',
			text: atom,
		}));
	});

/** Whether nothing at all may stand for an item. */
export const mayMiss = (item: Item): boolean =>
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
