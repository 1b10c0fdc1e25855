import {compile, find} from '../detect.ts';
import {overlaps, type Span} from '../text/span.ts';
import {contentStem, type Sentence, type Text} from '../text/text.ts';
import {type Feeling, feelingWords} from './feelings.ts';
import type {Heard, PostHeard, Said, Taken} from './hear.ts';
import type {Answerable, Question} from './questions.ts';

/** Holds a post against a reply: which questions, feelings and points does the reply take up? */
export const meet = (heard: PostHeard, post: Text, reply: Text): Heard => {
	const own = ownMatter(post, reply);
	const taken = <S extends Said>(said: S, degree: number): Taken<S> => ({
		...said,
		taken: degree,
		met: degree >= 0.5,
	});
	return {
		invites: heard.invites,
		questions: heard.questions.map((question) => taken(question, answered(question, reply, own))),
		feelings: heard.feelings.map((feeling) => taken(feeling, spokenTo(feeling, reply))),
		points: heard.points.map((point) => taken(point, takenUp(point.stems, own))),
	};
};

/** The reply's own matter: sentences that say something, and stems that were not just copied. */
type Own = {
	/** Content stems outside of copied runs. */
	stems: ReadonlySet<string>;
	/** How many of them the post does not hold: what the reply adds. */
	fresh: number;
	/** Sentences that are no question. */
	statements: readonly Sentence[];
};

/** Words copied in a row from which on they count as an echo. */
const copiedRun = 6;

const ownMatter = (post: Text, reply: Text): Own => {
	const copied = copiedWords(post, reply);
	const stems = new Set<string>();
	let fresh = 0;
	reply.words.forEach((word, index) => {
		const stem = copied.has(index) ? null : contentStem(word);
		if (stem === null || stems.has(stem)) return;
		stems.add(stem);
		if (!post.stems.has(stem)) fresh++;
	});
	const statements = reply.sentences.filter(({end}) => reply.plain[end - 1] !== '?');
	return {stems, fresh, statements};
};

/** Indexes of the reply's words that stand in the post in the same order, six or more in a row. */
const copiedWords = (post: Text, reply: Text): Set<number> => {
	const runsOf = (text: Text): string[] =>
		text.words.slice(copiedRun - 1).map((_, first) =>
			text.words
				.slice(first, first + copiedRun)
				.map(({lower}) => lower)
				.join(' '),
		);
	const copied = new Set<number>();
	if (reply.words.length < copiedRun) return copied;
	const inPost = new Set(runsOf(post));
	runsOf(reply).forEach((run, first) => {
		if (!inPost.has(run)) return;
		for (let index = first; index < first + copiedRun; index++) copied.add(index);
	});
	return copied;
};

/** A point is taken up by speaking about its matter and adding to it. An echo earns little. */
const takenUp = (stems: ReadonlySet<string>, own: Own): number => {
	let shared = 0;
	for (const stem of stems) if (own.stems.has(stem)) shared += stem.length >= 5 ? 1 : 0.7;
	const needed = Math.min(2, Math.max(1, stems.size / 2));
	const degree = Math.min(1, (0.6 * shared) / needed);
	return own.fresh >= 2 ? degree : degree * 0.3;
};

const answerShapes: Record<Answerable, RegExp> = {
	'yes-no': compile(
		'(yes|yeah|yep|yup|yea|no|nope|nah|sure|absolutely|definitely|certainly|of course|not really|not yet|not at all|not quite|it depends|depends|sometimes|usually|probably|maybe|possibly|correct|exactly|indeed|i do|i did|i have|i am|i would|i was|we do|we did|we have|it does|it did|it is|it was|it will|it can|you can|you could|you should|they do|they did|they are)',
		"(doesn't|didn't|don't|isn't|aren't|wasn't|can't|won't|haven't|hasn't|never|always)",
	),
	recommendation: compile(
		"(i|we|i've|we've|i'd|we'd|id|ive|my|our) (have been|use|used|using|been using|recommend|suggest|like|love|tried|went with|switched to|moved to|go with|swear by|prefer|go-to|favorite|favourite|ended up|settled on|found|had|would|always|personally|can|really|also)",
		'(try|look at|look into|have a look at|take a look at|go with|go for|check out|consider|get|start with|search for|ask)',
		'(works|worked|is|was|are|has been|does|did) (great|good|well|fine|perfect|perfectly|solid|excellent|amazing|the best|really|pretty|very|exactly|worth|free|cheap)',
		'(recommend|recommended|suggest|second|vote for|+1 for|hear good|heard good)',
		'we make',
		'LINK',
	),
	how: compile(
		"(you|we|they|i|i'd|you'd) (can|could|should|might|may|would|have to|need to|'ll|want to|start|started|used|use|did|do|found|tried|just|always|usually)",
		'(try|start|first|then|next|begin|use|go|add|put|take|ask|keep|set|make|write|call|talk|look|read|open|turn|give|let|avoid|stop|change|wait|step|by)',
	),
	why: compile(
		'(because|cause|cos|since|due to|so that|that way|which means|the reason|reason|it means|thanks to|comes from|comes down to|to avoid|in order to|as)',
	),
	amount: compile(
		'(#|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a few|several|half|twice|once|none|a couple|hundreds|thousands|most|very|pretty|not very|too|about|around|roughly|approximately|all|many|long|short)',
	),
	when: compile(
		'(#|today|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|morning|evening|afternoon|week|month|year|weeks|months|years|soon|later|now|after|before|when|once|as soon as|until|ago|already)',
	),
	where: compile(
		'(in|at|on|near|from|next to|behind|under|over|here|there|LINK) (the|a|my|your|our|this|that)? *',
	),
	who: compile("(he|she|they|i|we|my|our|it's|it is|it was|his|her|the|a|someone|people) *"),
	what: compile(
		"(it's|it is|it was|that's|that is|they're|these are|this is|there is|there are|i think|i'd|i would|mine|my|for me|the|a|an|i|we|you)",
	),
};

const namesSomething = /(?<=[a-z,;] )[A-Z][A-Za-z0-9]{2,}/;

/**
 * How far a question is answered: a statement of the shape the question waits for, on its matter.
 * Sharing its words alone is an echo, an answer's shape alone may answer something else.
 */
const answered = (question: Question, reply: Text, own: Own): number => {
	const shape = answerShapes[question.wants];
	const shaped = find(reply, shape).some((span) => own.statements.some((s) => overlaps(s, span)));
	const named =
		(question.wants === 'recommendation' || question.wants === 'who') &&
		own.statements.some(({start, end}) => namesSomething.test(reply.own.slice(start, end)));
	const matter = question.sentence.words
		.map(contentStem)
		.filter((stem): stem is string => stem !== null);
	const shared = matter.filter((stem) => own.stems.has(stem)).length;
	const overlap = matter.length === 0 ? 0 : shared / Math.min(matter.length, 4);
	const hasShape = shaped || named ? 1 : 0;
	const direct = question.wants === 'yes-no' && opensWith(reply, shape) ? 0.3 : 0;
	const statementWords = own.statements.reduce((sum, {words}) => sum + words.length, 0);
	if (statementWords < 1) return 0;
	const shapeAlone = question.wants === 'what' || question.wants === 'who' ? 0.3 : 0.42;
	return Math.min(1, shapeAlone * hasShape + direct + Math.min(0.6, 0.7 * overlap));
};

const opensWith = (reply: Text, shape: RegExp): boolean => {
	const first = reply.words[0];
	return first !== undefined && find(reply, shape).some((span: Span) => span.start === first.start);
};

const consoles = compile(
	"(i'm|im|i am|we're|so|very|really|truly|deeply) (so|very|really|truly|deeply)? sorry",
	'sorry (to hear|for your|about your|about that|that you|you|this|it|for the|for all|to see|to read)',
	'(that|this|it|what you|which|losing|it all) (must|has to|sounds|sound|seems|feels|sucks|hurts|is|can be|can feel) (be|have been|feel|so|really|like|incredibly|very|truly|awfully|pretty|such|a|quite)? (so|really|very|incredibly|a|such|truly|awfully)? (hard|tough|rough|awful|painful|difficult|frustrating|exhausting|heavy|lonely|scary|terrible|horrible|stressful|draining|devastating|heartbreaking|upsetting|annoying|overwhelming|brutal|unfair|sad|a lot|disappointing|infuriating|heavy|big loss|real loss|hard one|tough one|tough spot|loss)',
	'(that|this|it) (sucks|hurts|stings)',
	'(sounds|must be|must have been|has to be) (so|really|very|incredibly|a|such|truly|like)? (so|really|very|a)? (hard|tough|rough|awful|painful|difficult|frustrating|exhausting|heavy|lonely|scary|terrible|horrible|stressful|draining|devastating|heartbreaking|upsetting|annoying|overwhelming|brutal|sad|disappointing)',
	"(you're|you are|your|you aren't) not alone",
	'(not|never) alone',
	'(my|our) (condolences|heart|thoughts|sympathies)',
	'(hugs|hug|sending love|thinking of you|here for you|take care of yourself|be gentle|be kind to yourself|hang in there|stay strong)',
	'(i|we) (completely|totally|really|can|fully|so)? (understand|get|hear|feel|relate|know|see|imagine) (you|that|this|how|why|what|the|your|exactly|it)',
	"(i've|ive|i have) been (there|in|through)",
	'(i|we) hope (you|things|it|this|that|your)',
	"(it's|its|it is|that's|thats|perfectly|totally|completely) (okay|ok|normal|understandable|natural|fine|alright|valid) (to|that|if|for)?",
	'(no wonder|of course) (you|it|that)',
	"(you have|you've|you had) every (right|reason)",
);

const celebrates = compile(
	'(congratulations|congrats|congratulation|well done|well deserved|well-deserved|bravo|kudos|way to go|hooray|woohoo|cheers to|hats off|felicitations|amazing news|great news|wonderful news|fantastic news|awesome news)',
	'(so|very|really|super)? (happy|glad|excited|thrilled|proud|pleased|stoked|delighted) (for|to hear|to see|of|you|with|that)',
	"(that's|thats|that is|this is|it's|what|how|sounds|such) (so|really|absolutely|truly|a|an|just|great|very)? (awesome|amazing|wonderful|fantastic|great|lovely|beautiful|incredible|brilliant|exciting|huge|cool|impressive|inspiring|happy|joy|fun|sweet|big deal|achievement|milestone)",
	'(enjoy|savor|savour|celebrate) (it|this|every|the|your)',
	'(love|loved) (this|that|it|how|to see|to hear|your|hearing|seeing)',
	"(you|you've) (deserve|deserved|earned|should be proud|worked)",
	'good (for|on) you',
	'(happy|best wishes|good luck|all the best)',
	'(thank you|thanks) for (sharing|telling)',
);

/** How far a feeling is spoken to: comfort or joy that fits it, or its own name said back. */
const spokenTo = (feeling: Feeling, reply: Text): number => {
	const fitting = find(reply, feeling.good ? celebrates : consoles).length;
	if (fitting > 0) return Math.min(1, 0.75 + 0.15 * (fitting - 1));
	return find(reply, familyPatterns[feeling.family]).length > 0 ? 0.6 : 0;
};

const familyPatterns = Object.fromEntries(
	Object.entries(feelingWords).map(([family, {phrases}]) => [family, compile(...phrases)]),
) as Record<Feeling['family'], RegExp>;
