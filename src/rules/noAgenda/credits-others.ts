import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Who says whose thought it was isn’t there to shine. It also tells the reader where to ask on. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You give the credit where it belongs: “{quote}”',
	sources: [ideas.credibility, ideas.noHorn],
	weight: 0.6,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				'(as|like) (@*|*) (said|mentioned|wrote|says|pointed out|suggested|already said) (above|below|earlier|already|here|in|before)?',
				'(credit|credits|kudos|props|hat tip|h/t) (to|goes to|where it) *',
				'(i|we) (learned|learnt|got|took|stole|borrowed|copied|have) (this|that|it|the idea|the trick|the recipe|mine) from *',
				'(agree|agreed) with (@*|*|the *) (above|below|here|on this|about)',
				'(what|see) (@*|*) (said|wrote|posted|suggested) (above|below|here)?',
				'(i|we) (second|echo|support) (that|this|what|the|@*|*) *',
				'+1 (to|for|on) *',
				"(wasn't|isn't|is not|was not|not) my (own)? (idea|invention|trick|recipe)",
				"(@*|*)'s (answer|reply|comment|suggestion|advice|idea|point) (is|was|above|below|about)",
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«As Maria said above», the older bulbs need a deeper pot.',
		'«I learned this from a» nurse on the night shift: socks first, then the blanket.',
		'«Credit to my» mother in law, she has done it so since the seventies.',
	],
	nearMisses: [
		'I would like to see what happens when it rains on that roof.',
		'She pays everything by credit card and regrets it in January.',
		'I took the bus from the second stop, it is quieter there.',
		'The idea was mine, and the roof has leaked ever since.',
	],
};
