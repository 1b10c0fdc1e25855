import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {reflections} from '../../coach/heard/reflections.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From here on a statement reads as meant to be understood back. */
const sureFrom = 0.5;

/**
 * Saying back what was meant, in fresh words, lets people check that they were understood. It is
 * worth more than agreeing.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You say it back in your own words: “{quote}”',
	sources: [ideas.listenFirst, ideas.express, findings.uptake],
	weight: 2.6,
	detect: (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const best = reflections(context).find(({explicit}) => explicit);
		if (best === undefined || best.strength < sureFrom) return [];
		const {start, end, strength} = best;
		return [{spans: [{start, end}], strength}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'They moved my desk again and nobody even asked me first.',
			reply: '«Sounds like the desk is the least of it, and not being asked is what stings.»',
		},
		{
			post: 'I like the new job, I only wish the evenings were still mine.',
			reply:
				'Right, «it sounds like you want the work without paying for it in evenings.» That is fair.',
		},
		{
			post: 'The parts arrived, but half the screws are metric and half are not.',
			reply: '«If I understand you right, the frame fits and only the screws are mixed up.»',
		},
	],
	nearMisses: [
		{
			post: 'They moved my desk again and nobody even asked me first.',
			reply: 'Sounds like a plan, see you there on Monday then.',
		},
		{
			post: 'I like the new job, I only wish the evenings were still mine.',
			reply: 'Are you saying that the rest of us do not work evenings as well?',
		},
		{
			post: 'The parts arrived, but half the screws are metric and half are not.',
			reply: 'It looks good on the bench, and so does the paint on the frame.',
		},
	],
};
