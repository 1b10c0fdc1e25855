import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'YouTube Studio',
	matches: ['https://studio.youtube.com/*'],
	composers: 'ytcp-commentbox textarea',
	limit: 10_000,
	// Where the button has no such name it is found by what it is called.
	posts: {button: 'ytcp-commentbox #submit-button', keys: ['mod+enter']},
	answers: answersAround({
		item: 'ytcp-comment',
		text: '#content-text',
		author: '#name, #badge-name',
	}),
});
