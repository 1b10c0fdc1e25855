import {madeOf} from '../../coach/detect.ts';
import {officialese} from '../../coach/heard/official.ts';
import {voice} from '../../coach/heard/voice.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** One such turn is only a turn of phrase. */
const fewest = 2;

/** With more voice than this a formal reply is still somebody's. */
const somebody = 0.2;

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Put yourself back in: who did it, who saw it? “{quote}” has no speaker.',
	why: 'Notices are written so, and nobody answers a notice. One “I” with what you did or saw makes it a reply.',
	sources: [ideas.humanFace, ideas.authentic],
	starter: 'When I … ',
	weight: 1.2,
	detect: madeOf([officialese], (context) => {
		const spans = officialese(context);
		const {weight, selves} = voice(context);
		if (spans.length < fewest || selves > 0 || weight > somebody) return [];
		const density = spans.length / Math.sqrt(context.reply.words.length / 12);
		return [{spans: spans.slice(0, fewest), strength: Math.min(0.85, 0.3 * density)}];
	}),
});

export const examples: Examples = {
	hits: [
		'Engineers «are in attendance» and «residents are» thanked for their patience.',
		'The new part «has been processed» and «will be dispatched» this evening.',
	],
	nearMisses: [
		'I was told that a replacement has been processed and will be dispatched this evening.',
		'The bulbs are planted in October and come up in March.',
		'Yeah, engineers are in attendance, and it’s nineish they’re anticipated, so says the fella.',
	],
};
