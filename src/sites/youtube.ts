import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** Replies stand below the thread's first comment, not inside it: the nearest is the answered. */
const answersComment = answersAround({
	item: 'ytd-comment-view-model, ytd-comment-renderer',
	text: '#content-text',
	author: '#author-text',
});

/** Pages that were left stay in the document, so all is looked for in the one of the box. */
const answersPage = answersAround(
	{
		item: 'ytd-watch-flexy, ytd-watch-grid',
		text: 'ytd-watch-metadata h1',
		author: 'ytd-watch-metadata ytd-channel-name',
		without: 'tp-yt-paper-tooltip',
	},
	{
		// The Shorts before and after stay loaded. Their names are the newest and may change again.
		item: 'ytd-shorts',
		text: '[is-active] :is(yt-shorts-video-title-view-model h2, h2.title)',
		author: '[is-active] :is(yt-reel-channel-bar-view-model, ytd-channel-name)',
	},
	{
		// A community post has a page of its own, in which it is the only one.
		item: 'ytd-browse',
		text: 'ytd-backstage-post-renderer #content-text',
		author: 'ytd-backstage-post-renderer #author-text',
	},
);

export default defineSite({
	name: 'YouTube',
	matches: ['https://www.youtube.com/*'],
	composers: 'ytd-commentbox #contenteditable-root',
	limit: 10_000,
	posts: {button: '#submit-button button', keys: ['mod+enter']},
	answers: (composer) =>
		composer.closest('ytd-comment-reply-dialog-renderer') === null
			? answersPage(composer)
			: answersComment(composer),
});
