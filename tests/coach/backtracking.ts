import {type AST, RegExpParser} from '@eslint-community/regexpp';

/** Goes on from a place in the text; whether the rest of the pattern matches there. */
type Rest = (at: number) => boolean;

/**
 * How many steps a backtracking matcher takes to look for a pattern all over a text. It is the plain
 * textbook one, so that what is linear here is linear in a browser; those only skip steps.
 * @throws Error beyond `most` steps.
 */
export const countSteps = (regexp: RegExp, text: string, most: number): number => {
	const pattern = parse(regexp);
	let steps = 0;

	const anyOf = (alternatives: readonly AST.Alternative[], at: number, rest: Rest): boolean =>
		alternatives.some(({elements}) => inRow(elements, 0, at, rest));

	const inRow = (row: readonly AST.Element[], index: number, at: number, rest: Rest): boolean => {
		const element = row[index];
		if (element === undefined) return rest(at);
		return one(element, at, (next) => inRow(row, index + 1, next, rest));
	};

	const one = (node: AST.Element, at: number, rest: Rest): boolean => {
		if (++steps > most) throw new Error(`${regexp} takes more than ${most} steps.`);
		switch (node.type) {
			case 'Group':
			case 'CapturingGroup':
				return anyOf(node.alternatives, at, rest);
			case 'Quantifier':
				return repeated(node, 0, at, rest);
			case 'Assertion':
				return holds(node, at) && rest(at);
			case 'Backreference':
				throw new Error(`${regexp} refers back, which is not looked into here.`);
			default: {
				const character = characterAt(text, at, regexp.unicode);
				return matches(node.raw, regexp, character) && rest(at + character.length);
			}
		}
	};

	const repeated = (node: AST.Quantifier, times: number, at: number, rest: Rest): boolean => {
		const again = (): boolean =>
			times < node.max &&
			one(node.element, at, (next) => next > at && repeated(node, times + 1, next, rest));
		const enough = (): boolean => times >= node.min && rest(at);
		return node.greedy ? again() || enough() : enough() || again();
	};

	const holds = (node: AST.Assertion, at: number): boolean => {
		switch (node.kind) {
			case 'start':
				return at === 0 || (regexp.multiline && text[at - 1] === '\n');
			case 'end':
				return at === text.length || (regexp.multiline && text[at] === '\n');
			case 'word':
				return (isWord(text[at - 1]) !== isWord(text[at])) !== node.negate;
			case 'lookahead':
				return anyOf(node.alternatives, at, () => true) !== node.negate;
			case 'lookbehind': {
				// No pattern looks further back than this.
				const from = Math.max(0, at - 8);
				const ends: Rest = (end) => end === at;
				const starts = Array.from({length: at - from + 1}, (_, back) => at - back);
				const before = steps;
				const held = starts.some((start) => anyOf(node.alternatives, start, ends));
				// The other places are only tried here, not by a browser.
				steps = before + 1;
				return held !== node.negate;
			}
		}
	};

	for (let at = 0; at <= text.length; at++) {
		let end = -1;
		const found = anyOf(pattern.alternatives, at, (next) => {
			end = next;
			return true;
		});
		if (!found) continue;
		if (!regexp.global) break;
		at = Math.max(at, end - 1);
	}
	return steps;
};

/**
 * Texts, some `length` long, that pump what a pattern repeats: each repeated part by itself, behind
 * what stands before it, and the beginnings of matches over and over.
 */
export const attacks = (regexp: RegExp, length: number): string[] => {
	const pattern = parse(regexp);
	const texts = new Set<string>();
	const pump = (part: string, before = ''): void => {
		// What comes last fits nothing, so that all ways to match have to be tried.
		if (part !== '') texts.add(`${before}${part.repeat(Math.ceil(length / part.length))}\u0001`);
	};
	const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
		for (const {elements} of alternatives) {
			let said = before;
			for (const element of elements) {
				const sample = sampleOf(element, regexp);
				if (element.type === 'Quantifier' && element.max > 1) {
					const part = sampleOf(element.element, regexp);
					pump(part);
					pump(part, said);
					pump(said + part);
				}
				if (element.type === 'Quantifier') visitInside(element.element, said);
				else visitInside(element, said);
				said += sample;
			}
			pump(said.slice(0, -1));
			pump(`${said} `);
		}
	};
	const visitInside = (node: AST.Element, before: string): void => {
		if (node.type === 'Group' || node.type === 'CapturingGroup') visit(node.alternatives, before);
	};
	visit(pattern.alternatives, '');
	return [...texts];
};

/** A short text that a part of a pattern matches. */
const sampleOf = (node: AST.Element, regexp: RegExp): string => {
	switch (node.type) {
		case 'Group':
		case 'CapturingGroup':
			return (node.alternatives[0]?.elements ?? []).map((each) => sampleOf(each, regexp)).join('');
		case 'Quantifier':
			return sampleOf(node.element, regexp).repeat(Math.max(1, node.min));
		case 'Assertion':
		case 'Backreference':
			return '';
		case 'Character':
			return String.fromCodePoint(node.value);
		default:
			return [...'aA1 .,!-"\'\n…éб😀'].find((each) => matches(node.raw, regexp, each)) ?? '';
	}
};

const parse = ({source, unicode}: RegExp): AST.Pattern =>
	new RegExpParser().parsePattern(source, 0, source.length, {unicode});

const known = new Map<string, RegExp>();

const matches = (raw: string, {ignoreCase, unicode}: RegExp, character: string): boolean => {
	if (character === '') return false;
	const flags = `${ignoreCase ? 'i' : ''}${unicode ? 'u' : ''}`;
	const key = `${raw} ${flags}`;
	const single = known.get(key) ?? new RegExp(`^(?:${raw})$`, flags);
	known.set(key, single);
	return single.test(character);
};

const characterAt = (text: string, at: number, unicode: boolean): string => {
	if (at >= text.length) return '';
	return unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
};

const isWord = (character = ''): boolean => /\w/.test(character);
