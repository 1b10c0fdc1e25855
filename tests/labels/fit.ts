import {seeded} from './statistics.ts';

/** One labelled reply as a fit sees it. */
export type Sample = {
	/** What each rule found, 0 to 1, by the rule's place in the list of priors. */
	found: readonly {at: number; strength: number}[];
	/** What the evidence of all other rules adds, in logits. */
	offset: number;
	/** 0 to 1: how much of the principle its readers saw. */
	truth: number;
	set: string;
	group: string;
};

/** The weight a rule came with, and the sign its kind gives it. */
export type Prior = {weight: number; sign: 1 | -1};

/**
 * Sets differ in how much good they hold and in how plainly it shows, so each has an intercept and a
 * slope of its own; the weights only say which evidence counts for more than other evidence.
 */
export type Model = {weights: number[]; sets: Map<string, {intercept: number; slope: number}>};

/** What the weights of one principle were fitted on, as weights.json keeps it. */
export type Fitted = {
	principle: string;
	/** How strongly weights were held to their priors. */
	pull: number;
	sets: {
		name: string;
		label: string;
		rows: number;
		groups: number;
		/** How well the evidence follows the label with the weights the rules came with. */
		byHand: number;
		/** The same with fitted weights, for conversations they were not fitted on. */
		outOfFold: number;
	}[];
};

const sweeps = 40;
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * A logistic fit by coordinate descent in which every set weighs the same. Weights are held to their
 * priors by `pull` and never go below 0, so that no rule changes its sign.
 */
export const fitWeights = (
	samples: readonly Sample[],
	priors: readonly Prior[],
	pull: number,
): Model => {
	const rowsOf = new Map<string, number[]>();
	for (const [row, {set}] of samples.entries()) {
		rowsOf.set(set, rowsOf.get(set) ?? []);
		rowsOf.get(set)?.push(row);
	}
	const share = samples.map(({set}) => 1 / (rowsOf.get(set)?.length ?? 1));
	const byRule = priors.map((): {row: number; strength: number}[] => []);
	for (const [row, {found}] of samples.entries()) {
		for (const {at, strength} of found) byRule[at]?.push({row, strength});
	}
	const model: Model = {
		weights: priors.map(({weight}) => weight),
		sets: new Map([...rowsOf.keys()].map((set) => [set, {intercept: 0, slope: 1}])),
	};
	const evidence = samples.map((sample) => evidenceOf(sample, priors, model));

	/** The Newton step for one number of which each of these logits holds `strength` times. */
	const step = (along: readonly {row: number; strength: number}[], slope = 0, bend = 1e-9) => {
		for (const {row, strength} of along) {
			const {intercept = 0, slope: steep = 1} = model.sets.get(samples[row]?.set ?? '') ?? {};
			const likely = logistic(intercept + steep * (evidence[row] ?? 0));
			const weight = share[row] ?? 0;
			slope += weight * (likely - (samples[row]?.truth ?? 0)) * strength;
			bend += weight * likely * (1 - likely) * strength * strength;
		}
		return -slope / bend;
	};
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (const [set, rows] of rowsOf) {
			const known = model.sets.get(set);
			if (!known) continue;
			known.intercept += step(rows.map((row) => ({row, strength: 1})));
			known.slope += step(rows.map((row) => ({row, strength: evidence[row] ?? 0})));
			known.slope = Math.max(known.slope, 0.01);
		}
		for (const [at, {weight, sign}] of priors.entries()) {
			const along = (byRule[at] ?? []).map(({row, strength}) => ({
				row,
				strength: strength * sign * (model.sets.get(samples[row]?.set ?? '')?.slope ?? 1),
			}));
			const from = model.weights[at] ?? weight;
			const to = Math.max(0, from + step(along, 2 * pull * (from - weight), 2 * pull));
			model.weights[at] = to;
			for (const {row, strength} of byRule[at] ?? []) {
				evidence[row] = (evidence[row] ?? 0) + sign * (to - from) * strength;
			}
		}
	}
	return model;
};

/** What all rules together say of a sample, in logits, before its set is looked at. */
const evidenceOf = ({found, offset}: Sample, priors: readonly Prior[], {weights}: Model): number =>
	found.reduce(
		(sum, {at, strength}) => sum + (priors[at]?.sign ?? 1) * (weights[at] ?? 0) * strength,
		offset,
	);

/** Cross-entropy, in nats. */
const lossOf = (logit: number, truth: number): number =>
	Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - truth * logit;

const folds = 5;

/** What a model fitted without a sample's group says of it (`evidence`), and how wrong that is. */
export const outOfFold = (
	samples: readonly Sample[],
	priors: readonly Prior[],
	pull: number,
): {evidence: number[]; losses: number[]} => {
	const random = seeded(3);
	const foldOf = new Map<string, number>();
	for (const {group} of samples) {
		if (!foldOf.has(group)) foldOf.set(group, Math.floor(random() * folds));
	}
	const evidence = new Array<number>(samples.length).fill(0);
	const losses = new Array<number>(samples.length).fill(0);
	for (let fold = 0; fold < folds; fold++) {
		const learnt = samples.filter(({group}) => foldOf.get(group) !== fold);
		const model = fitWeights(learnt, priors, pull);
		for (const [at, sample] of samples.entries()) {
			if (foldOf.get(sample.group) !== fold) continue;
			const said = evidenceOf(sample, priors, model);
			const {intercept = 0, slope = 1} = model.sets.get(sample.set) ?? {};
			evidence[at] = said;
			losses[at] = lossOf(intercept + slope * said, sample.truth);
		}
	}
	return {evidence, losses};
};
