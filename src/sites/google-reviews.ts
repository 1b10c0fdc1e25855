import {firstName, replyTo} from './reading/answering.ts';
import {longestOf} from './reading/unnamed.ts';
import {defineSite} from './site.ts';

/**
 * Answers of a business to reviews of it. Of its classes none is known to last, so the review is
 * the longest run of words beside the link to whom it is from.
 */
export default defineSite({
	name: 'Google reviews',
	matches: ['https://business.google.com/*'],
	// The same stands in Maps and Search, whose host is too much to ask for on install.
	signature: '.jftiEf[data-review-id]',
	composers: ':is([data-review-id], [role="dialog"], [role="listitem"], li) textarea',
	accepts: (element) => reviewAround(element) !== null,
	limit: 4096,
	answers(composer) {
		const review = reviewAround(composer);
		if (review === null) return {kind: 'unknown'};
		return replyTo({
			text: [review.querySelector('.wiI7pd') ?? longestOf(review)],
			author: firstName(review.querySelectorAll('a[href*="/contrib/"], .d4r55')),
		});
	},
});

/** The nearest that names a reviewer. */
const reviewAround = (composer: HTMLElement): Element | null => {
	let around: Element | null = composer;
	while (around !== null && around.querySelector('a[href*="/contrib/"], .d4r55') === null) {
		around = around.parentElement;
	}
	return around;
};
