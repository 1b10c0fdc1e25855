import {compile, find, has, type Phrases} from '../detect.ts';
import {isOneOf} from '../text/lexicon.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Sentence, Text} from '../text/text.ts';
import {namesSomething} from './names.ts';
import {nearly, type Own} from './own-matter.ts';
import type {Answerable, Question} from './questions.ts';

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

const ofWriter = isOneOf("i i'm i've i'd me my mine we we've us our ours im ive same".split(' '));

/**
 * How far a question is answered: a statement, of the shape the question waits for, on its matter.
 * Real answers are often terse ("throw it on the bbq"), so that saying something counts by itself;
 * praise, good wishes and a call to buy are not something, nor is a long reply about other matters.
 */
export const answered = (question: Question, reply: Text, own: Own): number => {
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
