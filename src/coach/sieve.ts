import type {Rule} from './rule.ts';
import type {Text} from './text/text.ts';

/** The rules of a set by the lists of phrases that they need, and those that need none. */
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
 * The rules that may find something in a reply, in their order: most need phrases that it does not
 * hold, and to run them all only to hear nothing is what would take the time.
 */
export const sieve = (rules: readonly Rule[], reply: Text): Rule[] => {
	let sorted = known.get(rules);
	if (!sorted) {
		sorted = sort(rules);
		known.set(rules, sorted);
	}
	const asked = sorted.always.slice();
	for (const list of reply.matches.standing()) {
		for (const index of sorted.byList.get(list) ?? []) asked[index] = 1;
	}
	return rules.filter((_, index) => asked[index] === 1);
};
