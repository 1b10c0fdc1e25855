import {allBefore, firstName, ownAll, ownOf, replyTo} from './answering.ts';
import type {Answered} from './site.ts';
import {defineSite} from './site.ts';

const editable = '[contenteditable]:not([contenteditable="false"])';

const button = 'button, [role="button"], [type="submit"]';
const submit =
	'[type="submit"], [class*="submit" i], [class*="send" i], [class*="publish" i], ' +
	'[data-testid*="submit" i]';
const submitWords = /^(?:add|answer|comment|post|publish|reply|respond|send|share|submit)\b/i;

const comment =
	'[role="comment"], [itemprop="comment"], [itemtype$="/Comment"], [id^="comment-"], ' +
	'[class~="comment"]';

/** What one person said, in any of the ways pages mark it. */
const item = `article, [role="article"], ${comment}, li, [role="listitem"], [class~="message"], [class~="post"], [id^="post-"]`;

const author =
	'[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="username" i], ' +
	'[class*="byline" i], cite, a[href^="/@"], a[href*="/u/"], a[href*="/user/"], ' +
	'a[href*="/users/"], a[href*="/profile/"], a[href*="/members/"]';

/** What stands in an item without being its writer's words. */
const furniture =
	`${comment}, li:has(${author}), article, [role="article"], form, header, footer, nav, aside, ` +
	'h1, time, cite, [rel~="author"], [itemprop~="author"], [role="toolbar"], [role="menu"], ' +
	'[class*="author" i], [class*="username" i], [class*="byline" i], [class*="avatar" i], ' +
	'[class*="meta" i], [class*="actions" i], [class*="share" i], [class*="vote" i], ' +
	'[class*="related" i], [class*="signature" i]';

/** Pages nobody wrote a reader for: told from what the elements are and where they stand. */
export default defineSite({
	name: 'Any page',
	matches: [],
	composers: `textarea, ${editable}:not(h1, h2, h3, h4, h5, h6, td, th)`,
	excludes: [
		'form:is([action*="account" i], [action*="checkout" i], [action*="login" i]) *',
		'form:is([action*="payment" i], [action*="preferences" i], [action*="profile" i]) *',
		'form:is([action*="settings" i], [method="get" i]) *',
		'form:is([action*="/conversations" i], [action*="/inbox" i], [action*="/messages" i]) *',
		'[class*="direct-message" i] *, [class*="private-message" i] *, [data-testid^="dm" i]',
		'[aria-label*="direct message" i], [placeholder*="direct message" i]',
		'[aria-label^="message " i], [placeholder^="message " i]',
		'[aria-label^="search" i], [placeholder^="search" i]',
		'[name*="signature" i], [id*="signature" i], [name="bio" i], [name*="captcha" i]',
	].join(', '),
	accepts: (element) =>
		element.parentElement?.closest(editable) === null && boxOf(element) !== null,
	answers(composer) {
		const box = boxOf(composer) ?? composer;
		const own = 'input:is([name*="title" i], [name*="rating" i], [name*="stars" i])';
		if (box.matches('form') && box.querySelector(own) !== null) return {kind: 'new'};
		const quoted = allBefore(
			box,
			'blockquote, [class*="quoted" i], [class*="replying" i]',
			composer,
		);
		const [quote] = quoted;
		if (quote !== undefined) return read(quote);
		return readAround(box) ?? readBetween(box) ?? readPage(box, composer);
	},
});

/** The form of a compose box, or what holds it and a button that looks as if it posted. */
const boxOf = (composer: HTMLElement): Element | null => {
	const form = composer.closest('form');
	if (form !== null) return form;
	let around = composer.parentElement;
	for (let level = 0; level < 5 && around !== null; level++) {
		if (Array.from(around.querySelectorAll(button)).some(isSubmit)) return around;
		around = around.parentElement;
	}
	return null;
};

const isSubmit = (candidate: Element): boolean =>
	candidate.matches(submit) ||
	submitWords.test((candidate.getAttribute('aria-label') ?? candidate.textContent ?? '').trim());

/** Whether the words around a compose box call it a reply. */
const speaksOfReply = (box: Element, composer: HTMLElement): boolean => {
	const names = ['action', 'aria-label', 'class', 'id', 'name', 'placeholder'];
	const words = [composer, box].flatMap((element) =>
		names.map((name) => element.getAttribute(name)),
	);
	const buttons = Array.from(
		box.querySelectorAll(button),
		(candidate) => candidate.getAttribute('value') ?? candidate.textContent,
	);
	return /answer|comment|conversation|discuss|repl[iy]|respon[ds]|thoughts/i.test(
		[...words, ...buttons].join(' '),
	);
};

/** A box inside a comment answers that comment. */
const readAround = (box: Element): Answered | null => {
	let around = box.parentElement?.closest(item) ?? null;
	while (around !== null) {
		const answered = read(around, around.querySelector('h1'));
		if (answered.kind === 'reply') return answered;
		around = around.parentElement?.closest(item) ?? null;
	}
	return null;
};

/** A box between two comments answers the first; after the last it may be the page's own box. */
const readBetween = (box: Element): Answered | null => {
	const {previousElementSibling: before, nextElementSibling: after} = box;
	return before?.matches(item) && after?.matches(item) ? read(before) : null;
};

/** The page's own box answers its article, or in a thread of equals the last who spoke. */
const readPage = (box: Element, composer: HTMLElement): Answered => {
	if (!speaksOfReply(box, composer)) return {kind: 'unknown'};
	const main = box.closest('main, [role="main"]');
	const scope = main ?? box.ownerDocument;
	const posts = (selector: string): Element[] => allBefore(scope, selector, box).filter(isPost);
	const articles = posts('article, [role="article"]');
	const own = articles.filter((article) => article.querySelector('h1') !== null);
	const title = scope.querySelector('h1');
	if (own.length === 1 && own[0]) return read(own[0], own[0].querySelector('h1'));
	if (articles.length === 1 && articles[0]) return read(articles[0], title);
	const last =
		articles.at(-1) ?? posts('[class~="message"], [class~="post"], [id^="post-"]').at(-1);
	if (last) return read(last);
	return main === null ? {kind: 'unknown'} : read(main, title);
};

const isPost = (found: Element): boolean =>
	!found.matches(comment) &&
	found.closest('aside, nav, [class*="related" i]') === null &&
	found.parentElement?.closest(`article, ${comment}`) === null;

const read = (post: Element, title: Element | null = null): Answered =>
	replyTo({
		text: [title, ownOf(post, '[itemprop~="articleBody"], [itemprop~="text"]', item) ?? post],
		author: firstName(ownAll(post, author, item))?.replace(/^by /i, ''),
		without: furniture,
	});
