import {allBefore, ownOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

const tweet = 'article[data-testid="tweet"]';
/** A quoted tweet is a card inside the tweet, with a text and a name of its own. */
const tweetOrQuoted = `${tweet}, [role="link"]`;

const editor = '[data-testid^="tweetTextarea_"]';

export default defineSite({
	name: 'X',
	matches: ['https://twitter.com/*', 'https://x.com/*'],
	// Phones get a text field, which has been seen inside the element of that name.
	composers:
		'[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea), ' +
		'[data-testid^="tweetTextarea_"] textarea',
	limit: 280,
	posts: {
		button: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
		keys: ['mod+enter'],
	},
	answers(composer) {
		const {location} = composer.ownerDocument;
		const isInline = composer.closest('[data-testid="inline_reply_offscreen"]') !== null;
		const dialog = composer.closest('[role="dialog"], [data-testid="sheetDialog"]');
		// The address alone misleads: a dialog has its own, whatever page it was opened on. Phones show
		// the dialog as a page.
		const path = location?.pathname ?? '';
		const isCompose = dialog !== null || path.startsWith('/compose/');
		if (!isCompose && !isInline && !/\/status\/\d/.test(path)) return {kind: 'new'};
		const column = composer.closest('[data-testid="primaryColumn"], main');
		const scope = dialog ?? column ?? composer.ownerDocument;
		// The answered tweet stands above the box, or the first of a thread; a quoted one below that.
		const first = isCompose ? scope.querySelector(editor) : null;
		const post = allBefore(scope, tweet, first ?? composer).at(-1);
		if (post === undefined) {
			const isReply = !isCompose || location?.search.includes('in_reply_to');
			return {kind: isReply ? 'unknown' : 'new'};
		}
		return replyTo({
			text: [ownOf(post, '[data-testid="tweetText"]', tweetOrQuoted)],
			author: ownOf(post, '[data-testid="User-Name"]', tweetOrQuoted),
		});
	},
});
