import {allBefore, firstName, ownAll, replyTo} from './reading/answering.ts';
import {standIn} from './reading/composer.ts';
import {textOf} from './reading/page-text.ts';
import type {Answered} from './site.ts';
import {defineSite} from './site.ts';

const editable = '[contenteditable]:not([contenteditable="false"])';

const button = 'button, [role="button"], [type="submit"]';
const submitWords =
	/^(?:add(?! \w)|add (?:\w+ )?(?:answer|comment|note|reply|response|review|thoughts?)|answer|comment|post|publish|reply|respond|send|share|submit)\b/i;

/** What people call writing that others read; attributes are English on most pages. */
const speech =
	/answer|antwort|[ck]omm?ent|conversation|discuss|r[eé]pon|repl[iy]|respon(?:d|se\b|ses\b|ta)|respuesta|thoughts/i;
/** The same for what opens a talk instead of going on with one. */
const opening = /^post\b|(?<!p)review|thread|topic/i;

/** Forms to fill in, which one person or machine reads. */
const asking =
	/appl(?:y|icat)|appointment|ask (?:any|me)|assignment|booking|campaign|can i help|\bchanges|contact|check ?out|donat|enquir|feedback|\bfinish\b|formresponse|hs-form|inquir|newsletter|\bpaste (?:a|any|some|the|your)\b|payment|prompt|quiz|refund|report|reserv|subscri(?!pt\b)|support-?form|submit return|survey|translat|type your answer|wpcf7|(?:enter|type|write) (?:a|your) message/i;
const questions = 'input:is([type="radio"], [type="tel"]), [role="radio"], [role="radiogroup"]';
const personal = `select, ${questions}, input:is([type="email"], [type="number"], [name*="email" i])`;

/** Mail, documents of one's own, and talk with one person or a machine. */
const privateHosts =
	/^(?:keep|mail|messages|outlook|translate|web|webmail)\.|(?:^|\.)(?:chatgpt|claude|docs\.google|gemini\.google|live|messenger|notion|office365|office)\.\w+$/;
/** Where those who run a page write what stands on it, and where people talk with one another alone. */
const closedPaths = /\/(?:(?:wp-)?admin(?:istrator)?\/|(?:conversations|direct|inbox)(?:\/|$))/;
const recipient =
	':is(input, textarea, [contenteditable]):is([name="to"], [name="_to"], [name="cc"], ' +
	'[name*="recipient" i], [aria-label="To" i], [aria-label^="To " i], [placeholder="To" i])';

const article = 'article, [role="article"]';
/** One comment, in the ways that pages mark nothing else. */
const comment =
	'[role="comment"], [itemprop="comment"], [itemtype$="/Comment"], [id^="comment-"], ' +
	'[class$="comment" i], [class*="comment " i], [class*="comment-item" i], [class*="comment_item" i]';
const question = '[itemtype$="/Question"], [class~="question" i]';
const review = '[itemtype$="/Review"]';
const message =
	'[class~="message" i], [class~="post" i], [id^="post-"], [id^="post_"], [component="post"], ' +
	'[id^="messageview" i], [data-message-id], [data-post-id]';
const spoken =
	`${article}, ${comment}, ${message}, ${question}, ` +
	`[itemtype$="/Answer"], ${review}, [class~="answer" i]`;
/** What may be a comment, if it shows who speaks. */
const mark =
	'[class*="comment" i], [data-testid*="comment" i], [class*="review" i], [data-testid*="review" i]';
/** What holds all comments of a page, by what it is called. */
const allComments =
	'[id$="comments" i], [class~="comments" i], [class$="comments" i], [data-testid$="comments" i]';
const noMark = `${allComments}, [class*="form" i], [class*="box" i], [class*="input" i], [class*="editor" i]`;

const ago =
	'\\d{1,3} ?(?:[smhdwy]|min|hrs?|(?:second|minute|hour|day|week|month|year)s? ago)' +
	'[\\s·•]{0,9}(?:[·•] ?[^\\n]{1,40})?';
const day =
	'\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:,? \\d{1,2}:\\d{2}(?: ?[ap]m)?)?|\\d{1,6} (?:follower|post|review)s?';
/** What stands in the lines above a post, after the name: marks between, when, how many. */
const heading = new RegExp(`^(?:[\\s·•|:,-]{0,9}(?:${ago}|${day})?\\n){1,3}`, 'i');

/** What one person said, in any of the ways pages mark it. */
const item = `${spoken}, li, dd, [role="listitem"]`;

const author =
	'[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="username" i], ' +
	'[class*="byline" i], [class$="-name" i], [data-testid$="name" i], cite, .authi a, a[href^="/@"], ' +
	'a[href^="/~"], a[href*="/u/"], a[href*="/user/"], a[href*="/users/"], a[href*="/user-" i], ' +
	'a[href*="/user_" i], a[href*="/profile/"], a[href*="/members/"], [data-username], ' +
	'[data-testid*="author" i], [class*="nickname" i], [class~="name" i], .fn, ' +
	'[class*="comment" i][class*="header" i] > a:first-of-type, ' +
	'[data-tag$="name" i], .mw-userlink';

/** Where the words stand in an item that marks them: for machines, or by how they look. */
const stated = '[itemprop~="articleBody"], [itemprop~="text"], [itemprop~="reviewBody"]';
const content =
	':is([class*="comment" i], [class*="message" i], [class*="post" i], [id^="post" i])' +
	':is([class*="body" i], [class*="text" i], [class*="content" i], [id*="message"])' +
	':not(p, textarea, [contenteditable], button, a)';

/** What stands in an item without being its writer's words. */
const furniture =
	`${comment}, [id*="comments" i], [class~="comments" i], [class*="comment-list" i], :is(li, dd):has(${author}), ` +
	'article, [role="article"], form, header, footer, nav, aside, h1, time, cite, textarea, ' +
	'[rel~="author"], [itemprop~="author"], a[data-username], [role="toolbar"], [role="menu"], [role="textbox"], ' +
	'[class*="author" i], [class*="username" i], [class*="byline" i], [class*="profile" i], ' +
	'[class*="avatar" i], [class*="user-info" i], [class*="userinfo" i], [class*="-user" i], ' +
	'[class*="attribution" i], [class*="meta" i], [class*="actions" i], [class*="share" i], ' +
	'[class*="vote" i], [class*="related" i], [class*="signature" i], [class*="timestamp" i], ' +
	'[class*="timeago" i], [class$="date" i]:not([class$="update" i]), [class$="-header" i]:not(:has(h1, h2, h3)), [class*="__header" i], [data-testid*="author" i], [class*="nickname" i], [class~="name" i], .fn, [class*="-footer" i], [class$="-name" i], [data-testid$="name" i], [data-testid$="time" i], ' +
	'a[class*="button" i]';

/** Where an editor offers what can be done with a text, such as to make it look like a quotation. */
const tools = '[role="toolbar"], [class*="toolbar" i]';
const choices = `:is(${tools}, button, [role="button"], [role="menu"], [role="listbox"], [class*="dropdown" i]) *`;

/** Fields for a title, by what an attribute calls them. */
const titles = (attribute: string): string =>
	['headline', 'subject', 'subtitle', 'title']
		.flatMap((word) => [`[${attribute}^="${word}" i]`, `[${attribute}$="${word}" i]`])
		.join(', ');

/** Talk with a machine shows who says what, for its own style sheet. */
const machine =
	'[data-message-author-role], [data-turn="assistant"], [data-role="assistant"], ' +
	'[class~="assistant" i], [class*="assistant-message" i], [class*="bot-message" i]';

/** Pages nobody wrote a reader for: told from what the elements are and where they stand. */
export default defineSite({
	name: 'Any page',
	matches: [],
	// A body is one where its whole document is switched to be edited, which no attribute tells.
	composers: `textarea, body, ${editable}:not(h1, h2, h3, h4, h5, h6, td, th)`,
	excludes: [
		'form:is([action*="account" i], [action*="checkout" i], [action*="login" i]) *',
		'form:is([action*="payment" i], [action*="preferences" i], [action*="profile" i]) *',
		'form:is([action*="settings" i], [method="get" i]) *',
		'form:is([action*="/conversations" i], [action*="/inbox" i]) *',
		'form[action*="/message" i]:not([action*="comment" i]) *',
		'[class*="direct-message" i] *, [class*="private-message" i] *, [data-testid^="dm" i]',
		'[aria-label*="direct message" i], [placeholder*="direct message" i]',
		'[aria-label^="message " i], [placeholder^="message " i]',
		'[data-placeholder*="new message" i], [placeholder*="new message" i]',
		'[aria-label^="write to " i], [placeholder^="write to " i]',
		'[aria-label^="search" i], [placeholder^="search" i]',
		'[name*="signature" i], [id*="signature" i], [name="bio" i], [name*="captcha" i]',
		// What is written above a text: nobody is answered there.
		...['aria-label', 'name', 'placeholder'].map((told) => `:is(${titles(told)})`),
		'[role="grid"] *, [role="gridcell"] *, [class*="cell-input" i], [class*="handsontable" i]',
		'[name="code" i], [name="css" i], [name="html" i], [name="json" i]',
		'[id="code" i], textarea[autocapitalize="off"][spellcheck="false"]',
		'[data-language]:not([data-language="markdown"])',
		'[class*="query-editor" i] *',
	].join(', '),
	accepts: (element) =>
		element.parentElement?.closest(editable) === null &&
		(element.matches(`textarea, ${editable}`) || element.ownerDocument.designMode === 'on') &&
		!privateHosts.test(standIn(element).ownerDocument.location?.hostname ?? '') &&
		!closedPaths.test(standIn(element).ownerDocument.location?.pathname ?? '') &&
		standIn(element).ownerDocument.querySelector(machine) === null &&
		isPublic(standIn(element)),
	answers(written) {
		const composer = standIn(written);
		const form = composer.closest('form');
		const asksTitle = 'input:is([name*="title" i], [name*="rating" i], [placeholder*="title" i])';
		if (form?.querySelector(asksTitle)) return {kind: 'new'};
		const shown = form ?? composer.closest('[role="dialog"]');
		const quotes = `:is(blockquote, [class*="quoted" i], [class*="replying" i]):not(${choices})`;
		const [quote] = shown === null ? [] : allBefore(shown, quotes, composer);
		if (quote !== undefined) return read(quote);
		// A widget may stand in shadow roots, below an article that stands outside of them.
		let place: Element = form ?? composer;
		for (;;) {
			const near = readAround(place) ?? readBetween(place);
			if (near !== null) return near;
			const root = place.getRootNode();
			if (!('host' in root)) return readPage(place, composer);
			place = root.host as Element;
		}
	},
});

/** Whether what is written here is for others to read: by its button, its names or its form. */
const isPublic = (composer: Element): boolean => {
	const box = boxOf(composer);
	if (box === null) return false;
	const around = composer.closest('[role="dialog"], form') ?? box;
	if (around.querySelector(recipient) !== null) return false;
	if (isBlock(composer, around)) return false;
	const labels = labelsOf(box);
	const names = namesOf(composer, box);
	if (asking.test(labelsOf(box, `:is(${tools}) *`).join(' '))) return false;
	if (labels.some((label) => speech.test(label) || opening.test(label))) return true;
	if (asking.test(names) || box.querySelector(questions) !== null) return false;
	if (speech.test(names) || opening.test(names)) return true;
	const isPosted = labels.some((label) => submitWords.test(label));
	if (isPosted && composer.closest(allComments) !== null) return true;
	if (!box.matches('form') || box.querySelector(personal) !== null) return false;
	return labels.length === 0 || isPosted;
};

/** The form of a compose box, or what holds it and the nearest button that looks as if it posted. */
const boxOf = (composer: Element): Element | null => {
	const form = composer.closest('form');
	if (form !== null) return form;
	// A field that is called a comment may be sent by a button that saves or goes.
	const isNamed = speech.test(namesOf(composer, composer));
	let around = composer.parentElement;
	for (let level = 0; level < 5 && around !== null; level++) {
		// A field beside it that is called a comment is what the button there is for.
		const fields = Array.from(around.querySelectorAll(`textarea, ${editable}`));
		if (!isNamed && fields.some((field) => speech.test(namesOf(field, field)))) return null;
		const labels = labelsOf(around);
		if (labels.some((label) => submitWords.test(label))) return around;
		if (labels.length > 0 && isNamed) return around;
		// Beyond a field beside it stands what belongs to that one.
		if (around.querySelectorAll('textarea').length > 1) return null;
		around = around.parentElement;
	}
	return null;
};

/** One of several paragraphs that an editor makes of each its own field: no one of them is the draft. */
const isBlock = (composer: Element, around: Element): boolean =>
	composer.matches(editable) &&
	Array.from(around.querySelectorAll(editable)).some(
		(other) => other !== composer && other.className === composer.className,
	);

/** What the buttons in a box are called, `besides` some; one without words by how it is made. */
const labelsOf = (box: Element, besides = ':not(*)'): string[] =>
	Array.from(box.querySelectorAll(`:is(${button}):not(${besides})`), (found) =>
		(
			found.getAttribute('aria-label') ??
			found.getAttribute('value') ??
			(found.textContent?.trim() || (found.matches('[type="submit"]') ? 'submit' : ''))
		).trim(),
	).filter((label) => label !== '');

/** What a box and its field are called where no person sees it. */
const namesOf = (composer: Element, box: Element): string =>
	[composer, box]
		.flatMap((element) =>
			['action', 'aria-label', 'class', 'data-placeholder', 'id', 'name', 'placeholder'].map(
				(name) => element.getAttribute(name) ?? '',
			),
		)
		.join(' ');

/** Whether the words around a compose box call it a reply. */
const speaksOfReply = (composer: Element): boolean => {
	const box = boxOf(composer) ?? composer;
	return (
		composer.closest(allComments) !== null ||
		speech.test([namesOf(composer, box), ...labelsOf(box)].join(' '))
	);
};

/** Whether what posts the box says so in as many words. */
const saysReply = (composer: Element): boolean =>
	labelsOf(boxOf(composer) ?? composer).some((label) =>
		/^(?:post |submit |send )?(?:antwort|r[eé]pon|reply$)/i.test(label),
	);

/** A box inside a comment answers that comment. */
const readAround = (place: Element): Answered | null => {
	let level = 0;
	for (
		let around = place.parentElement;
		around !== null && level < 4;
		around = around.parentElement
	) {
		if (!around.matches(item)) {
			const isMarked = around.matches(mark) && !around.matches(noMark);
			const isShown = isMarked || isRepeated(around);
			// Whoever else was named before the box spoke last, and nothing says where.
			const [first, second] = isShown ? twoNames(around, place) : [];
			if (first === undefined || (!isMarked && second !== undefined)) continue;
		}
		level++;
		// A list's entry may hold nothing but the comment, with the box beside it.
		const [inner] = allBefore(around, item, place);
		for (const candidate of [around, inner]) {
			if (candidate === undefined) continue;
			const answered = read(candidate, candidate.querySelector('h1'));
			if (answered.kind === 'reply') return answered;
		}
	}
	return null;
};

/** A box between two comments answers the first; after the last it does so if it says "Reply". */
const readBetween = (place: Element): Answered | null => {
	const replies = labelsOf(place).some((label) => /^(?:antwort|r[eé]pon|reply$)/i.test(label));
	let around: Element | null = place;
	for (let level = 0; level < 3 && around !== null; level++) {
		const {previousElementSibling: before, nextElementSibling: after}: Element = around;
		const isBetween = before?.matches(item) && (after?.matches(item) || replies);
		if (before && isBetween) return read(before);
		around = around.parentElement;
	}
	return null;
};

/** The page's own box answers its article or question, or in a thread of equals the last post. */
const readPage = (place: Element, composer: Element): Answered => {
	const main = place.closest('main, [role="main"]');
	const title = main?.querySelector('h1') ?? null;
	// The page may be long: it is searched once, and from the end for no more than two of a kind.
	const said = allBefore(
		main ?? place.ownerDocument,
		`${article}, ${message}, ${question}, ${review}`,
		place,
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
	if (!speaksOfReply(composer) && messages.length < 2) return {kind: 'unknown'};
	const articles = lastTwo(article);
	const ownPage = [
		lastTwo(`:is(${article}):has(h1)`),
		articles,
		lastTwo(question),
		lastTwo(review),
	];
	const [own] = ownPage.find(({length}) => length === 1) ?? [];
	if (own !== undefined) return read(own, own.querySelector('h1') ?? title);
	// Where all are called comments, the page's own box is for the thread, unless it says "Reply".
	const comments = saysReply(composer) ? said.filter((found) => found.matches(comment)) : [];
	const [last] = articles.length > 0 ? articles : messages.length > 0 ? messages : comments;
	if (last !== undefined) return read(last);
	const first = firstOfList(place);
	if (first !== null) return read(first, title);
	// Where several people speak and nothing marks who says what, nobody is taken at their word.
	if (main === null || title === null) return {kind: 'unknown'};
	return readUnder(title, place) ?? readMain(main, title);
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
	if (names.length > 1 || read(around, null, names, branch).kind !== 'reply') return null;
	return read(around, title, names, branch);
};

const readMain = (main: Element, title: Element): Answered => {
	const names = twoNames(main);
	const isSaid = names.length < 2 && read(main, null, names).kind === 'reply';
	return isSaid ? read(main, title, names) : {kind: 'unknown'};
};

const isPost = (found: Element): boolean =>
	!found.matches(comment) &&
	found.closest('aside, nav, [class*="related" i]') === null &&
	found.parentElement?.closest(`article, ${comment}, ${message}`) === null;

/** Reads a post: all of it, or what comes in it before one of its children. */
const read = (
	post: Element,
	title: Element | null = null,
	[name = nameBeside(post)] = twoNames(post),
	end?: Element,
): Answered => {
	const children = Array.from(post.children);
	const isOwn = (child: Element): boolean => !child.matches(furniture);
	const parts = end === undefined ? [post] : children.slice(0, children.indexOf(end)).filter(isOwn);
	const isPart = (found: Element): boolean => parts.some((part) => part.contains(found));
	const boundary = post.matches(spoken) ? spoken : item;
	const [marked] = [stated, content].flatMap((selector) =>
		ownAll(post, selector, boundary).filter(isPart).slice(0, 1),
	);
	const readIn = (places: readonly Element[]): Answered =>
		replyTo({
			text: [title, ...places],
			author: post.getAttribute('data-author') ?? post.getAttribute('data-username') ?? name,
			without: furniture,
		});
	const words = marked === undefined ? null : readIn([marked]);
	const answered = unquoted(words?.kind === 'reply' ? words : readIn(parts));
	// A name that is a mere link, and a date that is mere text, are told only once they are read.
	if (answered.kind !== 'reply') return answered;
	const {text, author: by} = answered;
	const titled = title === null ? '' : `${textOf(title)}\n\n`;
	const lead = text.startsWith(titled) ? titled : '';
	const body = text.slice(lead.length);
	const said = by !== null && body.startsWith(by) ? body.slice(by.length) : `\n${body}`;
	const [shown] = heading.exec(said) ?? [''];
	return shown === '' ? answered : {...answered, text: lead + said.slice(shown.length).trimStart()};
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

/** Who is named beside words that are marked without their writer. */
const nameBeside = (post: Element): string | undefined => {
	if (!post.matches(message)) return undefined;
	let around = post.parentElement;
	for (let level = 0; level < 4 && around !== null; level++) {
		if (around.querySelectorAll(message).length > 1) return undefined;
		const [name] = twoNames(around);
		if (name !== undefined) return name;
		around = around.parentElement;
	}
	return undefined;
};

/** Who speaks in a post, the first two of them; with `before` only those named before it begins. */
const twoNames = (post: Element, before?: Element): string[] => {
	const names: string[] = [];
	const boundary = post.matches(spoken) ? spoken : item;
	// The one whose post it is comes first: in a long thread the rest speak of other things.
	for (const element of Array.from(post.querySelectorAll(author)).slice(0, 100)) {
		const place = before?.compareDocumentPosition(element) ?? 0;
		if ((place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) break;
		const nearest = element.parentElement?.closest(`form, ${boundary}`) ?? null;
		if (nearest !== post && post.contains(nearest)) continue;
		// Around a name, or the link to a person, often stands more: an initial, a date.
		const inside = [...element.querySelectorAll('[class*="name" i], a'), element];
		const name = firstName(inside)?.replace(/^by /i, '');
		if (name !== undefined && !names.includes(name)) names.push(name);
		if (names.length === 2) break;
	}
	return names;
};
