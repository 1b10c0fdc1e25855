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
