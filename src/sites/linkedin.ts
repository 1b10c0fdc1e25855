import {allBefore, firstName, nameOf, ownAll, ownOf, replyTo} from './reading/answering.ts';
import {textOf} from './reading/page-text.ts';
import {defineSite} from './site.ts';

/** Generations of the site's markup are served side by side; the first here has had two kinds. */
type Generation = {
	/** Around a box that comments or replies. */
	box: string;
	comment: string;
	commentText: string;
	commentAuthor: string;
	/** A reply begins with the name of the person answered. */
	mention: string;
	post: string;
	postText: string;
	postAuthor: string;
};

const generations: Generation[] = [
	{
		box: '[componentkey^="commentBox-"], [data-view-name="comment-box"]',
		comment: '[componentkey^="replaceableComment_"]',
		commentText: '[data-testid="expandable-text-box"]',
		commentAuthor:
			'[data-view-name="comment-actor-description"] p, a[href*="/in/"], a[href*="/company/"]',
		mention: '[data-type="mention"]',
		post:
			'[role="listitem"], [componentkey*="FeedType_"], [componentkey^="update-card-focus"], ' +
			'[data-view-name="feed-detail-page"]',
		postText:
			'[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"], ' +
			'[data-testid="expandable-text-box"]:not([componentkey^="replaceableComment_"] *)',
		postAuthor: '[data-view-name="feed-actor-image"] + a p',
	},
	{
		box: '.comments-comment-box',
		comment: 'article.comments-comment-entity',
		commentText: '.comments-comment-item__main-content',
		commentAuthor: '.comments-comment-meta__description-title',
		mention: '.ql-mention',
		// An article has a page of its own, with the comments below it.
		post: '.feed-shared-update-v2, main:has([class*="reader-article-content"])',
		postText:
			'.update-components-text, .feed-shared-inline-show-more-text, [class*="reader-article-content"]',
		postAuthor: '.update-components-actor__title, [class*="reader-author-info"] a',
	},
];

export default defineSite({
	name: 'LinkedIn',
	matches: ['https://www.linkedin.com/*'],
	composers:
		'[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], ' +
		'[componentkey^="commentBox-"] .ProseMirror[contenteditable="true"], ' +
		'[data-view-name="comment-box"] [contenteditable="true"], ' +
		// A post of one's own, in a shadow root or a frame.
		'.tiptap[aria-label="Text editor for creating content"], ' +
		'.ql-editor[contenteditable="true"]',
	excludes: '.msg-form, .msg-overlay-conversation-bubble, .msg-thread',
	limit: {[generations.map(({box}) => `:is(${box}) *`).join(', ')]: 1250, '*': 3000},
	// Most come only once there is text.
	posts: {
		button:
			'[componentkey*="commentButtonSection"] button, [data-view-name="comment-post"], ' +
			'[class*="comments-comment-box__submit-button"], .share-actions__primary-action',
		keys: ['mod+enter'],
	},
	answers(composer) {
		const generation = generations.find(({box}) => composer.closest(box) !== null);
		// A post of one's own is written in a dialog or a shadow root, never in such a box.
		if (generation === undefined) return {kind: 'new'};
		const comment = answeredComment(composer, generation);
		if (comment !== null) {
			return replyTo({
				text: [ownOf(comment, generation.commentText, generation.comment)],
				author: commentAuthor(comment, generation),
			});
		}
		const post = postAround(composer, generation);
		const title = post?.matches('main') ? post.querySelector('h1') : null;
		return replyTo({
			text: [title, post?.querySelector(generation.postText)],
			author: post === null ? null : postAuthor(post, generation),
		});
	},
});

/**
 * A reply's box stands in the comment it answers or right after it. Below a thread of replies only
 * the name it begins with tells which of them is answered.
 */
const answeredComment = (composer: HTMLElement, generation: Generation): Element | null => {
	const near = composer.closest(generation.comment) ?? commentBefore(composer, generation);
	const mention = composer.querySelector(generation.mention);
	const named = nameOf(mention);
	if (named === null || !textOf(composer).startsWith(named)) return near;
	const author = named.replace(/^@/, '');
	if (near !== null && commentAuthor(near, generation) === author) return near;
	const thread = near?.parentElement ?? postAround(composer, generation);
	if (!thread) return near;
	const isTheirs = (comment: Element) => commentAuthor(comment, generation) === author;
	return allBefore(thread, generation.comment, composer).findLast(isTheirs) ?? near;
};

const commentBefore = (composer: HTMLElement, {comment, post}: Generation): Element | null => {
	let place: Element | null = composer;
	while (place !== null && !place.matches(post)) {
		const before: Element | null = place.previousElementSibling;
		if (before?.matches(comment)) return innermost(before, comment);
		place = place.parentElement;
	}
	return null;
};

/** A comment may be an item that holds nothing but the same comment again. */
const innermost = (found: Element, comment: string): Element => {
	const key = found.getAttribute('componentkey');
	const same = (other: Element) => key !== null && other.getAttribute('componentkey') === key;
	return Array.from(found.querySelectorAll(comment)).findLast(same) ?? found;
};

const commentAuthor = (root: Element, {comment, commentAuthor}: Generation): string | null =>
	firstName(ownAll(root, commentAuthor, comment));

const postAround = (composer: HTMLElement, {post, postText}: Generation): Element | null => {
	let around = composer.closest(post);
	// A comment may be an item of a list too.
	while (around !== null && around.querySelector(postText) === null) {
		around = around.parentElement?.closest(post) ?? null;
	}
	return around;
};

/** The menu's label names the author even where somebody else's name stands first ("Bo likes this"). */
const postAuthor = (post: Element, {postAuthor}: Generation): string | null => {
	const menu = 'Open control menu for post by ';
	const label = post.querySelector(`button[aria-label^="${menu}"]`)?.getAttribute('aria-label');
	const all = 'a[href*="/in/"], a[href*="/company/"]';
	return (
		label?.slice(menu.length).trim() ||
		(firstName(post.querySelectorAll(postAuthor)) ?? firstName(post.querySelectorAll(all)))
	);
};
