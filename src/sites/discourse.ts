import {nameOf, replyTo} from './reading/answering.ts';
import {textOf} from './reading/page-text.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'Discourse',
	matches: [
		'https://community.cloudflare.com/*',
		'https://community.home-assistant.io/*',
		'https://community.openai.com/*',
		'https://devforum.roblox.com/*',
		'https://discuss.python.org/*',
		'https://forum.obsidian.md/*',
		'https://forums.swift.org/*',
		'https://meta.discourse.org/*',
	],
	signature: 'meta[name="generator"][content^="Discourse" i]',
	composers:
		'#reply-control textarea.d-editor-input, ' +
		'#reply-control .d-editor-container .ProseMirror[contenteditable="true"]',
	excludes: '#reply-control.private-message, .archetype-private_message #reply-control',
	limit: 32_000,
	posts: {button: '#reply-control .create', keys: ['mod+enter']},
	community: ({ownerDocument}) =>
		nameOf(ownerDocument.querySelector('#topic-title .badge-category__name')),
	answers(composer) {
		const box = composer.closest('#reply-control');
		if (box === null) return {kind: 'unknown'};
		if (box.matches('.composer-action-edit')) return {kind: 'unknown'};
		if (box.querySelector('#reply-title') !== null) return {kind: 'new'};
		const {ownerDocument: document} = composer;
		const post = answeredPost(box, document);
		if (post === null) return {kind: 'unknown'};
		return replyTo({
			text: [
				post.id === 'post_1' ? document.querySelector('.fancy-title') : null,
				post.querySelector('.cooked'),
			],
			author: authorOf(post),
			without: '.quote > .title',
		});
	},
});

/** The box links to what it answers; since 2026 it may only name its author while that is in view. */
const answeredPost = (box: Element, document: Document): Element | null => {
	const link = box.querySelector('.action-title a[href], .composer-actions-reply-target-link');
	if (link !== null) {
		const [, number = '1'] = /\/t\/[^?#]*?\/\d+\/(\d+)/.exec(link.getAttribute('href') ?? '') ?? [];
		return document.getElementById(`post_${number}`);
	}
	const trigger = box.querySelector('.composer-actions-trigger');
	if (trigger === null) return null;
	const name = textOf(trigger);
	const theirs = Array.from(document.querySelectorAll('article[data-post-id]')).filter(
		(post) => namesOf(post).includes(name) && isInView(post),
	);
	if (theirs.length === 0) return document.getElementById('post_1');
	return theirs.length === 1 ? (theirs[0] ?? null) : null;
};

const authorOf = (post: Element): string | null => namesOf(post)[0] ?? null;

/** The user name, and the full name where it is shown beside it. */
const namesOf = (post: Element): string[] =>
	Array.from(post.querySelectorAll('.names [data-user-card]'), nameOf).filter(
		(name) => name !== null,
	);

const isInView = (post: Element): boolean => {
	const {top, bottom} = post.getBoundingClientRect();
	return bottom >= 0 && top <= (post.ownerDocument.defaultView?.innerHeight ?? 0);
};
