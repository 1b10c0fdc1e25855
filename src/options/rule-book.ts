import type {RuleFacts} from '../messages.ts';

/** As a rule file has it: «guillemets» mark the words a rule is about. */
export type Example = string | {reply: string; post?: string};

/** What is known of every rule. */
export type RuleBook = readonly RuleFacts[];

/** What the person looks for. */
export type RuleSearch = {
	text: string;
	/** A principle, or `null` for all. */
	principle: string | null;
	show: 'all' | 'on' | 'off';
};

/** What stands for whoever wrote the post where nobody knows them. */
const someone: Readonly<Record<string, string>> = {author: 'they', them: 'them'};

/** A rule's sentence as it reads without a draft: a slot that quotes one becomes an ellipsis. */
export const withoutSlots = (text: string): string =>
	text.replace(/\{(\w{1,20})\}/g, (_, slot: string) => someone[slot] ?? '…');

const isFound = (rule: RuleFacts, words: readonly string[]): boolean => {
	const {id, text, why, sources} = rule;
	const all = [id, text, why ?? '', ...sources.map(({title}) => title)].join('\n').toLowerCase();
	return words.every((word) => all.includes(word));
};

/** The rules that hold every word looked for, in what they say, why, where from or by their id. */
export const searched = (
	book: RuleBook,
	{text, principle, show}: RuleSearch,
	off: readonly string[],
): RuleBook => {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return book.filter(
		(rule) =>
			(principle === null || rule.principle === principle) &&
			(show === 'all' || off.includes(rule.id) === (show === 'off')) &&
			isFound(rule, words),
	);
};

/** As much of an example as shows what it is about, in characters. */
const most = 320;

/** An example that is not longer than anybody reads: one of a rule against length may be. */
export const shortened = (text: string): string =>
	text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} […]`;

/** An example in pieces: every second one is what the rule is about. */
export const marked = (text: string): string[] => text.split(/[«»]/);
