import {allBefore, readVoice, replyTo} from './reading/answering.ts';
import {communityIn} from './reading/thread.ts';
import {defineSite} from './site.ts';

const note = {
	item: '.note:not(.system-note)',
	text: '.note-text',
	author: '.note-header-author-name, .author-link',
};

/** Its markdown and its rich text editor. */
const editors = ['textarea', '.ProseMirror[contenteditable="true"]'];
const forms = [
	'.js-main-target-form',
	'.common-note-form',
	'.discussion-reply-holder',
	'.new-note',
];
const newForms = '.issuable-form, .merge-request-form, #new_issue';

export default defineSite({
	name: 'GitLab',
	matches: ['https://gitlab.com/*'],
	signature: 'meta[property="og:site_name"][content="GitLab"]',
	composers: [...forms, newForms]
		.flatMap((form) => editors.map((editor) => `:is(${form}) ${editor}`))
		.join(', '),
	// Editing what was said before stands inside it.
	excludes: '.note-body, .note-edit-form, .edit_note, [name*="commit_message"]',
	place: 'github',
	limit: 1_000_000,
	posts: {
		button: '.js-comment-submit-button button, .js-comment-button, [data-testid="confirm-button"]',
		keys: ['mod+enter'],
	},
	community: communityIn(/^\/(.{1,200}?)\/-\//),
	answers(composer) {
		if (composer.closest(newForms) !== null) return {kind: 'new'};
		const {ownerDocument: document} = composer;
		// A thread within it is answered where it stands, all else at the end of the whole.
		const thread = composer.closest('.note-discussion, .discussion-notes');
		const last = allBefore(thread ?? document, note.item, composer).findLast(
			(said) => !said.contains(composer),
		);
		if (last || thread) return last ? readVoice(last, note) : {kind: 'unknown'};
		const first = (selector: string) => document.querySelector(selector);
		return replyTo({
			text: [
				first('h1[data-testid$="title"], h1.title'),
				first('[data-testid="work-item-description"] .md, .detail-page-description .md'),
			],
			author: first('.detail-page-header .author, [data-testid="work-item-author"]'),
		});
	},
});
