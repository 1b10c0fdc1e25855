import browser from 'webextension-polyfill';

/**
 * Why Heed may be on a site: it comes with Heed (`listed`), the person asked for it (`granted`), or
 * only because the popup was opened there (`once`).
 */
export type Access = 'listed' | 'granted' | 'once';

const contentScript = () => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	return {matches: script?.matches ?? [], js: script?.js ?? [], css: script?.css ?? []};
};

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

const idOf = (origin: string): string => `always ${origin}`;

const findRegistered = async (origin: string) => {
	const found = await browser.scripting.getRegisteredContentScripts({ids: [idOf(origin)]});
	return found[0] ?? null;
};

/** Says why Heed may be at an origin. */
export const accessOf = async (origin: string): Promise<Access> => {
	const {matches, js} = contentScript();
	if (matches.some((pattern) => covers(pattern, origin))) return 'listed';
	const registered = await findRegistered(origin);
	// One from before an update names files that are no longer there.
	const isCurrent = registered?.js?.[0] === js[0] && registered !== null;
	const isAllowed = await browser.permissions.contains({origins: [origin]});
	return isCurrent && isAllowed ? 'granted' : 'once';
};

/**
 * Asks the person to let Heed come to one origin from now on, and says whether they did. Must be
 * called while a press is being handled: browsers refuse to ask otherwise.
 */
export const comeAlways = async (origin: string): Promise<boolean> => {
	if (!(await browser.permissions.request({origins: [origin]}))) return false;
	const {js, css} = contentScript();
	if ((await findRegistered(origin)) !== null) await unregister(origin);
	await browser.scripting.registerContentScripts([
		{
			id: idOf(origin),
			matches: [origin],
			js,
			css,
			runAt: 'document_idle',
			persistAcrossSessions: true,
		},
	]);
	return true;
};

const unregister = (origin: string): Promise<void> =>
	browser.scripting.unregisterContentScripts({ids: [idOf(origin)]});

/** Takes back `comeAlways`. A page that is open is left in peace until it is left. */
export const stopComing = async (origin: string): Promise<void> => {
	if ((await findRegistered(origin)) !== null) await unregister(origin);
	await browser.permissions.remove({origins: [origin]});
};
