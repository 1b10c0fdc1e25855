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
				'(as|like) * (said|mentioned|wrote|says|pointed out|suggested|already said) (above|below|earlier|already|here|in|before)?',
				'(credit|credits|kudos|props) to *',
				'(i|we) (learned|got) (this|it) from *',
				'agree with (@*|*|the *) (above|here|on this)',
				'what * (said|wrote|posted) (above|here)?',
				'(i|we) (second|echo|support) (this|the|@*|*) *',
				'+1 (to|for|on) *',
				'not my idea',
				"*'s (answer|comment|advice|point) (is|about)",
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
