import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {isOneOf, perWord} from '../text/lexicon.ts';
import {overlapsAny, type Span} from '../text/span.ts';
import {contentStem, type Word} from '../text/text.ts';
import {validations} from './filler.ts';
import {familiesOf, familyOf} from './near-words.ts';
import {type Clause, clauses} from './shapes.ts';

/** Says that what follows is what was heard: "sounds like …", "so you …", "I can see why …". */
const leads = compile(
	'(it|that|this|you)? (really|also|just|does)? (sounds|sound|seems|seem|looks|feels|appears) (to me|more|a lot)? (like|as if|as though|that|to be|to have)',
	'(it|that|this) does? (sounds|seems|seem) (*)? (*)? (hard|weird|strange)',
	"what? i'm (hearing|picking up|getting) (that|is)",
	'(i|we) (hear|take it|imagine|bet|can (see|imagine|tell|understand|feel)) (that|you|your|it|how|why|what|from|a|this|where)',
	'if i (understand|read|got|get|have) (you|this)? right?',
	"what (you're|you are|i'm|i) (saying|told) *",
	"(you're|you are|you were) (saying|describing|hoping|asking)",
	'(in other words|so basically|so really)',
	'(on? the? (one hand|one side)|part of you)',
	'(that|this|it|you|they|he|she) (must|has to|have to) (be|have|feel|make)',
	'(no wonder|of course) (you|it|they)',
);

/** Words of what goes on in a person: what they feel, want, think and go through. */
const inner = compile(
	'(feel|feels|felt|feeling|want|wants|wanted|wanting|wish|wishes|wished|hope|hoped|hoping|worry|worried|worrying|afraid|scared|think|thinking|thought|love|loved|enjoy|enjoyed|care|cared|need|needed|notice|noticed|realize|realized|realise|realised|believe|believed|tired|exhausted|sad|angry|frustrated|frustrating|concerned|torn|struggle|struggling|ready|willing|trying|tried|lonely|alone|isolated|proud|happy|relieved|confused|overwhelmed|overwhelming|hurt|hurting|hurts|anxious|stressed|stressful|guilty|ashamed|stuck|lost|betrayed|rejected|ignored|unheard|unsure|uncertain|disappointed|disappointing|pressure|pressured|helpless|trapped|burden|weight|weighing|missing|miss|dealing|coping|carrying|facing|mean|means|meant|matter|matters|important|hard|harder|tough|difficult|painful|scary|sense|reason|trust|control|motivated|motivation|confident|confidence|decided|deciding|looking forward|used to|supposed to|deserve|deserved|gave up|given up|kept|keep|keeps|grew|grown|rather|prefer|instead of|afford)',
);

/** What advisers, sellers and accusers say to "you". */
const advising = compile(
	"(you|u|you'd) (really|just|also|still|always|definitely)? (should|shouldn't|could|can|might|may|must (never|try|go|stop)|need to|have to|gotta|got to|ought|better|will|won't|want to (try|check|go|use|get|make|see|keep))",
	"(you'll|let's|lets|we'll|we're (gonna|going)|we could|we can|we should|i'd (suggest|recommend|like|love)|i would (suggest|recommend|like|love|say|try)|i (suggest|recommend|encourage|wanted|want) (you|to))",
	"(if|when|whenever|unless|once|until) (you|your|you're|you've|u)",
	'(try|consider|start|make sure|remember|keep|take|go|ask|tell|talk to|reach out|focus|give) (to|your|yourself|you|it|that|this|some|a|in mind|them|him|her)',
	'(would|could|might|may|will|should) (help|be (good|great|better|best|worth|useful|helpful|a good|able)|work|benefit)',
	'(thank|thanks|bless|see|let|help|give|ask|remind|tell|show) (you|your)',
	"(you're|you are|your) (very|so|most)? welcome",
);

/** Said to a face, these put a person down. */
const accusing = compile(
	"(you|you're|you are|your) (a|an)? (wrong|stupid|idiot|biased|entitled|crazy|joking|kidding|fault|problem|loss|ignorance|logic|opinion|kind|sort)",
	"(you|u|you've) (people|lot|guys|never|always|clearly|obviously|don't|dont|didn't|fail|failed|claim|keep (saying|repeating|complaining)|have no|haven't|know nothing|missed the|just don't|seem to (have|be)|expect|chose|wanted)",
	'(sounds|seems|looks|sound) like (someone|you just|a plan)',
	'(sounds|seems|looks|sound) like (a|an|such a|such an|the) (real|true|total|absolute)? (good|great|lovely|wonderful|amazing|awesome|beautiful|beauty|gem|dream|fun|fantastic|nice|perfect|keeper)',
	'you (think|want) (you|that you|people|we)',
);

/** Praise of a person fits everybody, and says nothing of how it is for them. */
const flattering = compile(
	"(you|you're|you are|you seem) (to be|like)? (a|an|such a|such an) (strong|amazing|incredible|wonderful|capable|brave|kind|resilient|beautiful|good|great|smart|talented) (person|woman|man|soul|human|individual|friend|parent|mother|father|mom|mum|dad)",
);

/** Where these stand, something is told about a matter rather than about them. */
const informing = isOneOf(
	'people research studies study percent doctor doctors website online google resource resources program data evidence expert experts'.split(
		' ',
	),
);

const ofThem = isOneOf("you your yours you're you've you'd u ur yourself youre youve".split(' '));
const ofWriter = isOneOf("i i'm i've i'd i'll my me mine im ive".split(' '));
const hasDigit = perWord(({lower}) => /\d/.test(lower));

/** A clause of the reply that says what was understood of them. `strength` from 0 to 1. */
export type Reflection = Span & {strength: number; explicit: boolean};

/** The longest statement that still reads as one thing understood, in words. */
const longSentence = 40;

/**
 * Where the reply says back what it understood of the other person: a statement about them, or about
 * how it is for them, that is no question, advice or news. By its build more than by its words:
 * whom it is about, how it begins, what of theirs it holds. Spans into the reply, best first.
 */
export const reflections = once(({reply, post}: Context): Reflection[] => {
	const led = find(reply, leads);
	const minds = find(reply, inner);
	const advice = find(reply, advising);
	const blame = find(reply, accusing);
	const stock = find(reply, validations);
	const praise = find(reply, flattering);
	const reading = (clause: Clause): Reflection => {
		const {sentence} = clause;
		const size = clause.to - clause.from;
		const span = {
			start: sentence.words[clause.from]?.start ?? sentence.start,
			end: sentence.end,
		};
		const within = {start: span.start, end: sentence.words[clause.to - 1]?.end ?? span.end};
		const explicit = overlapsAny(led, within);
		let [you, self, informs, matter] = [false, false, false, 0];
		for (let at = clause.from; at < clause.to; at++) {
			const word = sentence.words[at] as Word;
			you ||= ofThem(word);
			self ||= ofWriter(word);
			informs ||= informing(word) || hasDigit(word);
			if (matter < 2) matter += takenFrom(word);
		}
		let z = -2.4;
		if (explicit) z += 2.2;
		if (clause.subject === 'them') z += 1.3;
		else if (you) z += 0.7;
		if (clause.subject === 'it') z += 0.6;
		if (clause.subject === 'none' && !you && !explicit) z -= size <= 6 ? 0 : 0.5;
		if (clause.led) z += clause.subject === 'them' ? 1.1 : 0.4;
		if (overlapsAny(minds, within)) z += 0.7;
		z += 0.4 * matter;
		if (clause.subject === 'it' && clause.first) z += 0.4;
		if (clause.subject === 'writer' && !explicit) z -= 1.5;
		if (self && !explicit) z -= 0.5;
		if (clause.mood === 'asks') z -= 3;
		else if (clause.marked) z -= 0.5;
		if (clause.mood === 'orders') z -= 2;
		if (overlapsAny(advice, span)) z -= 1.8;
		if (overlapsAny(blame, span)) z -= 4;
		if (overlapsAny(stock, span)) z -= 2.5;
		if (overlapsAny(praise, within)) z -= 1.5;
		if (informs) z -= 0.4;
		if (size < 3) z -= 0.8;
		if (sentence.words.length > longSentence) z -= 0.6;
		// One such sentence in a long reply about other things is a small part of it.
		const part = Math.min(1, 0.6 + (1.2 * sentence.words.length) / reply.words.length);
		return {...span, strength: part / (1 + Math.exp(-z)), explicit};
	};
	const theirs = post && familiesOf(post);
	const takenFrom = (word: Word): number => {
		const stem = contentStem(word);
		if (stem === null || post === null) return 0;
		return post.stems.has(stem) ? 1 : theirs?.has(familyOf(word)) ? 0.5 : 0;
	};
	return clauses(reply)
		.map(reading)
		.sort((a, b) => b.strength - a.strength);
});
