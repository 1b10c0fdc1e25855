import browser from '../browser.ts';

/** Opens the welcome page once, when Heed was installed; never after an update. */
export const welcome = async ({reason}: {reason: string}): Promise<void> => {
	if (reason !== 'install') return;
	await browser.tabs.create({url: browser.runtime.getURL('src/welcome/index.html')});
};
