import {assess} from '../coach/assess.ts';
import type {Assessment} from '../coach/assessment.ts';
import type {Ask} from '../messages.ts';
import {rules} from '../rules/index.ts';
import {leastGain, loadSettings, writerAt} from '../settings.ts';

/**
 * Judges a draft by the rules the person left on, for whom they speak on `host` (`null` for what is
 * pasted), with the tips that win enough to be shown. Keeps nothing.
 */
export const judge = async (
	ask: Ask<'background:assess'>,
	host: string | null,
): Promise<Assessment> => {
	const settings = await loadSettings();
	const wanted = rules.filter(({id}) => !settings.offRules.includes(id));
	const assessment = assess({...ask, writer: writerAt(settings, host)}, wanted);
	const least = leastGain[settings.strictness];
	return {...assessment, tips: assessment.tips.filter(({gain}) => gain >= least)};
};
