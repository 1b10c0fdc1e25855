import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** The frame that pages show below their articles. The article is out of its sight. */
export default defineSite({
	name: 'Disqus',
	matches: ['https://disqus.com/*'],
	composers: '[data-role="textarea"] [data-role="editable"]',
	// Editing what was said before.
	excludes: '.edit, [data-role="edit"]',
	posts: {button: '.post-actions .btn', keys: ['mod+enter']},
	// A page of its own names the forum in its address, the frame among its parameters.
	community: ({ownerDocument}) =>
		new URLSearchParams(ownerDocument.location?.search).get('f') || null,
	answers: answersAround({item: 'li.post', text: '.post-message', author: '.author'}),
});
