import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {reflections} from '../../coach/heard/reflections.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Below this a statement is hardly about them. */
const faintest = 0.2;

/**
 * To say what you understood of somebody’s matter, as a statement they can correct, is what
 * listeners do.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You speak of them, not of yourself: “{quote}”',
	sources: [
		ideas.listenFirst,
		findings.uptake,
		{
			title: 'Wu et al. 2022: AnnoMI, A Dataset of Expert-Annotated Counselling Dialogues',
			url: 'https://doi.org/10.1109/ICASSP43922.2022.9746035',
		},
	],
	weight: 2.6,
	detect: (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const best = reflections(context).find(({explicit}) => !explicit);
		if (best === undefined || best.strength < faintest) return [];
		const {start, end, strength} = best;
		return [{spans: [{start, end}], strength}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I quit the orchestra and I still wake up at six to practise.',
			reply: '«Your hands have not heard the news yet.»',
		},
		{
			post: 'third night shift and the baby has colic',
			reply: 'ouch. «you are running on nothing and still getting up for her.»',
		},
		{
			post: 'We repainted the sign after the storm took the old one.',
			reply: 'Good. And «you kept the old lettering, down to the crooked tail.»',
		},
	],
	nearMisses: [
		{
			post: 'I quit the orchestra and I still wake up at six to practise.',
			reply: 'You should sell the cello before the prices fall.',
		},
		{
			post: 'third night shift and the baby has colic',
			reply: 'thank you all for coming on sunday, it was lovely',
		},
		{
			post: 'We repainted the sign after the storm took the old one.',
			reply: 'You never ask the neighbours before you paint anything.',
		},
	],
};
