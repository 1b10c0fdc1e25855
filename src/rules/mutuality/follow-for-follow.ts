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
			'(sub|subscribe|like|follow|view|comment|share|f|l|s) (4|for) (a)? (sub|subscribe|like|follow|view|comment|share|f|l|s)',
			'(sub4sub|f4f|l4l|s4s|like4like|follow4follow|sub4subs|subforsub)',
			"(i'll|i will|ill|we'll|we will) (always|also|gladly)? (subscribe|sub|follow|like|upvote) (you|u|yours|to you|to yours|to u|it)? back",
			"(follow|sub|subscribe|like|add) (to)? (me|us|my (*)|back)? (and|&|n) (i|i'll|ill|we|we'll) (will|'ll)? (follow|sub|subscribe|like|add|return|do the same)",
			'(return|returning) the (like|follow|sub)',
			'(follow|subscribe|sub|like) (exchange|train)',
			'(whoever|everyone who|anyone who) (subscribes|follows) (to)? (me|my|gets|will get|i will) (*)?',
			"(if|when) you (subscribe|follow) (to)? (me|mine|my (*)|us) (,)? (i|i'll|ill|we|we'll) (will|can|get|give|send)?",
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
