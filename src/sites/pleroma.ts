import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

const answersStatus = answersAround({
	item: '.Status, .status-el',
	text: '.StatusBody .text, .status-content',
	author: '.status-username',
	without: '.quoted-status',
});

/** Pleroma and Akkoma. A reply is written in the status it answers, anything else beside them. */
export default defineSite({
	name: 'Pleroma',
	matches: [],
	signature: 'textarea.form-post-body',
	composers: '.post-status-form textarea.form-post-body',
	// Statuses to the mentioned people alone.
	excludes: '.post-status-form:has(.scope:is(.toggled, .selected) [data-icon="envelope"]) *',
	place: 'mastodon',
	posts: {button: '.form-bottom > button', keys: ['mod+enter']},
	answers: (composer) =>
		composer.closest('.reply-form') === null ? {kind: 'new'} : answersStatus(composer),
});
