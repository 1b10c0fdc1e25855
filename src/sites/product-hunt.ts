import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

const author = 'a[href^="/@"]';
/** Forms, buttons and counts of comments are named like comments; only those have a number. */
const comment = '[data-test^="comment-"]:not(form, button)';

export default defineSite({
	name: 'Product Hunt',
	matches: ['https://www.producthunt.com/*'],
	composers: 'form[data-test="comment-form"] .ProseMirror[contenteditable="true"]',
	posts: {button: 'form[data-test="comment-form"] [type="submit"]', keys: ['mod+enter']},
	answers: answersAround(
		{item: comment, text: '[class*="prose"], [class*="htmlText"]', author},
		// A launch or a discussion: its name, what it says of itself and who made it.
		{
			item: 'main',
			text: [
				'h1',
				'[data-test="product-tagline"], [class*="tagline"], h1 ~ p',
				'[data-test="post-description"]',
			],
			author: `[data-test^="maker"] a, header ${author}`,
		},
	),
});
