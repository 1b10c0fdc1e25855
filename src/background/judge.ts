import {assess} from '../coach/assess.ts';
import type {Assessment} from '../coach/assessment.ts';
import type {Ask} from '../messages.ts';
import {rules} from '../rules/index.ts';
import {loadSettings} from '../settings.ts';

/** Judges a draft by the rules the person left on, for whom they speak. Keeps nothing. */
export const judge = async (ask: Ask<'background:assess'>): Promise<Assessment> => {
	const {writer, offRules} = await loadSettings();
	const wanted = rules.filter(({id}) => !offRules.includes(id));
	return assess({...ask, writer}, wanted);
};
