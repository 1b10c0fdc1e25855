import {type Columns, type Role, roles} from './sheet.ts';

/** What columns are called, the likeliest first. */
const likely: Record<Role, readonly string[]> = {
	reply: [
		'reply',
		'reply text',
		'our reply',
		'our response',
		'response',
		'response text',
		'answer',
		'draft',
		'comment',
		'comment text',
		'outbound message',
		'body',
		'text',
		'message',
		'content',
		'tweet',
	],
	post: [
		'post',
		'post text',
		'original post',
		'original',
		'parent',
		'parent text',
		'parent body',
		'in reply to text',
		'replying to text',
		'question',
		'inbound message',
		'customer message',
		'review',
		'context',
		'thread',
		'title',
		'comment',
		'message',
	],
	author: [
		'author',
		'author name',
		'post author',
		'customer',
		'user',
		'username',
		'user name',
		'from',
		'handle',
		'screen name',
		'name',
	],
	site: ['site', 'network', 'platform', 'channel', 'source', 'place', 'permalink', 'url', 'link'],
	date: [
		'date',
		'created at',
		'created',
		'posted at',
		'published at',
		'published',
		'time',
		'timestamp',
		'datetime',
		'when',
	],
};

const plain = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const known = new Set(Object.values(likely).flat());

/** Several words and the end of a sentence. */
const isSentence = (cell: string): boolean =>
	/[.!?…]["”’)]?$/.test(cell.slice(-2)) && cell.split(/\s+/, 3).length === 3;

/** Whether a first row names the columns: not where it says something, and names nothing known. */
export const namesColumns = (first: readonly string[]): boolean =>
	first.some((cell) => known.has(plain(cell))) || !first.some((cell) => isSentence(cell.trim()));

/** How many rows tell which column holds the longest texts. */
const looked = 50;

/** The column whose texts are longest, where they are longer than a name or a date. */
const longest = (rows: readonly string[][], free: readonly number[]): number | null => {
	const sample = rows.slice(0, looked);
	const lengths = free.map((at) => {
		const sum = sample.reduce((total, row) => total + (row[at]?.length ?? 0), 0);
		return {at, mean: sum / Math.max(sample.length, 1)};
	});
	const [best] = lengths.sort((a, b) => b.mean - a.mean);
	return best !== undefined && best.mean > 20 ? best.at : null;
};

/**
 * Guesses which column holds what, by what the columns are called, and the replies where no name
 * tells by which texts are longest. No column is guessed twice.
 */
export const guessColumns = (names: readonly string[], rows: readonly string[][]): Columns => {
	const called = names.map(plain);
	const taken = new Set<number>();
	const take = (role: Role): number | null => {
		for (const name of likely[role]) {
			const at = called.findIndex((other, place) => other === name && !taken.has(place));
			if (at === -1) continue;
			taken.add(at);
			return at;
		}
		return null;
	};
	const guess = Object.fromEntries(roles.map((role) => [role, take(role)])) as Columns;
	if (guess.reply !== null) return guess;
	const free = names.map((_, at) => at).filter((at) => !taken.has(at));
	return {...guess, reply: longest(rows, free)};
};

/** What columns without a name are called, and those that share one. */
export const nameColumns = (first: readonly string[], nameOf: (number: number) => string) => {
	const used = new Set<string>();
	return first.map((cell, at) => {
		const name = cell.trim().slice(0, 200) || nameOf(at + 1);
		let free = name;
		for (let number = 2; used.has(free); number++) free = `${name} (${number})`;
		used.add(free);
		return free;
	});
};
