import {type Headline, type Principle, principleKeys, principles} from './principles.ts';
import type {Evidence, Rule} from './rule.ts';
import weights from './weights.json' with {type: 'json'};

/** What one rule saw. */
export type Finding = {rule: Rule; evidence: readonly Evidence[]};

export type Scores = Record<Principle, number | null>;

/** Fitted weights by rule id; a rule without one counts by its own weight. */
const fitted: ReadonlyMap<string, number> = new Map(Object.entries(weights.rules));

/**
 * How much of a rule there is, 0 to 1. Sightings add up like independent hints: two halves make three
 * quarters, never more than one.
 */
export const fullness = (evidence: readonly Evidence[]): number => {
	let rest = 1;
	for (const {strength} of evidence) rest *= 1 - strength;
	return 1 - rest;
};

/** How much a finding moves its principle, in logits; below nought for a fault. */
export const force = ({rule, evidence}: Finding): number => {
	const weight = fitted.get(rule.id) ?? rule.weight;
	return (rule.kind === 'strength' ? 1 : -1) * weight * fullness(evidence);
};

/** Each principle's evidence, in logits: 0 is an even chance, 1 is plain, 3 is nearly sure. */
export type Logits = Record<Principle, number>;

/**
 * Adds what was found to each principle's base. How a reply is worded (`plainness`, -1 to 1) counts a
 * nuance in each, so that of two replies with the same evidence the more particular one is ahead.
 */
export const weigh = (findings: readonly Finding[], plainness: number): Logits => {
	const logits: Logits = {...weights.bases};
	for (const key of principleKeys) logits[key] += weights.wording[key] * plainness;
	for (const finding of findings) logits[finding.rule.principle] += force(finding);
	return logits;
};

/** The score, 0 to 100, that logits make. */
export const logistic = (logit: number): number => 100 / (1 + Math.exp(-logit));

/** Each principle's score, 0 to 100; `null` for those that need a post when there is none. */
export const score = (logits: Logits, postKnown: boolean): Scores => {
	const scores: Scores = {...logits};
	for (const key of principleKeys) {
		scores[key] = principles[key].needsPost && !postKnown ? null : logistic(logits[key]);
	}
	return scores;
};

/** Which principle stands in for another in the headlines, by the other. */
export type StandIns = ReadonlyMap<Principle, Principle>;

export const standInsOf = (findings: readonly Finding[]): StandIns => {
	const standIns = new Map<Principle, Principle>();
	for (const {rule, evidence} of findings) {
		for (const {standsFor} of evidence) if (standsFor) standIns.set(standsFor, rule.principle);
	}
	return standIns;
};

/** What was made of the findings about a reply. */
export type Judged = {logits: Logits; scores: Scores; standIns: StandIns};

const under = (which: Headline): Principle[] =>
	principleKeys.filter((key) => principles[key].headline === which);
const keysOf: Readonly<Record<Headline, readonly Principle[]>> = {
	listenFirst: under('listenFirst'),
	valueWithoutAgenda: under('valueWithoutAgenda'),
};

/**
 * The headline, 0 to 100: a power mean of its principles, each at least as high as what stands in for
 * it; `null` when none could be judged. The exponent is -2, for the weakest principle to pull it down:
 * five at 60 and one at 20 make 39, where their plain mean would be 53.
 */
export const headline = (scores: Scores, which: Headline, standIns: StandIns): number | null => {
	let sum = 0;
	let judged = 0;
	for (const key of keysOf[which]) {
		const value = scores[key];
		if (value === null) continue;
		const standIn = standIns.get(key);
		const instead = standIn === undefined ? 0 : (scores[standIn] ?? 0);
		const counted = Math.max(value, instead, 1);
		sum += 1 / (counted * counted);
		judged++;
	}
	return judged === 0 ? null : Math.sqrt(judged / sum);
};
