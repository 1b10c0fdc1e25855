import {products, works} from '../agenda/own-thing.ts';
import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlapsAny, type Span} from '../text/span.ts';
import {contentStem, type Text, type Word} from '../text/text.ts';
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
	"(don't|dont|do not|wouldn't|wouldnt|shouldn't|shouldnt|won't|couldn't) (you|u|we all|people) (all|just|at least|even|simply|ever)? (think|agree|say|even|admit|rather|be (better|wiser|easier|smarter)|have (just|at least|simply|been)|know (better|that)|realise|realize|see (that|how)|feel (that|silly|bad)|stop|expect|check|be (doing|paying|looking|using|asking))",
	"(wouldn't|shouldn't|couldn't|won't|doesn't) (it|that|this) (all|just|at least|even|simply)? (be (better|nicer|wiser|easier|smarter|more|great|good|time)|make (more)? sense|have been|feel|seem|strike|bother|prove|show|mean)",
	"(isn't|isnt|wasn't|aren't|ain't) (it|that|this|the (real|whole)|your|you) (obvious|clear|ironic|convenient|hypocritical|about time|time (you|we)|a bit *|a little *|funny how|strange (how|that)|interesting (how|that)|just *|simply *|what (you|we|they)|your (job|fault|problem|own)|the (point|whole point|problem|real)|rather *|supposed to|better|worth|more|kind of|sort of|a (problem|risk|waste|shame|tad)|exactly|precisely)",
	'(why|how|who|where|what) (would|could|can|do|should|did|does|on earth|in the world) (you|u|anyone|anybody|people|someone|somebody|they) (even|ever|possibly|seriously|honestly|insist|bother|expect|claim|defend|justify|pay|trust (that|this|it|them)|believe (that|this|it|them)|waste|say (that|such)|call (this|that|yourself)|think (that|this|it|such) (is|was) (ok|okay|fine|acceptable|fair|normal|a good|smart|clever|funny))',
	'why (would|should|do|does) (anyone|anybody|people|someone|they) *',
	'who (needs|wants|cares|reads|uses|buys|asked) * (*)? (*)? (*)? (anyway|anyways|these days|nowadays)',
	'(did|do|does|has|have|is|are) (anyone|anybody|nobody|no one|someone|somebody|any of you) (*)? (*)? (*)? (actually|really|even|seriously|honestly|bother|bothered|ever (bother|think|stop)) *',
	"(who'd|whod|who would|who could|who in their|who even|who still|who actually|who seriously) (has|have|pay|buy|do (that|this|such)|does (that|this)|ever|even|think|say (that|such)|right|believe|trust|care|cares|put|choose|spend|bother|know (that|this)|want (that|this|such|to (pay|see|read|live|sit|wear|use))) (*)?",
	"(who wouldn't|who doesn't|who hasn't|who didn't|who isn't|who can't|what's not to|how could anyone|how can anyone) *",
	"why (don't|dont|can't|won't|didn't|couldn't|wouldn't|not) (you|u) (just|simply|try (reading|thinking|listening)|get a (life|clue|grip)|grow up|go (away|home|back)|stop|learn (to|how)|shut|admit|leave (it|us|me|him|her)|read (the|it|before)|google|do (your|that yourself)|think (before|about that before))",
	'(how dare|how could|how can) (you|they|u) (even|dare|not|possibly|be so|be that|live with|call|write|post|expect|sleep|say that|say such|defend)',
	'how dare *',
	'(are|r) (you|u) (serious|seriously|kidding|joking|blind|deaf|stupid|dumb|insane|mad|for real|out of your mind|that (naive|stupid|dense|dumb|lazy)|actually|honestly|even|new here|new to this|trying to tell (me|us)|implying|happy now|proud of (that|this|yourself)|always this|done (yet|now|whining|complaining)|telling (me|us))',
	'are you really (that|this|so|going|suggesting|asking|saying|complaining|trying|telling|surprised)',
	'(do|did|can|could) (you|u) (honestly|seriously|actually|even|truly|genuinely|at least|for once) *',
	'do (you|u) really (think|believe|expect|care|want|need|have to|mean)',
	'did nobody (tell|teach|explain|warn|ever) *',
	"(do|did|didn't|don't) (you|u) (ever stop to|realise|realize|understand) (that|think|how (stupid|silly|ridiculous|bad|rude|dangerous|much|it)|this is|it was|it's|we|this)",
	"(have|haven't|hadn't|has|hasn't) (you|u|it|anyone|nobody) (even|actually|ever bothered to|ever even|ever once|ever stopped|ever occurred|seriously|stopped to|occurred to|crossed your mind|learned nothing|learned anything|nothing better) *",
	"(what's|whats|what is|what the (hell|heck|fuck) is|what on earth is) (wrong with (you|u|people|some people)|your (problem|excuse|issue|obsession|point exactly)|the (matter with you|point of (even|this|that|having|complaining)|use of|big deal|fuss|harm in)|so (hard|special|difficult) (about|in)|it to you)",
	'(what|how) (does|do|is|has|did) (that|this|it|any of this) (even (have|mean|matter)|got to do|have (anything|something)? to do|my (problem|fault)|our (problem|fault)|not (obvious|your))',
	'who (do|does) (you|u|he|she) think (you|u|he|she)',
	'who (would have (thought|guessed|known)|died and made|asked (you|for)|cares|needs (you|another|yet|enemies|this|that|those|these|it)|in their right mind|the hell|gave you|made you|said (anything|you) *|are you to)',
	'what makes (you|u|him|her|them) (qualified|an expert|the expert|so (special|sure|certain)|better than|think (you|anyone|i) (can|have|should|deserve|care|are|know))',
	'since when (do|does|did|is|are|have|has|was|were) *',
	'(what|who|how|why|where) (the hell|the fuck|the heck|on earth|in the world|in the name of) (are|is|do|does|did|would|were|was|makes|gave|has|have) (you|u|your|they|he|she|people|anyone|anybody|this|that|it|the|these|those) *',
	"what part of (*)? (*)? (*)? (do|don't|did|didn't) (you|u) *",
	'(how many times (do|must|will|have) (i|we)|how (hard|difficult) (can|could) *|how is (that|this|it) (my|our|even|anyone)|how (stupid|naive|dumb|blind|lazy|dense|clueless|entitled|selfish) (do|are|can|must)) *',
	'(where|what) (is|was|are|were) your (proof|evidence|point|logic|shame|common sense|outrage|manners|empathy|sense of)',
	'what (did you expect|were you expecting|were you thinking (when|posting|letting|buying|saying|doing|by|going))',
	'(ever heard of|remind me again|need i|must i|must you|should i (spell|explain|care)|am i supposed|are we (supposed to|meant to|really|seriously)|is (that|this) (seriously|a joke|all you)|is it (any wonder|too much to)|so what if|and you (wonder|call|still think|expect)|and (this|that) is (news|supposed)) *',
	"(how do you feel|how does it feel) (about|now|knowing|to know) (that)? (your|you've|you|it|that|having)? (seen|realised|realized|were|was|had|been|proven|proved|wrong|shown|turned out|real) *",
	'(surely|presumably) (you|u|that you|not|someone|somebody|anyone) *',
	'you (do|did) (know|realise|realize|understand|check|read|get|remember) (that|how|what|who|those|the|this|it|you|why|where|when) *',
	"you (realise|realize) (that|this|it's|he|she|we|you|people|most)",
);

/** The loaded openings that count as such wherever they stand; the others need a question. */
const openers =
	/^(?:what|how|why|which|where|when|who|whose|whats|hows|what's|how's|who's|where's|when's|why's|whys|wheres)$/;

/** How an advertisement asks. */
const bait = compile(
	'(do you|are you|so|would you) (want|wanna|ready|looking|dying|hoping) to (unlock|take|grow|level|boost|scale|start|join|transform|save|earn|learn how|double|stop|make|get|try|see how)',
	'(want to|wanna|ready to|looking to) (unlock|grow|level|boost|scale|transform|earn|double) *',
	'(looking for|interested in|curious about|need) (a|an|some|better|faster|more|growing|earning|our|joining|boosting|a free|learning how) *',
	'(want|wanna|care|dying) (to)? know (the|how (i|we|my|our|people|most|others|to)|why (most|so many|people)|what (i|we|most|my|our)|my|our|a) *',
	'what if (i told you|there (was|is|were)|you could|we (could|told))',
	'did you know (that|you|about)? *',
);

/** An idea of the writer's own, put as a question. */
const suggests = compile(
	'(have|did|had|has) (you|u|he|she|they) (ever|already|also|perhaps|maybe|guys)? (tried|try|considered|consider|thought (about|of|that|maybe)|think (about|of)|looked (at|into)|look into|spoken|talked|asked|seen (a|the|this|my)|checked|check|contacted|seek|sought|read|used|spoke|reached out|attempted|explored)',
	"(why|how) (don't|dont|not|wouldn't|didn't|about|come you don't) (you|u|we)? *",
	'(what|how) (if|about) (you|we|trying|a|an|the|just|using|getting|going|talking|maybe|making|doing|asking|taking) *',
	'(could|can|would|might|will) (you|u|he|she|they) (maybe|perhaps|possibly|not|also|still|just)? (try|ask|talk|use|consider|get|take|go|make|switch|move|find|speak|call|contact|start|be able to (talk|speak|get|find|ask|take|go)|reach|see if|change|ask)',
	"(would|could|might|will|wouldn't) (it|that|this|there|something like|a|an|some) (*)? (*)? (help|be (better|possible|worth|good|useful|helpful|easier|an option|of help)|make sense|work)",
	"(maybe|perhaps|or maybe) (you|it|a|an|the|try|some|just|there|if|it's) *",
	'is there (any|a) (chance|way|possibility) (you|that|of|to) *',
);

/** Tests what the other knows. */
const tests = compile(
	"(do|did|don't|didn't) (you|u|ya) (already|all)? know (all|the|what|how many|how much|that|which|who|when|where|your|by heart|about|any) *",
	'(can|could) (you|u) (name|list|define|spell|recite|write|prove|explain what|tell me what (is|the|a)|quote|count|do|show (me)? (proof|evidence)|cite|point to)',
	"(what is|what's|what are|whats) the (definition|difference between|capital|formula|correct|right|name of the|meaning of|first rule|exact)",
	'(is|are) there (anything|anyone|any|a) (more|better|worse|greater|sweeter|nicer|finer|higher) *',
	'(which|what) (year|version|article|section|page|law|study|source) (is|was|says|did|does)',
	'(did|have) you (even|ever|tried|try)? (google|googled|googling|searching)',
	'(did|have) you (even)? (read|check|checked|see|seen) the (docs|documentation|manual|release notes|readme|faq|rules|wiki|pinned|instructions|guide)',
	'(instead of|before) (posting|complaining|whining|writing here|asking)',
);

/** Offers to listen: kind, and left to the other what to tell. */
const offersEar = compile(
	'(do|would|wanna|want|like|care|feel like|mind|up for|fancy) (you|to)? (want|like|mind|wanna|care|feel like)? (to)? (talk|talking|vent|venting|share|sharing|chat|chatting|elaborate|elaborating|tell|telling|expand|talk about|say more|explain)',
	'(wanna|want to) (talk|vent|chat|share)',
);

/** Asked of anybody, under anything. */
const stockQuestions = compile(
	'(thoughts|agree|agreed|opinions|comments|any thoughts|who agrees|am i right|make sense|makes sense|sound good|sounds good|deal|ok|okay|yes or no|right|huh|eh|you know|ya know|know what i mean|you know what|you with me|see|get it|really|no|yeah|innit|guess what|wdyt)',
	'what do (you|you all|you guys) think',
	"(how are you|how's it going|how are things|how is your day|how's your day|what's your (favorite|favourite) (song|color|colour|food|movie|film) of all time)",
	'(is (that|this) (right|correct|it|fair|true)|correct|am i (right|correct)|did i get that right)',
	'(does|did|is) (that|this|it) (help|make sense|makes sense|answer|sound (good|right|ok|okay|fair)|ok|okay|alright|clear|fair)',
	'(can|may|could|how can|how may|what can|is there anything|anything) i (help|do|ask|assist|suggest|be of)',
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
	`(our|my) (new|own|free|latest|little|whole|full|*)? (*)? (${products}|${works}|kit|kits|clients|customers|scripts|script|method|system|range|collection|coaching|consultants|specialists|experts|offer|offers|plan|plans|checklist|clinic|studio|firm|collections|books|pitch|proposal|quote|demo|trial|advisers|advisors|consultation)`,
	'(let|letting|have|having|allow|allowing|hire|hiring|try|trying|book|booking|join|joining) (us|me) (do|show|help|send|give|handle|run|take|set|build|walk|quote|design|review|audit|manage|make|look after|sort|on|for)',
	'(interested in|ready to|want|like|love|need|care for|fancy|after) (the|a|an|some|our|my) (free|five|three|seven|ten|quick|short|full)? (demo|guide|list|script|scripts|template|templates|pdf|ebook|course|kit|trial|call|copy|link|sample|checklist|playbook|quote|discount|code|voucher|consultation|walkthrough|brochure|audit|review)',
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
		// Where facts are asked for, one's own question leaves theirs open.
		if (!you && asksFacts(context))
			interest *= ofSelf || words.some(({lower}) => ofWriter.test(lower)) ? 0.3 : 0.7;
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

/** Whether the post asks for facts, and the reply leaves that open. */
const asksFacts = ({heard}: Context): boolean =>
	heard !== null &&
	heard.feelings.length === 0 &&
	heard.questions.length > 0 &&
	heard.questions.every(({wants, met}) => !met && wants !== 'relate' && wants !== 'opinion');

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

/** “…, don't you think?” closes a thought, and “why don't you think so?” wants to know. */
const seeksConsent = ({plain}: Text, {start, end}: Span): boolean =>
	/^(?:don't|dont|do not) (?:you|u) (?:think|agree)$/.test(plain.slice(start, end).toLowerCase()) &&
	(/^\s?\?/.test(plain.slice(end, end + 2)) || /\bwhy\s$/i.test(plain.slice(0, start).slice(-5)));

/** Where a question holds its own answer or is asked to hurt. Spans into the reply. */
export const loadedQuestions = once(({reply}: Context): Span[] => {
	const asked = clauses(reply).filter(asks);
	if (asked.length === 0) return [];
	return find(reply, loaded).filter(
		(span) => asked.some((clause) => within(clause, span)) && !seeksConsent(reply, span),
	);
});

/** “Our parliamentary system” belongs to all of us. */
const everybodys =
	/^our (?:parliament|government|political|justice|electoral|democra|court|(?:legal|health|healthcare|school|tax|education|immune) system)/;

/** Where the reply speaks of the writer's own in what it asks. Spans into the reply. */
export const leadsToOwn = once(({reply}: Context): Span[] => {
	const asked = clauses(reply).filter(asks);
	if (asked.length === 0) return [];
	return find(reply, writersOwn).filter(
		(span) =>
			asked.some((clause) => within(clause, span)) &&
			!everybodys.test(reply.plain.slice(span.start, span.end).toLowerCase()),
	);
});

/** Whether a span stands in a clause; one that only a mark makes a question goes to its end. */
const within = ({sentence, from, to, mood}: Clause, span: Span): boolean => {
	const start = sentence.words[from]?.start ?? sentence.start;
	const end = mood === 'asks' ? sentence.words[to - 1]?.end : sentence.end;
	return span.start < (end ?? sentence.end) && span.end > start;
};
