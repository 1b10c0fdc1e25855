import {answersThread} from './reading/thread.ts';
import {defineSite} from './site.ts';

const thread = answersThread({
	// Below a reply on its own page stands a review of the thread, the newest post first.
	item: '.post:has(.content)',
	text: '.content',
	author: '.username, .username-coloured, .author strong',
	without: 'cite',
	title: '.topic-title',
	numbered: (number) => `#p${number}, #pr${number}`,
});

export default defineSite({
	name: 'phpBB',
	matches: [],
	signature: 'body#phpbb, form#qr_postform',
	// The same form writes signatures and private messages, to other addresses.
	composers:
		'#qr_postform textarea[name="message"], ' +
		'#postform[action*="posting.php"] textarea[name="message"]',
	excludes: '#postform[action*="mode=edit"]',
	place: 'discourse',
	limit: 60_000,
	posts: {button: 'input[name="post"]'},
	answers: (composer) =>
		composer.closest('form[action*="mode=post"]') === null ? thread(composer) : {kind: 'new'},
});
