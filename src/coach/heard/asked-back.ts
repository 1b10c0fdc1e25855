import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {contentStem} from '../text/text.ts';
import {tag} from './questions.ts';

/** A question of the reply. `open`: it can't be answered by yes or no. Span into the reply. */
export type AskedBack = {
	span: Span;
	open: boolean;
	/** Holds a content word of the post. */
	takesUp: boolean;
	/** Takes up a word of the post or speaks to the other person. */
	follows: boolean;
};

/** Asked to win, not to know. */
export const loaded = compile(
	"(don't|dont|do not|wouldn't|wouldnt|shouldn't|shouldnt) you (think|agree|say|even)",
	"(isn't|isnt|wasn't|aren't) (it|that|this) (obvious|clear|ironic|convenient|hypocritical|about time|time (you|we)|a bit (rich|much|hypocritical)|funny how|strange (how|that)|interesting (how|that))",
	'(why|how) (would|could|can|do|should|did) (you|u|anyone|anybody|people) (even|ever|possibly|seriously|honestly|still|insist|bother|expect|claim|defend|justify|say (that|such)|call (this|that|yourself)|think (that|it|this) (is|was) (ok|okay|acceptable|fair|normal))',
	"why (don't|dont|can't|won't) you (just|simply|try (reading|thinking)|get a (life|clue)|grow|go (away|home|back)|stop|learn|shut|admit|leave (it|us|me|him|her))",
	'how dare (you|they|u)',
	'(are|r) (you|u) (serious|seriously|kidding|joking|blind|deaf|stupid|dumb|crazy|insane|high|drunk|mad|for real|out of your mind|that (naive|stupid|dense|dumb)|really (that|so|this) *)',
	'(do|did) (you|u) (really|honestly|seriously|actually) (think|believe|expect|care)',
	'(do|did|can|could) (you|u) even (think|believe|read|know|understand|care|listen|look|try|bother)',
	"(have|haven't|hadn't) (you|u) (even|actually|ever bothered to|ever even) (read|tried|looked|listened|bothered|checked|heard|considered|thought|learn|learned|seen|understood)",
	"(what's|whats|what is|what the (hell|heck|fuck) is|what on earth is) (wrong with (you|u|people|some people)|your problem|the matter with you)",
	'who (do|does) (you|u|he|she) think (you|u|he|she)',
	'who (would have (thought|guessed|known)|died and made|asked (you|for)|cares what you|needs (you|another|yet another|this)|in their right mind|the hell|gave you)',
	'what makes you (qualified|an expert|the expert|so special|better than)',
	'since when (do|does|did|is|are|have|has|was|were) (you|we|it|that|this|people|a|the|*)',
	'(what|who|how|why) the (hell|fuck|heck) (do|did|does|is|are|was|were|would|should|can|could|have|has) (you|u|anyone|anybody|this|that)',
	'(what part of|how many times (do|must|will|have) (i|we))',
	'(where|what) (is|was|are) your (proof|evidence|point|logic|shame|common sense|outrage)',
	'what did you expect',
	'(can|could) you (not|at least|for once) (stop|read|listen|be|try|just|act|behave)',
);

const openers =
	/^(?:(?:so|and|but|or|well|oh|wow|ok|okay|hmm|just|also|btw|by the way|out of curiosity|curious|if i may ask|may i ask|do you mind if i ask|one question|question)[\s,:.-]{1,3}){0,3}(?:what|how|why|which|where|when|who|whose|in what|at what|from what|to what|for how|since when|tell me|can you (?:tell|say|describe|explain|share|give|help|think)|could you (?:tell|say|describe|explain|share|give|help|elaborate)|would you (?:say|tell|mind|be)|do you mind)\b/;

/** How an advertisement asks. */
const bait =
	/^(?:so )?(?:want to \w|ready to (?:unlock|take|grow|level|boost|scale|start|join|transform)|looking (?:to|for) (?:boost|grow|scale|a (?:better|faster|solution))|tired of |sick of |what if (?:i told you|there was|you could)|did you know that|interested in (?:learning|growing|earning|our|a free|joining)|(?:are you )?(?:struggling|dreaming) (?:with|of|to) )/;

/** As many questions as nobody answers in one go. */
export const quizFrom = 4;

/** Bits of a sentence that end with a mark but ask nothing. */
const fewestWords = 3;

/**
 * The questions of a reply that want to know: no tags, nothing loaded.
 */
export const openQuestions = once(({reply, post}: Context): AskedBack[] => {
	const traps = find(reply, loaded);
	const asked = reply.sentences.filter(({end}) => reply.plain[end - 1] === '?').length;
	// Among questions that are mostly traps the rest are no interest either.
	if (traps.length > 0 && traps.length >= asked / 2) return [];
	return reply.sentences.flatMap((sentence) => {
		const words = reply.plain.slice(sentence.start, sentence.end);
		if (!/\?["')\s!]{0,4}$/.test(words.slice(-6)) || sentence.words.length < fewestWords) return [];
		if (
			bait.test(words) ||
			tag.test(words.slice(-40)) ||
			traps.some((trap) => overlaps(trap, sentence))
		)
			return [];
		const takesUp =
			post !== null &&
			sentence.words.some((word) => {
				const stem = contentStem(word);
				return stem !== null && post.stems.has(stem);
			});
		const speaksTo = sentence.words.some(({lower}) =>
			/^(?:you|your|u|you're|you've|yours)$/.test(lower),
		);
		return [
			{
				span: {start: sentence.start, end: sentence.end},
				open: openers.test(words),
				takesUp,
				follows: takesUp || speaksTo,
			},
		];
	});
});
