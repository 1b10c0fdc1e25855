import {ownOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

const comment = 'ytd-comment-view-model, ytd-comment-renderer';

export default defineSite({
	name: 'YouTube',
	matches: ['https://www.youtube.com/*'],
	composers: 'ytd-commentbox #contenteditable-root',
	answers(composer) {
		// Replies stand below the thread's first comment, not inside it: the nearest is the answered.
		const answered = composer.closest(comment);
		if (answered !== null) {
			return replyTo({
				text: [ownOf(answered, '#content-text', comment)],
				author: ownOf(answered, '#author-text', comment),
			});
		}
		if (composer.closest('ytd-comment-reply-dialog-renderer') !== null) return {kind: 'unknown'};
		// Pages that were left stay in the document, so the video is looked for in this one.
		const page = composer.closest('ytd-watch-flexy, ytd-shorts, ytd-browse, body');
		const video = page?.querySelector('ytd-watch-metadata');
		return replyTo({
			text: [video?.querySelector('h1')],
			author: video?.querySelector('ytd-channel-name'),
			without: 'tp-yt-paper-tooltip',
		});
	},
});
