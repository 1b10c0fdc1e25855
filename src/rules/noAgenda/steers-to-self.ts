import {steering} from '../../coach/agenda/approaches.ts';
import {asked} from '../../coach/agenda/own-thing.ts';
import {earned} from '../../coach/agenda/promotion.ts';
import {anyOf, phrases, spotted, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Kept talking for a second errand. */
const whileHere = phrases(
	[
		"(while|since|now) (that)? (you're|you are|i have|i've got) (here|you|your attention)(,)? (have|take|check|could|can|would|do|what|why|let|i|we|our|my|would you) *",
	],
	{strength: 0.7},
);

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Stay with what {author} said; “{quote}” turns it to you.',
	why: 'A reply that turns to one’s own article or product uses the other person’s words as a doorway.',
	sources: [ideas.listenFirst, ideas.noHorn, findings.followUpQuestions],
	weight: 1.5,
	detect: when(
		(context) => !asked(context) && !earned(context),
		anyOf(spotted(steering, 0.7), whileHere),
	),
});

export const examples: Examples = {
	hits: [
		"Glad it was the washer. «While you're here, what do» you think of these taps?",
		'Grief and work, yes. «This is exactly why I started my own» practice.',
		'«I recently wrote a post about this» and the response was huge.',
		'«As I explain in my second book», the soil does the work.',
		'Interesting point. «My latest article covers» the other half.',
	],
	nearMisses: [
		'That is why we made the path wider, the prams got stuck.',
		'I wrote a letter to the council and they planted two of them.',
		'It reminds me of my grandmother, who dried them on the stove.',
		'That’s why I started knitting, and as I said to my brother, it keeps the hands calm.',
		'Get back to me when you have the letter, I’ll read it with you.',
		'In my book that is a good day, rain or not.',
	],
};
