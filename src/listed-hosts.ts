import browser from 'webextension-polyfill';
import {isOnAt, pinOf, type Settings} from './settings.ts';

/** A host as people say it. */
export const bare = (host: string): string => host.replace(/^(?:www|\*)\./, '');

/** What a host is looked for by: the name of the site, then what stands before it. */
const byName = (host: string): string => {
	const [ending = '', name = '', ...before] = bare(host).split('.').reverse();
	return [name, ...before, ending].join(' ');
};

/** The hosts that come with Heed, as the manifest has them: `x.com`, `*.wordpress.com`. */
export const listedHosts = (): string[] => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	const hosts = (script?.matches ?? []).map((pattern) => pattern.split('/')[2] ?? '');
	return [...new Set(hosts)]
		.filter((host) => host !== '')
		.sort((a, b) => (byName(a) < byName(b) ? -1 : 1));
};

/** Only a single host can be left out by itself. */
const isSingle = (host: string): boolean => !host.startsWith('*.');

/** Not the person's to choose: a policy decides, or Heed is off everywhere. */
export const isDecided = (settings: Settings, host: string): boolean =>
	settings.off || settings.pinned.keys.includes('offHosts') || pinOf(settings, host) !== null;

/** Coaches on a host, or not. */
export const coachOn =
	(host: string, isOn: boolean) =>
	(settings: Settings): Settings => {
		const others = settings.offHosts.filter((other) => other !== host);
		return {...settings, offHosts: isOn ? others : [...others, host]};
	};

/** Hosts as a list of ticks shows them: each by itself, and the names that stand for many. */
export const siteTicks = (settings: Settings, hosts: readonly string[]) => ({
	sites: hosts.filter(isSingle).map((host) => ({
		host,
		name: bare(host),
		isOn: isOnAt(settings, host),
		isFixed: isDecided(settings, host),
	})),
	wide: hosts.filter((host) => !isSingle(host)).map(bare),
});
