import type {TipView} from '../ui/view.ts';

/** The one element that Heed puts into a page. */
export const hostName = 'heed-chip';

/** The names that background/highlight.css draws. */
export const highlightNames: Record<TipView['headline'], string> = {
	listenFirst: 'heed-listen',
	valueWithoutAgenda: 'heed-value',
};

/** Takes away what a script of an earlier installation may have left in the page. */
export const removeTraces = (): void => {
	for (const stale of document.querySelectorAll(hostName)) stale.remove();
	for (const name of Object.values(highlightNames)) CSS.highlights.delete(name);
};
