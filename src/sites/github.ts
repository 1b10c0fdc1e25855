import {allBefore, nameOf, replyTo} from './reading/answering.ts';
import {communityIn} from './reading/thread.ts';
import {defineSite} from './site.ts';

/** The issue, pull request or discussion itself. */
const body = '.react-issue-body, [data-testid="issue-body"]';
const comment = `${body}, .react-issue-comment, .review-comment, .timeline-comment, .TimelineItem`;

export default defineSite({
	name: 'GitHub',
	matches: ['https://github.com/*'],
	composers:
		'#react-issue-comment-composer textarea, textarea[aria-label="Markdown value"], ' +
		'#new_comment_field, textarea.js-comment-field',
	// Editing what was posted before.
	excludes: '.js-comment-update, .react-issue-comment, .react-issue-body',
	limit: 65_536,
	// Beside it stands the one that also closes.
	posts: {button: '.btn-primary, [data-variant="primary"]', keys: ['mod+enter']},
	community: communityIn(/^\/([^/]{1,100}\/[^/]{1,100})/),
	answers(composer) {
		const path = composer.ownerDocument.location?.pathname ?? '';
		if (/\/(?:issues|discussions|releases)\/new|\/compare\//.test(path)) {
			return {kind: 'new'};
		}
		// The thread is flat: what stands last before the box is answered.
		const main = composer.closest('main') ?? composer.ownerDocument;
		const text = allBefore(main, '.markdown-body', composer).findLast(isComment);
		const post = text?.closest(comment);
		if (!text || !post) return {kind: 'unknown'};
		// A thread in the changed files is about a line of them.
		const isFirst =
			main.querySelector('.markdown-body') === text && !post.matches('.review-comment');
		const title = isFirst
			? main.querySelector('[data-testid="issue-title"], .js-issue-title')
			: null;
		return replyTo({text: [title, text], author: authorOf(post)});
	},
});

/** Previews of drafts have the class of comments, but stand in a form. */
const isComment = (text: Element): boolean =>
	text.closest('form') === null && text.closest(comment) !== null;

const authorOf = (post: Element): string | null =>
	nameOf(post.querySelector('a.author, [data-testid="issue-body-header-author"]')) ??
	post
		.querySelector('[data-testid="avatar-link"] img, img.avatar')
		?.getAttribute('alt')
		?.replace('@', '') ??
	null;
