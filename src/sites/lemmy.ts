import {allBefore, nameOf, readVoice} from './reading/answering.ts';
import {defineSite} from './site.ts';

const author = '.person-listing';

export default defineSite({
	name: 'Lemmy',
	matches: [
		'https://beehaw.org/*',
		'https://feddit.org/*',
		'https://lemmy.ml/*',
		'https://lemmy.world/*',
		'https://programming.dev/*',
		'https://sh.itjust.works/*',
	],
	signature: 'meta[name="Description"][content="Lemmy"]',
	composers: '.comment-form textarea, .post-form textarea',
	// Editing what was posted before stands inside it.
	excludes: 'article, [id^="post-listing-"] form',
	limit: 10_000,
	posts: {button: '[type="submit"]', keys: ['mod+enter']},
	community: ({ownerDocument}) => nameOf(ownerDocument.querySelector('.community-link')),
	answers(composer) {
		if (composer.closest('.post-form') !== null) return {kind: 'new'};
		// A reply's form is in the same entry of the list as the comment, and stands after it.
		const comment = composer.closest('li.comment');
		if (comment !== null) {
			const [answered] = allBefore(comment, 'article', composer);
			return answered
				? readVoice(answered, {item: 'article', text: '.md-div', author})
				: {kind: 'unknown'};
		}
		const item = '[id^="post-listing-"]';
		const post = composer.ownerDocument.querySelector(item);
		return post ? readVoice(post, {item, text: ['h1', '.md-div'], author}) : {kind: 'unknown'};
	},
});
