import {allBefore, ownOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

const tweet = 'article[data-testid="tweet"]';
/** A quoted tweet is a card inside the tweet, with a text and a name of its own. */
const tweetOrQuoted = `${tweet}, [role="link"]`;

export default defineSite({
	name: 'X',
	matches: ['https://twitter.com/*', 'https://x.com/*'],
	composers:
		'[data-testid^="tweetTextarea_"][contenteditable="true"], ' +
		'[data-testid^="tweetTextarea_"] textarea',
	answers(composer) {
		const isInline = composer.closest('[data-testid="inline_reply_offscreen"]') !== null;
		const dialog = composer.closest('[role="dialog"], [data-testid="sheetDialog"]');
		// The address alone misleads: a dialog has its own, whatever page it was opened on.
		const path = composer.ownerDocument.location?.pathname ?? '';
		if (dialog === null && !isInline && !/\/status\/\d/.test(path)) return {kind: 'new'};
		const column = composer.closest('[data-testid="primaryColumn"], main');
		const scope = dialog ?? column ?? composer.ownerDocument;
		// The answered tweet stands above the box, a quoted one below it.
		const post = allBefore(scope, tweet, composer).at(-1);
		if (post === undefined) return {kind: isInline || dialog === null ? 'unknown' : 'new'};
		return replyTo({
			text: [ownOf(post, '[data-testid="tweetText"]', tweetOrQuoted)],
			author: ownOf(post, '[data-testid="User-Name"]', tweetOrQuoted),
		});
	},
});
