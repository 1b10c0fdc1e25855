import {compile, find, has, type Phrases, sentenceOf} from '../detect.ts';
import {isOneOf, perWord} from '../text/lexicon.ts';
import {overlaps, overlapsAny, type Span} from '../text/span.ts';
import {contentStem, perText, type Sentence, type Text, type Word} from '../text/text.ts';
import {isTruism, leansOnPost} from './asides.ts';
import {canned} from './canned.ts';
import {celebrates, consoles} from './comfort.ts';
import {type Feeling, feelingWords} from './feelings.ts';
import {filler, platitudes, validations} from './filler.ts';
import type {Heard, PostHeard} from './hear.ts';
import {isTelling, weigh} from './matter.ts';
import {familyOf, familyOfStem} from './near-words.ts';
import type {Answerable, Question} from './questions.ts';
import {type Clause, clauses} from './shapes.ts';

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

/** What another word of the same family tells, beside the word itself. */
const nearly = 0.5;

/** So much shared matter takes up two thirds of what there is to take up. */
const enoughTaken = 2.5;

/** In a post of so many words the small ones are a part of what there is. */
const shortPost = 15;

/**
 * What the small words tell that a reply shares with a short post ("before", "two of them"): little
 * each, less the longer the post, and never more than one telling word.
 */
const littleWords = (post: Text, reply: Text): number => {
	const {littleWords: theirs} = measuresOf(post);
	const common = new Set<string>();
	for (const {stem, lower} of reply.words) {
		if (stem === null && theirs.has(lower)) common.add(lower);
	}
	return Math.min(1, 0.25 * common.size * Math.min(1, shortPost / post.words.length));
};

/** The reply's own matter: what was not just copied from the post. */
type Own = {
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

const ownMatter = (post: Text, reply: Text, offersInvited: boolean, asks: boolean): Own => {
	const copied = copiedRuns(post, reply);
	const {weights, families} = measuresOf(post);
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

const noStems: ReadonlySet<string> = new Set();
const nothingOwn = {stems: noStems, near: noStems};

/** What a remark in passing tells of the matter, beside a sentence about it. */
const inPassing = 0.4;

const ofThem = isOneOf("you you're you've your yours u".split(' '));
const isVerb = isOneOf(
	'is are was were can should need needs take takes make makes get gets bring brings mean means have has start like'.split(
		' ',
	),
);
const startsTopic = isOneOf('every any all most some such i we love like'.split(' '));
const pointing = isOneOf(
	"you your you're you've u yours that this these those he she his her there if when because".split(
		' ',
	),
);

/**
 * A remark on the topic, for which one word of the post is the hook: "Orchids are gorgeous plants",
 * "I love benches". It begins with that word and points at nothing of theirs.
 */
const isRemark = (
	reply: Text,
	head: Clause | undefined,
	known: (word: Word) => boolean,
): boolean => {
	if (head === undefined || head.mood !== 'tells' || head.marked) return false;
	const {words, start, end} = head.sentence;
	let at = head.from;
	while (at < head.from + 3 && words[at] !== undefined && startsTopic(words[at] as Word)) at++;
	const topic = words[at];
	if (topic === undefined || !known(topic)) return false;
	const verb = at > head.from + 1 ? head.from : at;
	if (![1, 2, 3].some((ahead) => isVerbAt(words[verb + ahead]))) return false;
	return (
		!words.some((word) => pointing(word) || /\d/.test(word.lower)) &&
		!namesSomething.test(reply.own.slice(start, end))
	);
};

/** Tells of the writer, and points at nothing of theirs. */
const isOwnStory = (head: Clause | undefined): boolean =>
	head?.subject === 'writer' && !head.sentence.words.some(pointing);

const isVerbAt = (word: Word | undefined): boolean => word !== undefined && isVerb(word);

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

const callToAction = compile(
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

/** Words copied in a row from which on they count as an echo. */
const copiedRun = 5;

/** Who speaks changes "my" to "your" and leaves the rest a copy. */
const speakers: ReadonlyMap<string, string> = new Map([
	['i', 'you'],
	['me', 'you'],
	['we', 'you'],
	['us', 'you'],
	['my', 'your'],
	['our', 'your'],
	['mine', 'yours'],
	['ours', 'yours'],
	["i'm", "you're"],
	["we're", "you're"],
	["i've", "you've"],
	["we've", "you've"],
	['am', 'are'],
]);

const ofWriter = isOneOf("i i'm i've i'd me my mine we we've us our ours im ive same".split(' '));

/** What every reply under a post is held against. */
type Measures = {
	/** How much each stem of the post tells. */
	weights: ReadonlyMap<string, number>;
	/** The stems of each family of near words, the most telling first. */
	families: ReadonlyMap<number, readonly string[]>;
	/** Its function words, in lower case. */
	littleWords: ReadonlySet<string>;
	/** Its words, whoever speaks. */
	vocabulary: ReadonlySet<string>;
	/** Its runs of words, once they are asked for. */
	runs: ReadonlySet<string> | null;
};

/** Kept as long as the post is: while somebody types, only the reply changes. */
const measuresOf = perText((post): Measures => {
	const weights = weigh(post);
	return {
		weights,
		families: byFamily(weights),
		littleWords: new Set(post.words.flatMap(({stem, lower}) => (stem === null ? [lower] : []))),
		vocabulary: new Set(withoutSpeaker(post)),
		runs: null,
	};
});

const byFamily = (weights: ReadonlyMap<string, number>): Map<number, string[]> => {
	const families = new Map<number, string[]>();
	for (const [stem] of [...weights].sort(([, a], [, b]) => b - a)) {
		const family = familyOfStem(stem);
		if (family === -1) continue;
		const known = families.get(family);
		if (known) known.push(stem);
		else families.set(family, [stem]);
	}
	return families;
};

/** Where the reply has the post's words in the post's order, five or more in a row. */
const copiedRuns = (post: Text, reply: Text): Span[] => {
	const known = measuresOf(post);
	const said = withoutSpeaker(reply);
	const spans: Span[] = [];
	let inRow = 0;
	for (let last = 0; last < said.length; last++) {
		inRow = known.vocabulary.has(said[last] ?? '') ? inRow + 1 : 0;
		if (inRow < copiedRun) continue;
		known.runs ??= runsOf(withoutSpeaker(post));
		const first = last - copiedRun + 1;
		const start = reply.words[first]?.start;
		const end = reply.words[last]?.end;
		if (start === undefined || end === undefined) continue;
		if (!known.runs.has(said.slice(first, last + 1).join(' '))) continue;
		const before = spans.at(-1);
		if (before && before.end > start) before.end = end;
		else spans.push({start, end});
	}
	return spans;
};

const withoutSpeaker = ({words}: Text): string[] => words.map(spoken);
const spoken = perWord(({lower}) => speakers.get(lower) ?? lower);

const runsOf = (said: readonly string[]): Set<string> =>
	new Set(
		said.slice(copiedRun - 1).map((_, first) => said.slice(first, first + copiedRun).join(' ')),
	);

/** From so many words of the post on a reply without words of its own is an echo. */
const echoFrom = 5;
const echoAmongStock = 3;
const longEcho = 14;

/**
 * Whether the reply gives back the post's words, in whatever order, and adds next to nothing: no
 * question, no number, no answer in few words.
 */
const isEcho = (post: Text, reply: Text, copied: readonly Span[], withStock: boolean): boolean => {
	if (reply.words.length === 0 || reply.plain.includes('?')) return false;
	const all = [...reply.stems.keys()];
	const given = all.filter((stem) => post.stems.has(stem)).length;
	const added = all.length - given;
	// Among stock phrases an echo is one still: "I hear you on the laminate. Laminate is hard."
	if (withStock && given >= echoAmongStock && reply.words.length >= longEcho) {
		const telling = all.filter((stem) => isTelling(stem) && !post.stems.has(stem)).length;
		if (telling <= 1) return true;
	}
	const inRuns = reply.words.filter((word) => overlapsAny(copied, word)).length;
	const mostlyCopied = inRuns >= 0.5 * reply.words.length;
	return mostlyCopied ? added <= 2 : given >= echoFrom && added <= given / 6;
};

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

const answerShapes: Record<Answerable, Phrases> = {
	'yes-no': compile(
		'(yes|yeah|yep|yup|yea|no|nope|nah|sure|absolutely|definitely|certainly|of course|not really|not yet|not at all|not quite|it depends|depends|sometimes|usually|probably|maybe|possibly|correct|exactly|indeed|i do|i did|i have|i am|i would|i was|we do|we did|we have|it does|it did|it is|it was|it will|it can|you can|you could|you should|they do|they did|they are)',
		"(count me in|i'm in|i'm up|i'm game|i'm keen|i'd (be (glad|happy|up|keen)|love|like)|me please|me too)",
		"(doesn't|didn't|don't|isn't|aren't|wasn't|can't|won't|haven't|hasn't|never)",
	),
	recommendation: compile(
		"(i|we|i've|we've|i'd|we'd|id|ive|my|our) (have been|use|used|using|been using|recommend|suggest|like|love|tried|went with|switched to|moved to|go with|swear by|prefer|go-to|favorite|favourite|ended up|settled on|found|had|would|always|personally|can|really|also)",
		'(try|look at|look into|have a look at|take a look at|go with|go for|check out|consider|get|start with|search for|ask)',
		'(works|worked|is|was|are|has been|does|did) (great|good|well|fine|perfect|perfectly|solid|excellent|amazing|the best|really|pretty|very|exactly|worth|free|cheap)',
		'(recommend|recommended|suggest|second|vote for|+1 for|hear good|heard good)',
		'(find|found|finds) (helpful|useful|best|that)',
		'(helped|helps|worked|works) (me|us|for me|for us|a lot|best)',
		'we make',
		'(near|next to|opposite|behind|inside|in|at) the',
		"(there is|there are|there's|you can|you could|you should|you might|you may|you will|you would|you'll)",
		'LINK',
	),
	opinion: compile(
		"(i|i'd|we|imo|imho|personally|honestly|my (opinion|view|take)) (think|feel|would|agree|disagree|like|love|prefer|believe|guess|say|find|suspect|vote|go)?",
		'(yes|yeah|no|nope|agree|agreed|disagree|depends|both|neither|worth|better|best|good|bad|great|risky|looks|sounds|seems)',
	),
	relate: compile(
		"(me too|same|same here|i do|i did|i have|i am|i feel|i felt|i still|still do|still does|i know|i think|i get|i was|i used|i've|i'm|im|my|not just you|you're not|you are not|not alone|all the time|every|yes|yeah|yep|yup|sometimes|often|it happens|most people|many people|everyone|everybody|we all|lots of)",
	),
	how: compile(
		"(you|we|they|i|i'd|you'd) (can|could|should|might|may|would|have to|need to|'ll|want to|start|started|used|use|did|do|found|tried|just|always|usually)",
		'(try|start|first|then|next|begin|use|using|go|add|put|take|ask|keep|set|make|write|call|talk|look|read|open|turn|give|let|avoid|stop|change|wait|step|by|get|check|visit|contact|apply|watch|see|find|buy|learn|eat|drink|think|consider|sell|donate|offer|share|rent|repair|fix|paint|cut|bake|boil|soak|wash|clean|pay|save|move|join|apply|google|search|download|install|restart|reset|replace|remove|throw|freeze|heat|press|dry|shake|mix|rub|pour|scrape|blend|hold|push|pull|click|plug|unplug|hang|leave|store|cover|wrap|spray|plant|feed|water|ignore|email|phone)',
		'(works|worked|helps|helped) (for|great|well|with|me)',
		'(just|simply|maybe|perhaps) *',
	),
	why: compile(
		'(because|cause|cos|since|due to|so that|that way|which means|the reason|reason|it means|thanks to|comes from|comes down to|to avoid|in order to|as|so|means|otherwise)',
		'(is|are|was|were|be) (often|usually|probably|likely|mostly|almost always|typically|what|why|where|behind|classic|typical|caused|the (cause|culprit|reason|usual)|down to|a (sign|case|symptom|classic))',
		'(causes|caused by|makes|behind (it|this|that)|the culprit|happens (when|if|because)|too (much|little|many|few|hot|cold|young|old|early|late|short|long|wet|dry|fast|slow|high|low)|not enough|check (the|your|whether|if)|it could be|might be|my (guess|bet|money))',
	),
	amount: compile(
		'(#|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a few|several|half|twice|once|none|a couple|hundreds|thousands|most|very|pretty|not very|too|about|around|roughly|approximately|all|many|long|short)',
	),
	when: compile(
		'(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|quarter|noon|midnight|today|tomorrow|yesterday|tonight|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|morning|evening|afternoon|(next|last|first|every|this) (week|month|year)|weeks|months|soon|later|now|after|before|once|as soon as|until|ago)',
	),
	where: compile(
		'(in|at|on|with|near|from|next to|behind|under|over|here|there|LINK) (the|a|my|your|our|this|that)? *',
	),
	who: compile(
		'(he|she|they|i|we|you) (can|could|will|would|might|have|has|had|do|does|did|am|is|was|are|were|know|knows|think it)',
		"(i'm|i'll|i'd|i've|we're|we'll|we'd|we've|he's|she's|they're|it's|that's|it is|it was|that was|mine|me|ours|nobody|everyone|everybody|ask|try) *",
		'(my|our|his|her|their|the|a) (*) (*)? (can|could|will|would|has|have|does|did|do|is|was|runs|ran|at|in|from|of)',
	),
	what: compile(
		"(it's|it is|it was|that's|that is|they're|these are|this is|there is|there are|i think|i'd|i would|mine|my|for me|the|a|an|i|we|you)",
	),
};

const namesSomething = /(?<=[a-z,;:] )[A-Z][A-Za-z0-9'-]{2,40}/;

/** To say that one doesn't know is honest, and leaves the question open. */
const unsure = compile(
	"(i|we|honestly|really|sorry|i'd)? (really|actually|honestly|still)? (don't|dont|do not|wouldn't|didn't|couldn't|can't) (really|actually|honestly|even)? (know|tell you|say|remember|recall|help (you|with|there|on)|have (a|any) (clue|idea|answer))",
	"(no idea|no clue|not a clue|not sure|i'm unsure|unsure|dunno|idk|beats me|hard to say|search me|who knows|your guess is as good as mine|wish i knew|wish i could help|never (tried|used|been|had|heard of|seen)|haven't (tried|used|been|a clue|the foggiest))",
);

/** Questions that a step answers, and those that a side does. */
const takesSteps: ReadonlySet<Answerable> = new Set(['how', 'recommendation', 'opinion']);
const judged: ReadonlySet<Answerable> = new Set(['yes-no', 'opinion']);

const suggestsByAsking = compile(
	'(have|did) you ever? (tried|try|considered|thought (of|about)|looked (at|into)|asked|talked|spoken|checked) *',
	"(why (not|don't you)|how about|what about|what if|could you|can you|would (it|that|a|an|the)) *",
);

const takesSides = compile(
	"(yes|no|yeah|nope|sure|i|i'd|we) (honestly|really|do|would|definitely|personally|still)? (think|would|wouldn't|say|believe|should|do|don't|feel)",
);

/** In so few words with it, that is all there is. */
const onlyUnsure = 12;

/** How much the shape of an answer tells by itself: anything looks like an answer to "what". */
const shapeTells: Record<Answerable, number> = {
	'yes-no': 0.25,
	recommendation: 0.3,
	opinion: 0.3,
	relate: 0.35,
	how: 0.3,
	why: 0.3,
	amount: 0.25,
	when: 0.3,
	where: 0.3,
	who: 0.2,
	what: 0.2,
};

/** Where a name is an answer. */
const namesAnswer: ReadonlySet<Answerable> = new Set(['recommendation', 'where', 'who']);

/** Where a few words are an answer. */
const takesTerse: ReadonlySet<Answerable> = new Set([
	'recommendation',
	'what',
	'who',
	'where',
	'amount',
]);

/** Whether a reply begins by naming one, quoted or not. */
const namedIn = ({raw}: Text, word: string): boolean =>
	word.length > 1 &&
	raw
		.slice(0, 40)
		.toLowerCase()
		.split(/[^\p{L}\p{N}']+|'/u)
		.includes(word);

/** To these only what has their shape is an answer. */
const needsShape: ReadonlySet<Answerable> = new Set(['amount', 'when', 'where', 'who']);
const terseAnswer = 15;
const fewWords = 6;

/** Behind a remark on the topic what follows mostly goes on beside the question. */
const answeredAside = 0.55;

/** In so many words the shape of any answer turns up by chance. */
const longReply = 40;

/**
 * How far a question is answered: a statement, of the shape the question waits for, on its matter.
 * Real answers are often terse ("throw it on the bbq"), so that saying something counts by itself;
 * praise, good wishes and a call to buy are not something, nor is a long reply about other matters.
 */
const answered = (question: Question, reply: Text, own: Own): number => {
	if (own.statements.length === 0) {
		// An address is an answer where one was asked for, and so may a quotation be.
		if (reply.words.length === 0) {
			return reply.links.length > 0 ? (takesTerse.has(question.wants) ? 0.6 : 0.4) : 0.3;
		}
		if (!own.asksBack) return 0;
		// “Have you tried their parents?” tells how.
		if (takesSteps.has(question.wants) && has(reply, suggestsByAsking)) return 0.5;
		return question.wants === 'opinion' && own.shared >= 1 ? 0.5 : 0.35;
	}
	// “I think you should bring it up” says their words back, and is the answer.
	if (own.echoes) return judged.has(question.wants) && has(reply, takesSides) ? 0.6 : 0;
	// Where a judgement is asked for, a remark on the topic is one.
	const judges = question.wants === 'opinion' || question.wants === 'recommendation';
	// “Sign up today” may tell where or what, but never how or why.
	const takesCalls = judges || takesTerse.has(question.wants);
	const statements = own.statements.filter(
		(sentence) =>
			(judges || !own.remarks.has(sentence)) && (takesCalls || !own.calls.has(sentence)),
	);
	if (statements.length === 0) return 0.15;
	const inStatement = (span: Span): boolean =>
		statements.some((statement) => overlaps(statement, span));
	const shaped = find(reply, answerShapes[question.wants]).filter(inStatement);
	const latest = reply.words[question.wants === 'yes-no' ? 1 : 0]?.start ?? 0;
	const direct =
		(question.wants === 'yes-no' || question.wants === 'opinion') &&
		shaped.some(({start}) => start <= latest);
	const names = statements.some(({start, end}) => namesSomething.test(reply.own.slice(start, end)));
	const fits = shaped.length > 0 || (names && namesAnswer.has(question.wants));
	const specific = statements.some(
		(statement) =>
			names ||
			statement.words.some(
				({lower, stem}) => /\d/.test(lower) && (stem === null || !own.weights.has(stem)),
			) ||
			reply.links.some((link) => overlaps(link, statement)),
	);
	const {matter} = question;
	let shared = 0;
	for (const stem of matter) shared += own.stems.has(stem) ? 1 : own.near.has(stem) ? nearly : 0;
	const onMatterIn = ({words}: Sentence): boolean =>
		words.some(({stem}) => stem !== null && matter.includes(stem));
	const onMatter = matter.length === 0 ? 0 : Math.min(1, shared / Math.min(matter.length, 2.5));
	const onTopic = Math.min(1, own.shared / 2);
	// "Cats are such characters": what begins beside the question mostly goes on beside it.
	const aside = !judges && reply.sentences[0] !== undefined && own.remarks.has(reply.sentences[0]);
	const chooses = question.choices.some((word) => namedIn(reply, word));
	const tellsHow = question.wants === 'how' && own.orders;
	const size = statements.reduce((sum, {words}) => sum + words.length, 0);
	const terse = size <= terseAnswer && takesTerse.has(question.wants);
	if (size <= onlyUnsure && find(reply, unsure).some(inStatement)) return 0.3;
	const first = statements[0];
	const fitsAtOnce = first !== undefined && shaped.some((span) => overlaps(span, first));
	const elsewhere = size > longReply && onMatter === 0 && own.shared < 0.7 && !fitsAtOnce;
	// "What did you do?" is answered by what I did, at once or in a sentence on the matter.
	const ownAnswer =
		question.ofReaders &&
		statements.some(
			(sentence) =>
				sentence.words.some((word) => ofWriter(word)) &&
				(sentence === reply.sentences[0] || onMatterIn(sentence)),
		);
	const shapeless = needsShape.has(question.wants) && !fits && !terse && !specific && !ownAnswer;
	const sure = aside ? answeredAside : 1;
	return Math.max(
		0,
		sure *
			Math.min(
				1,
				(elsewhere ? 0.05 : 0.22) +
					(fits
						? shapeTells[question.wants] *
							(elsewhere || (question.wants === 'yes-no' && !direct) ? 0.5 : 1)
						: 0) +
					(direct ? 0.35 : 0) +
					(ownAnswer ? 0.3 : 0) +
					(terse ? (size <= fewWords ? 0.12 : 0.05) : 0) +
					(specific ? 0.15 : 0) -
					(shapeless ? 0.2 : 0) +
					(tellsHow ? 0.2 : 0) +
					(chooses ? 0.3 : 0) -
					(own.asksBack ? (question.wants === 'opinion' ? -0.1 : 0.1) : 0) +
					0.25 * onMatter +
					0.3 * onTopic,
			),
	);
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
