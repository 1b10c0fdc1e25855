import {kindness} from '../../coach/heard/cold-comfort.ts';
import {feltWith} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Somebody who winces with us believes us. One honest word of it weighs more than a paragraph of
 * comfort.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You let it touch you: “{quote}”',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	weight: 1.2,
	detect: kindness(feltWith, {fits: 'any', strength: 0.6}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'My son asked why nobody came to his party.',
			reply: '«That broke me a bit». Bring him to ours on Saturday, there will be a goat.',
		},
		{
			post: 'They read my resignation out in the meeting, with jokes.',
			reply: '«I’d be furious» for a month. Who was in the room?',
		},
		{
			post: 'four hours in a&e and they sent us home with paracetamol',
			reply: '«oof», four hours on those chairs with a feverish kid. how is she now?',
		},
	],
	nearMisses: [
		{
			post: 'My son asked why nobody came to his party.',
			reply: 'The hall is free on Sundays and it holds thirty, the caretaker has the key.',
		},
		{
			post: 'Which heater do you use in the shed?',
			reply: 'I’d be careful with gas in a shed, an oil radiator does for mine.',
		},
		{
			post: 'They read my resignation out in the meeting, with jokes.',
			reply: 'The law gives you a month, and the letter counts from the day they got it.',
		},
	],
};
