import {allBefore, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** The inbox of a page's messages, on Facebook and Instagram alike. */
export default defineSite({
	name: 'Meta Business Suite',
	matches: ['https://business.facebook.com/*'],
	composers: '[role="textbox"][contenteditable="true"][data-lexical-editor]',
	accepts: ({ownerDocument}) => /\/inbox\b/.test(ownerDocument.location?.pathname ?? ''),
	posts: {button: '[role="button"][aria-label="Send"]', keys: ['enter']},
	answers(composer) {
		const {ownerDocument: document} = composer;
		const messages = allBefore(document, '[data-message-id]', composer);
		const last = messages.findLastIndex((message) => !isOurs(message));
		const before = messages.slice(0, last).findLastIndex(isOurs);
		return replyTo({
			text: messages.slice(before + 1, last + 1),
			author: document.querySelector('[data-surface*="inbox:detail_view_header"]'),
			without: 'time',
		});
	},
});

/** Nothing but the side on which it stands tells who wrote a message. */
const isOurs = (message: Element): boolean => {
	const view = message.ownerDocument.defaultView;
	let around: Element | null = message;
	while (around !== null && around.querySelectorAll('[data-message-id]').length < 2) {
		const style = view?.getComputedStyle(around);
		const sides = [style?.justifyContent, style?.alignItems, style?.alignSelf];
		if (sides.some((side) => side?.endsWith('end'))) return true;
		around = around.parentElement;
	}
	return false;
};
