import {answersAround} from './reading/answering.ts';
import {answersThread} from './reading/thread.ts';
import {defineSite} from './site.ts';

const text = '.bbWrapper';
const author = '.message-name, .username';
/** What a quote says of itself, and what kind of thread it is. */
const without = '.label, .bbCodeBlock-title, .bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink';

const thread = answersThread({
	item: 'article.message',
	text,
	author,
	without,
	title: '.p-title-value',
	numbered: (number) => `#js-post-${number}`,
});
/** What is said on somebody's profile stands around the box that answers it. */
const profile = answersAround({item: '.message--simple', text, author, without});

/** Quick replies, replies on their own page and comments on profiles, by where they are sent to. */
const forms = ['add-reply', 'add-comment', 'post-thread'].map((name) => `form[action*="/${name}"]`);

export default defineSite({
	name: 'XenForo',
	matches: [],
	signature: '[data-xf-init]',
	composers: forms
		.flatMap((form) => [
			`${form} .fr-element[contenteditable="true"]`,
			`${form} textarea[name="message"]`,
		])
		.join(', '),
	excludes: '[action*="conversations/"], [action*="direct-messages/"]',
	place: 'discourse',
	posts: {button: '.button--icon--reply, .button--icon--write', keys: ['mod+enter']},
	answers(composer) {
		if (composer.closest('[action*="/post-thread"]') !== null) return {kind: 'new'};
		return (composer.closest('[action*="/add-comment"]') === null ? thread : profile)(composer);
	},
});
