import {compile, find} from '../detect.ts';
import {contentStem, type Sentence, type Text} from '../text/text.ts';
import type {Said} from './hear.ts';

/** What kind of answer a question waits for. */
export type Answerable =
	| 'yes-no'
	| 'recommendation'
	| 'opinion'
	| 'relate'
	| 'how'
	| 'why'
	| 'amount'
	| 'when'
	| 'where'
	| 'who'
	| 'what';

export type Question = Said & {
	kind: 'question';
	wants: Answerable;
	/** Asks what the readers did, have or feel themselves: "what did you do", "anyone else". */
	ofReaders: boolean;
	sentence: Sentence;
	/** The content stems of the sentence. */
	matter: readonly string[];
	/** What is asked between in “may or can”. */
	choices: readonly string[];
};

const asksReaders =
	/\b(?:(?:do|did|have|are|were|would|how about|what about) (?:any of |some of )?(?:you|u|ya|anyone|anybody|y'all|folks)(?: guys| all| folks| ever| also| just| still){0,2} (?!know\b|recommend\b|suggest\b|help\b|have any\b|think\b)|(?:how|what) about you\b|(?:anyone|anybody) else\b|has (?:anyone|anybody)\b|(?:what(?:'s| is| was)|tell \w{1,5}) your\b)/;

/** Asked without a question mark, or inside a longer sentence. */
const askedPlainly = compile(
	'(any|some|your|good|open to|all|for|need|want|share|welcome|appreciate) (good|other|honest|quick|further|more)? (advice|suggestions|suggestion|ideas|idea|tips|tip|recommendations|recommendation|recs|thoughts|pointers|help|inputs|input|insight|insights|feedback|experience|experiences|clue|clues|guidance|leads) (is|are|would|will|on|for|about|from|with|how|what|why|which|if|welcome|appreciated|please|pls|very|much|so|here|that|as to)',
	'(any|some) (advice|suggestions|ideas|tips|recommendations|recs|thoughts|pointers|help|inputs|input|insight|insights|feedback|experiences|guidance|leads)',
	'(advice|suggestions|ideas|tips|recommendations|recs|thoughts|pointers|help|input|feedback|opinions|experiences) (are|is|would be|very|much|so|all|really)? (most|much|very|greatly|really)? (welcome|appreciated|wanted|needed|please|pls)',
	"(i|we)? (also|just|really|always|often|sometimes|do)? (wonder|wondered|am wondering|was wondering|are wondering|have been wondering|'ve been wondering|keep wondering) (if|whether|how|what|why|who|where|when|which)",
	"(i'm|we're|im|i am|we are|just|was|were|been|also|now|still|always|really|genuinely|honestly|seriously)? (wondering|curious|interested|keen|eager|dying|itching) (to (know|hear|learn|find out|see|understand))? (if|whether|how|what|why|who|where|when|which|about|as to)",
	"(i|we|i'd|we'd|id|would|really|just|also) (would love|love|would like|like|want|wanted|need|needed|be interested|be grateful|be curious|be keen|hope|hoping|trying) to (know|hear|find out|learn|understand|figure out|work out) (if|whether|how|what|why|who|where|when|which|your|from|more|about)",
	'(not|still not|not really|really not|not entirely|not quite|unsure|undecided|uncertain|unclear|clueless|confused|stumped|stuck|torn|lost) (sure|certain|clear)? (about|on|as to|over|with)? (if|whether|how|what|where|which|when|who) (to|i|we|my|the|it|this|is|would|could|makes|works|else)?',
	"(i|we)? (really|honestly|still|just)? (don't|dont|do not|didn't|have no idea|haven't a clue|no idea|no clue|can't|cant|cannot|couldn't) (really|even|quite|seem to|yet)? (know|tell|decide|decided|figure out|work out|find out|understand|see|remember|think of|make up my mind)? (if|whether|how|what|where|which|who|why|when|between) (to|i|we|my|the|it|this|that|is|else|on|would|she|he|they)",
	'(advice|suggestions|ideas|tips|recommendations|recs|thoughts|pointers|help) (for|on|about|with) (*)? (*)? (*)? (*)? (*)? (welcome|appreciated|please|needed|wanted)',
	"(asking|ask|i'm asking|question is|question:|my question is|really is|question) (you|you all|you lot|everyone|the group|others|people)? (if|whether|how|what|why|which|where|who|when) (to|i|we|you|it|they|the|do|does|is|are|others|people|everyone|this|that|my|much|many|*)",
	'(torn|deciding|choosing|choose|decide|debating|hesitating|undecided) (between|whether) *',
	"(i'm|im|i am|we're|we are|am|are|currently|still|also|now|been|desperately|anyone)? (looking|searching|hunting|shopping|in the market) for (a|an|any|some|someone|somebody|something|good|decent|recommendations|suggestions|advice|ideas|help|tips|the best|the name|alternatives|options|ways|places)",
	"(i|we|i'd|could|can|really|also|would)? (desperately|really|could|just)? (need|use|needing|appreciate|love|welcome|seeking|want) (some|any|your|a bit of|a little)? (help|advice|a hand|recommendations|suggestions|ideas|input|feedback|pointers|tips|guidance|opinions|a second opinion)",
	'(please|pls|plz|plzz|kindly) (recommend|suggest|advise|advice|help|guide|share your|explain|tell|enlighten|educate)',
	'(let|lemme) (me|us)? know (if|whether|how|what|why|who|where|when|which|your)',
	'(tell|teach|show|enlighten|educate|explain to|convince|help|advise|remind) (me|us) (if|whether|how|what|why|who|where|when|which|your|choose|decide|understand|figure|find|pick|about|with)',
	'(anyone|anybody|any one|any body|somebody|someone|any of you|who here|who else) (else|here|in here|on here|out there|else here|got|from *)? (know|knows|have|has|had|tried|got|using|use|uses|used|recommend|who|deal|dealt|deals|with|experience|experienced|been|dealing|ever|able|can|noticed|notice|seen|see|find|get|getting|feel|struggle|struggling|done|managed|going|coming|interested|using|want|wanna|relate)',
	'(drop|share|post|comment|tell me) your (favourite|favorite|best|thoughts|tips|recommendations|experience|experiences|stories|opinion|answer|answers|picks|ideas|advice|take)',
	"(would|will|can|could|does|do|is|are) (anyone|anybody|someone|somebody|you guys|you all|y'all|one of you) (be)? (able|willing|know|happen|mind|please|kindly|recommend|explain|help|tell|point|have|got|here)",
	'(hope|hoping) (someone|somebody|anyone|anybody|you|one of you) (here|all)? (can|could|knows|might|will) *',
	'(appreciate|grateful for|thankful for) (any|all|some|your) *',
	'(quick question|stupid question|dumb question|noob question|genuine question|serious question|help needed|help wanted|recommendations needed|need help|iso|in search of|wtb|eli5)',
	'what (should|would|could|can) (i|we|you) (do|use|try|say|get|choose|pick|buy|make)',
	'how (do|did|can|should|would) (you|u|i|we|you guys|you all|others|people|other people|everyone) (all|guys|even|best|usually|actually|ever)? (deal|handle|cope|manage|do|fix|get|make|keep|stop|start|find|go about|know|tell|decide|use|clean|remove|organise|organize|approach)',
);

/** How a question without a mark begins: "how do i get …". */
const openings =
	/^(?:(?:so|and|but|also|hi|hello|hey|ok|okay|well|please|pls|guys|all|everyone|or)[\s,.:]{1,3}){0,3}(?:how (?:do|does|can|could|should|would|did|much|many|long) |what(?:'s| is| are| do| does| should| would| can| did) |where (?:is|are|can|do|does|should|could) |when (?:do|does|can|will|should) |who (?:else|knows|can|is|has) |why (?:is|are|do|does|did|am|can't|don't|doesn't|won't) |which (?:\w{1,20} )?(?:is|are|one|do|should|would) |(?:does|do|did|has|have|is|are|can|could|would|will|should) (?:anyone|anybody|someone|somebody|i|we|you|there) )/;

/** Says what is not asked: "Not asking how to fix it". */
const asksNot =
	/^(?:i'm |im |i am |we're |we are )?(?:just |really )?not (?:asking|looking|after|wondering)\b/;

/** "Theories?" */
const asksInOneWord =
	/^(?:theories|ideas|thoughts|suggestions|tips|advice|recommendations|opinions|experiences|explanations)\W/;

/** Ends with a question mark, yet waits for no answer. */
const rhetorical =
	/^(?:(?:so|and|but|oh|well|like|seriously|honestly|ok)[\s,]{1,3}){0,2}(?:right|huh|eh|ok(?:ay)?|see|really|get it|you know(?: what)?|guess what|who knew|who cares|so what|now what|why not|why me|why now|isn't it|aren't they|don't you think|am i right|know what i mean|sounds? familiar|ready|how dare (?:you|they)|what(?:'s| is) (?:the|even the) point(?: of (?:it all|it|anything|life))?|what the (?:hell|heck|fuck)|who does that|what else is new|are you (?:serious|kidding(?: me)?|ready)|is it too much to ask|how (?:hard|difficult) (?:can|could) (?:it|that|this) be|can i just say|the (?:result|reason|catch|answer|problem|best part|worst part|outcome|solution))[^\w?]{0,3}\?{1,9}$/;

/** Asked to begin a talk, or to hand it back. */
const phatic =
	/^(?:(?:hi|hello|hey|ok(?:ay)?|yes|good|fine|well|and|so|thanks|there)[\s,.!]{1,3}){0,3}(?:how(?:'s| is) (?:it going|everything|things)|how are (?:you|u|things)(?: doing)?(?: today| tonight)?|(?:how|what) about (?:you|u|yourself)|and (?:you|u)|you)[^\w]{0,3}\?/;

/** A statement that asks for a nod: "Lovely out, isn't it?". */
export const tag =
	/[,.;]\s{0,3}(?:right|huh|eh|no|yeah|ok(?:ay)?|innit|(?:is|was|are|were|do|does|did|has|have|had|can|could|would|will|should|wo)(?:n'?t)? (?:it|they|you|he|she|we|i|there))\s{0,2}\?{1,9}$/;

/** The writer goes on to answer. */
const answersItself =
	/^(?:because|simple|simply|easy|nothing|turns out|the answer|well, it turns|none|nope|not (?:at all|really|so much)|absolutely|yes[,.]|no[,.]|most experts)/;

/** Asked of everybody, or about the writer: meant, wherever it stands. */
const meant =
	/\b(?:i|we|my|our|me|us|i'm|anyone|anybody|somebody|someone|you (?:all|guys)|y'all|recommend|suggest|thoughts|do you think|your (?:thoughts|experience|favou?rite|opinion|take))\b/;

/** From so many words on a post reads as an article, which asks its readers in passing. */
const articleWords = 150;
/** A question with so many words behind it is in passing. */
const wordsBehind = 20;

/**
 * The questions of a post in order. Only an opening of a known form or a question mark counts; what
 * is asked twice counts once, and "Any ideas?" only where nothing else is asked.
 */
export const findQuestions = (post: Text): Question[] => {
	const asked = find(post, askedPlainly);
	const isArticle = post.words.length >= articleWords;
	let before = 0;
	const found = post.sentences.flatMap((sentence, index) => {
		before += sentence.words.length;
		const words = post.plain.slice(sentence.start, sentence.end);
		const marked = /\?["')\s!.:;]{0,6}$/.test(words.slice(-8));
		const plainly =
			asked.some((span) => span.start >= sentence.start && span.start < sentence.end) ||
			(!isArticle && openings.test(words.slice(0, 80)));
		if (!marked && asksNot.test(words.slice(0, 40))) return [];
		if (!(marked || plainly)) return [];
		if (sentence.words.length < 2 && !asksInOneWord.test(words)) return [];
		// "And I thought: so what?" asks by its last clause.
		const clause = words
			.slice(Math.max(words.lastIndexOf(':'), words.lastIndexOf(';')) + 1)
			.trimStart();
		if (phatic.test(words)) return [];
		if (rhetorical.test(words) || rhetorical.test(clause) || (marked && tag.test(words.slice(-40))))
			return [];
		const next = post.sentences[index + 1];
		if (next && answersItself.test(post.plain.slice(next.start, next.end))) return [];
		if (isArticle && post.words.length - before > wordsBehind && !meant.test(words)) return [];
		return [
			{
				kind: 'question' as const,
				start: sentence.start,
				end: sentence.end,
				wants: wanted(marked && clause.includes(' ') ? clause : words),
				ofReaders: asksReaders.test(words),
				sentence,
				matter: sentence.words.map(contentStem).filter((stem) => stem !== null),
				choices: choicesIn(sentence),
			},
		];
	});
	return withoutRepeats(found);
};

const choicesIn = ({words}: Sentence): string[] => {
	const at = words.findIndex(({lower}) => lower === 'or');
	return at < 1 ? [] : [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
};

const withoutRepeats = (found: readonly Question[]): Question[] => {
	const kept: {question: Question; stems: ReadonlySet<string>}[] = [];
	for (const question of found) {
		const stems = new Set(question.matter);
		const repeats = kept.some((earlier) => {
			const shared = [...stems].filter((stem) => earlier.stems.has(stem)).length;
			return shared >= 2 && shared >= 0.6 * Math.min(stems.size, earlier.stems.size);
		});
		if (!repeats) kept.push({question, stems});
	}
	const telling = kept.filter(({question, stems}) =>
		[...stems].every((stem) => stem === 'anyon')
			? asksOn.test(wordsOf(question))
			: [...stems].some((stem) => !vagueStems.has(stem)),
	);
	return (telling.length > 0 ? telling : kept.slice(0, 1)).map(({question}) => question);
};

const wordsOf = ({sentence}: Question): string => sentence.words.map(({lower}) => lower).join(' ');

/** "What did you do about it?" holds small words alone, and asks for something all the same. */
const asksOn =
	/^(?:(?:and|but|so|then|if so|if not) )?(?:(?:what|how|why|where|when|who) )?(?:could|should|would|can|did|do|does|have|has|is|was|were|are|will)(?:n't)? (?!you (?:all |guys |lot )?(?:think|say|mean|know)$)(?:\S+ ){2,8}\S+$/;

/** Stems of "please advise", "any ideas": they ask, and leave open what. */
const vagueStems = new Set(
	'advic advis idea suggest suggestion recommend rec help thought opinion experi input tip appreci welcom guid guidanc relat cluei clue anyon agre pointer insight feedback lead question quick share hope'.split(
		' ',
	),
);

const recommendation =
	/\b(?:recommend|recommendations?|recs|suggest|suggestions?|looking for|searching for|alternatives?|which (?:\w{1,20} ){1,3}(?:do you|would you|should i|is best)|what(?:'s| is| are) (?:the |your |a )?(?:best|good|favou?rite)|what do you (?:all |guys )?use|any ?(?:one|body) (?:here )?(?:use|using|used|tried|knows? (?:of|a|any|some|about))|is there (?:a|an|any)|are there any|any good|best \w{1,20})\b/;

const opinion =
	/\b(?:theories|what do you (?:all |guys )?think|thoughts|opinions?|feedback|critiques?|your (?:take|view|views)|feel about|make of|do you agree|you agree|worth it|which (?:one )?(?:is|would be) better)\b/;

const relate =
	/\b(?:any ?(?:one|body) else|just me|only one|(?:can|does|do) any ?(?:one|body) (?:here )?(?:relate|feel|get|struggle|experience)|(?:do|have) you (?:guys |all )?ever|ever (?:feel|felt|had)|happened to (?:anyone|you))\b/;

/** What a question waits for, by the word it asks with. */
const asksWith: readonly (readonly [Answerable, RegExp])[] = [
	['where', /\bwhere\b/],
	['amount', /\bhow (?:many|much|long|old|often|far|big|fast)\b/],
	[
		'why',
		/\bwhat(?:'s| is| am i| are we| did i| have i| could| do i| might)?(?: \w{1,12}){0,3} (?:wrong|causes?|causing|missing|the (?:cause|reason|problem|matter))\b|\bwhy\b|\bhow come\b|\bwhat for\b/,
	],
	['how', /\bhow\b|\bwhat (?:should|can|do|would|could|to) (?:i|we|you)?\b/],
];

const wanted = (words: string): Answerable => {
	if (relate.test(words)) return 'relate';
	if (opinion.test(words) && !/\bwhere\b/.test(words)) return 'opinion';
	if (recommendation.test(words) && !/\bwhere\b/.test(words)) return 'recommendation';
	// "What do you say when she asks how long it takes?" asks by its first such word.
	let first: Answerable | null = null;
	let earliest = words.length;
	for (const [kind, pattern] of asksWith) {
		const at = words.search(pattern);
		if (at === -1 || at >= earliest) continue;
		earliest = at;
		first = kind;
	}
	if (first !== null) return first;
	if (/\bwhen\b|\bwhat (?:time|day|date|month|year)\b/.test(words)) return 'when';
	if (/\bwho\b|\bwhose\b/.test(words)) return 'who';
	if (/\bwhat\b|\bwhich\b/.test(words)) return 'what';
	return 'yes-no';
};
