import {deflatesJoy} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Be glad with them first; “{quote}” can wait a day.',
	why: 'Good news met with a warning or a shrug shrinks in the telling. Whoever is glad first may still add a word of care.',
	sources: [
		ideas.walkInTheirShoes,
		ideas.express,
		{
			title: 'Gable et al. 2004: What Do You Do When Things Go Right?',
			url: 'https://doi.org/10.1037/0022-3514.87.2.228',
		},
	],
	starter: 'How good to read, and … ',
	weight: 1.5,
	detect: deflatesJoy,
});

export const examples: Examples = {
	hits: [
		{
			post: 'We got the keys to our first house today!!',
			reply: '«Wait till you» see what a boiler costs.',
		},
		{
			post: 'I finally ran ten kilometres without stopping.',
			reply: '«It’s not that hard once» you have the shoes, and an hour «is about average».',
		},
		{
			post: 'so proud, my kid learned to read this week',
			reply: '«enjoy it while it lasts», soon it is all screens',
		},
	],
	nearMisses: [
		{
			post: 'We got the keys to our first house today!!',
			reply:
				'Ours came with a boiler from 1987 and we danced in the hall all the same. Where is it?',
		},
		{
			post: 'I finally ran ten kilometres without stopping.',
			reply: 'What did you tell yourself at eight, when the legs go?',
		},
		{
			post: 'My knee hurts after ten kilometres.',
			reply: 'It’s not that hard to fix, mine went with shorter steps.',
		},
	],
};
