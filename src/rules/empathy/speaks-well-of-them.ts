import {kindness} from '../../coach/heard/cold-comfort.ts';
import {applause, credited} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Trouble makes people small in their own eyes. To say what they did right, and mean it, gives
 * them some ground to stand on.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You see what is good in them: “{quote}”',
	sources: [ideas.express, findings.empathy],
	weight: 1.1,
	detect: kindness([...credited, ...applause], {
		fits: 'any',
		strength: 0.5,
		toThem: true,
		unless: [
			"(you're|you are|your) good (to go|at|with)",
			'(good|great) (value|deal|price|product|offer|luck)',
		],
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Feeling like the worst mother in the world, I forgot the school play.',
			reply: '«You’re a good» mum who lost a Tuesday. Mine still asks about the play I missed.',
		},
		{
			post: 'I told the whole team about the diagnosis today. Hands shaking.',
			reply: '«That took guts». What did they say?',
		},
		{
			post: 'thinking of giving up the allotment, i can’t keep up since the op',
			reply: 'you dug that whole plot in a wet spring, «proud of you». half a plot still counts',
		},
	],
	nearMisses: [
		{
			post: 'Feeling like the worst mother in the world, I forgot the school play.',
			reply: 'They film it every year, the office sells the disc for a fiver.',
		},
		{
			post: 'I told the whole team about the diagnosis today. Hands shaking.',
			reply: 'The form for the time off is on the second page of the portal.',
		},
		{
			post: 'Which laptop for a student?',
			reply: 'Any with eight gigs and you’re good to go, mine was used and cost little.',
		},
	],
};
