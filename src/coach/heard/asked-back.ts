import {products} from '../agenda/own-thing.ts';
import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlapsAny, type Span} from '../text/span.ts';
import {contentStem, type Word} from '../text/text.ts';
import {tag} from './questions.ts';
import {type Clause, clauses} from './shapes.ts';

/** A question of the reply that wants to know. Span into the reply. */
export type AskedBack = {
	span: Span;
	/** It can't be answered by yes or no. */
	open: boolean;
	/** Holds a content word of the post. */
	takesUp: boolean;
	/** Takes up a word of the post or speaks to the other person. */
	follows: boolean;
	/** 0 to 1: how much it wants to hear from the other person, by how it is put. */
	interest: number;
};

/** Asked to win, not to know. */
const loaded = compile(
	"don't you (think|agree)",
	"wouldn't it be better",
	"isn't (it|that) (just *|better)",
	'(why|how|what) (would|do|did) (you|they) (even|expect)',
	'why (would|do) (anyone|people|they) *',
	'who needs * (*)? (*)? (*)? anyway',
	'(did|does) (anyone|nobody) (*)? (*)? (*)? actually *',
	'(who would|who even) (has|have) (*)?',
	"(who wouldn't|who doesn't|who didn't|who can't) *",
	"why (don't|can't) you (just|read the)",
	'why not just *',

	'how dare *',
	'are you (serious|actually|even|suggesting)',
	'are you really (that|this|asking|trying)',
	'(do|did|can) you (actually|even) *',
	'do you really (want|need)',

	'do you realize (that|how (silly|ridiculous)|this)',
	'have you actually *',
	"(what's|what is) (wrong with you|your problem|the (point of (this|having)|use of|big deal))",
	'what does that (even have|got to do|have to do|supposed to)',
	'who do you think you',
	'who (would have thought|asked (you|for)|cares|the hell)',

	'since when do *',
	'(what|how|why) (the hell|the fuck|on earth|in the world) (are|is|do|would) *',
	'(what part of|how hard can *) *',

	'what did you expect',
	'(ever heard of|need i|must you|am i supposed|are we supposed to|is (that|this) supposed to) *',

	'surely you *',
	'you (do|did) (know|get|have) *',
	'you realize that',
);

/** The loaded openings that count as such wherever they stand; the others need a question. */
const openers =
	/^(?:what|how|why|which|where|when|who|whose|whats|hows|what's|how's|who's|where's|when's|why's|whys|wheres)$/;

/** How an advertisement asks. */
const bait = compile(
	'do you want to make',
	'(want to|ready to) (unlock|grow) *',
	'(looking for|interested in|need) (a|an|some|more) *',
	'want to? know the *',
	'what if i told you',
	'did you know that? *',
);

/** An idea of the writer's own, put as a question. */
const suggests = compile(
	'(have|did) you ever? (tried|try|considered|thought (about|of)|looked (at|into)|spoken|talked|asked|seen the|checked|check|read|used)',
	"(why|how) (don't|dont|not|wouldn't|didn't|about) (you|we)? *",
	'(what|how) (if|about) (you|we|a|the|just) *',
	'(could|can|would|will) (you|she|they) (try|ask|use|consider|get|take|go|make|find|call|start)',
	"(would|will|wouldn't) (it|that|this) (*)? (help|be (better|possible)|work)",
	"(maybe|perhaps|or maybe) (you|it|a|an|the|try|some|just|there|if|it's) *",
	'is there (any|a) (chance|way) (you|that|to) *',
);

/** Tests what the other knows. */
const tests = compile(
	'(do|did) you know (the|what|that|when|where|about) *',
	'(can|could) you (define|write|prove|explain what|tell me what is|do|cite)',
	"(what is|what's) the difference between",
	'is there a (more|better) *',
);

/** Offers to listen: kind, and left to the other what to tell. */
const offersEar = compile(
	'(do|would|wanna|want|like|care|mind) (you|to)? (want|like|mind|care)? to? (talk|talking|vent|share|sharing|chat|elaborate|tell|telling|say more|explain)',
	'(wanna|want to) (talk|vent|share)',
);

/** Asked of anybody, under anything. */
const stockQuestions = compile(
	'(thoughts|agree|agreed|opinions|comments|any thoughts|am i right|make sense|makes sense|sound good|sounds good|deal|ok|okay|yes or no|right|huh|eh|you know|ya know|see|get it|really|no|yeah|guess what)',
	'what do you think',
	"(how are you|how's it going|how are things)",
	'(is (that|this) (right|correct|it|true)|correct|am i right)',
	'(does|is) (that|this|it) (help|make sense|sound (good|right|ok)|ok|okay)',
	'(can|may|how can|how may|what can) i (help|do|ask|suggest)',
);

/** The writer goes on to answer. */
const answersIt =
	/^(?:the (?:answer|truth|reason|short answer)|hint|spoiler|yes|yeah|yep|no|nope|nah|nothing|nobody|none|because|cause|simple|simply|easy|exactly|never|probably|obviously|of course|absolutely|definitely|turns out|right|wrong|neither|both)\b/;

/** "Romantic idea, isn't it, the farm?", "must be nice eh?" */
const nodsAlong =
	/(?:\b(?:is|are|was|were|do|does|did|ca|wo|would|should|could|has|have)n't (?:it|they|he|she|you|we|that)\s{0,2},)|\b(?:eh|huh|innit|am i right|right)\s{0,2}\?{1,9}$/;

/** So few words ask all by themselves: "Since when?", "And the neighbours?" */
const fragment = 5;

/** As many questions as nobody answers in one go. */
export const quizFrom = 4;

const ofThem =
	/^(?:you|your|u|ur|you're|you've|you'd|yours|yourself|he|she|they|his|her|hers|their|them|him|it|that|this|those|these)$/;
const speaksTo = /^(?:you|your|u|ur|you're|you've|you'd|yours|yourself)$/;
const ofWriter = /^(?:i|i'm|i've|i'd|i'll|im|we|we're|we've|we'd|we'll)$/;
/** A thing or a service of the writer's in a question leads to the writer. */
const writersOwn = compile(
	`(our|my) (new|own|free|latest|little|whole|full|*)? (*)? (${products})`,
	'(let|join) (us|me) (take|make|on)',
	'(want|like|after) (the|a) free? (trial|copy)',
);

/**
 * The questions of a reply that want to know: no tags, nothing loaded, with or without a mark. One
 * for each sentence, in order.
 */
export const openQuestions = once((context: Context): AskedBack[] => {
	const {reply} = context;
	const asking = clauses(reply).filter((clause) => asks(clause));
	if (asking.length === 0) return [];
	const traps = loadedQuestions(context);
	const sentences = groupBySentence(asking).filter(
		({sentence: {start, end}}) =>
			!tag.test(reply.plain.slice(Math.max(start, end - 40), end)) &&
			!nodsAlong.test(reply.plain.slice(start, end)),
	);
	// Among questions that are mostly traps the rest are no interest either.
	if (traps.length > 0 && traps.length >= sentences.length / 2) return [];
	const marks = {
		bait: find(reply, bait),
		suggests: find(reply, suggests),
		tests: find(reply, tests),
		offersEar: find(reply, offersEar),
		stock: find(reply, stockQuestions),
		own: leadsToOwn(context),
	};
	const places = new Map(reply.sentences.map(({start}, at) => [start, at]));
	return sentences.flatMap((clause) => {
		const {sentence} = clause;
		const first = sentence.words[clause.from];
		if (first === undefined) return [];
		const asked = {start: first.start, end: sentence.end};
		const meets = (spans: readonly Span[]): boolean => overlapsAny(spans, asked);
		if (overlapsAny(traps, sentence) || meets(marks.bait)) return [];
		const words = sentence.words.slice(clause.from);
		const open = openers.test(first.lower);
		const takesUp = words.some((word) => takenFrom(context, word));
		const you = words.some(({lower}) => speaksTo.test(lower));
		const about = you || words.some(({lower}) => ofThem.test(lower));
		const ofSelf = words.slice(1, open ? 3 : 2).some(({lower}) => ofWriter.test(lower) && !you);
		let interest = open ? 0.85 : clause.mood === 'asks' ? 0.72 : 0.5;
		if (clause.mood !== 'asks' && words.length <= fragment) interest += 0.1;
		if (about) interest += 0.08;
		if (takesUp) interest += 0.05;
		if (/n't$|^(?:dont|isnt|arent|wasnt|didnt)$/.test(first.lower))
			interest = Math.min(interest, 0.25);
		if (clause.mood !== 'asks' && words.some(({lower}) => lower === "you'll")) interest -= 0.2;
		if (ofSelf) interest -= 0.4;
		else if (!you && words.some(({lower}) => ofWriter.test(lower))) interest -= 0.25;
		if (meets(marks.suggests)) interest = Math.min(interest, 0.45);
		if (meets(marks.offersEar)) interest = Math.min(interest, 0.5);
		if (meets(marks.tests)) interest = Math.min(interest, 0.2);
		if (words.length <= longestStock && isAll(marks.stock, asked, words)) {
			interest = Math.min(interest, 0.25);
		}
		if (meets(marks.own)) interest = Math.min(interest, 0.1);
		const at = places.get(sentence.start) ?? 0;
		const next = reply.sentences[at + 1];
		if (next && answersIt.test(reply.plain.slice(next.start, next.end))) interest *= 0.3;
		// What stands at the end, or nearly, is what the reply leaves with them.
		if (reply.sentences.length - at > 4) interest *= 0.85;
		if (!clause.marked) interest *= 0.95;
		return [
			{
				span: {start: sentence.start, end: sentence.end},
				open,
				takesUp,
				follows: takesUp || you,
				interest: Math.max(0, Math.min(1, interest)),
			},
		];
	});
});

/** A question of so many words may be one that is asked of anybody. */
const longestStock = 9;

/** Whether one of some spans is all that is asked, but for a last word. */
const isAll = (spans: readonly Span[], {start}: Span, words: readonly Word[]): boolean =>
	spans.some(
		(span) =>
			span.start <= start + 1 &&
			span.end > start &&
			words.filter((word) => word.start >= span.end).length <= 1 &&
			words.at(-1)?.lower !== 'feeling',
	);

/** The first clause of each sentence that asks by its build, or else by its mark. */
const groupBySentence = (asking: readonly Clause[]): Clause[] => {
	const first = new Map<number, Clause>();
	for (const clause of asking) {
		const known = first.get(clause.sentence.start);
		if (!known || (known.mood !== 'asks' && clause.mood === 'asks')) {
			first.set(clause.sentence.start, clause);
		}
	}
	return [...first.values()];
};

const asks = ({mood, marked, sentence}: Clause): boolean =>
	(sentence.words.length >= 2 || openers.test(sentence.words[0]?.lower ?? '')) &&
	(mood === 'asks' || marked);

const takenFrom = ({post}: Context, word: Word): boolean => {
	const stem = contentStem(word);
	return stem !== null && (post?.stems.has(stem) ?? false);
};

/** Where a question holds its own answer or is asked to hurt. Spans into the reply. */
export const loadedQuestions = once(({reply}: Context): Span[] => {
	const asked = clauses(reply).filter(asks);
	if (asked.length === 0) return [];
	return find(reply, loaded).filter((span) => asked.some((clause) => within(clause, span)));
});

/** Where the reply speaks of the writer's own in what it asks. Spans into the reply. */
export const leadsToOwn = once(({reply}: Context): Span[] => {
	const asked = clauses(reply).filter(asks);
	if (asked.length === 0) return [];
	return find(reply, writersOwn).filter((span) => asked.some((clause) => within(clause, span)));
});

/** Whether a span stands in a clause; one that only a mark makes a question goes to its end. */
const within = ({sentence, from, to, mood}: Clause, span: Span): boolean => {
	const start = sentence.words[from]?.start ?? sentence.start;
	const end = mood === 'asks' ? sentence.words[to - 1]?.end : sentence.end;
	return span.start < (end ?? sentence.end) && span.end > start;
};
