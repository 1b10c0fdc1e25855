import {writeFileSync} from 'node:fs';
import {type Principle, principleKeys} from '../../src/coach/principles.ts';
import weights from '../../src/coach/weights.json' with {type: 'json'};
import {rules} from '../../src/rules/index.ts';
import {type Fitted, fitWeights, outOfFold, type Prior, type Sample} from './fit.ts';
import {findingsIn} from './judged.ts';
import {findFolder, type Label, type LabelSet, labelSets, type Row, readRows} from './sets.ts';
import {figureOf} from './statistics.ts';

/** A rule seen in fewer replies than this keeps its own weight. */
const fewestSightings = 25;

/** From weights that may go where they like to weights that stay where they were. */
const pulls = [0.02, 0.05, 0.1, 0.3, 1, 1000];

type Fitting = {set: LabelSet; label: Label; rows: Row[]};

/** Where the sets lie; says in plain words when they are missing, and ends. */
const folderOrEnd = (): string => {
	try {
		return findFolder(process.argv[2]);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
};

const folder = folderOrEnd();
const fittings: Fitting[] = labelSets
	.filter((set) => set.fit)
	.flatMap((set) => set.labels.map((label) => ({set, label, rows: readRows(folder, set)})));

/** The truth of each row as a share: its rank among all, where it has more than two values. */
const asShares = (truths: readonly number[]): number[] => {
	const sorted = [...new Set(truths)].sort((a, b) => a - b);
	const rank = new Map(sorted.map((value, at) => [value, at / Math.max(1, sorted.length - 1)]));
	return truths.map((truth) => rank.get(truth) ?? 0);
};

const fitPrinciple = (
	principle: Principle,
	from: readonly Fitting[],
): {weights: Map<string, number>; report: Fitted} => {
	const own = rules.filter((rule) => rule.principle === principle);
	const found = from.map(({label, rows}) => {
		const known = rows.flatMap((row) => {
			const truth = label.truth(row.labels);
			return truth === null ? [] : [{row, truth, findings: findingsIn(row)}];
		});
		const shares = asShares(known.map(({truth}) => truth));
		return known.map((one, at) => ({...one, share: shares[at] ?? 0}));
	});
	const sightings = new Map<string, number>();
	for (const {findings} of found.flat()) {
		for (const {rule} of findings) sightings.set(rule.id, (sightings.get(rule.id) ?? 0) + 1);
	}
	const fitted = own.filter(({id}) => (sightings.get(id) ?? 0) >= fewestSightings);
	const priors = fitted.map(
		({weight, kind}): Prior => ({weight, sign: kind === 'strength' ? 1 : -1}),
	);
	const place = new Map(fitted.map(({id}, at) => [id, at]));
	const samples = found.flatMap((rows, at) =>
		rows.map(({row, share, findings}): Sample => {
			const sample = {found: [] as {at: number; strength: number}[], offset: 0};
			for (const {rule, evidence} of findings) {
				if (rule.principle !== principle) continue;
				const strength = 1 - evidence.reduce((rest, one) => rest * (1 - one.strength), 1);
				const known = place.get(rule.id);
				if (known !== undefined) sample.found.push({at: known, strength});
				else sample.offset += (rule.kind === 'strength' ? 1 : -1) * rule.weight * strength;
			}
			const set = from[at]?.set.name ?? '';
			return {...sample, truth: share, set, group: `${set}:${row.group}`};
		}),
	);
	const tried = pulls.map((pull) => ({pull, ...outOfFold(samples, priors, pull)}));
	const chosen = mostCautious(tried);
	const unfitted = tried.at(-1);
	return {
		weights: new Map(
			fitWeights(samples, priors, chosen.pull).weights.map((weight, at) => [
				fitted[at]?.id ?? '',
				weight,
			]),
		),
		report: {
			principle,
			pull: chosen.pull,
			sets: from.map(({set, label}) => {
				const mine = samples.flatMap((sample, at) => (sample.set === set.name ? [at] : []));
				const truth = mine.map((at) => samples[at]?.truth ?? 0);
				const figure = (said: readonly number[] = []) =>
					round(
						figureOf(
							truth,
							mine.map((at) => said[at] ?? 0),
						),
						3,
					);
				return {
					name: set.name,
					label: label.name,
					rows: mine.length,
					groups: new Set(mine.map((at) => samples[at]?.group)).size,
					byHand: figure(unfitted?.evidence),
					outOfFold: figure(chosen.evidence),
				};
			}),
		},
	};
};

/** The strongest pull that is within one standard error of the best. */
const mostCautious = <T extends {pull: number; losses: number[]}>(tried: readonly T[]): T => {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const best = tried.reduce((a, b) => (mean(b.losses) < mean(a.losses) ? b : a));
	const within = tried.filter(({losses}) => {
		const gaps = losses.map((loss, at) => loss - (best.losses[at] ?? 0));
		const middle = mean(gaps);
		const spread = Math.sqrt(mean(gaps.map((gap) => (gap - middle) ** 2)) / gaps.length);
		return middle <= spread;
	});
	return within.reduce((a, b) => (b.pull > a.pull ? b : a), best);
};

const round = (value: number, places: number): number => Number(value.toFixed(places));

const results = principleKeys.flatMap((principle) => {
	const from = fittings.filter(({label}) => label.score === principle);
	return from.length === 0 ? [] : [fitPrinciple(principle, from)];
});
const fittedWeights = Object.fromEntries(
	results
		.flatMap((result) => [...result.weights])
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, weight]) => [id, round(weight, 2)]),
);
const written = {
	...weights,
	rules: fittedWeights,
	fittedAt: new Date().toISOString().slice(0, 10),
	fittedOn: results.map(({report}) => report),
};
writeFileSync('src/coach/weights.json', `${JSON.stringify(written, null, '\t')}\n`);
for (const {report} of results) {
	for (const {name, label, rows, byHand, outOfFold: after} of report.sets) {
		process.stdout.write(
			`${report.principle} on ${name} (${label}, ${rows} rows): by hand ${byHand}, fitted ${after} out of fold, pull ${report.pull}\n`,
		);
	}
}
