import {compile, find, has} from '../detect.ts';
import {isOneOf} from '../text/lexicon.ts';
import {overlapsAny, type Span} from '../text/span.ts';
import {contentStem, perText, type Sentence, type Text, type Word} from '../text/text.ts';
import {isOwnStory, isRemark, isTruism, leansOnPost} from './asides.ts';
import {canned} from './canned.ts';
import {copiedRuns, isEcho} from './copies.ts';
import {filler, platitudes, validations} from './filler.ts';
import {weigh} from './matter.ts';
import {namesSomething} from './names.ts';
import {familyOf, familyOfStem} from './near-words.ts';
import {type Clause, clauses} from './shapes.ts';

/** The reply's own matter: what was not just copied from the post. */
export type Own = {
	/**
	 * Content stems outside of copied runs, sentence by sentence; those of the post that it only has
	 * in other words of their family are in `near`.
	 */
	sentences: readonly {stems: ReadonlySet<string>; near: ReadonlySet<string>}[];
	stems: ReadonlySet<string>;
	near: ReadonlySet<string>;
	/** How many of them the post does not hold: what the reply adds. */
	fresh: number;
	/** What the stems weigh that the post holds too. */
	shared: number;
	/** How much each stem of the post tells. */
	weights: ReadonlyMap<string, number>;
	copied: Span[];
	/** Gives the post's words back and hardly one of its own. */
	echoes: boolean;
	/** Sentences that say something: no question, courtesy, filler or call to buy. */
	statements: readonly Sentence[];
	/** Sentences that take a word of the post for a remark on its topic. */
	remarks: ReadonlySet<Sentence>;
	/** Sentences that call to buy, sign up or get in touch. */
	calls: ReadonlySet<Sentence>;
	/** Speaks of what was said: "so you're saying", "your point about". */
	refers: boolean;
	/** How far its first words only make sense after the post. */
	leans: number;
	/** Asks the other person something in return. */
	asksBack: boolean;
	/** Tells the other person, in a sentence that begins so, what to do. */
	orders: boolean;
};

export const ownMatter = (post: Text, reply: Text, offersInvited: boolean, asks: boolean): Own => {
	const copied = copiedRuns(post, reply);
	const weights = weightsOf(post);
	const families = stemsByFamily(post);
	const stems = new Set<string>();
	const near = new Set<string>();
	let fresh = 0;
	let shared = 0;
	let echo = 0;
	const echoed = new Set<string>();
	const stock = find(reply, canned);
	const smooth = [filler, platitudes, validations].map((list) => find(reply, list));
	const isSmooth = (span: Span): boolean => smooth.some((spans) => overlapsAny(spans, span));
	const echoes = isEcho(
		post,
		reply,
		copied,
		smooth.some(({length}) => length > 0),
	);
	const heads = new Map<Sentence, Clause>();
	for (const clause of clauses(reply)) if (clause.first) heads.set(clause.sentence, clause);
	const known = (word: Word): boolean =>
		word.stem !== null && (weights.has(word.stem) || families.has(familyOf(word)));
	const remarks = new Set(
		reply.sentences.filter(
			(sentence) =>
				isRemark(reply, heads.get(sentence), known) || isTruism(reply, heads.get(sentence)),
		),
	);
	const [opening] = reply.sentences;
	const beginsAside = opening !== undefined && remarks.has(opening);
	const sentences = reply.sentences.map((sentence) => {
		// Stock phrases share words with every complaint.
		if (overlapsAny(stock, sentence)) return nothingOwn;
		const within = {stems: new Set<string>(), near: noStems};
		// So do kind words that fit everywhere: "you care so much about your garden".
		const share = isSmooth(sentence)
			? 0.4
			: remarks.has(sentence)
				? inPassing
				: (!asks && isOwnStory(heads.get(sentence))) ||
						(beginsAside && !sentence.words.some(ofThem))
					? 0.6
					: 1;
		for (const word of sentence.words) {
			const stem = contentStem(word);
			if (stem === null) continue;
			const weight = (weights.get(stem) ?? 0) * share;
			// What is copied tells half as much, and only beside something of one's own.
			if (overlapsAny(copied, word)) {
				if (!echoed.has(stem)) echo += weight / 2;
				echoed.add(stem);
				continue;
			}
			within.stems.add(stem);
			const family = weight === 0 ? families.get(familyOf(word)) : undefined;
			if (family !== undefined) within.near = new Set([...within.near, ...family]);
			if (stems.has(stem)) continue;
			stems.add(stem);
			if (weight > 0) shared += weight;
			else fresh++;
			const [first] = family ?? [];
			if (first === undefined || near.has(first)) continue;
			shared += nearly * share * (weights.get(first) ?? 0);
			for (const other of family ?? []) near.add(other);
		}
		return within;
	});
	const callSpans = find(reply, callToAction);
	const [questions, others] = [true, false].map((asked) =>
		reply.sentences.filter(({end}) => (reply.plain[end - 1] === '?') === asked),
	) as [Sentence[], Sentence[]];
	const calls = new Set(others.filter((sentence) => overlapsAny(callSpans, sentence)));
	// Where offers are invited one may say more than "check out our shop", and so answer.
	const onlyCalls = (sentence: Sentence): boolean =>
		calls.has(sentence) && !(offersInvited && sentence.words.length > shortCall);
	return {
		sentences,
		stems,
		near,
		fresh,
		shared: echoes ? 0 : fresh >= 2 ? shared + echo : shared,
		weights,
		copied,
		echoes,
		statements: others.filter(
			(sentence) =>
				sentence.words.length > 0 &&
				!onlyCalls(sentence) &&
				!overlapsAny(stock, sentence) &&
				!isSmooth(sentence) &&
				!isCourtesy(reply, sentence),
		),
		remarks,
		calls,
		leans: leansOnPost(reply),
		refers: has(reply, refersBack),
		asksBack: questions.length > 0,
		orders: [...heads.values()].some(({mood}) => mood === 'orders'),
	};
};

/** How much each stem of a post tells. */
const weightsOf = perText(weigh);

/** The stems of a post by their families of near words, the most telling first. */
const stemsByFamily = perText((post) => {
	const families = new Map<number, string[]>();
	for (const [stem] of [...weightsOf(post)].sort(([, a], [, b]) => b - a)) {
		const family = familyOfStem(stem);
		if (family === -1) continue;
		const known = families.get(family);
		if (known) known.push(stem);
		else families.set(family, [stem]);
	}
	return families;
});

const noStems: ReadonlySet<string> = new Set();
const nothingOwn = {stems: noStems, near: noStems};

/** What another word of the same family tells, beside the word itself. */
export const nearly = 0.5;

/** What a remark in passing tells of the matter, beside a sentence about it. */
const inPassing = 0.4;

const ofThem = isOneOf("you you're you've your yours u".split(' '));

/** Praise and good wishes open like this. */
const courteous =
	/^(?:(?:oh|wow|so|aww?|and|ha|haha|lol|omg|yes|just|really|absolutely|truly|very)[\s,.!]{1,4}){0,2}(?:welcome|congrat\w{0,8}|thanks?|thank you|cheers|great|lovely|beautiful|gorgeous|amazing|awesome|excellent|wonderful|fantastic|brilliant|incredible|interesting|insightful|inspiring|stunning|nice|cool|hello|hi|hey|love (?:it|this|the|your|that|how|seeing)|loved (?:it|this|the|your)|what an? |such an? |so (?:true|happy|proud|cute|beautiful|sweet|well)|happy|proud of|good (?:luck|stuff|job|work|one|post)|well (?:said|done|written)|best of luck|all the best|(?:it's|it is|that's|this is|you're|you are) (?:such |so |an? |truly |really ){0,2}(?:great|lovely|beautiful|gorgeous|amazing|awesome|wonderful|fantastic|brilliant|incredible|nice|legend|star|hero|inspiration|post|article|read)|take care|have a (?:good|great|nice)|keep (?:it up|up the|going|sharing|posting)|(?:i )?hope (?:this|that|it) helps|wow|lol|haha)/;

/** A sentence of praise or good wishes answers nothing, unless it names something. */
const isCourtesy = (reply: Text, {start, end, words}: Sentence): boolean =>
	words.length <= 18 &&
	courteous.test(reply.plain.slice(start, end)) &&
	!namesSomething.test(reply.own.slice(start, end)) &&
	!/\d|\uFFFC|\b(?:because|but|try|if|though)\b/.test(reply.plain.slice(start, end));

/** A call of so few words says nothing else. */
const shortCall = 7;

export const callToAction = compile(
	'(check out|check us out|visit|follow|join|download|book|explore|discover|try) (our|my|us|LINK)',
	'(trust|trusts|choose|chose|joined|love|prefer) us',
	'(book|reserve|grab|claim|get) (a|your|my|our) (free|quick|short|first|*)? (call|demo|slot|session|consultation|trial|spot)',
	'(use|with|enter) (the|my|our)? (promo|discount|coupon)? code *',
	'(before|while|until|only) (the|our|*)? (spots|seats|places|slots|stock|offer) (are|is|left|last|lasts|ends)',
	"(don't|do not) (want to)? miss (this|out|it)",
	'(sign up|subscribe|dm (me|us)|message us|contact us|link in|follow (me|us)|follow for|book a (call|demo)|free trial|(promo|discount) code|limited time|act now|shop now|buy now)',
	'(send|drop|shoot) (me|us) (a|an) (message|dm|pm|line|email|mail|note)',
	"(let's|lets|let us|to) get you (started|set up|onboarded|booked)",
	'(we|our team|our company) (help|helps|offer|offers|provide|provides|specialize|specialise)',
);

const refersBack = compile(
	"(so|it sounds like|sounds like|seems like|if) (you|you're|you are|youre|your)",
	"(what|as|like|where|when) (you|you've|you're) (say|said|mention|mentioned|describe|described|wrote|write|mean|put|point|pointed)",
	'you (say|said|mention|mentioned|describe|described|wrote|point out|note|raise|brought up|nailed|capture|captured|list|listed|enumerate|are saying|were saying|asked)',
	"you're (saying|asking|describing|right|onto)",
	'(your|the) (point|question|idea|story|analogy|example|argument|description|line|bit|part) (about|on|of|that|is|was|with)',
	'(by|with) your',
);
