import {replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

/** The template of `npm run new:site`. Its name keeps it out of the sites. */
export default defineSite({
	name: 'As its users call it',
	matches: ['https://site.example/*'],
	composers: '.comment-form textarea',
	answers(composer) {
		const comment = composer.closest('.comment');
		if (comment === null) return {kind: 'unknown'};
		return replyTo({
			text: [comment.querySelector('.text')],
			author: comment.querySelector('.author'),
		});
	},
});
