import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Answer the matter here first; “{quote}” looks like hiding it.',
	why: 'Everybody who reads the complaint waits for the answer. Details may go to a message, the answer belongs here.',
	sources: [ideas.fixDontHide],
	weight: 1.4,
	starter:
		'What went wrong is … The details of your order I’d rather not post, may I write to you?',
	detect: phrases(
		[
			'(take|discuss) this offline',
			'please remove your review',
			'remove your review and',

			'this is not the place to discuss',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'Hello, let us «take this offline» please.',
		'«Please remove your review» and we will see what can be done.',
		'Hi Sam, «this is not the place to discuss» our deliveries.',
	],
	nearMisses: [
		'The lid was ours to check and we did not. A new one leaves today; I will message you for the address.',
		'You can take this path offline on your phone, the map is small.',
		'Please remove the tape before you paint, it leaves a mark.',
		'This is the right place for a bench, the sun comes round at four.',
	],
};
