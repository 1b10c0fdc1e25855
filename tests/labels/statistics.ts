/** A figure with its 95% interval. */
export type Figure = {value: number; low: number; high: number};

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
};

const resamples = 400;

/** What stands at a place that is known to be there. */
const of = (values: ArrayLike<number>, at: number): number => values[at] ?? Number.NaN;

/** How often each row is drawn when whole groups are drawn with replacement, once per resample. */
export const drawGroups = (groups: readonly string[], seed = 1): Float64Array[] => {
	const names = [...new Set(groups)];
	const place = new Map(names.map((name, at) => [name, at]));
	const random = seeded(seed);
	return Array.from({length: resamples}, () => {
		const drawn = new Float64Array(names.length);
		for (let count = 0; count < names.length; count++) {
			const one = Math.floor(random() * names.length);
			drawn[one] = of(drawn, one) + 1;
		}
		return Float64Array.from(groups, (group) => of(drawn, place.get(group) ?? 0));
	});
};

const ascending = (values: readonly number[]): Uint32Array =>
	Uint32Array.from(values.keys()).sort((a, b) => of(values, a) - of(values, b));

/** Weighted middle ranks: equal values share the middle of their place. */
const ranks = (
	values: readonly number[],
	order: Uint32Array,
	weights: Float64Array,
): Float64Array => {
	const ranked = new Float64Array(values.length);
	let below = 0;
	for (let from = 0; from < order.length; ) {
		let to = from;
		let tied = 0;
		while (to < order.length && of(values, of(order, to)) === values[of(order, from)]) {
			tied += of(weights, of(order, to));
			to++;
		}
		for (let at = from; at < to; at++) ranked[of(order, at)] = below + tied / 2;
		below += tied;
		from = to;
	}
	return ranked;
};

const aucFrom = (truth: readonly number[], ranked: Float64Array, weights: Float64Array): number => {
	let positive = 0;
	let negative = 0;
	let sum = 0;
	for (let at = 0; at < truth.length; at++) {
		const weight = of(weights, at);
		if (of(truth, at) > 0) {
			positive += weight;
			sum += weight * of(ranked, at);
		} else negative += weight;
	}
	return (sum - (positive * positive) / 2) / (positive * negative);
};

const correlation = (a: Float64Array, b: Float64Array, weights: Float64Array): number => {
	let total = 0;
	let meanA = 0;
	let meanB = 0;
	for (let at = 0; at < a.length; at++) {
		total += of(weights, at);
		meanA += of(weights, at) * of(a, at);
		meanB += of(weights, at) * of(b, at);
	}
	meanA /= total;
	meanB /= total;
	let both = 0;
	let ofA = 0;
	let ofB = 0;
	for (let at = 0; at < a.length; at++) {
		const fromA = of(a, at) - meanA;
		const fromB = of(b, at) - meanB;
		both += of(weights, at) * fromA * fromB;
		ofA += of(weights, at) * fromA * fromA;
		ofB += of(weights, at) * fromB * fromB;
	}
	return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
};

/** Whether the truth has two values, and so the figure is an AUC; a rank correlation otherwise. */
export const isBinary = (truth: readonly number[]): boolean => new Set(truth).size <= 2;

/** Says, for any weights of the rows, how well these scores follow the truth. */
const follower = (truth: readonly number[], scores: readonly number[]) => {
	const order = ascending(scores);
	if (isBinary(truth)) {
		return (weights: Float64Array) => aucFrom(truth, ranks(scores, order, weights), weights);
	}
	const truthOrder = ascending(truth);
	return (weights: Float64Array) =>
		correlation(ranks(scores, order, weights), ranks(truth, truthOrder, weights), weights);
};

/** The plain figure: AUC (0 to 1) where the truth has two values, Spearman's ρ (-1 to 1) otherwise. */
export const figureOf = (truth: readonly number[], scores: readonly number[]): number =>
	follower(truth, scores)(new Float64Array(truth.length).fill(1));

/** The figure with its interval from drawing whole groups. `draws` come from `drawGroups`. */
export const withInterval = (
	truth: readonly number[],
	scores: readonly number[],
	draws: readonly Float64Array[],
): Figure => {
	const follow = follower(truth, scores);
	return {value: follow(new Float64Array(truth.length).fill(1)), ...interval(draws.map(follow))};
};

/** How far scores are ahead of others on the same rows, with the interval of the difference. */
export const leadOver = (
	truth: readonly number[],
	scores: readonly number[],
	others: readonly number[],
	draws: readonly Float64Array[],
): Figure => {
	const ours = follower(truth, scores);
	const theirs = follower(truth, others);
	const lead = (weights: Float64Array) => ours(weights) - theirs(weights);
	return {value: lead(new Float64Array(truth.length).fill(1)), ...interval(draws.map(lead))};
};

const interval = (values: readonly number[]): {low: number; high: number} => {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
	return {low: at(0.025), high: at(0.975)};
};
