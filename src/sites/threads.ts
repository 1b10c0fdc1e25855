import {allBefore, firstName, ownAll, replyTo} from './reading/answering.ts';
import {wordsOf} from './reading/unnamed.ts';
import {defineSite} from './site.ts';

/** Every post is one of these; so may be the row in which one is written. */
const post = '[data-pressable-container="true"]';

export default defineSite({
	name: 'Threads',
	matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
	composers: '[role="textbox"][contenteditable="true"][data-lexical-editor]',
	accepts: ({ownerDocument}) => !/^\/messages\b/.test(ownerDocument.location?.pathname ?? ''),
	limit: 500,
	// In the page's own box an arrow posts, the picture of replies turned; dialogs have a word for it.
	posts: {button: '[role="button"]:has([style*="rotate(90deg)"] svg)'},
	answers(composer) {
		const {ownerDocument: document} = composer;
		const dialog = composer.closest('[role="dialog"]');
		// The answered post stands above the box.
		const answered = allBefore(dialog ?? document, post, composer).findLast(
			(candidate) => !candidate.contains(composer),
		);
		const isThread = /\/post\//.test(document.location?.pathname ?? '');
		if (answered === undefined || (dialog === null && !isThread)) {
			return {kind: dialog === null && isThread ? 'unknown' : 'new'};
		}
		const author = firstName(ownAll(answered, 'a[href^="/@"]', post));
		return replyTo({text: wordsOf(answered, post, author), author});
	},
});
