import type {Context, Rule} from './rule.ts';
import {showing} from './signs.ts';

/** The rules of a set by the lists of phrases, and the signs, that they need, and those that need none. */
type Sorted = {always: Uint8Array; byList: ReadonlyMap<number, readonly number[]>};

const known = new WeakMap<readonly Rule[], Sorted>();

const sort = (rules: readonly Rule[]): Sorted => {
	const always = new Uint8Array(rules.length);
	const byList = new Map<number, number[]>();
	rules.forEach(({detect: {needs}}, index) => {
		if (needs === undefined) always[index] = 1;
		for (const {list} of needs ?? []) {
			const there = byList.get(list);
			if (there) there.push(index);
			else byList.set(list, [index]);
		}
	});
	return {always, byList};
};

/**
 * The rules that may find something in a context, in their order: most need what its reply does not
 * hold, and to run them all only to hear nothing is what would take the time.
 */
export const sieve = (rules: readonly Rule[], context: Context): Rule[] => {
	let sorted = known.get(rules);
	if (!sorted) {
		sorted = sort(rules);
		known.set(rules, sorted);
	}
	const asked = sorted.always.slice();
	const {byList} = sorted;
	const ask = (list: number): void => {
		for (const index of byList.get(list) ?? []) asked[index] = 1;
	};
	context.reply.matches.standing().forEach(ask);
	showing(context).forEach(ask);
	return rules.filter((_, index) => asked[index] === 1);
};
