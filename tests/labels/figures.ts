import type {Assessment} from '../../src/coach/assessment.ts';
import {type Headline, type Principle, principles} from '../../src/coach/principles.ts';
import type {Cue} from './cues.ts';
import type {Label, Row} from './sets.ts';
import {drawGroups, type Figure, figureOf, isBinary, leadOver, withInterval} from './statistics.ts';

/** A row and what the coach makes of it. */
export type Judged = {row: Row; assessment: Assessment};

/** A row with the truth of one label and our score for it. */
export type Scored = Judged & {truth: number; score: number};

/** How well one score follows one label, and what there is to hold it against. */
export type LabelFigures = {
	label: Label;
	rows: number;
	measure: 'AUC' | 'ρ';
	ours: Figure;
	best: {name: string; value: number};
	/** Ours minus the best single cue's, on the same rows. */
	lead: Figure;
	length: number;
	/** Ours with each reply under the post of another; `null` where the score needs no post. */
	shuffled: number | null;
	peers: {name: string; value: number}[];
};

const scoreOf = (assessment: Assessment, score: Principle | Headline): number | null =>
	score === 'listenFirst' || score === 'valueWithoutAgenda'
		? assessment[score]
		: assessment.principles[score];

/** What a row without a score is ranked as: neither good nor bad. */
const unjudged = 50;

/** The rows a label speaks of, each with its truth and our score. */
export const scoredRows = (judged: readonly Judged[], label: Label): Scored[] =>
	judged.flatMap(({row, assessment}) => {
		const truth = label.truth(row.labels);
		return truth === null
			? []
			: [{row, assessment, truth, score: scoreOf(assessment, label.score) ?? unjudged}];
	});

const needsPost = (score: Principle | Headline): boolean =>
	!(score in principles) || principles[score as Principle].needsPost;

/**
 * Measures one label. `judged` and `shuffled` hold the same rows in the same order; a cue counts the
 * way round that suits it best, a peer only the way its makers mean it.
 */
export const measureLabel = (
	label: Label,
	judged: readonly Judged[],
	shuffled: readonly Judged[] | null,
	cues: readonly Cue[],
	peers: readonly Cue[],
): LabelFigures => {
	const scored = scoredRows(judged, label);
	const truth = scored.map((row) => row.truth);
	const scores = scored.map(({score}) => score);
	const draws = drawGroups(scored.map(({row}) => row.group));
	const tried = cues.map((cue) => bestWayRound(cue, scored, truth));
	const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
	const elsewhere = shuffled && needsPost(label.score) ? scoredRows(shuffled, label) : null;
	return {
		label,
		rows: scored.length,
		measure: isBinary(truth) ? 'AUC' : 'ρ',
		ours: withInterval(truth, scores, draws),
		best: {name: best.name, value: best.value},
		lead: leadOver(truth, scores, best.scores, draws),
		length: tried.find(({cue}) => cue.name === 'length in words')?.value ?? Number.NaN,
		shuffled:
			elsewhere &&
			figureOf(
				truth,
				elsewhere.map(({score}) => score),
			),
		peers: peers.map(({name, of}) => ({
			name,
			value: figureOf(
				truth,
				scored.map(({row}) => of(row)),
			),
		})),
	};
};

const bestWayRound = (cue: Cue, scored: readonly Scored[], truth: readonly number[]) => {
	const scores = scored.map(({row}) => cue.of(row));
	const value = figureOf(truth, scores);
	const opposite = isBinary(truth) ? 1 - value : -value;
	return value >= opposite
		? {cue, name: cue.name, value, scores}
		: {cue, name: `less ${cue.name}`, value: opposite, scores: scores.map((score) => -score)};
};

/** The rows judged most wrongly: `kindly` those scored too high, `harshly` those too low. */
export const worstErrors = (scored: readonly Scored[], count: number) => {
	const truths = scored.map(({truth}) => truth).sort((a, b) => a - b);
	const binary = isBinary(truths);
	const low = binary ? 0 : (truths[Math.floor(truths.length / 4)] ?? 0);
	const high = binary ? 1 : (truths[Math.floor((truths.length * 3) / 4)] ?? 0);
	const ranked = [...scored].sort((a, b) => a.score - b.score);
	return {
		kindly: ranked
			.filter(({truth}) => truth <= low)
			.slice(-count)
			.reverse(),
		harshly: ranked.filter(({truth}) => truth >= high).slice(0, count),
	};
};
