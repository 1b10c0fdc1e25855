import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'PeerTube',
	matches: [],
	signature: 'meta[property="og:platform"][content="PeerTube"], my-video-comment-add',
	composers: 'my-video-comment-add textarea',
	place: 'mastodon',
	posts: {button: '.comment-buttons .primary-button', keys: ['mod+enter']},
	answers: answersAround(
		{item: '.root-comment', text: '.comment-html', author: '.comment-account-name'},
		{
			item: 'my-video-watch',
			text: '.video-info-name',
			author: '.video-info-channel-left-links a',
		},
	),
});
