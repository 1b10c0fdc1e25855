import {replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'Mastodon',
	matches: [
		'https://fosstodon.org/*',
		'https://hachyderm.io/*',
		'https://infosec.exchange/*',
		'https://mas.to/*',
		'https://mastodon.online/*',
		'https://mastodon.social/*',
		'https://mastodon.world/*',
		'https://mstdn.social/*',
	],
	signature: '#mastodon[data-props], meta[name="generator"][content^="Mastodon" i]',
	composers: '.compose-form textarea.autosuggest-textarea__textarea',
	answers(composer) {
		// The answered post is in the form; it stood before it in some older and forked versions.
		const form = composer.closest('.compose-form');
		const post = (form?.parentElement ?? form)?.querySelector('.reply-indicator');
		if (!post) return {kind: 'new'};
		return replyTo({
			text: [post.querySelector('.reply-indicator__content')],
			author: post.querySelector('.display-name strong, .display-name__account'),
		});
	},
});
