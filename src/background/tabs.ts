import browser from 'webextension-polyfill';

/**
 * Brings Heed to tabs that were open before it was installed, updated or reloaded: browsers start
 * content scripts only in pages that load later. The script takes over from an older one by itself.
 */
export const reviveTabs = async (): Promise<void> => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	if (!script) return;
	const tabs = await browser.tabs.query({url: script.matches});
	await Promise.allSettled(tabs.map(({id}) => id !== undefined && revive(id, script)));
};

const revive = async (
	tabId: number,
	{js = [], css = []}: {js?: string[]; css?: string[]},
): Promise<void> => {
	const target = {tabId};
	await browser.scripting.insertCSS({target, files: css});
	await browser.scripting.executeScript({target, files: js});
};
