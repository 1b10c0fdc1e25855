import {silverLinings} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Leave the bright side to them: “{quote}” comes too soon.',
	why: 'A silver lining offered by others tells people to feel otherwise. They find their own when they have been heard.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: 'That is a lot to take, and … ',
	weight: 1.6,
	detect: silverLinings,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Our cat died on Tuesday, the house is so quiet.',
			reply: 'You should «get a kitten», it helps.',
		},
		{
			post: 'The festival is cancelled and our savings went with it.',
			reply: '«On the bright side», you have August free for the first time in years.',
		},
		{
			post: 'I got fired by email this morning.',
			reply: 'It «makes you stronger», and what a «great opportunity to start» over.',
		},
		{
			post: 'Nan died in her sleep and I never called back.',
			reply: '«She’s in a better place» now and «she would want you to smile».',
		},
	],
	nearMisses: [
		{
			post: 'The festival is cancelled and our savings went with it.',
			reply: 'People will tell you to look on the bright side. Not today.',
		},
		{
			post: 'I got fired by email this morning.',
			reply: 'By email. I hope somebody buys you lunch and lets you swear.',
		},
		{
			post: 'Which side of the hut gets the sun?',
			reply: 'On the bright side there is a bench, the kitchen is at the back.',
		},
	],
};
