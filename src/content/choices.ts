import {changeSettings} from '../settings.ts';

const without = (list: readonly string[], item: string): string[] =>
	list.filter((other) => other !== item);

const withOnce = (list: readonly string[], item: string): string[] => [
	...without(list, item),
	item,
];

/** Never uses a rule again, on any page. */
export const neverUse = (rule: string): Promise<void> =>
	changeSettings((settings) => ({...settings, offRules: withOnce(settings.offRules, rule)}));

export const useAgain = (rule: string): Promise<void> =>
	changeSettings((settings) => ({...settings, offRules: without(settings.offRules, rule)}));

export const turnOffHost = (host: string): Promise<void> =>
	changeSettings((settings) => ({...settings, offHosts: withOnce(settings.offHosts, host)}));

export const turnOff = (): Promise<void> =>
	changeSettings((settings) => ({...settings, off: true}));
