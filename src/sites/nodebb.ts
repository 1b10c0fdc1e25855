import {answersThread} from './reading/thread.ts';
import {defineSite} from './site.ts';

const thread = answersThread({
	item: '[component="post"]',
	text: '[component="post/content"]',
	author: 'a[data-username]',
	title: '[component="topic/title"]',
	numbered: (number) => `[component="post"][data-pid="${number}"]`,
});

export default defineSite({
	name: 'NodeBB',
	matches: [],
	signature: '[component="composer"], [component="topic"]',
	composers: '[component="composer"] textarea.write, textarea[component="topic/quickreply/text"]',
	place: 'discourse',
	posts: {
		// The box has one for wide and one for narrow windows, and both do the same.
		button: '.action-bar .composer-submit, [component="topic/quickreply/button"]',
		keys: ['mod+enter'],
	},
	answers: (composer) =>
		// A new topic asks for its title; a reply only shows the one of the thread.
		composer.closest('[component="composer"]')?.querySelector('input.title')
			? {kind: 'new'}
			: thread(composer),
});
