import {nameOf, ownAll} from './answering.ts';
import {textOf} from './page-text.ts';

/** What stands beside words without being them. */
const furniture =
	'a, button, [role="button"], h2, h3, h4, header, time, form, [contenteditable], [aria-hidden="true"]';

/**
 * The words of an item on sites whose elements have no names that last: what is marked as running
 * text in whatever direction, outside of links and controls. `boundary` selects nested items,
 * `author` is a name that is no part of the words.
 */
export const wordsOf = (item: Element, boundary: string, author: string | null): Element[] =>
	ownAll(item, '[dir="auto"]', boundary).filter((found) => {
		const isInside = (selector: string, from: Element | null): boolean => {
			const around = from?.closest(selector) ?? null;
			return around !== null && around !== item && item.contains(around);
		};
		return (
			!isInside(furniture, found) &&
			!isInside('[dir="auto"]', found.parentElement) &&
			found.querySelector('time') === null &&
			nameOf(found) !== author
		);
	});

/** Shorter runs may be dates, counts and the names of buttons ("2 weeks ago on Google"). */
const leastWords = 5;

/** The longest run of words in an item; `null` where there is none that could be a sentence. */
export const longestOf = (item: Element): Element | null => {
	const runs = Array.from(item.querySelectorAll('span, p, div')).filter(
		(found) =>
			found.querySelector('span, p, div') === null &&
			found.closest(furniture) === null &&
			(textOf(found).match(/\p{L}{2,}/gu)?.length ?? 0) >= leastWords,
	);
	const lengths = runs.map((run) => textOf(run).length);
	return runs[lengths.indexOf(Math.max(...lengths))] ?? null;
};
