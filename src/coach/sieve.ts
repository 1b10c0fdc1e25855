import type {Context, Rule} from './rule.ts';
import {eachShowing} from './signs.ts';

/** The rules of a set by the lists of phrases, and the signs, that they need, and those that need none. */
type Sorted = {always: readonly boolean[]; byList: readonly (readonly number[] | undefined)[]};

const known = new WeakMap<readonly Rule[], Sorted>();

const sort = (rules: readonly Rule[]): Sorted => {
	const byList: number[][] = [];
	rules.forEach(({detect: {needs = []}}, index) => {
		for (const {list} of needs) {
			while (byList.length <= list) byList.push([]);
			byList[list]?.push(index);
		}
	});
	return {always: rules.map(({detect}) => detect.needs === undefined), byList};
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
		for (const index of byList[list] ?? []) asked[index] = true;
	};
	context.reply.matches.standing().forEach(ask);
	eachShowing(context, ask);
	return rules.filter((_, index) => asked[index]);
};
