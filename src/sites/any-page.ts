import {allBefore, nameOf, ownAll, ownOf, replyTo} from './reading/answering.ts';
import type {Answered} from './site.ts';
import {defineSite} from './site.ts';

const editable = '[contenteditable]:not([contenteditable="false"])';

const button = 'button, [role="button"], [type="submit"]';
const submit =
	'[type="submit"], [class*="submit" i], [class*="send" i], [class*="publish" i], ' +
	'[data-testid*="submit" i]';
const submitWords =
	/^(?:add (?:answer|comment|reply)|answer|comment|post|publish|reply|respond|send|submit)\b/i;

const comment =
	'[role="comment"], [itemprop="comment"], [itemtype$="/Comment"], [id^="comment-"], ' +
	'[class~="comment" i], [class*="comment-item" i], [class*="comment_item" i]';
const question = '[itemtype$="/Question"], [class~="question" i]';
const message = '[class~="message" i], [class~="post" i], [id^="post-"], [component="post"]';

/** What one person said, in any of the ways pages mark it. */
const item =
	`article, [role="article"], li, [role="listitem"], ${comment}, ${message}, ${question}, ` +
	'[itemtype$="/Answer"], [class~="answer" i]';

const author =
	'[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="username" i], ' +
	'[class*="byline" i], cite, a[href^="/@"], a[href*="/u/"], a[href*="/user/"], ' +
	'a[href*="/users/"], a[href*="/profile/"], a[href*="/members/"]';

/** What stands in an item without being its writer's words. */
const furniture =
	`${comment}, #comments, [class~="comments" i], [class*="comment-list" i], li:has(${author}), ` +
	'article, [role="article"], form, header, footer, nav, aside, h1, time, cite, ' +
	'[rel~="author"], [itemprop~="author"], [role="toolbar"], [role="menu"], ' +
	'[class*="author" i], [class*="username" i], [class*="byline" i], [class*="profile" i], ' +
	'[class*="avatar" i], [class*="user-info" i], [class*="userinfo" i], [class*="-user" i], ' +
	'[class*="attribution" i], [class*="meta" i], [class*="actions" i], [class*="share" i], ' +
	'[class*="vote" i], [class*="related" i], [class*="signature" i]';

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
		const form = composer.closest('form');
		const asksTitle = 'input:is([name*="title" i], [name*="rating" i], [placeholder*="title" i])';
		if (form?.querySelector(asksTitle)) return {kind: 'new'};
		const shown = form ?? composer.closest('[role="dialog"]');
		const quotes = 'blockquote, [class*="quoted" i], [class*="replying" i]';
		const [quote] = shown === null ? [] : allBefore(shown, quotes, composer);
		if (quote !== undefined) return read(quote);
		const place = form ?? composer;
		return readAround(place) ?? readBetween(place) ?? readPage(place, composer);
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
	candidate.matches(submit) || submitWords.test(labelOf(candidate).trim());

const labelOf = (candidate: Element): string =>
	candidate.getAttribute('aria-label') ??
	candidate.getAttribute('value') ??
	candidate.textContent ??
	'';

/** Whether the words around a compose box call it a reply. */
const speaksOfReply = (composer: HTMLElement): boolean => {
	const box = boxOf(composer) ?? composer;
	const names = ['action', 'aria-label', 'class', 'id', 'name', 'placeholder'];
	const words = [composer, box].flatMap((element) =>
		names.map((name) => element.getAttribute(name)),
	);
	const labels = Array.from(box.querySelectorAll(button), labelOf);
	return /answer|comment|conversation|discuss|repl[iy]|respon[ds]|thoughts/i.test(
		[...words, ...labels].join(' '),
	);
};

/** A box inside a comment answers that comment. */
const readAround = (place: Element): Answered | null => {
	let around = place.parentElement?.closest(item) ?? null;
	for (let level = 0; level < 4 && around !== null; level++) {
		// A list's entry may hold nothing but the comment, with the box beside it.
		const [inner] = allBefore(around, item, place);
		for (const candidate of [around, inner]) {
			if (candidate === undefined) continue;
			const answered = read(candidate, candidate.querySelector('h1'));
			if (answered.kind === 'reply') return answered;
		}
		around = around.parentElement?.closest(item) ?? null;
	}
	return null;
};

/** A box between two comments answers the first; after the last it may be the page's own box. */
const readBetween = (place: Element): Answered | null => {
	let around: Element | null = place;
	for (let level = 0; level < 3 && around !== null; level++) {
		const {previousElementSibling: before, nextElementSibling: after}: Element = around;
		if (before?.matches(item) && after?.matches(item)) return read(before);
		around = around.parentElement;
	}
	return null;
};

/** The page's own box answers its article or question, or in a thread of equals the last post. */
const readPage = (place: Element, composer: HTMLElement): Answered => {
	if (!speaksOfReply(composer)) return {kind: 'unknown'};
	const main = place.closest('main, [role="main"]');
	const title = main?.querySelector('h1') ?? null;
	const posts = (selector: string): Element[] =>
		allBefore(main ?? place.ownerDocument, selector, place).filter(isPost);
	const articles = posts('article, [role="article"]');
	const ownPage = [
		articles.filter((article) => article.querySelector('h1') !== null),
		articles,
		posts(question),
	].find(({length}) => length === 1);
	const [own] = ownPage ?? [];
	if (own !== undefined) return read(own, own.querySelector('h1') ?? title);
	const last = articles.at(-1) ?? posts(message).at(-1);
	if (last !== undefined) return read(last);
	// Where several people speak and nothing marks who says what, nobody is taken at their word.
	const isOneVoice = main !== null && title !== null && new Set(namesIn(main)).size < 2;
	return isOneVoice ? read(main, title) : {kind: 'unknown'};
};

const isPost = (found: Element): boolean =>
	!found.matches(comment) &&
	found.closest('aside, nav, [class*="related" i]') === null &&
	found.parentElement?.closest(`article, ${comment}`) === null;

const read = (post: Element, title: Element | null = null): Answered => {
	const answered = replyTo({
		text: [title, ownOf(post, '[itemprop~="articleBody"], [itemprop~="text"]', item) ?? post],
		author:
			post.getAttribute('data-author') ?? post.getAttribute('data-username') ?? namesIn(post)[0],
		without: furniture,
	});
	// A name that is a mere link cannot be told from a mention before it is read.
	if (answered.kind !== 'reply' || !answered.text.startsWith(`${answered.author}\n`))
		return answered;
	return {...answered, text: answered.text.slice(answered.author?.length).trimStart()};
};

const namesIn = (post: Element): string[] =>
	ownAll(post, author, item)
		.map((element) => nameOf(element)?.replace(/^by /i, ''))
		.filter((name) => name !== undefined);
