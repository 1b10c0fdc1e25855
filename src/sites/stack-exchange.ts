import {allBefore, nameOf, ownOf, readVoice, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

const post = '.question, .answer';
const comment = {item: '.js-comment', text: '.comment-copy', author: '.comment-user'};

export default defineSite({
	name: 'Stack Exchange',
	matches: [
		'https://*.askubuntu.com/*',
		'https://*.mathoverflow.net/*',
		'https://*.serverfault.com/*',
		'https://*.stackexchange.com/*',
		'https://*.stackoverflow.com/*',
		'https://*.superuser.com/*',
		'https://stackapps.com/*',
	],
	// An answer and a question have the same form; the rich editor has its own element in it.
	composers:
		'textarea.js-comment-text-input, #post-form textarea[name="post-text"], ' +
		'#post-form .ProseMirror[contenteditable="true"]',
	// Editing a comment stands inside it.
	excludes: '.js-comment',
	limit: {'.js-comment-text-input': 600, '*': 30_000},
	posts: {
		button: '#submit-button, .js-comment-form-layout [type="submit"]',
		keys: {'.js-comment-text-input': ['enter']},
	},
	community: ({ownerDocument}) => ownerDocument.location?.hostname ?? null,
	answers(composer) {
		const {ownerDocument: document} = composer;
		const isComment = composer.matches('.js-comment-text-input');
		const question = document.querySelector('.question');
		const answered = isComment ? composer.closest(post) : question;
		if (answered === null) return {kind: isComment ? 'unknown' : 'new'};
		// A comment to somebody begins with the name, without its spaces.
		const [, name] =
			/^@(\S{1,60}?)[:,]?\s/.exec((composer as HTMLTextAreaElement).value ?? '') ?? [];
		const isTheirs = (said: Element): boolean =>
			nameOf(said.querySelector(comment.author))?.replaceAll(' ', '') === name;
		const theirs =
			isComment && name ? allBefore(answered, comment.item, composer).findLast(isTheirs) : null;
		if (theirs) return readVoice(theirs, comment);
		return replyTo({
			text: [
				answered === question ? document.querySelector('#question-header h1') : null,
				ownOf(answered, '.js-post-body', post),
			],
			// Who edited it stands before who wrote it.
			author: ownOf(answered, '[itemprop="author"] a', post),
		});
	},
});
