import {allBefore} from '../reading/answering.ts';
import {textOf} from '../reading/page-text.ts';
import {longestOf} from '../reading/unnamed.ts';
import type {Answered} from '../site.ts';
import {allComments, boxOf, saysAnswer, saysReply, speaksOfReply} from './box.ts';
import {
	article,
	author,
	comment,
	item,
	message,
	question,
	read,
	review,
	twoNames,
	words,
} from './post.ts';

/** What may be a comment, if it shows who speaks. */
const mark =
	'[class*="comment" i], [data-testid*="comment" i], [data-tag*="comment" i], [data-comment], ' +
	'[data-comment-id], [class*="review" i], [data-testid*="review" i]';
const noMark = `${allComments}, [class*="form" i], [class*="box" i], [class*="input" i], [class*="editor" i]`;

/** What a compose box answers, from where it stands on a page whose marks nobody knows. */
export const answerTo = (composer: Element): Answered => {
	const box = boxOf(composer) ?? composer;
	// A widget may stand in shadow roots, below an article that stands outside of them.
	let place: Element = composer.closest('form') ?? composer;
	for (;;) {
		const near = readAround(place, box) ?? readBetween(place) ?? readDialog(place);
		if (near !== null) return near;
		const root = place.getRootNode();
		if (!('host' in root)) return readPage(place, composer);
		place = root.host as Element;
	}
};

/** A box inside a comment answers that comment. */
const readAround = (place: Element, box: Element): Answered | null => {
	let level = 0;
	for (
		let around = place.parentElement;
		around !== null && level < 4;
		around = around.parentElement
	) {
		if (!around.matches(item)) {
			const isMarked = around.matches(mark) && !around.matches(noMark);
			const isShown = isMarked || isRepeated(around) || holdsWords(around, place);
			// Whoever else was named before the box spoke last, and nothing says where.
			const [first, second] = isShown ? twoNames(around, place) : [];
			if (first === undefined || (!isMarked && second !== undefined)) continue;
		}
		level++;
		const isInside = around !== box && around.contains(box);
		const until = commentsIn(around, place) ?? (isInside ? box : place);
		// A list's entry may hold nothing but the comment, with the box beside it.
		const inner = around.querySelector(item);
		for (const candidate of [around, inner]) {
			if (candidate === null || !isAbove(candidate, place)) continue;
			const answered = read(candidate, {title: candidate.querySelector('h1'), until});
			if (answered.kind === 'reply') return answered;
		}
	}
	return null;
};

/** In an article the part of it with the comments, which hold the box. */
const commentsIn = (around: Element, place: Element): Element | null => {
	if (!around.matches(article) || around.matches(comment)) return null;
	let comments: Element | null = null;
	for (
		let part = place.parentElement;
		part !== null && part !== around;
		part = part.parentElement
	) {
		if (part.matches('[class*="comment" i], [id*="comment" i]')) comments = part;
	}
	return comments;
};

/** Whether an element begins before a place. */
const isAbove = (found: Element, place: Element): boolean =>
	(place.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Whether words that are marked as somebody's, and nobody else's, stand right in here before a box. */
const holdsWords = (around: Element, place: Element): boolean => {
	let said = 0;
	let beside = Array.from(around.children).find((child) => child.contains(place)) ?? null;
	for (let looked = 0; beside !== null && looked < 20; looked++) {
		beside = beside.previousElementSibling;
		if (beside?.matches(words)) said++;
	}
	return said === 1;
};

/** A box between two comments answers the first; after the last it does so if it says "Reply". */
const readBetween = (place: Element): Answered | null => {
	const replies = saysReply(place);
	let around: Element | null = place;
	for (let level = 0; level < 3 && around !== null; level++) {
		const {previousElementSibling: before, nextElementSibling: after}: Element = around;
		const isBetween = before?.matches(item) && (after?.matches(item) || replies);
		if (before && isBetween) return read(before);
		around = around.parentElement;
	}
	return null;
};

/** A dialog that shows words of one person above its box is there to answer them. */
const readDialog = (place: Element): Answered | null => {
	const dialog = place.closest('dialog, [role="dialog"]');
	if (dialog === null) return null;
	const names = twoNames(dialog, place);
	const said = longestOf(dialog);
	const isAlone = names.length === 1 && allBefore(dialog, item, place).length === 0;
	return said !== null && isAbove(said, place) && isAlone ? read(said, {names}) : null;
};

/** The page's own box answers its article or question, or in a thread of equals the last post. */
const readPage = (place: Element, composer: Element): Answered => {
	const main = place.closest('main, [role="main"]');
	const title = main?.querySelector('h1') ?? null;
	const scope = main ?? place.ownerDocument;
	// The page may be long: it is searched once, and from the end for no more than two of a kind.
	const said = ends(
		allBefore(scope, `${article}, ${message}, ${question}, ${review}`, place),
	).reverse();
	const lastTwo = (selector: string): Element[] => {
		const posts: Element[] = [];
		for (const found of said) {
			if (found.matches(selector) && isPost(found)) posts.push(found);
			if (posts.length === 2) break;
		}
		return posts;
	};
	const messages = lastTwo(message);
	// At the end of what several people posted, a box needs no name to be known as a reply.
	if (!speaksOfReply(composer) && messages.length < 2) {
		const [last, before] = lastWords(scope, place);
		return last && before ? read(last) : {kind: 'unknown'};
	}
	const box = boxOf(composer) ?? composer;
	const articles = lastTwo(article);
	const ownPage = [
		lastTwo(`:is(${article}):has(h1)`),
		articles,
		lastTwo(question),
		lastTwo(review),
		// What was asked stands above all answers.
		saysAnswer(box)
			? said.filter((found) => found.matches(article) && isPost(found)).slice(-1)
			: [],
	];
	const [own] = ownPage.find(({length}) => length === 1) ?? [];
	if (own !== undefined) return read(own, {title: own.querySelector('h1') ?? title});
	// Where all are called comments, the page's own box is for the thread, unless it says "Reply".
	const comments = saysReply(box) ? said.filter((found) => found.matches(comment)) : [];
	const [last] = articles.length > 0 ? articles : messages.length > 0 ? messages : comments;
	const answered = last && read(last, {title: last.querySelector('h1')});
	if (answered?.kind === 'reply') return answered;
	const first = firstOfList(place);
	if (first !== null) return read(first, {title});
	const [marked] = lastWords(scope, place);
	if (marked !== undefined) return read(marked, {title});
	// Where several people speak and nothing marks who says what, nobody is taken at their word.
	const below: Answered | null =
		main === null || title === null ? null : (readUnder(title, place) ?? readMain(main, title));
	if (below?.kind === 'reply') return below;
	const lastComment = saysReply(box) ? allBefore(scope, comment, place).at(-1) : undefined;
	return lastComment === undefined ? {kind: 'unknown'} : read(lastComment);
};

/** What comes first and last of very many: a page's own post, or what was said just now. */
const ends = (all: Element[]): Element[] =>
	all.length > 100 ? [...all.slice(0, 20), ...all.slice(-80)] : all;

/**
 * Where a page marks no posts but only words: those of the post that all comments are about, else of
 * a thread of equals, the last first. None where nobody can tell which of several kinds counts.
 */
const lastWords = (scope: ParentNode, place: Element): Element[] => {
	const kindOf = (found: Element): string =>
		found.className || found.getAttribute('data-tag') || found.getAttribute('itemprop') || '';
	const said = ends(allBefore(scope, words, place)).filter(
		(found) => found.querySelector(words) === null && isPost(found),
	);
	const posts = said.filter((found) => !/comment/i.test(kindOf(found)));
	if (posts.length === 1) return posts;
	const kinds = new Set(said.map(kindOf));
	return kinds.size === 1 ? said.reverse() : [];
};

/** The first of a list of comments in which the box stands as if it were one: what all others answer. */
const firstOfList = (place: Element): Element | null => {
	let own = place.closest(comment);
	while (own !== null) {
		const [kind] = own.classList;
		const alike = Array.from(own.parentElement?.children ?? []).filter(
			(child) => child.matches(comment) && child.classList[0] === kind,
		);
		const [first] = alike;
		if (first !== undefined && first !== own && twoNames(first).length > 0) return first;
		own = own.parentElement?.closest(comment) ?? null;
	}
	return null;
};

/** The words below a title, up to the branch of the page that holds the box, and the comments with it. */
const readUnder = (title: Element, place: Element): Answered | null => {
	let branch = place;
	let around = place.parentElement;
	for (; around !== null && !around.contains(title); around = around.parentElement) branch = around;
	if (around === null) return null;
	const names = twoNames(around, branch);
	if (names.length > 1) return null;
	const answered = read(around, {title, names, end: branch});
	return saysMore(answered, title) ? answered : null;
};

const readMain = (main: Element, title: Element): Answered => {
	const names = twoNames(main);
	const answered: Answered = names.length < 2 ? read(main, {title, names}) : {kind: 'unknown'};
	return saysMore(answered, title) ? answered : {kind: 'unknown'};
};

const saysMore = (answered: Answered, title: Element): boolean =>
	answered.kind === 'reply' && answered.text !== textOf(title);

const isPost = (found: Element): boolean =>
	!found.matches(comment) &&
	found.closest('aside, nav, [class*="related" i]') === null &&
	found.parentElement?.closest(`article, ${comment}, ${message}`) === null;

/** One of several that are made alike and of which each shows who speaks, as in a feed. */
const isRepeated = (around: Element): boolean => {
	const [first] = around.classList;
	return (
		first !== undefined &&
		around.querySelector('h1') === null &&
		[around.previousElementSibling, around.nextElementSibling].some(
			(beside) =>
				beside !== null &&
				beside.tagName === around.tagName &&
				beside.classList[0] === first &&
				beside.querySelector(author) !== null,
		)
	);
};
