import type {Atoms} from './atoms.ts';
import {type Item, mayMiss, type Part, parsePhrase} from './parse.ts';

/*
 * All lists of phrases are looked for in one walk over a text. They form one automaton. Its places
 * lie inside phrases; the sets of places that texts lead to are its states, each made when a text
 * first leads there. A phrase is read to its end when a text holds a word that it begins with.
 */

/** A place in a phrase and the ways on from it. */
type Place = {
	id: number;
	/** By `literalKey`. */
	literals: Map<number, Place[]>;
	wilds: {wild: number; glued: boolean; to: Place}[];
	/** Where one stands as well when what may be missing is missing. */
	skips: Place[];
	/** The list of the phrase that ends here. */
	list: number | null;
};

/**
 * A place, and how many atoms are still to pass before it is reached, since "well-known" is one word
 * to "*" and three atoms: `id * runLimit + atoms`.
 */
type Waiting = number;

/** No word or number takes as many atoms. */
const runLimit = 32;

type State = {
	waiting: readonly Waiting[];
	/** The lists of the phrases that end here. */
	lists: readonly number[];
	/** By symbol; `null` where no phrase goes on. */
	next: Map<number, State | null>;
};

/** A phrase by its beginning; the rest is read when a text leads to it. */
type Opening = {phrase: string; list: number; place: Place | null};

/** A word or mark that phrases hold. */
type Literal = {id: number; openings: Opening[]; unread: boolean};

const places: Place[] = [];
/** Where the phrases of each list end. */
const ends: Place[] = [];
const literals = new Map<string, Literal>();
/** Phrases that may begin with some word or number. */
const open: Opening[] = [];

/** A wild part stands for many words: one of these, or `firstShape` and its place in `shapes`. */
const anyWord = 0;
const anyNumber = 1;
const firstShape = 2;
const shapes: {text: string; pattern: RegExp}[] = [];

/**
 * Adds a list of phrases, for good, and says by what number its matches are found.
 * @throws Error where a phrase can't be read, as far as its beginning tells.
 */
export const addList = (phrases: readonly string[]): number => {
	const end = newPlace();
	const list = ends.push(end) - 1;
	end.list = list;
	for (const phrase of phrases) {
		const opening: Opening = {phrase, list, place: null};
		const firsts = firstParts(parsePhrase(phrase, 'sure'));
		if (firsts.some(({kind}) => kind !== 'literal')) open.push(opening);
		else {
			for (const word of new Set(firsts.map(({text}) => text))) {
				const literal = literalOf(word);
				literal.openings.push(opening);
				literal.unread = true;
			}
		}
	}
	firstStates.clear();
	return list;
};

/** Reads all phrases to their ends. @throws Error where one can't be read. */
export const readAll = (): void => {
	for (const opening of open) placeBefore(opening);
	for (const {openings} of [...literals.values()]) openings.forEach(placeBefore);
};

/** With what a sequence may begin. */
const firstParts = (items: readonly Item[]): Part[] => {
	const firsts: Part[] = [];
	for (const item of items) {
		if ('parts' in item) firsts.push(...item.parts.slice(0, 1));
		else for (const alternative of item.alternatives) firsts.push(...firstParts(alternative));
		if (!mayMiss(item)) break;
	}
	return firsts;
};

const newPlace = (): Place => {
	const id = places.length;
	const place: Place = {id, literals: new Map(), wilds: [], skips: [], list: null};
	places.push(place);
	return place;
};

const literalOf = (text: string): Literal => {
	let literal = literals.get(text);
	if (!literal) {
		literal = {id: literals.size + 1, openings: [], unread: false};
		literals.set(text, literal);
	}
	return literal;
};

const literalKey = (id: number, glued: boolean): number => id * 2 + (glued ? 1 : 0);

/** The place before a phrase. */
const placeBefore = (opening: Opening): Place => {
	if (opening.place === null) {
		opening.place = newPlace();
		layOut(parsePhrase(opening.phrase), opening.place, ends[opening.list] as Place);
	}
	return opening.place;
};

const layOut = (items: readonly Item[], before: Place, after: Place): void => {
	let from = before;
	items.forEach((item, index) => {
		const to = index === items.length - 1 ? after : newPlace();
		if (item.optional) from.skips.push(to);
		if ('parts' in item) layOutRow(item.parts, item.glued, from, to);
		else for (const alternative of item.alternatives) layOut(alternative, from, to);
		from = to;
	});
};

const layOutRow = (parts: readonly Part[], glued: boolean, before: Place, after: Place): void => {
	let from = before;
	parts.forEach((part, index) => {
		const to = index === parts.length - 1 ? after : newPlace();
		const gluedHere = index > 0 || glued;
		if (part.kind === 'literal') {
			const key = literalKey(literalOf(part.text).id, gluedHere);
			const ways = from.literals.get(key);
			if (ways) ways.push(to);
			else from.literals.set(key, [to]);
		} else from.wilds.push({wild: wildOf(part), glued: gluedHere, to});
		from = to;
	});
};

const wildOf = ({kind, text}: Part): number => {
	if (kind === 'word') return anyWord;
	if (kind === 'number') return anyNumber;
	const known = shapes.findIndex((shape) => shape.text === text);
	if (known >= 0) return firstShape + known;
	const source = text
		.replace('*', "[\\p{L}\\p{M}\\p{N}'_-]{1,40}")
		.replace('#', '\\d{1,12}(?:[.,]\\d{1,12}){0,3}');
	const pattern = new RegExp(`${source}(?![\\p{L}\\p{M}\\p{N}_-]|'[\\p{L}\\p{N}])`, 'uy');
	return firstShape + shapes.push({text, pattern}) - 1;
};

/** States by what waits in them, the numbers of symbols, and what follows a first atom. */
const states = new Map<string, State | null>();
const symbols = new Map<string, number>();
const firstStates = new Map<number, State | null>();

/** With so many states all are dropped: a bound for memory that everyday texts stay far below. */
const mostStates = 50_000;

/** A word, number or shape that begins at an atom, and how many atoms it takes. */
type Run = {wild: number; length: number};

/** What an atom is to the automaton: those with one symbol lead to the same states. */
type Reading = {symbol: number; literal: Literal | undefined; glued: boolean; runs: readonly Run[]};

/** Where phrases stand: by the number of their list, the first and last atom of each match. */
export type Walked = {
	matches: ReadonlyMap<number, readonly number[]>;
	/** How many lists were looked for. */
	lists: number;
	/** How many steps it took: at most some for each atom, whatever the text. */
	steps: number;
};

/**
 * Looks for all lists at once. A list's matches are in order and don't overlap: the leftmost come
 * first, the longest of those that begin at one place. Linear: no phrase goes on for ever.
 */
export const walk = (text: string, atoms: Atoms): Walked => {
	if (states.size > mostStates) forget();
	const readings = readText(text, atoms);
	const matches = new Map<number, number[]>();
	let steps = 0;
	const count = atoms.texts.length;
	for (let first = 0; first < count; first++) {
		if (!mayBegin(atoms, first)) continue;
		let at = first;
		let reading = readings[at] as Reading;
		let state = firstStates.get(reading.symbol);
		if (state === undefined) state = firstState(reading);
		while (state) {
			steps++;
			if (state.lists.length > 0 && mayEnd(atoms, at)) {
				for (const list of state.lists) note(matches, list, first, at);
			}
			at++;
			if (at >= count) break;
			reading = readings[at] as Reading;
			let next = state.next.get(reading.symbol);
			if (next === undefined) {
				next = stateAfter(state.waiting, reading, false);
				state.next.set(reading.symbol, next);
			}
			state = next;
		}
	}
	return {matches, lists: ends.length, steps};
};

const forget = (): void => {
	states.clear();
	symbols.clear();
	firstStates.clear();
};

const note = (matches: Map<number, number[]>, list: number, first: number, last: number): void => {
	const found = matches.get(list);
	if (!found) {
		matches.set(list, [first, last]);
		return;
	}
	const lastEnd = found[found.length - 1] as number;
	if (found[found.length - 2] === first) found[found.length - 1] = last;
	else if (first > lastEnd) found.push(first, last);
};

/** A phrase may begin where no word, hashtag or handle is under way. */
const mayBegin = ({spaced, wordy, texts}: Atoms, at: number): boolean => {
	if (spaced[at]) return true;
	const before = texts[at - 1] as string;
	return !(wordy[at - 1] || before === "'" || before === '_' || before === '#' || before === '@');
};

/** A phrase may end where no word goes on. */
const mayEnd = ({spaced, wordy, texts}: Atoms, at: number): boolean => {
	const next = at + 1;
	if (next >= texts.length || spaced[next]) return true;
	if (wordy[next] || texts[next] === '_') return false;
	return !(texts[next] === "'" && wordy[next + 1] && !spaced[next + 1]);
};

const firstState = (reading: Reading): State | null => {
	const openings = reading.literal ? [...reading.literal.openings, ...open] : open;
	const before = new Set<Waiting>();
	for (const opening of openings) reach(before, placeBefore(opening));
	const state = stateAfter([...before], reading, true);
	firstStates.set(reading.symbol, state);
	return state;
};

/** The state that an atom leads to; before the `first` one of a match anything may stand. */
const stateAfter = (
	waiting: readonly Waiting[],
	{literal, glued, runs}: Reading,
	first: boolean,
): State | null => {
	const after = new Set<Waiting>();
	for (const one of waiting) {
		const left = one % runLimit;
		if (left > 1) after.add(one - 1);
		const place = places[Math.floor(one / runLimit)] as Place;
		if (left === 1) reach(after, place);
		if (left > 0) continue;
		if (literal) {
			for (const to of place.literals.get(literalKey(literal.id, glued)) ?? []) reach(after, to);
			if (first) {
				for (const to of place.literals.get(literalKey(literal.id, !glued)) ?? []) reach(after, to);
			}
		}
		for (const way of place.wilds) {
			if (way.glued !== glued && !first) continue;
			for (const {wild, length} of runs) {
				if (wild !== way.wild) continue;
				if (length === 1) reach(after, way.to);
				else after.add(way.to.id * runLimit + length - 1);
			}
		}
	}
	return stateOf([...after].sort((a, b) => a - b));
};

/** Adds a place and all that is reached from it at once. */
const reach = (reached: Set<Waiting>, place: Place): void => {
	const waiting = place.id * runLimit;
	if (reached.has(waiting)) return;
	reached.add(waiting);
	for (const to of place.skips) reach(reached, to);
};

const stateOf = (waiting: readonly Waiting[]): State | null => {
	if (waiting.length === 0) return null;
	const key = waiting.join();
	let state = states.get(key);
	if (!state) {
		const lists = waiting.flatMap((one) => {
			const list = one % runLimit === 0 ? places[one / runLimit]?.list : null;
			return list === null || list === undefined ? [] : [list];
		});
		state = {waiting, lists, next: new Map()};
		states.set(key, state);
	}
	return state;
};

/** What each atom is; reads the phrases that begin with one of them. */
const readText = (text: string, atoms: Atoms): Reading[] => {
	let found = atoms.texts.map((atom) => literals.get(atom));
	const known = literals.size;
	for (const opening of open) placeBefore(opening);
	for (const literal of found) {
		if (!literal?.unread) continue;
		literal.openings.forEach(placeBefore);
		literal.unread = false;
	}
	// What has just been read may hold more of the text's words.
	if (literals.size > known) found = atoms.texts.map((atom) => literals.get(atom));
	const runs = findRuns(text, atoms);
	return found.map((literal, at) => {
		const glued = !atoms.spaced[at];
		const here = runs[at] as readonly Run[];
		return {symbol: symbolOf(literal?.id ?? 0, glued, here), literal, glued, runs: here};
	});
};

const noRun: readonly Run[] = [];
const wordOfOneAtom: readonly Run[] = [{wild: anyWord, length: 1}];

const symbolOf = (literal: number, glued: boolean, runs: readonly Run[]): number => {
	const plain = literalKey(literal, glued) * 2;
	if (runs === noRun) return plain;
	if (runs === wordOfOneAtom) return plain + 1;
	const key = `${plain}${runs.map(({wild, length}) => `,${wild}:${length}`).join('')}`;
	let symbol = symbols.get(key);
	if (symbol === undefined) {
		symbol = -1 - symbols.size;
		symbols.set(key, symbol);
	}
	return symbol;
};

/** The longest word that "*" stands for, in UTF-16 units. */
const longestWord = 40;

/** The words, numbers and shapes that begin at each atom. */
const findRuns = (text: string, atoms: Atoms): (readonly Run[])[] => {
	const count = atoms.texts.length;
	const runs = new Array<readonly Run[]>(count);
	const numbers = numberLengths(atoms);
	/** Of the word that begins at the atom behind: its atoms, its end, whether it holds a letter. */
	let length = 0;
	let end = 0;
	let hasLetter = false;
	for (let at = count - 1; at >= 0; at--) {
		const wordy = atoms.wordy[at] as boolean;
		if (length === 0 || atoms.spaced[at + 1]) {
			length = 0;
			hasLetter = false;
			end = atoms.ends[at] as number;
		}
		length = wordy || joins(atoms.texts[at] as string) ? length + 1 : 0;
		hasLetter ||= wordy;
		const start = atoms.starts[at] as number;
		const isWord = length > 0 && length < runLimit && hasLetter && end - start <= longestWord;
		const number = numbers[at] as number;
		const here: Run[] = [];
		if (isWord) {
			here.push({wild: anyWord, length});
			// A word is one without its ending, too: "*'s".
			if (length > 1 && isEnding(atoms, at + length - 1)) {
				here.push({wild: anyWord, length: length - 1});
			}
		}
		if (number > 0) here.push({wild: anyNumber, length: number});
		if (wordy && shapes.length > 0) here.push(...findShapes(text, atoms, at));
		runs[at] =
			here.length === 0
				? noRun
				: isWord && length === 1 && here.length === 1
					? wordOfOneAtom
					: here;
	}
	return runs;
};

const isEnding = ({texts, wordy}: Atoms, at: number): boolean =>
	wordy[at] === true && texts[at]?.charCodeAt(0) === apostrophe;

const apostrophe = 0x27;

const joins = (atom: string): boolean => atom === '-' || atom === "'" || atom === '_';

/** How many atoms the number takes that begins at each atom; 0 where none does: "1,000" takes 3. */
const numberLengths = ({texts, spaced}: Atoms): number[] => {
	const lengths = new Array<number>(texts.length).fill(0);
	for (let at = texts.length - 1; at >= 0; at--) {
		if (!isDigits(texts[at] as string)) continue;
		const separator = texts[at + 1];
		const goesOn =
			(separator === '.' || separator === ',') &&
			!spaced[at + 1] &&
			!spaced[at + 2] &&
			isDigit(texts[at + 2]?.charCodeAt(0) ?? 0);
		const rest = goesOn ? (lengths[at + 2] as number) : -1;
		lengths[at] = !goesOn ? 1 : rest === 0 || rest + 2 >= runLimit ? 0 : rest + 2;
	}
	return lengths;
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isDigits = (atom: string): boolean => isDigit(atom.charCodeAt(0)) && /^\d+$/.test(atom);

const findShapes = (text: string, atoms: Atoms, at: number): Run[] =>
	shapes.flatMap(({pattern}, index) => {
		pattern.lastIndex = atoms.starts[at] as number;
		if (!pattern.test(text)) return [];
		let last = at;
		while ((atoms.ends[last] ?? pattern.lastIndex) < pattern.lastIndex) last++;
		if (atoms.ends[last] !== pattern.lastIndex) return [];
		return [{wild: firstShape + index, length: last - at + 1}];
	});
