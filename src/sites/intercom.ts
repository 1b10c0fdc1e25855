import {allBefore, ownOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** One message. What it is called is known from one reader of the page alone, the rest is structure. */
const part = '[data-part-group-category], [class*="group/content-part"]';

export default defineSite({
	name: 'Intercom',
	matches: [
		'https://app.au.intercom.com/*',
		'https://app.eu.intercom.com/*',
		'https://app.intercom.com/*',
	],
	composers: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
	place: 'support',
	posts: {button: '[data-conversation-reply-composer] button[type="submit"]', keys: ['mod+enter']},
	answers(composer) {
		const {ownerDocument: document} = composer;
		const parts = allBefore(document, part, composer);
		const marked = parts.filter((said) => said.hasAttribute('data-part-group-category'));
		// The customer's are marked, or stand on the left of what the agents said.
		const isTheirs = (said: Element): boolean =>
			marked.length > 0
				? said.getAttribute('data-part-group-category') === '1'
				: said.closest('[class*="justify-end"], [class*="flex-row-reverse"]') === null;
		const last = parts.findLast(isTheirs);
		return replyTo({
			text: [last && (ownOf(last, '.interblocks-html', part) ?? last)],
			author: document.querySelector('[data-inbox-conversation-header-title]'),
		});
	},
});
