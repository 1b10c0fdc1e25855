import {each, seeking} from '../../coach/detect.ts';
import {advised, advisedAgain, heldUp} from '../../coach/heard/ruled-out.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'They have ruled out “{quote}”. Offer something that fits what they said.',
	why: 'Advice that somebody has already excluded shows that the post was skimmed. One more look saves both of you a round.',
	sources: [ideas.useWhatYouHear, findings.uptake],
	weight: 1.2,
	detect: seeking([advised, heldUp], (context) => each(advisedAgain(context), 0.8)),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Budget apps? I tried YNAB, too expensive.',
			reply: '«YNAB» is the best, worth every penny.',
		},
		{
			post: 'Need something for sleep. I’ve tried melatonin and it does nothing for me.',
			reply: 'Try «melatonin», five milligrams an hour before bed.',
		},
		{
			post: 'Birthday cake ideas for eight kids please, one can’t eat gluten.',
			reply: 'You could use a plain «gluten» flour and a lot of butter.',
		},
		{
			post: 'any note app other than Notion that works offline?',
			reply: 'have you tried «notion»? works great for me',
		},
		{
			post: 'The hum is still there, swapping the cables didn’t help. Any ideas?',
			reply: 'Have you tried «swapping» the cables? That does it nearly always.',
		},
		{
			post: 'I have soaked the lid twice and the smell is still in it.',
			reply: 'The best thing is usually a good long «soak» with some soda.',
		},
	],
	nearMisses: [
		{
			post: 'I have soaked the lid twice and the smell is still in it.',
			reply: 'Try a night in the sun instead of a third soak.',
		},
		{
			post: 'Need something for sleep. I’ve tried melatonin and it does nothing for me.',
			reply: 'Melatonin did nothing for me either, try a darker room and a cold shower.',
		},
		{
			post: 'Birthday cake ideas for eight kids please, one can’t eat gluten.',
			reply: 'Use almonds and polenta, nobody will miss the flour.',
		},
		{
			post: 'I use Notion for notes and it works offline now.',
			reply: 'Try the Notion calendar too, it syncs in the background.',
		},
	],
};
