import {compile, find, has, type Phrases, sentenceOf} from '../detect.ts';
import {overlaps, type Span} from '../text/span.ts';
import {perText, type Text} from '../text/text.ts';
import {answered} from './answered.ts';
import {canned} from './canned.ts';
import {celebrates, consoles} from './comfort.ts';
import {type Feeling, feelingWords} from './feelings.ts';
import type {Heard, PostHeard} from './hear.ts';
import {callToAction, nearly, type Own, ownMatter} from './own-matter.ts';

/** Holds a post against a reply: which questions, feelings and points does the reply take up? */
export const meet = (heard: PostHeard, post: Text, reply: Text): Heard => {
	const own = ownMatter(post, reply, heard.invites.offers, heard.questions.length > 0);
	return {
		invites: heard.invites,
		constraints: heard.constraints,
		tone: heard.tone,
		questions: heard.questions.map((said) => ({...said, ...degree(answered(said, reply, own))})),
		feelings: heard.feelings.map((said) => ({
			...said,
			...degree(spokenTo(said, reply, own.copied)),
		})),
		points: heard.points.map((said) => ({...said, ...degree(takenUp(said.stems, own))})),
		shared: own.shared,
		uptake: own.echoes
			? 0
			: 1 - Math.exp(-(own.shared + littleWords(post, reply) + own.leans) / enoughTaken),
		copied: own.copied,
		echoes: own.echoes,
	};
};

const degree = (taken: number): {taken: number; met: boolean} => ({taken, met: taken >= 0.5});

/** So much shared matter takes up two thirds of what there is to take up. */
const enoughTaken = 2.5;

/** In a post of so many words the small ones are a part of what there is. */
const shortPost = 15;

/**
 * What the small words tell that a reply shares with a short post ("before", "two of them"): little
 * each, less the longer the post, and never more than one telling word.
 */
const littleWords = (post: Text, reply: Text): number => {
	const theirs = littleWordsOf(post);
	const common = new Set<string>();
	for (const {stem, lower} of reply.words) {
		if (stem === null && theirs.has(lower)) common.add(lower);
	}
	return Math.min(1, 0.25 * common.size * Math.min(1, shortPost / post.words.length));
};

/** The function words of a text, in lower case. */
const littleWordsOf = perText(
	({words}) => new Set(words.filter(({stem}) => stem === null).map(({lower}) => lower)),
);

/**
 * A point is taken up where two sentences in a row speak about its matter, and the reply adds to it.
 * An echo earns little.
 */
const takenUp = (stems: ReadonlySet<string>, own: Own): number => {
	if (own.echoes) return 0;
	const weightOf = (stem: string): number => own.weights.get(stem) ?? 0;
	let all = 0;
	for (const stem of stems) all += weightOf(stem);
	const needed = Math.min(1.8, Math.max(0.9, all / 2));
	let best = 0;
	for (const [index, sentence] of own.sentences.entries()) {
		const next = own.sentences[index + 1];
		let shared = 0;
		for (const stem of stems) {
			if (sentence.stems.has(stem) || next?.stems.has(stem)) shared += weightOf(stem);
			else if (sentence.near.has(stem) || next?.near.has(stem)) shared += nearly * weightOf(stem);
		}
		best = Math.max(best, shared);
	}
	const degree = Math.min(1, (0.62 * best) / needed + (own.refers && best > 0 ? 0.2 : 0));
	return own.fresh >= 2 ? degree : degree * 0.4;
};

/**
 * How far a feeling is spoken to: comfort or joy that fits it, or its own name said back. Not where
 * that is copied from the post, nor where the joy or pride is the writer's own.
 */
const spokenTo = (feeling: Feeling, reply: Text, copied: readonly Span[]): number => {
	const owning = feeling.family === 'anger' && has(reply, owns);
	const fitting = find(reply, feeling.good ? celebrates : consoles);
	const naming = find(reply, familyPatterns[feeling.family]);
	if (!owning && fitting.length === 0 && naming.length === 0) return 0;
	const stock = [canned, excuses, callToAction].flatMap((list) => find(reply, list));
	const off = [...copied, ...stock.map((found) => sentenceOf(reply, found) ?? found)];
	const isOwn = (span: Span): boolean => !off.some((other) => overlaps(other, span));
	if (owning && find(reply, owns).some(isOwn)) return 0.9;
	const fits = fitting.filter(isOwn).length;
	if (fits > 0) return Math.min(1, 0.75 + 0.15 * (fits - 1));
	const named = naming.some(
		(span) => isOwn(span) && !(feeling.good && ofOneself.test(wordsBefore(reply, span))),
	);
	return named ? 0.6 : 0;
};

/** Sorry for what others felt, not for what was done. */
const excuses = compile(
	'(sorry|apologise|apologize|apologies|regret) (if|that|for how|for the way) (you|anyone|anybody|some|people) (feel|felt|feels|are|were|had|have|may|might|think|found)',
);

/** To anger it speaks most plainly that somebody owns the fault, or says that it is one. */
const owns = compile(
	"(i'm|i am|we're|we are) (so|very|really|truly|deeply)? (sorry.|sorry,|sorry:|sorry and)",
	"(you're|you are) (absolutely|completely|totally|quite)? (right to be|right,|right.|right:)",
	"(that's|thats|that is|this is|it's|it is|that was|this was) (all|entirely|completely)? (on (us|me)|(our|my) (fault|mistake|error|bad))",
	'(our|my) (own)? (fault|mistake|error|bug)',
	'(we|i) (got|did|handled) (this|that|it) (wrong|badly)',
	'(that|this) (is|was) (not okay|not ok|not good enough|unacceptable|wrong of us|inexcusable)',
	"(that's|that is|this is) (not okay|not ok|not good enough|unacceptable|inexcusable|not right)",
	"(i'd|i would|anyone would|anybody would) (be|have) (angry|furious|mad|cross|annoyed|fed up|lost patience|livid|frustrated|done|left) (too|as well)?",
);

const ofOneself = /\b(?:i|i'm|i've|we|we're|we've|my|our)\b/;

/** The sentence up to the end of a span. */
const wordsBefore = (reply: Text, span: Span): string =>
	reply.plain.slice(sentenceOf(reply, span)?.start ?? span.start, span.end);

const familyPatterns = Object.fromEntries(
	Object.entries(feelingWords).map(([family, {phrases}]) => [family, compile(...phrases)]),
) as Record<Feeling['family'], Phrases>;
