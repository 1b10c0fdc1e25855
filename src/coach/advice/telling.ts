import {stemmer} from 'stemmer';
import {once} from '../detect.ts';
import {isEveryday} from '../heard/matter.ts';
import type {Context} from '../rule.ts';
import {perWord} from '../text/lexicon.ts';
import type {Word} from '../text/text.ts';

/** Words that fill a sentence of advice or praise and could stand in any, as stems. */
const generic = new Set(
	`advice advise suggestion aspect approach option options solution resource tip tips insight topic
	journey process path road step steps stage challenge goal success strategy skill knowledge passion
	mindset energy vibe vibes action actionable detail details community support value valuable use
	useful using benefit opportunity potential perspective balance growth impact purpose key crucial
	essential important necessary relevant appropriate proper properly correct pretty practical
	concrete thoughtful caring honest honestly complete tricky straightforward common individual human
	everybody folks mate buddy dude bro dear friend friends hello hi welcome please lovely wonderful
	beautiful fantastic excellent brilliant perfect gorgeous stunning proud brave strong kind sweet
	gentle nightmare puzzle shame remember imagine hope wish bless luck congratulations congrats
	appreciate emotion emotional heart soul spirit trust faith truth truly simply clearly obviously
	basic generally usually normal natural naturally situation circumstance moment future past
	forever rarely learn explore discover consider decide choose adjust adapt improve develop manage
	handle deal depends vary different similar certain specific particular various plenty incredible
	absolutely especially finally eventually somehow anyway exactly mostly answer reply respond comment
	thread post article content question forum info information level type massive tiny better worst
	tough difficult complicated complex easy hardest comfortable uncomfortable available fairly feedback
	frequent quickly shares sharing helpful inspiring interested reaching touch sense tend everywhere
	behind mine gets means`
		.split(/\s+/)
		.map(stemmer),
);

const spelledNumber =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|twice|hundred|thousand|dozen)$/;

/** Whether a word names something: no grammar, nothing that everybody says about anything. */
export const isTelling = perWord(({lower, stem}): boolean => {
	if (/\d/.test(lower) || spelledNumber.test(lower)) return true;
	return stem !== null && !isEveryday(stem) && !generic.has(stem);
});

/** The words of the reply that name something, in order. */
export const tellingWords = once(({reply}: Context): Word[] => reply.words.filter(isTelling));

/**
 * How much of what the reply says names something, 0 to about 0.5, whatever its length: the share of
 * different words that do, held down for replies of a few words.
 */
export const density = once((context: Context): number => {
	const different = new Set(tellingWords(context).map(({lower}) => lower));
	return different.size / (context.reply.words.length + 6);
});
