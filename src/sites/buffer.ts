import {replyTo} from './reading/answering.ts';
import {longestOf} from './reading/unnamed.ts';
import {defineSite} from './site.ts';

/** Comments from other sites, answered in one place. Nothing names who wrote them. */
export default defineSite({
	name: 'Buffer',
	matches: ['https://publish.buffer.com/*'],
	composers: '[data-testid="reply-form-item"] textarea',
	answers(composer) {
		const thread = composer.closest('[data-testid="comment-thread-content"]');
		const place =
			thread ?? composer.ownerDocument.querySelector('[data-testid="comment-thread-content"]');
		return replyTo({text: [place && longestOf(place)], author: null});
	},
});
