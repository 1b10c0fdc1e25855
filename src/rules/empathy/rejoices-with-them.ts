import {kindness} from '../../coach/heard/cold-comfort.ts';
import {rejoicing} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const glad = kindness(rejoicing, {fits: 'joy', strength: 0.65});

/**
 * Good news grows when somebody is glad about it. How people answer our joy binds us as much as
 * how they answer our sorrow.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You are glad with them: “{quote}”',
	sources: [
		ideas.express,
		ideas.nurture,
		findings.empathy,
		{
			title: 'Gable et al. 2004: What Do You Do When Things Go Right?',
			url: 'https://doi.org/10.1037/0022-3514.87.2.228',
		},
	],
	weight: 1.4,
	detect: (context) =>
		// Where no feeling was heard, praise may be mere politeness.
		glad(context).map((found) => ({
			...found,
			strength: found.strength * (context.heard?.feelings.length ? 1 : 0.4),
		})),
});

export const examples: Examples = {
	hits: [
		{
			post: 'I finally passed my driving test at 52!',
			reply: '«Well done», and the fifth time counts exactly as much as the first.',
		},
		{
			post: 'She said yes!! On the chairlift, with a broken thumb.',
			reply: '«So happy for» you two. How did you get the ring over that thumb?',
		},
		{
			post: 'WE WON THE CUP. Eleven women, one pair of shin pads each.',
			reply: '«You deserve» every minute of it, and new shin pads. Who scored?',
		},
	],
	nearMisses: [
		{
			post: 'I finally passed my driving test at 52!',
			reply: 'The test centre on Mill Road closes next spring, by the way.',
		},
		{
			post: 'She said yes!! On the chairlift, with a broken thumb.',
			reply: 'Chairlifts close at four in March, the last gondola is at half past.',
		},
		{
			post: 'My dad died in May and the house is so quiet.',
			reply: 'That is awesome news for the estate agents of the region.',
		},
	],
};
