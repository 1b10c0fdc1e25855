import {compile, has} from '../../coach/detect.ts';
import {cannedPhrases} from '../../coach/heard/canned.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

const greeting = compile('(hi|hello|hey|thanks|thank you|morning|oh|ah|sorry|yes|no)');

/** Shorter handles are words like any other. */
const shortest = 3;

export default defineRule({
	principle: 'belonging',
	kind: 'strength',
	praise: 'You call them by name.',
	why: 'A name says that this was written for one person. It costs nothing and warms most.',
	sources: [seeds.listenFirst, seeds.principles],
	weight: 0.5,
	detect: (context) => {
		const {reply, author} = context;
		const [name = ''] = (author ?? '')
			.toLowerCase()
			.replace(/^@|^u\//, '')
			.split(/[\s_.-]/, 1);
		if (name.length < shortest || cannedPhrases(context).length > 0) return [];
		const found = reply.words.find(({lower}) => lower === name || lower === `${name}'s`);
		if (!found) return [];
		return [
			{spans: [{start: found.start, end: found.end}], strength: has(reply, greeting) ? 0.8 : 0.6},
		];
	},
});

export const examples: Examples = {
	hits: [
		{reply: 'Hi «Lena», the mixer took ours down too.', author: 'Lena Ortiz'},
		{reply: 'Ask for the blue one, «lena», it lasts.', author: '@lena_bakes'},
	],
	nearMisses: [
		{reply: 'The mixer took ours down too.', author: 'Lena Ortiz'},
		{
			reply: 'Hi Lena, we apologize for any inconvenience this may have caused.',
			author: 'Lena Ortiz',
		},
		{reply: 'Hi Lena, the mixer took ours down too.'},
	],
};
