import {allBefore, answersAround, readVoice, replyTo, type Voice} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** Classes are generated, but end in the names that the site's own code gives. */
const comment: Voice = {
	item: '[class*="DivCommentItem"]',
	text: '[data-e2e^="comment-level-"]',
	author: '[data-e2e^="comment-username-"], a[href^="/@"]',
};
const answersComment = answersAround(comment);

/** A comment and the replies below it. */
const thread = '[class*="DivCommentObjectWrapper"]';

export default defineSite({
	name: 'TikTok',
	matches: ['https://www.tiktok.com/*'],
	composers:
		':is([data-e2e="comment-input"], [class*="DivCommentObjectWrapper"]) [contenteditable="true"]',
	limit: 150,
	posts: {button: '[data-e2e="comment-post"]', keys: ['enter']},
	answers(composer) {
		const around = composer.closest(thread);
		if (around !== null) {
			// The box of a reply stands in what it answers or right after it.
			const before = allBefore(around, comment.item, composer).at(-1);
			const answered = answersComment(composer);
			return answered.kind === 'reply' || before === undefined
				? answered
				: readVoice(before, comment);
		}
		const {ownerDocument: document} = composer;
		// The box below the video may be turned to a comment, and then says so in English at least.
		const box = composer.closest('[data-e2e="comment-input"]');
		if (/\breply\b/i.test(box?.textContent ?? '')) return {kind: 'unknown'};
		const [video, another] = document.querySelectorAll(
			'[data-e2e="browse-video-desc"], [data-e2e="video-desc"]',
		);
		// In a feed nothing tells which of its videos the comments belong to.
		if (video === undefined || another !== undefined) return {kind: 'unknown'};
		return replyTo({
			text: [video],
			author: document.querySelector(
				'[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]',
			),
		});
	},
});
