import type {PageSettings} from '../messages.ts';
import {changeSettings, isOnAt, loadSettings, pauseBelow} from '../settings.ts';

/** What the settings say for a page on `host`. */
export const pageSettings = async (host: string): Promise<PageSettings> => {
	const settings = await loadSettings();
	const {pause, strictness} = settings;
	return {isOn: isOnAt(settings, host), pauseBelow: pause ? pauseBelow[strictness] : null};
};

const without = (list: readonly string[], item: string): string[] =>
	list.filter((other) => other !== item);

/** Uses a rule again, or never on any page. */
export const useRule = (rule: string, use: boolean): Promise<void> =>
	changeSettings((settings) => {
		const others = without(settings.offRules, rule);
		return {...settings, offRules: use ? others : [...others, rule]};
	});

/** Switches Heed off on a host. */
export const turnOffAt = (host: string): Promise<void> =>
	changeSettings((settings) => ({
		...settings,
		offHosts: [...without(settings.offHosts, host), host],
	}));

/** Switches Heed off everywhere, until the person switches it on in the popup. */
export const turnOff = (): Promise<void> =>
	changeSettings((settings) => ({...settings, off: true}));
