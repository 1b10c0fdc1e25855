import {checkAsk} from '../asks.ts';
import browser from '../browser.ts';
import {answer, sendToTab} from '../messages.ts';
import {clearBadge, showBadge} from './badge.ts';
import {pageSettings, turnOff, turnOffAt, useRule} from './choices.ts';
import {judge} from './judge.ts';
import {noteReply} from './ledger.ts';
import {ruleFacts} from './rules.ts';
import {hostOf} from './sender.ts';
import {followGrants, reviveTabs} from './tabs.ts';
import {welcome} from './welcome.ts';
import {bringWriting} from './writing.ts';

answer(
	{
		'background:assess': async (ask, sender) => {
			const host = hostOf(sender);
			const assessment = await judge(ask, host);
			// What is pasted into a page of our own, even one opened in a tab, is no draft of a page.
			if (sender.tab?.id !== undefined && host !== null) await showBadge(sender.tab.id, assessment);
			return assessment;
		},
		'background:posted': async (ask, sender) => {
			await noteReply(ask, sender);
			return null;
		},
		'background:page': (_, sender) => pageSettings(hostOf(sender) ?? ''),
		'background:useRule': async ({rule, use}) => {
			await useRule(rule, use);
			return null;
		},
		'background:turnOff': async ({where}, sender) => {
			const host = hostOf(sender);
			if (where === 'everywhere') await turnOff();
			else if (host) await turnOffAt(host);
			return null;
		},
		'background:draftGone': async (_, {tab}) => {
			if (tab?.id !== undefined) await clearBadge(tab.id);
			return null;
		},
		'background:rules': ruleFacts,
		'background:bringWriting': async (_, sender) => {
			await bringWriting(sender);
			return null;
		},
	},
	checkAsk,
);

browser.commands.onCommand.addListener((command, tab) => {
	if (command !== 'open-card' || tab?.id === undefined) return;
	// Nobody answers on a page without Heed, where the shortcut has nothing to open.
	sendToTab(tab.id, 'content:openCard', {}).catch(() => {});
});

browser.runtime.onInstalled.addListener(async () => {
	await followGrants();
	await reviveTabs();
});
browser.runtime.onInstalled.addListener(welcome);
browser.permissions.onAdded.addListener(followGrants);
browser.permissions.onRemoved.addListener(followGrants);
