import type {Change, ChoiceKey, Problem, SpokenFor, Strictness} from '../settings.ts';
import type {WordKey, Words} from '../ui/words.ts';
import {writerName} from './writer-words.ts';

/** What each choice is called. */
export const choiceNames: Record<ChoiceKey, WordKey> = {
	writers: 'welcomeWriter',
	defaultWriter: 'choiceDefaultWriter',
	hostWriters: 'optionsSiteWriters',
	offHosts: 'sitesOff',
	off: 'sitesOn',
	offRules: 'choiceOffRules',
	strictness: 'optionsStrictness',
	pause: 'optionsPause',
	keepLedger: 'optionsLedger',
};

export const strictnessNames: Record<Strictness, WordKey> = {
	gentle: 'strictGentle',
	usual: 'strictUsual',
	strict: 'strictStrict',
};

/** What one change comes to: what comes, goes or is another, or one value for another. */
export type Difference =
	| {kind: 'list'; added: string[]; removed: string[]; changed: string[]}
	| {kind: 'value'; before: string; after: string};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const ofLists = (before: readonly string[], after: readonly string[]): Difference => ({
	kind: 'list',
	added: after.filter((item) => !before.includes(item)),
	removed: before.filter((item) => !after.includes(item)),
	changed: [],
});

/** Of things with a name of their own: by their ids, told by their names. */
const ofEntries = <T>(
	before: Readonly<Record<string, T>>,
	after: Readonly<Record<string, T>>,
	name: (id: string, value: T) => string,
): Difference => {
	const told = (entries: [string, T][]) => entries.map(([id, value]) => name(id, value));
	return {
		kind: 'list',
		added: told(Object.entries(after).filter(([id]) => !Object.hasOwn(before, id))),
		removed: told(Object.entries(before).filter(([id]) => !Object.hasOwn(after, id))),
		changed: told(
			Object.entries(after).filter(
				([id, value]) => Object.hasOwn(before, id) && !same(before[id], value),
			),
		),
	};
};

const byId = (writers: readonly SpokenFor[]): Record<string, SpokenFor> =>
	Object.fromEntries(writers.map((writer) => [writer.id, writer]));

/** What the names in a change stand for. */
export type Names = {
	/** Everybody spoken for, before and after. */
	writers: readonly SpokenFor[];
	/** What a rule says, by its id. */
	rule: (id: string) => string;
};

/** Says what a change of one choice comes to. */
export const differenceOf = (words: Words, change: Change, names: Names): Difference => {
	const nameOf = (id: string | null): string => {
		const writer = names.writers.find((one) => one.id === id);
		return (writer && writerName(writer)) || id || words('choiceFirst');
	};
	const yesNo = (isOn: boolean): string => words(isOn ? 'choiceOn' : 'choiceOff');
	switch (change.key) {
		case 'writers':
			return ofEntries(
				byId(change.before),
				byId(change.after),
				(id, writer) => writerName(writer) || id,
			);
		case 'hostWriters':
			return ofEntries(change.before, change.after, (host, id) => `${host}: ${nameOf(id)}`);
		case 'offHosts':
			return ofLists(change.before, change.after);
		case 'offRules':
			return ofLists(change.before.map(names.rule), change.after.map(names.rule));
		case 'defaultWriter':
			return {kind: 'value', before: nameOf(change.before), after: nameOf(change.after)};
		case 'strictness':
			return {
				kind: 'value',
				before: words(strictnessNames[change.before]),
				after: words(strictnessNames[change.after]),
			};
		case 'off':
			return {kind: 'value', before: yesNo(!change.before), after: yesNo(!change.after)};
		case 'pause':
		case 'keepLedger':
			return {kind: 'value', before: yesNo(change.before), after: yesNo(change.after)};
	}
};

/** Kinds of values as a file writes them, which is the same in every language. */
const written: Readonly<Record<string, string>> = {
	boolean: 'true / false',
	string: '"…"',
	Array: '[…]',
	Object: '{…}',
};

/** What a check calls a value, as somebody would write it into the file. */
const inFile = (value: string): string =>
	written[value] ??
	value
		.replace(/^\((.*)\)$/, '$1')
		.replaceAll(' | ', ' / ')
		.replace(/^<=/, '≤ ');

/** What is wrong with a file, in a sentence. */
export const problemWords = (words: Words, {kind, at, expected, found}: Problem): string => {
	switch (kind) {
		case 'too-large':
			return words('setupTooLarge');
		case 'not-json':
			return words('setupNotJson');
		case 'not-a-setup':
			return words('setupNotASetup');
		case 'unknown-version':
			return words('setupVersion', [found, expected]);
		case 'unknown-key':
			return words('setupUnknownKey', at);
		case 'wrong-value':
			// A pattern tells nobody anything.
			return expected === '' || expected.startsWith('/')
				? words('setupWrong', [at, inFile(found)])
				: words('setupWrongValue', [at, inFile(expected), inFile(found)]);
	}
};
