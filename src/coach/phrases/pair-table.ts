/** What a table answers for a pair that it does not hold. */
export const absent = -2;

/**
 * A table from pairs of whole numbers to whole numbers, all of 32 bits; the first of a pair is never
 * negative. Three times as fast as a `Map` for each first number, and small.
 */
export type PairTable = {
	get(first: number, second: number): number;
	/** Adds a pair that the table does not hold. */
	add(first: number, second: number, value: number): void;
	size(): number;
	clear(): void;
};

const smallest = 1 << 12;

/** Open addressing with linear probing; at most half of the cells are taken. */
export const pairTable = (): PairTable => {
	let cells = smallest;
	let firsts = new Int32Array(cells).fill(-1);
	let seconds = new Int32Array(cells);
	let values = new Int32Array(cells);
	let size = 0;

	/** The cell of a pair, or the free one where it belongs. */
	const cellOf = (first: number, second: number): number => {
		const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		let cell = (mixed ^ (mixed >>> 15)) & (cells - 1);
		while (firsts[cell] !== -1 && (firsts[cell] !== first || seconds[cell] !== second)) {
			cell = (cell + 1) & (cells - 1);
		}
		return cell;
	};

	const resize = (to: number): void => {
		const [oldFirsts, oldSeconds, oldValues] = [firsts, seconds, values];
		cells = to;
		firsts = new Int32Array(cells).fill(-1);
		seconds = new Int32Array(cells);
		values = new Int32Array(cells);
		size = 0;
		oldFirsts.forEach((first, cell) => {
			if (first !== -1) add(first, oldSeconds[cell] as number, oldValues[cell] as number);
		});
	};

	const add = (first: number, second: number, value: number): void => {
		if (size >= cells / 2) resize(cells * 2);
		const cell = cellOf(first, second);
		firsts[cell] = first;
		seconds[cell] = second;
		values[cell] = value;
		size++;
	};

	return {
		get(first, second) {
			const cell = cellOf(first, second);
			return firsts[cell] === -1 ? absent : (values[cell] as number);
		},
		add,
		size: () => size,
		clear() {
			firsts.fill(-1);
			resize(smallest);
		},
	};
};
