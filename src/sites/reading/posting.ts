import type {ByBox, PostingKey, Site} from '../site.ts';
import {closest, isComposer, standIn} from './composer.ts';
import {postingLabel} from './labels.ts';
import {matches} from './page-text.ts';

const control = 'button, [role="button"], [type="submit"]';

const isByKind = <T>(said: ByBox<T>): said is Readonly<Record<string, T>> =>
	typeof said === 'object' && !Array.isArray(said);

const forBox = <T>(composer: Element, said: ByBox<T>): T | undefined =>
	isByKind(said)
		? Object.entries(said).find(([selector]) => matches(composer, selector))?.[1]
		: said;

/** The most characters that `composer` takes, as the site counts them; `undefined` where nobody says. */
export const limitOf = (composer: Element, {limit}: Site): number | undefined =>
	limit === undefined ? undefined : forBox(composer, limit);

/** Places shorten a link to this many characters, or count all of it. */
const shortLink = 23;

/** Characters that a text has at least, however a place counts links and signs of two units. */
const leastLength = (text: string): number => {
	let length = 0;
	for (const _ of text) length++;
	for (const [link] of text.matchAll(/\bhttps?:\/\/\S+/g))
		length -= Math.max(0, link.length - shortLink);
	return length;
};

/** Characters of `text` beyond `limit`; 0 where it fits, or where that depends on how one counts. */
export const beyond = (limit: number, text: string): number =>
	text.length <= limit ? 0 : Math.max(0, leastLength(text) - limit);

/** The keys that post from within `composer`. */
export const keysOf = (composer: Element, {posts}: Site): readonly PostingKey[] =>
	(posts?.keys && forBox(composer, posts.keys)) ?? [];

const speaksOfPosting = (element: Element): boolean => postingLabel.test(labelOf(element));

const labelOf = (element: Element): string => {
	const label = element.getAttribute('aria-label') ?? element.getAttribute('value');
	return (label ?? element.textContent ?? '').trim();
};

/**
 * The control that posts what is `written` in a box, or `null` where there is none: many are mounted
 * only once there is text, so ask again when it matters. It may be disabled. The site's own selector
 * goes first, then the form's submit button, then what is called as if it posted, then what saves.
 */
export const postingControl = (written: HTMLElement, site: Site): HTMLElement | null => {
	const composer = standIn(written);
	const named = site.posts && nearest(composer, site, site.posts.button, 40);
	if (named) return named;
	const box = closest(composer, 'form, [role="dialog"]');
	// Without either, an "answer" above the box opens it; what posts stands below.
	const isOwn = (element: Element): boolean =>
		box?.contains(element) ??
		(composer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	const speaks = (element: Element): boolean => isOwn(element) && speaksOfPosting(element);
	const levels = box === null ? 6 : 20;
	const find = (selector: string, is: (element: Element) => boolean) =>
		nearest(composer, site, selector, levels, is);
	return (
		find('[type="submit"]', speaks) ??
		find('[type="submit"]', isOwn) ??
		find(control, speaks) ??
		find(control, (element) => isOwn(element) && labelOf(element).toLowerCase() === 'save')
	);
};

/**
 * Of all `selector` the one that shares the nearest ancestor with the box, out of and into open
 * shadow roots; of several, the one that follows the box. Thereby a control above the box that
 * stands below another box is that one's.
 */
const nearest = (
	composer: Element,
	site: Site,
	selector: string,
	levels: number,
	is: (element: Element) => boolean = () => true,
): HTMLElement | null => {
	const hasBox = (branch: Element): boolean =>
		inside(branch, site.composers).some((box) => isComposer(box, site));
	let from = composer;
	for (let level = 0; level < levels; level++) {
		const around: Node | null = from.parentNode;
		if (around === null || around.nodeType === Node.DOCUMENT_NODE) return null;
		const host = around.nodeType === Node.ELEMENT_NODE ? null : (around as ShadowRoot).host;
		for (const scope of [around as Element, host ?? (around as Element).shadowRoot]) {
			const branches = Array.from(scope?.children ?? []);
			const place = branches.indexOf(from) + 1;
			const above = branches.slice(Math.max(0, place - most), place).reverse();
			for (const branch of [...branches.slice(place, place + most), ...above]) {
				if (branch === from) continue;
				const found = inside(branch, selector).find(is);
				const others = above.includes(branch) ? above.slice(above.indexOf(branch)) : [branch];
				if (found && !others.some(hasBox)) return found as HTMLElement;
			}
		}
		from = host ?? (around as Element);
	}
	return null;
};

/** In a feed of hundreds nothing that belongs to a box stands farther from it than this many others. */
const most = 30;

const inside = (branch: Element, selector: string): Element[] => [
	...(matches(branch, selector) ? [branch] : []),
	...branch.querySelectorAll(selector),
	...(branch.shadowRoot?.querySelectorAll(selector) ?? []),
];
