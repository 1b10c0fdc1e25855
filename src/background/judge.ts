import {assess} from '../coach/assess.ts';
import type {Assessment} from '../coach/assessment.ts';
import type {Rule} from '../coach/rule.ts';
import type {Ask} from '../messages.ts';
import {rules} from '../rules/index.ts';
import {leastGain, loadSettings, writerAt} from '../settings.ts';

let used: {off: string; rules: readonly Rule[]} = {off: '', rules};

/** The rules that are left on: the same array while nothing changes, so that it is sorted once. */
const rulesBut = (offRules: readonly string[]): readonly Rule[] => {
	const off = offRules.join();
	if (used.off !== off) used = {off, rules: rules.filter(({id}) => !offRules.includes(id))};
	return used.rules;
};

/**
 * Judges a draft by the rules the person left on, for whom they speak on `host` (`null` for what is
 * pasted, where the ask may name somebody), with the tips that win enough to be shown. Keeps nothing.
 */
export const judge = async (
	ask: Ask<'background:assess'>,
	host: string | null,
): Promise<Assessment> => {
	const settings = await loadSettings();
	const wanted = rulesBut(settings.offRules);
	const named = host === null ? settings.writers.find(({id}) => id === ask.writer) : undefined;
	const assessment = assess({...ask, writer: named ?? writerAt(settings, host)}, wanted);
	const least = leastGain[settings.strictness];
	return {...assessment, tips: assessment.tips.filter(({gain}) => gain >= least)};
};
