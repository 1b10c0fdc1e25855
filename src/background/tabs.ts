import browser from '../browser.ts';

/** What runs in a page, as the manifest has it. Firefox reads paths back as whole addresses. */
const contentScript = () => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	const root = browser.runtime.getURL('');
	const paths = (files: string[] = []) => files.map((file) => file.replace(root, ''));
	return {matches: script?.matches ?? [], js: paths(script?.js)};
};

/** The origins that the person let Heed come to beyond the listed ones. */
const grantedOrigins = async (): Promise<string[]> => {
	const {origins = []} = await browser.permissions.getAll();
	const {matches} = contentScript();
	return origins.filter((origin) => !matches.includes(origin));
};

const id = 'always-here';
let settled: Promise<unknown> = Promise.resolve();

/**
 * Makes the browser start Heed on the origins that the person granted, and on no others. Called
 * whenever that may have changed: an update clears what was registered, and a permission can be
 * given and taken in the browser's own pages. One call waits for the other.
 */
export const followGrants = (): Promise<unknown> => {
	settled = settled.catch(() => {}).then(registerGranted);
	return settled;
};

const registerGranted = async (): Promise<void> => {
	const registered = await browser.scripting.getRegisteredContentScripts({ids: [id]});
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ids: [id]});
	const matches = await grantedOrigins();
	if (matches.length === 0) return;
	const {js} = contentScript();
	await browser.scripting.registerContentScripts([
		{
			id,
			matches,
			js,
			runAt: 'document_idle',
			allFrames: true,
			matchOriginAsFallback: true,
			persistAcrossSessions: true,
		},
	]);
};

/**
 * Brings Heed to tabs that were open before it was installed, updated or reloaded: browsers start
 * content scripts only in pages that load later. The script takes over from an older one by itself.
 */
export const reviveTabs = async (): Promise<void> => {
	const {matches, js} = contentScript();
	const tabs = await browser.tabs.query({url: [...matches, ...(await grantedOrigins())]});
	await Promise.allSettled(
		tabs.map(async ({id: tabId}) => {
			if (tabId === undefined) return;
			const target = {tabId, allFrames: true};
			await browser.scripting.executeScript({target, files: js});
		}),
	);
};
