import {answersAround, replyTo} from './reading/answering.ts';
import {answersThread} from './reading/thread.ts';
import {defineSite} from './site.ts';

const content = '.entry-content, .wp-block-post-content, .post-content';
/** What plugins put below the post, inside it. */
const extras = '.sharedaddy, .jp-relatedposts, .wpcnt, nav';

/** The reader of wordpress.com shows posts of all blogs in markup of its own. */
const readerAnswers = answersAround(
	{
		item: '.comments__comment',
		text: '.comments__comment-content',
		author: '.comments__comment-username',
	},
	{
		item: '.reader-full-post',
		text: ['.reader-full-post__header-title', '.reader-full-post__story-content'],
		author: '.reader-author-link',
	},
);

/** bbPress: the topic is the first of its replies. */
const answersForum = answersThread({
	item: '.bbp-replies :has(> .bbp-reply-content)',
	text: '.bbp-reply-content',
	author: '.bbp-author-name',
});

export default defineSite({
	name: 'WordPress',
	matches: ['https://*.wordpress.com/*'],
	signature: 'form#commentform #comment_post_ID, form #bbp_reply_content',
	composers:
		'#commentform textarea[name="comment"], #commentform .block-editor-rich-text__editable, ' +
		'.comments__form textarea, #bbp_reply_content',
	limit: 65_525,
	posts: {button: '#comment-submit, #submit, [type="submit"], .comments__form button'},
	answers(composer) {
		const {ownerDocument: document} = composer;
		if (composer.closest('.comments__form') !== null) return readerAnswers(composer);
		if (composer.matches('#bbp_reply_content')) return answersForum(composer);
		const parent = composer
			.closest('form')
			?.querySelector<HTMLInputElement>('[name="comment_parent"]')
			?.getAttribute('value');
		if (parent && parent !== '0') {
			const comment =
				document.getElementById(`comment-${parent}`) ??
				document.getElementById(`div-comment-${parent}`);
			return replyTo({
				text: [comment?.querySelector('.comment-content')],
				author: comment?.querySelector('.comment-author .fn'),
			});
		}
		// The form stands below the post, often outside its article.
		const post = document.querySelector(`article:has(${content})`) ?? document;
		return replyTo({
			text: [post.querySelector('.entry-title, .wp-block-post-title'), post.querySelector(content)],
			author: post.querySelector(
				'.author .fn, .author a, .wp-block-post-author-name, [rel="author"]',
			),
			without: extras,
		});
	},
});
