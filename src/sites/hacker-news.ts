import {replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'Hacker News',
	matches: ['https://news.ycombinator.com/*'],
	composers: 'form[action="comment"] textarea[name="text"]',
	posts: {button: '[type="submit"]'},
	answers(composer) {
		const post = composer.closest('.fatitem') ?? composer.ownerDocument.querySelector('.fatitem');
		const comment = post?.querySelector('.commtext');
		return replyTo({
			text: comment
				? [comment]
				: [post?.querySelector('.titleline > a'), post?.querySelector('.toptext')],
			author: post?.querySelector('a.hnuser'),
			without: '.reply',
		});
	},
});
