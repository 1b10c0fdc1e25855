import browser from 'webextension-polyfill';

/** The hosts that come with Heed, as the manifest has them: `x.com`, `*.wordpress.com`. */
export const listedHosts = (): string[] => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	const hosts = (script?.matches ?? []).map((pattern) => pattern.split('/')[2] ?? '');
	return [...new Set(hosts)]
		.filter((host) => host !== '')
		.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
};

/** A host as people say it. */
export const bare = (host: string): string => host.replace(/^(?:www|\*)\./, '');

/** Whether a host is among those listed, which may say `*.` for all below them. */
export const isListed = (listed: readonly string[], host: string): boolean =>
	listed.some((one) =>
		one.startsWith('*.') ? host === one.slice(2) || host.endsWith(one.slice(1)) : one === host,
	);

/** The host of what somebody typed or pasted, an address or a bare name; `null` where it is none. */
export const hostIn = (typed: string): string | null => {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return null;
	const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) return null;
	const {hostname, protocol} = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return null;
	const isSite = /^(?:[^.*]+\.)+[^.*]+$/.test(hostname) || hostname === 'localhost';
	return isSite && hostname.length <= 253 ? hostname : null;
};
