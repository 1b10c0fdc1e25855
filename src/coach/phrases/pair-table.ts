/** What a table answers for a pair that it does not hold. */
export const absent = -2;

/**
 * A table from pairs of whole numbers to whole numbers, all of 32 bits; the first of a pair is never
 * negative. Several times as fast as a `Map` for each first number, and small.
 */
export type PairTable = {
	get(first: number, second: number): number;
	/** Adds a pair that the table does not hold. */
	add(first: number, second: number, value: number): void;
	size(): number;
	clear(): void;
};

/** A cell holds the pair, its value and one number unused, so that it lies in one line of the cache. */
const width = 4;
const free = -1;

/**
 * Open addressing with linear probing; at most half of the cells are taken, of which there are at
 * least `smallest`, a power of two.
 */
export const pairTable = (smallest: number): PairTable => {
	let mask = smallest - 1;
	let table = new Int32Array(smallest * width).fill(free);
	let size = 0;

	/** Where the cell of a pair begins, or the free one where it belongs. */
	const cellOf = (first: number, second: number): number => {
		const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		let cell = (mixed ^ (mixed >>> 15)) & mask;
		for (;;) {
			const at = cell * width;
			const there = table[at];
			if (there === free || (there === first && table[at + 1] === second)) return at;
			cell = (cell + 1) & mask;
		}
	};

	const resize = (cells: number): void => {
		const old = table;
		mask = cells - 1;
		table = new Int32Array(cells * width).fill(free);
		size = 0;
		for (let at = 0; at < old.length; at += width) {
			const first = old[at] as number;
			if (first !== free) add(first, old[at + 1] as number, old[at + 2] as number);
		}
	};

	const add = (first: number, second: number, value: number): void => {
		if (size > mask / 2) resize((mask + 1) * 2);
		const at = cellOf(first, second);
		table[at] = first;
		table[at + 1] = second;
		table[at + 2] = value;
		size++;
	};

	return {
		get(first, second) {
			const at = cellOf(first, second);
			return table[at] === free ? absent : (table[at + 2] as number);
		},
		add,
		size: () => size,
		clear() {
			mask = smallest - 1;
			table = new Int32Array(smallest * width).fill(free);
			size = 0;
		},
	};
};
