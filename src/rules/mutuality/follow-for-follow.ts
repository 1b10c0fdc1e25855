import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Leave out “{quote}” and tell them what you liked.',
	why: 'A traded click is worth nothing to either side. A real answer is what people come back for.',
	sources: [
		ideas.nurture,
		{
			title: 'YouTube: Fake engagement policy',
			url: 'https://support.google.com/youtube/answer/3399767',
		},
	],
	weight: 2,
	detect: phrases(
		[
			'(sub|like|follow) (4|for) (sub|like|follow)',

			"(i'll|i will|ill|i) (subscribe|sub|follow|like) (you|yours)? back",
			"(follow|subscribe) to? (me|my *)? and (i|ill) (will|'ll)? (follow|subscribe|add)",
			'returning the favor',

			'who subscribes to? me (*)?',
			'if you subscribe ill',
		],
		{strength: 1},
	),
});

export const examples: Examples = {
	hits: [
		'great cover bro, «sub for sub»?',
		'«Follow me and I will follow» you within the hour.',
		'Nice page, visit mine and «I’ll like yours back».',
	],
	nearMisses: [
		'The dog follows me and I follow the dog, that is our walk.',
		'If you subscribe to the veg box you can skip a week in August.',
		'I like it when they come back with mud on their knees.',
		'We traded two hens for a ladder.',
	],
};
