import {answersAround} from './reading/answering.ts';
import {defineSite} from './site.ts';

export default defineSite({
	name: 'Google Play Console',
	matches: ['https://play.google.com/*'],
	composers: '.review-container :is(textarea, [contenteditable="true"])',
	place: 'google-play',
	limit: 350,
	answers: answersAround({
		item: '.review-container',
		text: '.review-text',
		author: '.author-display-name',
	}),
});
