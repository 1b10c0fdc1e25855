import {type Headline, type Principle, principleKeys, principles} from './principles.ts';
import type {Evidence, Rule} from './rule.ts';
import weights from './weights.json' with {type: 'json'};

/** What one rule saw. */
export type Finding = {rule: Rule; evidence: Evidence[]};

export type Scores = Record<Principle, number | null>;

/** Fitted weights by rule id; a rule without one counts by its own weight. */
const fitted: Readonly<Record<string, number>> = weights.rules;

/**
 * How much a finding moves its principle, in logits. Sightings add up like independent hints: two
 * halves make three quarters, never more than one.
 */
const force = ({rule, evidence}: Finding): number => {
	const without = evidence.reduce((rest, {strength}) => rest * (1 - strength), 1);
	const weight = Object.hasOwn(fitted, rule.id) ? (fitted[rule.id] ?? 0) : rule.weight;
	return (rule.kind === 'strength' ? 1 : -1) * weight * (1 - without);
};

/**
 * Each principle's score, 0 to 100: a logistic of its base and of what was found.
 * `null` for those that need a post when there is none.
 */
export const score = (findings: readonly Finding[], postKnown: boolean): Scores => {
	const logits: Record<Principle, number> = {...weights.bases};
	for (const finding of findings) logits[finding.rule.principle] += force(finding);
	return Object.fromEntries(
		principleKeys.map((key) => [
			key,
			principles[key].needsPost && !postKnown ? null : 100 / (1 + Math.exp(-logits[key])),
		]),
	) as Scores;
};

/**
 * How far the weakest principle pulls its headline down: the exponent of a power mean. At -2 five
 * principles at 60 and one at 20 make 39, where their plain mean would be 53.
 */
const pull = -2;

/** The headline, 0 to 100: a power mean of its principles; `null` when none could be judged. */
export const headline = (scores: Scores, which: Headline): number | null => {
	const judged = principleKeys
		.filter((key) => principles[key].headline === which)
		.map((key) => scores[key])
		.filter((value): value is number => value !== null);
	if (judged.length === 0) return null;
	const mean = judged.reduce((sum, value) => sum + Math.max(value, 1) ** pull, 0) / judged.length;
	return mean ** (1 / pull);
};
