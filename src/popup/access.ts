import browser from 'webextension-polyfill';

/**
 * Why Heed may be on a site: it comes with Heed (`listed`), the person asked for it (`granted`), or
 * only because the popup was opened there (`once`).
 */
export type Access = 'listed' | 'granted' | 'once';

/** The match pattern of one site alone, or `null` for an address that is no site. */
export const originOf = (url: string): string | null => {
	const {protocol, hostname} = new URL(url);
	return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
};

/** Whether a match pattern of the manifest covers the host of an origin (see `originOf`). */
const covers = (pattern: string, origin: string): boolean => {
	const [scheme, host] = pattern.split('/').filter(Boolean);
	const [ownScheme, ownHost] = origin.split('/').filter(Boolean);
	if (scheme === undefined || host === undefined || ownHost === undefined) return false;
	if (scheme !== '*:' && scheme !== ownScheme) return false;
	if (!host.startsWith('*.')) return host === ownHost;
	return ownHost === host.slice(2) || ownHost.endsWith(host.slice(1));
};

/** Says why Heed may be at an origin. */
export const accessOf = async (origin: string): Promise<Access> => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	if (script?.matches.some((pattern) => covers(pattern, origin))) return 'listed';
	return (await browser.permissions.contains({origins: [origin]})) ? 'granted' : 'once';
};

/**
 * Asks the person to let Heed come to one origin from now on, and says whether they did; the worker
 * then sees to it. Must be called while a press is being handled: browsers refuse to ask otherwise.
 */
export const comeAlways = (origin: string): Promise<boolean> =>
	browser.permissions.request({origins: [origin]});

/** Takes back `comeAlways`. A page that is open is left in peace until it is left. */
export const stopComing = async (origin: string): Promise<void> => {
	await browser.permissions.remove({origins: [origin]});
};
