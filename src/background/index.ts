import browser from '../browser.ts';
import {answer, sendToTab} from '../messages.ts';
import {clearBadge, showBadge} from './badge.ts';
import {judge} from './judge.ts';
import {followGrants, reviveTabs} from './tabs.ts';

answer({
	'background:assess': async (ask, {tab, url}) => {
		const assessment = await judge(ask);
		// What is pasted into a page of our own, even one opened in a tab, is no draft of a page.
		const isOwn = url?.startsWith(browser.runtime.getURL('')) ?? false;
		if (tab?.id !== undefined && !isOwn) await showBadge(tab.id, assessment);
		return assessment;
	},
	'background:draftGone': async (_, {tab}) => {
		if (tab?.id !== undefined) await clearBadge(tab.id);
		return null;
	},
});

browser.commands.onCommand.addListener((command, tab) => {
	if (command !== 'open-card' || tab?.id === undefined) return;
	// Nobody answers on a page without Heed, where the shortcut has nothing to open.
	sendToTab(tab.id, 'content:openCard', {}).catch(() => {});
});

browser.runtime.onInstalled.addListener(async () => {
	await followGrants();
	await reviveTabs();
});
browser.permissions.onAdded.addListener(followGrants);
browser.permissions.onRemoved.addListener(followGrants);
