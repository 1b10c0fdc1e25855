import type {Answered} from '../site.ts';
import {matches, matchesByAttribute, textOf} from './page-text.ts';

/** Controls, and names that are written twice, once for screen readers. */
const unspoken = '[role="button"], .visually-hidden, .sr-only, .screen-reader-text';

const isUnspoken = (element: Element): boolean =>
	element.tagName === 'BUTTON' || matchesByAttribute(element, unspoken);

type Post = {
	/** Where its words stand, in order; what was not found is passed over. */
	text: readonly (Element | null | undefined)[];
	/** Who wrote it, or where the name stands. */
	author: Element | string | null | undefined;
	/** A selector for what inside it is not its own words. */
	without?: string | undefined;
	/** Whether an element, with all inside, is none of its own words either; asked in their order. */
	skip?: ((element: Element) => boolean) | undefined;
};

/** A kind of post or comment, in selectors: a whole one, its words and who wrote it. */
export type Voice = {
	item: string;
	/** Several give several parts, such as a title and a body. */
	text: string | readonly string[];
	author: string;
	without?: string;
};

/** Reads one post or comment, without those that are nested in it. */
export const readVoice = (post: Element, {item, text, author, without}: Voice): Answered =>
	replyTo({
		text: [text].flat().map((selector) => ownOf(post, selector, item)),
		author: firstName(ownAll(post, author, item)),
		without,
	});

/**
 * The `answers` of a site whose boxes stand inside what they answer: the nearest of these around
 * the box. One that shows no words leaves it unknown, rather than what stands around that.
 */
export const answersAround =
	(...voices: readonly Voice[]) =>
	(composer: Element): Answered => {
		let post = composer.parentElement;
		for (; post !== null; post = post.parentElement) {
			for (const voice of voices) if (matches(post, voice.item)) return readVoice(post, voice);
		}
		return {kind: 'unknown'};
	};

/** The answer to a post; unknown when it was not found or has no words. */
export const replyTo = ({text, author, without, skip}: Post): Answered => {
	const isSkipped = (child: Element): boolean =>
		isUnspoken(child) ||
		skip?.(child) === true ||
		(without !== undefined && matches(child, without));
	const words = text
		.filter((element) => element != null)
		.map((element) => textOf(element, isSkipped))
		.filter((part) => part !== '')
		.join('\n\n');
	if (words === '') return {kind: 'unknown'};
	return {kind: 'reply', text: words, author: typeof author === 'string' ? author : nameOf(author)};
};

/** The first line of a name's element, without what follows a dot ("Ana • 3rd+"), or `null`. */
export const nameOf = (element: Element | null | undefined): string | null => {
	if (element == null) return null;
	const [line = ''] = textOf(element, isUnspoken).split('\n', 1);
	const [name = ''] = line.split(/ [•·]/, 1);
	return name.trim() || null;
};

/** The first of these elements that shows a name; a link around a picture shows none. */
export const firstName = (elements: Iterable<Element>): string | null => {
	for (const element of elements) {
		const name = nameOf(element);
		if (name !== null) return name;
	}
	return null;
};

/** All `selector` inside `root` that do not belong to a `boundary` nested in it. */
export const ownAll = (root: Element, selector: string, boundary: string): Element[] =>
	Array.from(root.querySelectorAll(selector)).filter((found) => {
		const nearest = found.parentElement?.closest(boundary) ?? null;
		return nearest === root || !root.contains(nearest);
	});

/** The first of `ownAll`, or `null`. */
export const ownOf = (root: Element, selector: string, boundary: string): Element | null =>
	ownAll(root, selector, boundary)[0] ?? null;

/** All `selector` inside `scope` that begin before `place`, in order. */
export const allBefore = (scope: ParentNode, selector: string, place: Element): Element[] => {
	const all = Array.from(scope.querySelectorAll(selector));
	const isBefore = (found: Element | undefined): boolean =>
		found !== undefined &&
		(place.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
	// They come in order, so that those before are found by halves: a thread may have thousands.
	let [before, after] = [0, all.length];
	while (before < after) {
		const middle = Math.floor((before + after) / 2);
		if (isBefore(all[middle])) before = middle + 1;
		else after = middle;
	}
	return all.slice(0, before);
};
