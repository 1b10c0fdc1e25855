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
	// Private mentions: the button of who may see it shows an at sign, in glitch too.
	excludes: '.compose-form:has(button :is(.icon-at, .fa-at)) *',
	// No limit: every server sets its own, and shows what is left of it.
	posts: {
		button: ':is(.compose-form__submit, .compose-form__publish) button:last-of-type',
		keys: ['mod+enter'],
	},
	answers(composer) {
		// The answered post is in the form; it stood before it in some older and forked versions.
		const form = composer.closest('.compose-form');
		const around = form?.parentElement ?? form;
		const post = around?.querySelector('.reply-indicator');
		// Of a post that is edited nothing tells whether it was a reply.
		if (!post) return {kind: around?.querySelector('.edit-indicator') ? 'unknown' : 'new'};
		return replyTo({
			text: [post.querySelector('.reply-indicator__content')],
			author: post.querySelector('.display-name strong, .display-name__account'),
		});
	},
});
