import {allBefore, firstName, nameOf, ownAll, ownOf, replyTo} from './reading/answering.ts';
import {textOf} from './reading/page-text.ts';
import {defineSite} from './site.ts';

/** Two generations of the site's markup are served side by side. */
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
		post: '[role="listitem"], [componentkey^="update-card-focus"], [data-view-name="feed-detail-page"]',
		postText: '[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"]',
		postAuthor: '[data-view-name="feed-actor-image"] + a p, a[href*="/in/"], a[href*="/company/"]',
	},
	{
		box: '.comments-comment-box',
		comment: 'article.comments-comment-entity',
		commentText: '.comments-comment-item__main-content',
		commentAuthor: '.comments-comment-meta__description-title',
		mention: '.ql-mention',
		post: '.feed-shared-update-v2',
		postText: '.update-components-text, .feed-shared-inline-show-more-text',
		postAuthor: '.update-components-actor__title',
	},
];

export default defineSite({
	name: 'LinkedIn',
	matches: ['https://www.linkedin.com/*'],
	composers:
		'[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], ' +
		'[componentkey^="commentBox-"] .ProseMirror[contenteditable="true"], ' +
		'[data-view-name="comment-box"] [contenteditable="true"], ' +
		'.ql-editor[contenteditable="true"]',
	excludes: '.msg-form, .msg-overlay-conversation-bubble, .msg-thread',
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
		return replyTo({
			text: [post?.querySelector(generation.postText)],
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
		if (before?.matches(comment)) return before;
		place = place.parentElement;
	}
	return null;
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
	return label?.slice(menu.length).trim() || firstName(post.querySelectorAll(postAuthor));
};
