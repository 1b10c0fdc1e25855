import type {TipView} from '../ui/view.ts';
import {highlightNames as names} from './traces.ts';

export type Mark = {headline: TipView['headline']; range: AbstractRange};

/**
 * Underlines words of one compose box by the CSS Custom Highlight API: no node of the page changes.
 * Gives a function that replaces what it drew before; nothing is left after the abort.
 */
export const createHighlights = (signal: AbortSignal): ((marks: readonly Mark[]) => void) => {
	let drawn: readonly Mark[] = [];
	const erase = (): void => {
		for (const {headline, range} of drawn) {
			const highlight = CSS.highlights.get(names[headline]);
			highlight?.delete(range);
			if (highlight?.size === 0) CSS.highlights.delete(names[headline]);
		}
		drawn = [];
	};
	signal.addEventListener('abort', erase);
	return (marks) => {
		erase();
		for (const {headline, range} of marks) registered(names[headline]).add(range);
		drawn = marks;
	};
};

const registered = (name: string): Highlight => {
	const known = CSS.highlights.get(name);
	if (known !== undefined) return known;
	const highlight = new Highlight();
	CSS.highlights.set(name, highlight);
	return highlight;
};
