import {nameOf, readVoice} from './reading/answering.ts';
import {defineSite} from './site.ts';

const item = '[data-qa="message_container"]';

/** The channels of a workspace: their numbers begin with a C. Direct messages are left alone. */
export default defineSite({
	name: 'Slack',
	matches: ['https://app.slack.com/*'],
	composers:
		'[data-qa="message_input"] .ql-editor[contenteditable="true"], ' +
		'.ql-editor[data-qa="message_input"]',
	// Editing what was sent before; and messages to several people, which have numbers like channels.
	excludes: item,
	accepts: ({ownerDocument}) =>
		/^\/client\/[^/]+\/C/.test(ownerDocument.location?.pathname ?? '') &&
		ownerDocument.querySelector('[data-qa="channel_name"]') !== null,
	posts: {button: '[data-qa="texty_send_button"]', keys: ['enter', 'mod+enter']},
	community: ({ownerDocument}) => nameOf(ownerDocument.querySelector('[data-qa="channel_name"]')),
	answers(composer) {
		// A thread answers what it began with. In the channel itself nothing tells what is answered.
		const first = composer.closest('[data-qa="threads_flexpane"]')?.querySelector(item);
		if (!first) return {kind: 'unknown'};
		return readVoice(first, {
			item,
			text: '[data-qa="message-text"]',
			author: '[data-qa="message_sender_name"]',
		});
	},
});
