import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The origins that the person let Heed come to, beyond those that come with it, as patterns. */
const grantedOrigins = async (): Promise<string[]> => {
	const {origins = []} = await browser.permissions.getAll();
	const {content_scripts: scripts = [], host_permissions: hosts = []} =
		browser.runtime.getManifest();
	const own = [...scripts.flatMap(({matches}) => matches), ...hosts];
	return origins.filter((origin) => !own.includes(origin)).sort();
};

/** The origins that were granted, now and whenever that changes; `null` until it is known. */
export const useGrants = (): readonly string[] | null => {
	const [origins, setOrigins] = useState<readonly string[] | null>(null);
	useEffect(() => {
		let isShown = true;
		const look = async () => {
			const found = await grantedOrigins().catch(() => []);
			if (isShown) setOrigins(found);
		};
		browser.permissions.onAdded.addListener(look);
		browser.permissions.onRemoved.addListener(look);
		void look();
		return () => {
			isShown = false;
			browser.permissions.onAdded.removeListener(look);
			browser.permissions.onRemoved.removeListener(look);
		};
	}, []);
	return origins;
};

/** A host and its scheme as a pattern for that one site. */
export const originOf = (host: string): string => `https://${host}/*`;

/** A pattern as people say it. */
export const siteOf = (origin: string): string => origin.replace(/^https:\/\/(.*)\/\*$/, '$1');

/** Asks for one site. Must be called while a press is being handled; says whether it was granted. */
export const allow = (origin: string): Promise<boolean> =>
	browser.permissions.request({origins: [origin]});

/** Takes back sites that were granted. */
export const takeBack = async (origins: readonly string[]): Promise<void> => {
	if (origins.length > 0) await browser.permissions.remove({origins: [...origins]});
};

/** Takes back every site that was granted. */
export const takeBackAll = async (): Promise<void> => takeBack(await grantedOrigins());
