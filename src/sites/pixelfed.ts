import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'Pixelfed',
	matches: [],
	signature: '.post-comment-drawer',
	composers: '.reply-form textarea',
	place: 'mastodon',
	posts: {button: '.btn-sm:is(.reply-form *, .post-comment-drawer > .text-right *)'},
	answers: answersAround(
		{
			item: '.media-status',
			text: '.read-more-component, .media-body-comment > span',
			author: '.media-body-comment-username',
		},
		{
			item: '.timeline-status-component',
			text: '.status-text',
			author: '.username',
		},
	),
});
