import {ownOf, replyTo} from './reading/answering.ts';
import {communityIn} from './reading/thread.ts';
import type {Answered} from './site.ts';
import {defineSite} from './site.ts';

const newComposers = [
	'comment-composer-host',
	'[bundlename="comment_composer"]',
	'faceplate-form[action*="/create-comment"]',
].flatMap((place) => [
	`${place} shreddit-composer [slot="rte"][contenteditable="true"]`,
	`${place} shreddit-composer textarea`,
]);

const newPost = 'shreddit-composer[name="optionalBody"]';

export default defineSite({
	name: 'Reddit',
	matches: [
		'https://new.reddit.com/*',
		'https://old.reddit.com/*',
		'https://sh.reddit.com/*',
		'https://www.reddit.com/*',
	],
	// Only boxes that comment or post: the same elements also edit, and write to moderators.
	composers: [
		...newComposers,
		`${newPost} [slot="rte"][contenteditable="true"]`,
		`${newPost} textarea`,
		'.commentarea > form.usertext textarea[name="text"]',
		'.comment > .child > form.usertext textarea[name="text"]',
		'#newlink textarea[name="text"]',
	].join(', '),
	// A post may be longer, a comment not.
	limit: 10_000,
	posts: {
		button: '[slot="submit-button"], #submit-post-button, .save',
		keys: ['mod+enter'],
	},
	community: communityIn(/^\/r\/([^/]{1,50})/),
	answers(composer) {
		if (composer.closest(`${newPost}, #newlink`) !== null) return {kind: 'new'};
		const isOld = composer.closest('form.usertext') !== null;
		return isOld ? answersOld(composer) : answersNew(composer);
	},
});

const answersNew = (composer: HTMLElement): Answered => {
	const comment = composer.closest('shreddit-comment');
	if (comment !== null) {
		return replyTo({
			text: [ownOf(comment, '[slot="comment"]', 'shreddit-comment')],
			author: comment.getAttribute('author'),
		});
	}
	const post = answeredPost(composer);
	return replyTo({
		text: [post?.querySelector('[slot="title"]'), post?.querySelector('[slot="text-body"]')],
		author: post?.getAttribute('author'),
	});
};

/** The form names the post; others may be on the page. */
const answeredPost = (composer: HTMLElement): Element | null => {
	const action = composer.closest('faceplate-form')?.getAttribute('action') ?? '';
	const [id] = action.match(/t3_\w{1,20}/) ?? [];
	const {ownerDocument: document} = composer;
	return id === undefined
		? (composer.closest('main') ?? document).querySelector('shreddit-post')
		: document.querySelector(`shreddit-post#${id}`);
};

const answersOld = (composer: HTMLElement): Answered => {
	const comment = composer.closest('.child')?.closest('.thing');
	const post = comment ?? composer.ownerDocument.querySelector('.thing.link:not(.promoted)');
	const entry = post?.querySelector(':scope > .entry');
	return replyTo({
		text: [
			comment ? null : entry?.querySelector('a.title'),
			entry?.querySelector('.usertext-body .md'),
		],
		author: post?.getAttribute('data-author') ?? entry?.querySelector('.tagline a.author'),
	});
};
