import {isJustRight} from '../../coach/heard/courtesy.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Where somebody gave, won or lost something, a few plain words meet them. More would be about
 * you.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	short: true,
	praise: 'A plain “{quote}” is right here.',
	sources: [ideas.simpleAndShareable, ideas.express, findings.goneAwry],
	weight: 1.5,
	detect: (context) => {
		if (!isJustRight(context)) return [];
		const {raw} = context.reply;
		return [
			{
				spans: [{start: raw.length - raw.trimStart().length, end: raw.trimEnd().length}],
				strength: 1,
			},
		];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'You could soak the label off in warm water with a little soda.',
			reply: '«Thanks!»',
		},
		{
			post: 'I finally passed my driving test at 52!',
			reply: '«Congratulations!!»',
		},
		{
			post: 'Our cat passed away on Tuesday. Fourteen years.',
			reply: '«So sorry for your loss»',
		},
		{
			post: 'Here is the pattern as a file, with the sizes on the second page.',
			reply: '«thank you so much 🙏»',
		},
		{
			post: 'We were accepted for the flat, I am so happy.',
			reply: '«Yay, so happy for you both!»',
		},
	],
	nearMisses: [
		{post: 'Our cat passed away on Tuesday. Fourteen years.', reply: 'Thanks!'},
		{post: 'Our cat passed away on Tuesday. Fourteen years.', reply: 'Congrats!'},
		{
			post: 'You could soak the label off. Which kind of glue is it?',
			reply: 'Thanks!',
		},
		{
			post: 'My order is late for the third time and nobody answers. I am furious.',
			reply: 'Sorry!',
		},
		{
			post: 'You could soak the label off in warm water with a little soda.',
			reply: 'lol',
		},
		{
			post: 'You could soak the label off in warm water with a little soda.',
			reply: 'Thanks, check out our shop.',
		},
		{post: 'The council meets on Monday at six.', reply: 'Thanks!'},
		'Thanks!',
	],
};
