import {type Known, perWord} from '../text/lexicon.ts';
import type {Atoms} from './atoms.ts';
import {absent, pairTable} from './pair-table.ts';
import {
	type Cursor,
	firstAtoms,
	type Item,
	isAtEnd,
	type Part,
	parsePhrase,
	plainBeginningOf,
	readBeginning,
	readItem,
} from './parse.ts';

/*
 * All lists of phrases are looked for in one walk over a text. They form one automaton. Its places
 * lie inside phrases; the sets of places that texts lead to are its states, each made when a text
 * first leads there. Phrases are read no further than texts lead, for the sake of a quick start.
 */

/** A place in a phrase, by its number. What goes on there stands in the arrays below. */
type Place = number;

type Way = {wild: number; glued: boolean; to: Place};

/**
 * A place, and how many atoms are still to pass before it is reached, since "well-known" is one word
 * to "*" and three atoms: `id * runLimit + atoms`.
 */
type Waiting = number;

/** No word or number takes as many atoms. */
const runLimit = 32;

/** A set of places, by its number. `dead`: none, no phrase goes on. */
type State = number;
const dead: State = -1;
/** Before the first atom of a match; what follows depends on that atom. */
const start: State = 0;

/**
 * A word or mark that phrases hold. Where phrases begin with it: the places before it, where it stands
 * in those that begin plainly, and the places behind it in such of them as a text has led to.
 */
type Literal = {
	id: number;
	before: Place[];
	beginnings: {beginning: Beginning; at: number}[];
	behind: Place[];
};

/** A phrase that begins plainly; `behind` its first word or group, once a text has led there. */
type Beginning = {phrase: string; end: Place; behind: Place | null};

/**
 * From a place and a `literalKey` to the first way on from there, by its number: where each way leads,
 * and the next way from the same place with the same key, -1 behind the last. Tables rather than a
 * `Map` for each place, of which there are tens of thousands.
 */
const literalsFrom = pairTable(1 << 16);
const wayTo: Place[] = [];
const nextWay: number[] = [];
const wildsFrom: (Way[] | undefined)[] = [];
/** Where one stands as well when what may be missing is missing. */
const skipsFrom: (Place[] | undefined)[] = [];
/** What has not been read yet of what goes on at a place, and the place behind it. */
const restAt: ({cursor: Cursor; end: Place} | undefined)[] = [];
/** The list of the phrases that end at a place. */
const listAt: (number | undefined)[] = [];

/** Where the phrases of each list end. */
const ends: Place[] = [];
const literals = new Map<string, Literal>();
/** Where phrases are that may begin with any word or number. */
const open: Place[] = [];

/** A wild part stands for many words: one of these, or `firstShape` and its place in `shapes`. */
const anyWord = 0;
const anyNumber = 1;
const firstShape = 2;
const shapes: Shape[] = [];

/** By what a shape looks like, which of `shapes` it is. */
const shapeNumbers = new Map<string, number>();

/**
 * What stands before and after the wild part of a shape, and how it is found in a text: made when a
 * text first holds what may have it.
 */
type Shape = {
	text: string;
	isNumber: boolean;
	head: string;
	tail: string;
	pattern: RegExp | null;
};

/**
 * Adds a list of phrases, for good, and says by what number its matches are found. What is wrong with
 * one is said when a text first leads there, or by `readAll`.
 */
export const addList = (phrases: readonly string[]): number => {
	const list = ends.length;
	const end = newPlace();
	listAt[end] = list;
	ends.push(end);
	for (const phrase of phrases) addPhrase(phrase, end);
	if (waitingIn.length > 1) forget();
	return list;
};

const addPhrase = (phrase: string, end: Place): void => {
	const atoms = plainBeginningOf(phrase);
	if (atoms === null) {
		const before = placeFor({phrase, at: 0}, end);
		const firsts = firstAtoms(phrase);
		if (firsts === null) open.push(before);
		else for (const atom of new Set(firsts)) literalOf(atom).before.push(before);
		return;
	}
	const beginning = {phrase, end, behind: null};
	for (const {text, at} of atoms) literalOf(text).beginnings.push({beginning, at});
};

/** All that may stand at a place, from the first on: an array with holes is a slow one. */
const newPlace = (): Place => {
	wildsFrom.push(undefined);
	skipsFrom.push(undefined);
	listAt.push(undefined);
	return restAt.push(undefined) - 1;
};

/** Where the rest of a phrase, or of an alternative, goes on that leads to `end`. */
const placeFor = (cursor: Cursor, end: Place): Place => {
	if (isAtEnd(cursor)) return end;
	const place = newPlace();
	restAt[place] = {cursor, end};
	return place;
};

/** The places behind a literal, in all phrases that begin with it. */
const placesBehind = (literal: Literal): readonly Place[] => {
	for (const {beginning, at} of literal.beginnings) {
		const {first, rest} = readBeginning(beginning.phrase, at);
		beginning.behind ??= placeFor(rest, beginning.end);
		literal.behind.push(placeFor(first, beginning.behind));
	}
	literal.beginnings = [];
	return literal.behind;
};

const literalOf = (text: string): Literal => {
	let literal = literals.get(text);
	if (!literal) {
		literal = {id: literals.size + 1, before: [], beginnings: [], behind: []};
		literals.set(text, literal);
	}
	return literal;
};

const literalKey = (id: number, glued: boolean): number => id * 2 + (glued ? 1 : 0);

/** Reads the next item of what goes on at a place. */
const readOn = (place: Place): void => {
	const rest = restAt[place];
	if (rest === undefined) return;
	const {cursor, end} = rest;
	restAt[place] = undefined;
	const item = readItem(cursor, cursor.at > 0);
	if (item === null) throw new Error(`A bar or bracket has no group: "${cursor.phrase}"`);
	layOut(item, place, placeFor(cursor, end));
};

/**
 * Reads all phrases to their ends, which a text would do bit by bit.
 * @throws Error where one can't be read.
 */
export const readAll = (): void => {
	for (const literal of literals.values()) {
		for (const {beginning} of literal.beginnings) parsePhrase(beginning.phrase);
		placesBehind(literal);
	}
	// Reading adds places behind those there are.
	for (let place = 0; place < restAt.length; place++) {
		const cursor = restAt[place]?.cursor;
		if (cursor?.at === 0) parsePhrase(cursor.phrase);
		readOn(place);
	}
};

const layOut = (item: Item, before: Place, after: Place): void => {
	if (item.optional) addSkip(before, after);
	if ('parts' in item) {
		layOutRow(item.parts, item.glued, before, after);
		return;
	}
	for (const items of item.alternatives) {
		let from = before;
		let left = items.length;
		for (const inner of items) {
			left--;
			const to = left === 0 ? after : newPlace();
			layOut(inner, from, to);
			from = to;
		}
	}
};

const addSkip = (from: Place, to: Place): void => {
	const skips = skipsFrom[from];
	if (skips) skips.push(to);
	else skipsFrom[from] = [to];
};

const layOutRow = (parts: readonly Part[], glued: boolean, before: Place, after: Place): void => {
	let from = before;
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at] as Part;
		const to = at === parts.length - 1 ? after : newPlace();
		const gluedHere = at > 0 || glued;
		if (part.kind === 'literal') {
			addWay(from, literalKey(literalOf(part.text).id, gluedHere), to);
		} else {
			const way = {wild: wildOf(part), glued: gluedHere, to};
			const ways = wildsFrom[from];
			if (ways) ways.push(way);
			else wildsFrom[from] = [way];
		}
		from = to;
	}
};

const addWay = (from: Place, key: number, to: Place): void => {
	const first = literalsFrom.get(from, key);
	const way = wayTo.push(to) - 1;
	nextWay.push(first === absent ? -1 : (nextWay[first] as number));
	if (first === absent) literalsFrom.add(from, key, way);
	else nextWay[first] = way;
};

const wildOf = ({kind, text}: Part): number => {
	if (kind === 'word') return anyWord;
	if (kind === 'number') return anyNumber;
	let number = shapeNumbers.get(text);
	if (number === undefined) {
		const [head = '', tail = ''] = text.split(/[*#]/);
		number = shapes.push({text, isNumber: text.includes('#'), head, tail, pattern: null}) - 1;
		shapeNumbers.set(text, number);
	}
	return firstShape + number;
};

const patternOf = (shape: Shape): RegExp => {
	if (shape.pattern === null) {
		const source = shape.text
			.replace('*', "[\\p{L}\\p{M}\\p{N}'_-]{1,40}")
			.replace('#', '\\d{1,12}(?:[.,]\\d{1,12}){0,3}');
		shape.pattern = new RegExp(`${source}(?![\\p{L}\\p{M}\\p{N}_-]|'[\\p{L}\\p{N}])`, 'uy');
	}
	return shape.pattern;
};

/** The states: what waits in each, and the lists of the phrases that end there. */
const waitingIn: (readonly Waiting[])[] = [];
const endingIn: (readonly number[])[] = [];
const stateNumbers = new Map<string, State>();
/** From a state and a symbol to a `step`. */
const ways = pairTable(1 << 14);
/** Those of atoms with shapes, by all that decides where they lead. */
const shapedSymbols = new Map<string, number>();

/** With so many ways all is dropped that texts have led to: a bound for memory, some 10 MB. */
const mostWays = 250_000;

const none: readonly number[] = [];

/** Where lists stand in one text. */
export type Matches = {
	/** The first and the last atom of each match of a list, by turns, in order. */
	of(list: number): readonly number[];
	/** The lists that stand anywhere, each once. */
	standing(): readonly number[];
};

/** Walks over a text when its matches are first asked for. `words`: what is known of each atom. */
export const matchesIn = (text: string, atoms: Atoms, words: readonly Known[]): Matches => {
	let walked: Walked | null = null;
	// A list may have been added since.
	const read = (): Walked => {
		if (walked === null || walked.lists !== ends.length) walked = walk(text, atoms, words);
		return walked;
	};
	return {
		of: (list) => read().matches[list] ?? none,
		standing: () => read().standing,
	};
};

const forget = (): void => {
	waitingIn.length = 0;
	endingIn.length = 0;
	stateNumbers.clear();
	shapedSymbols.clear();
	ways.clear();
	// The start, in which nothing waits: that depends on the first atom.
	addState([]);
};

/** A word, number or shape that begins at an atom, and how many atoms it takes. */
type Run = {wild: number; length: number};

/** Where phrases stand. */
export type Walked = {
	/** By the number of a list that stands there: the first and last atom of each match, by turns. */
	matches: readonly (readonly number[] | undefined)[];
	/** The lists that stand there, each once. */
	standing: readonly number[];
	/** How many lists were looked for. */
	lists: number;
	/** How many steps it took: some for each atom, whatever the text. */
	steps: number;
};

/**
 * Looks for all lists at once. A list's matches are in order and don't overlap: the leftmost come
 * first, the longest of those that begin at one place. Linear: no phrase goes on for ever.
 */
export const walk = (text: string, atoms: Atoms, words: readonly Known[]): Walked => {
	if (ways.size() > mostWays) forget();
	const {length: count} = atoms.texts;
	let known = literals.size + shapes.length;
	// A short typed array would lie outside of the heap, which is slower.
	const symbols = new Array<number>(count).fill(unread);
	const symbolOf = (at: number): number => {
		if (symbols[at] === unread) {
			symbols[at] = symbolAt(text, atoms, at, spellingOf(words[at] as Known, known));
		}
		return symbols[at] as number;
	};
	const matches = new Array<number[] | undefined>(ends.length).fill(undefined);
	const standing: number[] = [];
	let steps = 0;
	for (let first = 0; first < count; first++) {
		if (!mayBegin(atoms, first)) continue;
		let state = start;
		for (let at = first; at < count; at++) {
			const symbol = symbolOf(at);
			let next = ways.get(state, symbol);
			if (next === absent) {
				const {literal} = spellingOf(words[at] as Known, known);
				next = stepTo(stateAfter(state, text, atoms, at, literal));
				ways.add(state, symbol, next);
				if (known !== literals.size + shapes.length) {
					// On the way there phrases were read: they may hold words of this text, even this one.
					known = literals.size + shapes.length;
					symbols.fill(unread);
					if (symbolOf(at) !== symbol) {
						at--;
						continue;
					}
				}
			}
			if (next === dead) break;
			steps++;
			state = next >> 1;
			if ((next & 1) === 1 && mayEnd(atoms, at)) {
				for (const list of endingIn[state] as readonly number[]) {
					const before = matches[list];
					if (before !== undefined) note(before, first, at);
					else {
						matches[list] = [first, at];
						standing.push(list);
					}
				}
			}
		}
	}
	return {matches, standing, lists: ends.length, steps};
};

/**
 * A way to a state: its number twice, and one where phrases end in it, so that a walk need not look
 * further for most. `dead` stays what it is.
 */
const stepTo = (state: State): number =>
	state === dead ? dead : state * 2 + (endingIn[state]?.length ? 1 : 0);

/** Adds a match to those of a list, unless it overlaps one that goes before it. */
const note = (found: number[], first: number, last: number): void => {
	const end = found.length - 1;
	if (found[end - 1] === first) found[end] = last;
	else if (first > (found[end] as number)) found.push(first, last);
};

/** A phrase may begin where no word, hashtag or handle is under way. */
const mayBegin = ({spaced, wordy, texts}: Atoms, at: number): boolean =>
	spaced[at] === true || !(wordy[at - 1] || "'_#@".includes(texts[at - 1] as string));

/** A phrase may end where no word goes on. */
const mayEnd = ({spaced, wordy, texts}: Atoms, at: number): boolean => {
	const next = at + 1;
	if (next === texts.length || spaced[next]) return true;
	if (wordy[next] || texts[next] === '_') return false;
	return !(texts[next] === "'" && wordy[next + 1] && !spaced[next + 1]);
};

/** The state that an atom leads to from another state. */
const stateAfter = (
	state: State,
	text: string,
	atoms: Atoms,
	at: number,
	literal: Literal | undefined,
): State => {
	const first = state === start;
	const waiting = first ? waitingFor(literal) : (waitingIn[state] as readonly Waiting[]);
	const glued = !atoms.spaced[at];
	const runs = runsAt(text, atoms, at);
	const after = new Set<Waiting>();
	if (first && literal) for (const place of placesBehind(literal)) reach(after, place);
	for (const one of waiting) {
		const left = one % runLimit;
		const place = Math.floor(one / runLimit);
		if (left > 1) after.add(one - 1);
		else if (left === 1) reach(after, place);
		if (left > 0) continue;
		if (literal) {
			// Before the first atom of a match anything may stand.
			for (const gluedThere of first ? [true, false] : [glued]) {
				let way = literalsFrom.get(place, literalKey(literal.id, gluedThere));
				for (; way >= 0; way = nextWay[way] as number) reach(after, wayTo[way] as Place);
			}
		}
		for (const way of wildsFrom[place] ?? []) {
			if (way.glued !== glued && !first) continue;
			for (const {wild, length} of runs) {
				if (wild !== way.wild) continue;
				if (length === 1) reach(after, way.to);
				else after.add(way.to * runLimit + length - 1);
			}
		}
	}
	return stateOf([...after].sort((a, b) => a - b));
};

/** Adds a place and all that is reached from it at once. */
const reach = (reached: Set<Waiting>, place: Place): void => {
	const waiting = place * runLimit;
	if (reached.has(waiting)) return;
	reached.add(waiting);
	readOn(place);
	for (const to of skipsFrom[place] ?? []) reach(reached, to);
};

/** What a match may begin with that begins with an atom. */
const waitingFor = (literal: Literal | undefined): Waiting[] => {
	const waiting = new Set<Waiting>();
	for (const place of open) reach(waiting, place);
	for (const place of literal?.before ?? []) reach(waiting, place);
	return [...waiting];
};

const stateOf = (waiting: readonly Waiting[]): State => {
	if (waiting.length === 0) return dead;
	const key = waiting.join();
	let state = stateNumbers.get(key);
	if (state === undefined) {
		state = addState(waiting);
		stateNumbers.set(key, state);
	}
	return state;
};

const addState = (waiting: readonly Waiting[]): State => {
	const reached = waiting.filter((one) => one % runLimit === 0);
	const lists = reached.map((one) => listAt[one / runLimit]);
	endingIn.push(lists.filter((list) => list !== undefined));
	return waitingIn.push(waiting) - 1;
};

/** What an atom is wherever it stands. */
type Spelling = {
	/** How many literals and shapes were known when it was looked up. */
	known: number;
	literal: Literal | undefined;
	/** The number of the literal, or 0: a text mostly asks for nothing else. */
	id: number;
	/** A word of one atom, no number and of no shape; by itself it is that and nothing else. */
	plain: boolean;
};

/** Kept with the word, as texts share most of them; not looked up yet. */
const keptSpelling = perWord(
	(): Spelling => ({known: -1, literal: undefined, id: 0, plain: false}),
);

const spellingOf = (word: Known, known: number): Spelling => {
	const spelling = keptSpelling(word);
	if (spelling.known === known) return spelling;
	const {lower} = word;
	spelling.known = known;
	spelling.literal = literals.get(lower);
	spelling.id = spelling.literal?.id ?? 0;
	spelling.plain =
		lower.length <= longestWord && !isDigit(lower.charCodeAt(0)) && !mayHaveShape(lower);
	return spelling;
};

/** What an atom is to the automaton: atoms with one symbol lead to the same states. */
const symbolAt = (text: string, atoms: Atoms, at: number, {id, plain}: Spelling): number => {
	const bare = literalKey(id, !atoms.spaced[at]) * 2;
	const next = at + 1;
	// Most atoms are words by themselves, or marks that belong to no word.
	if (atoms.wordy[at]) {
		if (plain && (next === atoms.texts.length || atoms.spaced[next] || !joins(atoms, next))) {
			return bare + 1;
		}
	} else if (!joins(atoms, at)) return bare;
	const lengths = lengthsAt(atoms, at);
	const shaped = shapesAt(text, atoms, at);
	if (shaped.length === 0) return lengths === 0 ? bare : -1 - (bare * lengthsLimit + lengths);
	const key = `${bare},${lengths}${shaped.map(({wild, length}) => `,${wild}:${length}`).join('')}`;
	let symbol = shapedSymbols.get(key);
	if (symbol === undefined) {
		symbol = firstShaped + shapedSymbols.size;
		shapedSymbols.set(key, symbol);
	}
	return symbol;
};

/** Behind all symbols that literals have by themselves. */
const firstShaped = 1 << 24;
/** Behind all symbols. */
const unread = 1 << 30;

/** Whether a word that is one atom, and no number, may have one of the shapes. */
const mayHaveShape = (atom: string): boolean =>
	shapes.some(({head, tail}) => atom.endsWith(tail) && atom.startsWith(head));

/** The longest word that "*" stands for, in UTF-16 units. */
const longestWord = 40;

/** How many atoms the word takes that begins here, whether it has an ending, and the number's. */
const lengthsAt = (atoms: Atoms, at: number): number => {
	const word = wordLength(atoms, at);
	const ending = hasEnding(atoms, at, word) ? 1 : 0;
	return (word * 2 + ending) * runLimit + numberLength(atoms, at);
};

const lengthsLimit = 2 * runLimit * runLimit;

/** The words, numbers and shapes that begin at an atom. */
const runsAt = (text: string, atoms: Atoms, at: number): Run[] => {
	const runs = [...shapesAt(text, atoms, at)];
	const word = wordLength(atoms, at);
	if (word > 0) runs.push({wild: anyWord, length: word});
	// A word is one without its ending as well: "*'s".
	if (hasEnding(atoms, at, word)) runs.push({wild: anyWord, length: word - 1});
	const number = numberLength(atoms, at);
	if (number > 0) runs.push({wild: anyNumber, length: number});
	return runs;
};

const noRuns: readonly Run[] = [];

/** The shapes that begin at an atom, mostly none. */
const shapesAt = (text: string, atoms: Atoms, at: number): readonly Run[] => {
	if (!atoms.wordy[at]) return noRuns;
	let runs: Run[] | null = null;
	const start = atoms.starts[at] as number;
	for (let index = 0; index < shapes.length; index++) {
		const shape = shapes[index] as Shape;
		if (!text.startsWith(shape.head, start)) continue;
		// Most shapes are numbers and most words are none: a search would cost far more.
		if (shape.isNumber && !isDigit(text.charCodeAt(start + shape.head.length))) continue;
		const pattern = patternOf(shape);
		pattern.lastIndex = start;
		if (!pattern.test(text)) continue;
		let last = at;
		while ((atoms.ends[last] ?? pattern.lastIndex) < pattern.lastIndex) last++;
		if (atoms.ends[last] !== pattern.lastIndex) continue;
		runs ??= [];
		runs.push({wild: firstShape + index, length: last - at + 1});
	}
	return runs ?? noRuns;
};

/** How many atoms the word takes that begins here: "well-known" takes 3; 0 where none does. */
const wordLength = (atoms: Atoms, at: number): number => {
	let hasLetter = false;
	let end = at;
	for (; end < atoms.texts.length && end - at < runLimit && joins(atoms, end); end++) {
		if (end > at && atoms.spaced[end]) break;
		hasLetter ||= atoms.wordy[end] === true;
	}
	if (!hasLetter || end - at === runLimit) return 0;
	const length = (atoms.ends[end - 1] as number) - (atoms.starts[at] as number);
	return length <= longestWord ? end - at : 0;
};

/** Whether an atom may be part of a word. */
const joins = ({wordy, texts}: Atoms, at: number): boolean =>
	wordy[at] === true || texts[at] === '-' || texts[at] === "'" || texts[at] === '_';

const apostrophe = 0x27;
/** Whether the last of a word's atoms, so many from `at` on, is an ending. */
const hasEnding = ({texts, wordy}: Atoms, at: number, length: number): boolean => {
	const last = at + length - 1;
	return length > 1 && wordy[last] === true && texts[last]?.charCodeAt(0) === apostrophe;
};

/** How many atoms the number takes that begins here: "1,000" takes 3; 0 where none does. */
const numberLength = ({texts, spaced}: Atoms, at: number): number => {
	for (let end = at; end - at < runLimit; end += 2) {
		if (!isDigits(texts[end] as string)) return 0;
		const separator = texts[end + 1];
		const goesOn =
			(separator === '.' || separator === ',') &&
			!spaced[end + 1] &&
			!spaced[end + 2] &&
			isDigit(texts[end + 2]?.charCodeAt(0) ?? 0);
		if (!goesOn) return end - at + 1;
	}
	return 0;
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isDigits = (atom: string): boolean => isDigit(atom.charCodeAt(0)) && /^\d{1,21}$/.test(atom);

forget();
