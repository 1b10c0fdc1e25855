import {firstName, replyTo} from '../reading/answering.ts';
import {textOf} from '../reading/page-text.ts';
import type {Answered} from '../site.ts';

export const article = 'article, [role="article"]';
/** One comment, in the ways that pages mark nothing else. */
export const comment =
	'[role="comment"], [itemprop="comment"], [itemtype$="/Comment"], [id^="comment-"], ' +
	'[class$="comment" i], [class*="comment " i], [class*="comment-item" i], [class*="comment_item" i]';
export const question = '[itemtype$="/Question"], [class~="question" i]';
export const review = '[itemtype$="/Review"]';
export const message =
	'[class~="message" i], [class~="post" i], [id^="post-"], [id^="post_"], [component="post"], ' +
	'[id^="messageview" i], [data-message-id], [data-post-id]';
const spoken =
	`${article}, ${comment}, ${message}, ${question}, ` +
	`[itemtype$="/Answer"], ${review}, [class~="answer" i]`;

/** What one person said, in any of the ways pages mark it. */
export const item = `${spoken}, li, dd, [role="listitem"]`;

/** Who says it. */
export const author =
	'[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="auteur" i], ' +
	'[class*="autor" i], [class*="username" i], [class*="byline" i], [class$="-name" i], [data-testid$="name" i], cite, .authi a, a[href^="/@"], ' +
	'a[href^="/~"], a[href*="/u/"], a[href*="/user/"], a[href*="/users/"], a[href*="/user-" i], ' +
	'a[href*="/user_" i], a[href*="/profile/"], a[href*="/profiles/"], a[href*="/people/"], ' +
	'a[href*="/members/"], [data-username], [data-testid*="author" i], [class*="nickname" i], [class$="nick" i], ' +
	'[class~="name" i], .fn, [class*="comment" i][class*="header" i] > a:first-of-type, ' +
	'[data-tag$="name" i], .mw-userlink';

/** Where the words stand in an item that marks them: for machines, or by how they look. */
const stated = '[itemprop~="articleBody"], [itemprop~="text"], [itemprop~="reviewBody"]';
const content =
	':is([class*="comment" i], [class*="message" i], [class*="post" i], [class*="reply-" i], [id^="post" i], ' +
	'[data-tag*="comment" i], [data-tag*="post" i])' +
	':is([class*="body" i], [class*="text" i], [class*="content" i], [id*="message"], ' +
	'[data-tag$="body" i], [data-tag$="content" i])' +
	':not(p, textarea, [contenteditable], button, a)';

/** What stands in an item without being its writer's words: by its tag, its class, or what else it says. */
const plainFurniture = new Set(
	'ARTICLE ASIDE CITE FOOTER FORM H1 HEADER NAV SUMMARY TEXTAREA TIME'.split(' '),
);
const classOfFurniture = new RegExp(
	'actions|attribution|auteur|author|autor|avatar|byline|comment(?:$| |[-_]item|-list)|meta|nickname|profile|' +
		'related|share|signature|timeago|timestamp|user-?info|username|vote|-footer|-user|__header|' +
		'(?:^| )(?:comments|fn|name)(?: |$)|(?:-name|(?<!up)date|nick)$',
	'i',
);
const furniture =
	'[role="article"], [role="comment"], [role="menu"], [role="textbox"], [role="toolbar"], ' +
	'[rel~="author"], [itemprop~="author"], [itemprop="comment"], [itemtype$="/Comment"], ' +
	'[id^="comment-"], [id*="comments" i], a[data-username], a[class*="button" i], ' +
	'[class$="-header" i]:not(:has(h1, h2, h3)), ' +
	'[data-testid*="author" i], [data-testid$="name" i], [data-testid$="time" i]';

const isFurniture = (element: Element): boolean => {
	const {tagName} = element;
	if (plainFurniture.has(tagName)) return true;
	if ((tagName === 'LI' || tagName === 'DD') && element.querySelector(author)) return true;
	// Most of a long text is made of elements that say nothing.
	if (!element.hasAttributes()) return false;
	return classOfFurniture.test(element.getAttribute('class') ?? '') || element.matches(furniture);
};

/** How many elements are looked at for the words of one post: a page may be as long as a book. */
const most = 1000;

const ago =
	'\\d{1,3} ?(?:[smhdwy]|min|hrs?|(?:second|minute|hour|day|week|month|year)s?)(?: ago)?' +
	'[\\s·•]{0,9}(?:[·•] ?[^\\n]{1,40})?';
const day =
	'\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:,? \\d{1,2}:\\d{2}(?: ?[ap]m)?)?|\\d{1,6} (?:follower|post|review)s?';
/** What stands in the lines above a post, after the name: marks between, when, how many. */
const heading = new RegExp(`^(?:[\\s·•|:,-]{0,9}(?:${ago}|${day})?\\n){1,3}`, 'i');

/** What stands in the lines below one: what can be done with it, and when it was said. */
const footing = new RegExp(
	`^(?:repl(?:y|ying) to [^\\n]{1,60}|(?:asked|posted|submitted|written) by:?|(?:[\\s·•|]{0,9}(?:(?:delete|edit|flag|follow|like|more|permalink|quote|reply|report|save|` +
		`share|translate|(?:down|up)vote)s?|\\d{1,6}(?: (?:comment|like|repl(?:y|ie)|share|view|vote)s?)?|` +
		`${ago}|${day})){0,9}[\\s·•|]{0,9})$`,
	'i',
);

/** What is read of a post beside its own marks. */
type Part = {
	/** Its title, which stands first. */
	title?: Element | null | undefined;
	/** Only what comes before this child of it counts. */
	end?: Element | undefined;
	/** Only what comes before this, such as the box in which it is answered, counts. */
	until?: Element | null | undefined;
	/** Who speaks in it. */
	names?: readonly string[] | undefined;
};

/** Reads a post: all of it, or what comes in it before something. */
export const read = (
	post: Element,
	{
		title = null,
		end,
		until,
		names = twoNames(post, post.matches(comment) ? null : until),
	}: Part = {},
): Answered => {
	const name = names[0] ?? nameBeside(post);
	const children = Array.from(post.children);
	const parts =
		end === undefined
			? [post]
			: children.slice(0, children.indexOf(end)).filter((child) => !isFurniture(child));
	const boundary = post.matches(spoken) ? spoken : item;
	const isMarked = (found: Element): boolean =>
		parts.some((part) => part.contains(found)) &&
		(until == null || isBefore(found, until)) &&
		isOwn(found, post, boundary);
	const [marked] = [stated, content].flatMap((selector) => firstOf(post, selector, isMarked) ?? []);
	let looked = 0;
	let isOver = false;
	const skip = (child: Element): boolean => {
		isOver ||= child === until || ++looked > most;
		return isOver || isFurniture(child);
	};
	const readIn = (places: readonly Element[]): Answered =>
		replyTo({
			text: [title, ...places],
			author: post.getAttribute('data-author') ?? post.getAttribute('data-username') ?? name,
			skip,
		});
	const words = marked === undefined ? null : readIn([marked]);
	const answered = unquoted(words?.kind === 'reply' ? words : readIn(parts));
	// A name that is a mere link, and a date that is mere text, are told only once they are read.
	if (answered.kind !== 'reply') return answered;
	const {text, author: by} = answered;
	const titled = title == null ? '' : `${textOf(title)}\n\n`;
	const lead = text.startsWith(titled) ? titled : '';
	const body = withoutEnd(text.slice(lead.length), by);
	if (body === '' && lead === '') return {kind: 'unknown'};
	const said = by !== null && body.startsWith(by) ? body.slice(by.length) : `\n${body}`;
	const [shown] = heading.exec(said) ?? [''];
	const own = shown === '' ? body : said.slice(shown.length).trimStart();
	return {...answered, text: (lead + own).trim()};
};

/** Whether an element ends before another begins. */
const isBefore = (found: Element, place: Element): boolean =>
	!found.contains(place) &&
	(place.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Without the last lines that are no words of anybody: buttons made of links, a name, a date. */
const withoutEnd = (text: string, name: string | null): string => {
	const lines = text.split('\n');
	const isFooting = (line: string): boolean =>
		footing.test(name !== null && line.startsWith(name) ? line.slice(name.length) : line);
	while (lines.length > 1 && isFooting(lines.at(-1) ?? '')) lines.pop();
	return lines.join('\n');
};

/** What a page shows as a quotation or as code from end to end is all that its writer said. */
const unquoted = (answered: Answered): Answered => {
	if (answered.kind !== 'reply') return answered;
	const lines = answered.text.split('\n');
	const isFenced = lines[0] === '```' && lines.indexOf('```', 1) === lines.length - 1;
	if (isFenced) return {...answered, text: lines.slice(1, -1).join('\n')};
	const isTheirs = lines[0]?.match(/originally posted|(?:said|wrote):?$/i) == null;
	if (!isTheirs || !lines.every((line) => line.startsWith('> '))) return answered;
	return {...answered, text: lines.map((line) => line.slice(2)).join('\n')};
};

/** Who is named beside words that are marked without their writer. */
const nameBeside = (post: Element): string | undefined => {
	const kind = [message, article, words].find((selector) => post.matches(selector));
	if (kind === undefined) return undefined;
	let around = post.parentElement;
	for (let level = 0; level < 4 && around !== null; level++) {
		const others = Array.from(around.querySelectorAll(kind));
		if (others.some((other) => !other.contains(post) && !post.contains(other))) return undefined;
		const [name] = twoNames(around);
		if (name !== undefined) return name;
		around = around.parentElement;
	}
	return undefined;
};

/** Words that are marked as what somebody said. */
export const words = `${stated}, ${content}`;

/** Whether an element belongs to a post, and not to another that stands in it. */
const isOwn = (found: Element, post: Element, boundary: string): boolean => {
	const nearest = found.parentElement?.closest(boundary) ?? null;
	return nearest === post || !post.contains(nearest);
};

/** The first element of a post that is one of `selector` and of which more holds, near its beginning. */
const firstOf = (
	post: Element,
	selector: string,
	is: (found: Element) => boolean,
): Element | undefined => {
	const walker = post.ownerDocument.createTreeWalker(post, NodeFilter.SHOW_ELEMENT);
	for (let looked = 0; looked < most; looked++) {
		const found = walker.nextNode() as Element | null;
		if (found === null) return undefined;
		const isTold = found.hasAttributes() || found.tagName === 'CITE';
		if (isTold && found.matches(selector) && is(found)) return found;
	}
	return undefined;
};

/** Who speaks in a post, the first two of them; with `before` only those named before it begins. */
export const twoNames = (post: Element, before?: Element | null): string[] => {
	const names: string[] = [];
	const boundary = post.matches(spoken) ? spoken : item;
	firstOf(post, author, (element) => {
		const place = before?.compareDocumentPosition(element) ?? 0;
		if ((place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return true;
		if (!isOwn(element, post, `form, ${boundary}`)) return false;
		// Around a name, or the link to a person, often stands more: an initial, a date.
		const inside = [...element.querySelectorAll('[class*="name" i], a'), element];
		const name = firstName(inside)?.replace(/^by /i, '');
		if (name !== undefined && !names.includes(name)) names.push(name);
		return names.length === 2;
	});
	return names;
};
