import browser from '../browser.ts';
import type {Assessment} from '../coach/assessment.ts';

/** The lower of the two headlines on the tab's badge, or nothing where none was judged. */
export const showBadge = (tab: number, assessment: Assessment): Promise<void> => {
	const judged = [assessment.listenFirst, assessment.valueWithoutAgenda].filter(
		(value) => value !== null,
	);
	return setBadge(tab, judged.length === 0 ? '' : String(Math.round(Math.min(...judged))));
};

export const clearBadge = (tab: number): Promise<void> => setBadge(tab, '');

/** The tab may have closed while its draft was judged; there is no badge to set then. */
const setBadge = async (tabId: number, text: string): Promise<void> => {
	try {
		await browser.action.setBadgeBackgroundColor({tabId, color: '#0b6e69'});
		await browser.action.setBadgeText({tabId, text});
	} catch {}
};
