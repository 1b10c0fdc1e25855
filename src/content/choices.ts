import {changeSettings} from '../settings.ts';

const without = (list: readonly string[], item: string): string[] =>
	list.filter((other) => other !== item);

const withOnce = (list: readonly string[], item: string): string[] => [
	...without(list, item),
	item,
];

/** What a person decides in the card for all pages. */
export const choices = {
	neverUse: (rule: string): Promise<void> =>
		changeSettings((settings) => ({...settings, offRules: withOnce(settings.offRules, rule)})),

	useAgain: (rule: string): Promise<void> =>
		changeSettings((settings) => ({...settings, offRules: without(settings.offRules, rule)})),

	turnOffHost: (host: string): Promise<void> =>
		changeSettings((settings) => ({...settings, offHosts: withOnce(settings.offHosts, host)})),

	turnOff: (): Promise<void> => changeSettings((settings) => ({...settings, off: true})),
};

export type Choices = typeof choices;
