import {allBefore, readVoice} from './reading/answering.ts';
import {defineSite} from './site.ts';

const message = {
	item: '[data-test-id="omni-log-comment-item"]',
	text: '[data-test-id="omni-log-message-content"]',
	author: '[data-test-id="omni-log-item-sender"]',
};

/** A ticket in the agent workspace, and the public community of a help centre. */
export default defineSite({
	name: 'Zendesk',
	matches: ['https://*.zendesk.com/*'],
	composers:
		':is([data-test-id="omnicomposer-rich-text-ckeditor"], ' +
		'[data-test-id="omnicomposer-plain-text-ckeditor"])[contenteditable="true"], ' +
		'.comment-form :is(textarea, [contenteditable="true"])',
	place: 'support',
	posts: {button: '[data-test-id="submit_button-button"], .comment-form [type="submit"]'},
	// A note for colleagues answers nobody. The switch names it in the language of the agent.
	accepts: (element) =>
		!/internal/i.test(
			element
				.closest('[data-ticket-id]')
				?.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')?.textContent ?? '',
		),
	answers(composer) {
		// Every open ticket stays in the page, one beside the other.
		const ticket = composer.closest('[data-ticket-id]');
		if (ticket !== null) {
			const isTheirs = (said: Element): boolean =>
				said.querySelector('[data-test-id="omni-log-avatar-badge-AgentBadge"]') === null;
			const last = allBefore(ticket, message.item, composer).findLast(isTheirs);
			return last ? readVoice(last, message) : {kind: 'unknown'};
		}
		const post = composer.ownerDocument.querySelector('.post, .article');
		if (post === null || post.querySelector('.post-body') === null) return {kind: 'unknown'};
		return readVoice(post, {
			item: '.post, .comment',
			text: ['.post-title', '.post-body'],
			author: '.post-author a',
		});
	},
});
