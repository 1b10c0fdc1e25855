import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {recruiting, softPitches} from './approaches.ts';
import {concreteHelp} from './help.ts';
import {matterIn, onlyPleases} from './matter.ts';
import {callsToAction, offers} from './promotion.ts';

/** "Send us pictures" asks, however useful it may be. */
const askedFor = compile('(send|dm|give|email|message|show) (us|me)');

/**
 * The sentences that leave something with the reader: a step, a reason, a measure, something tried.
 * Those that call, sell or only please are left out. Spans into the reply, in order.
 */
export const givenSentences = once((context: Context): Span[] => {
	const {reply} = context;
	const signs = [...concreteHelp(context), ...matterIn(context)];
	if (signs.length === 0) return [];
	const selling = [callsToAction, offers, softPitches, recruiting].flatMap((look) => look(context));
	return reply.sentences
		.filter(
			(sentence) =>
				sentence.words.length >= 4 &&
				reply.plain[sentence.end - 1] !== '?' &&
				signs.some((sign) => overlaps(sign, sentence)) &&
				![...selling, ...find(reply, askedFor)].some((sign) => overlaps(sign, sentence)) &&
				!onlyPleases(context, sentence),
		)
		.map(({start, end}) => ({start, end}));
});

/** How much the reply gives, 0 to 1: one sentence of matter is most of it, a third adds little. */
export const givesMuch = (context: Context): number =>
	[0, 0.6, 0.85, 1][Math.min(givenSentences(context).length, 3)] ?? 0;
