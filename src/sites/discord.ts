import {nameOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** The channels of a server. `/channels/@me` holds direct messages, which are left alone. */
export default defineSite({
	name: 'Discord',
	matches: ['https://discord.com/*'],
	composers: '[class*="channelTextArea"] [data-slate-editor="true"]',
	// Editing what was sent before.
	excludes: 'li[id^="chat-messages-"] *',
	accepts: ({ownerDocument}) => /^\/channels\/\d/.test(ownerDocument.location?.pathname ?? ''),
	limit: 2000,
	posts: {button: '[class*="channelTextArea"] [class*="sendButton"]', keys: ['enter']},
	community: (composer) => /#\S+/.exec(composer.getAttribute('aria-label') ?? '')?.[0] ?? null,
	answers(composer) {
		const {ownerDocument: document} = composer;
		// In a channel of many voices only a message that is marked as answered is known to be.
		const marked = document.querySelector('li[id^="chat-messages-"] [class*="replying"]');
		const message = marked?.closest('li');
		// A message may begin with another it answers, so its parts are told by its number.
		if (!message) return {kind: 'unknown'};
		return replyTo({
			text: [document.getElementById(`message-content-${numberOf(message)}`)],
			author: authorOf(message),
			without: 'time, [class*="timestamp"]',
		});
	},
});

/** Of messages one after another by the same person only the first is named. */
const authorOf = (message: Element): string | null => {
	for (let item: Element | null = message; item !== null; item = item.previousElementSibling) {
		const name = item.ownerDocument.getElementById(`message-username-${numberOf(item)}`);
		if (name !== null) return nameOf(name.querySelector('[class*="username"]') ?? name);
	}
	return null;
};

const numberOf = (message: Element): string => message.id.split('-').at(-1) ?? '';
