import {pitches} from '../agenda/promotion.ts';
import {turnsAway} from '../agenda/turns-away.ts';
import {
	compile,
	each,
	find,
	looking,
	madeOf,
	once,
	type Phrases,
	seeking,
	sentenceOf,
	when,
} from '../detect.ts';
import type {Context, Detector, Evidence} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';
import {belittles} from './belittling.ts';
import {presence, sorries} from './comfort.ts';

/** Whether the post tells of something bad. */
const hurts = ({heard}: Context): boolean => heard?.feelings.some(({good}) => !good) ?? false;

/** Whether the post tells of good things alone. */
const rejoices = ({heard}: Context): boolean =>
	heard !== null && heard.feelings.length > 0 && heard.feelings.every(({good}) => good);

/** With these in the same sentence the words below comfort, or are turned down. */
const kindly = compile(
	"(doesn't|don't|does not|isn't|not|never|nobody|without|instead of) (mean|matter|about|saying|to say|always|have to|need to|says)",
	'(people|they|everyone|everybody|others|anyone) (will|just|always)? (say|says|tell|telling|said|told)',
	"(i'm|im|i am|so|very|really) sorry",
	'not your fault',
	'(hard|difficult|try|trying) to',
	'(okay|ok|normal|common|natural|allowed|alright|understandable) (to|if|that|for (you|people))',
	'(feel|feels|feeling) (alone|that way|like that|this way|like this|it|sad|bad|lost|guilty)',
	"(i|i've|i'd|i'm|my|me|mine|we) (also|still|was|were|had|have|did|used|too|do|tried|lost|felt|feel|went|never|always|am|own|know)",
);

/** A detector's find without what stands beside kind words; `strength` for each. */
const coldly = (phrases: Phrases, strength: number): Detector =>
	seeking([phrases], ({reply}) => {
		const spans = find(reply, phrases);
		if (spans.length === 0) return [];
		const kind = find(reply, kindly).map((span) => sentenceOf(reply, span) ?? span);
		return spans
			.filter((span) => !kind.some((sentence) => overlaps(sentence, span)))
			.map((span) => ({spans: [span], strength}));
	});

const brightSides = coldly(
	compile(
		'every ending is',
		'how you react (is|makes)',
		'(smile|be grateful|be thankful|good vibes|positive vibes|positivity) (and|more)?',
		'(in no time|before you know it)',
		'(on|look on|focus on) the? (bright side|positive|positives)',
		'a (blessing in disguise|silver lining)',
		'(great|a) (learning opportunity|opportunity to start|wake up call)',
		"she's in a better place",
		'(she|your *) would want (you|to see you) to? (smile|*)',
		'focus on the (good|positive|positives)',
		'makes you stronger',
		'it? (was|is) (meant to be|part of the plan)',
		'(stay|be|keep|think|remain) (positive|optimistic|smiling)',
		'(look|think|see) (on|of)? it as (a|an|your)',
		"(that's|that is|is) something to (hold|be (glad|grateful|thankful)|smile)",
		'better (that|this|now|it) than',
		'(gives|leaves|buys|saves) you (a (decent|good|fresh)|more|plenty|time|room|the chance)',
		'you get to (do|start|play|choose|have|begin|be) *',
		'(best|cheapest|great) (education|lesson) *',
		'(new|next) * (have|has|are|will be|is|comes) (better|cheaper|nicer|newer)',
		'(can|could) (always|just)? (be (returned|replaced|rebuilt|redone)|(buy|get) another)',
		'it is your choice',
		'smile (and|more)',
		'(part of the (buzz|deal)|all part of)',
		'(another|a better|a new) one',
		"(it's|it is|just) a? matter of time",
		'(everything|it) (all|will) all? (works|work) out',
	),
	0.75,
);

/** "You should get a kitten", under a death. */
const replacements = coldly(
	compile(
		'(get|adopt|buy|find|try for) (yourself)? (another|a (new|kitten|puppy|dog|cat|rabbit|baby)|someone (new|else))',
		'(have|had|has) (a)? (long|good|full) (life|run|innings)',
	),
	0.7,
);

const shrugs = coldly(
	compile(
		'(we|it) (are|were|is|was|get|gets) (very|so|really|quite|extremely)? busy',
		'be (more)? patient',
		'just (have|need) to (accept|deal with)',
		'(get|got) on with (it|life)',
		"(that's|that is) just? (how|the way) it (goes|is|works)",
		'is what (it|they) (takes|do)',
		"(you'll|you will) (find|see) that? (it|the) (second|is)",
		'(accidents|these things|shit|stuff|mistakes) (happen|happens)',
		'(things|this|that|they) just? happen to',
		'(it|that) happens to everyone',
		"(it's|it is|that's|is|are) (pretty|quite|fairly|very|only) (standard|common|typical|small)",
		'(standard|common|normal) (practice|procedure)',
		"(it's|its) (a|the)? (business|part of life|a job|politics)",
		'nothing personal',
		'(comes|part of|goes) with the (job|territory|turf)',
		"(no|there's no) (reason|need|point|use|sense) (to|in) (get|getting|take|reading|being|crying|fretting)",
		'nothing to (feel|be|get) (sick|upset|sad|angry|cross|worked up|worried) (over|about)',
		"(most|plenty|many|loads|lots|thousands) (of (us|them|people|*))? (only|don't even|throw|get) *",
		'(most|some|plenty|many) of? (us|people|folk) would (give|kill|love|swap|be (glad|happy|grateful|lucky))',
		'(every|any) * (does|has|feels|gets|goes through) (it|that|this|them)',
		'(families|parents|kids|bosses|landlords|people) always (do|go|get|come|say|want)',
		"(it|this|that) (isn't|wasn't|is not|was never) (about|aimed at|against|done to) you",
		"(being|getting|feeling|crying|tears|anger|worrying) (angry|sad|upset)? (won't|doesn't|isn't going to) *",
		"(it's|its) (just|only)? (a|an) * though",
		'(no harm done|nothing was lost in the end|no harm no foul)',
		"(is|it's) a? small (thing|issue)",
		'(kids|children|people|they) (just|will)? (get over|forget|grow out|move on|recover|learn to|take it) (to|of)?',
		'is a good (age|innings)',
		'(there are|(you|she|he|they) (still|already)? (have|has)) (others|other people|another one)',
		"(it|this) (isn't|is not) (that|as) bad",
		'put (it|things) in perspective',
		'(that|it) (goes|passes|will pass) (away|soon)',
		'you get (used to|over) it',
	),
	0.7,
);

const blames = coldly(
	compile(
		"you (should have|should've) (read|known|asked|had * *|done|started|locked)",
		"why didn't you (just|back)",
		"you (shouldn't|should not|should never) (snap|shout|yell|let|leave|treat|trust|expect|complain) *",
		"(that's|this is) what happens when *",
		'(nobody|no one) but yourself',
		'what (did|do) you (expect|think would)',
		'(actions have consequences|learn from (it|your mistakes))',
		"that's on you",
		'if you (read|asked)',
	),
	0.7,
);

/** The desk that puts a fault back on the one who was hit by it. */
const denials = compile(
	'(our|my) records show (that)? you',
	"(isn't|wasn't|is not|was not) (something|anything) (we|our)",
	'(none|not one|nobody|no one) (else|of our *|of our other *) (has|have|had|ever|complained|reported|noticed) *',
);

/** "Should have had shutters fitted", with nobody named. */
const blamesBare = coldly(
	compile(
		'(should have|could have) (just|had|checked|read|known|thought|asked|backed|got|kept|locked)',
	),
	0.65,
);

const sides = coldly(
	compile(
		'(probably|maybe|perhaps) (had|has|just|trying) (a|to)',
		"(you|i) can see (where|why) (they're|they)",
		'two sides to (every|any|each|the) (story|coin|argument)',
		'(might|may|could) have had (a|his|her|their) reasons?',
		'they were? (only|just) (trying to|joking)',
		'(they|he|she|people|everyone) (all)? (mean|means|meant) (well|no harm)',
		'they (sound|look) like? (a|really)? good',
		'from (his|her) point',
		"devil's advocate",
		'(he|she) has a point',
	),
	0.6,
);

const formulas = compile(
	'(any|the) inconvenience (caused|this)?',
	'(i|we)? can? understand your (frustration|concern|concerns)',
	'(we|i) (apologise|apologize) (if|for any)',
	'sorry if (you|anyone) (feel|felt)',
	'such a? vulnerable and? honest? post',
	'thanks for your (vulnerability|honesty)',
	'(i see you|i hear you|we hear you|i feel your pain|thoughts and prayers)',
);

/** What is said to anybody in trouble, word by word, where nothing of this one's trouble is named. */
const byRote: Detector = seeking([formulas], ({reply, heard}) => {
	if (heard === null) return [];
	const named = heard.shared >= 1.5 || heard.points.some(({met}) => met);
	return each(find(reply, formulas), named ? 0.45 : 0.7);
});

const deflates = coldly(
	compile(
		'just? wait (till|until) (you|it|the|they|he|your)',
		"(doesn't|does not|won't|don't) pay (the|your|any) (bills|rent|mortgage)",
		'careful what you wish for',
		'enjoy it? while (it|you) (lasts|can)',
		'the (hard|real) (bit|problem) is',
		'(good luck|enjoy) (with that|when)',
		'be nice to have',
		'(some|most) of us (have|are)',
		"(it|that) (won't|doesn't) (last|stay)",
		"(it's|its|it is|is|isn't|was|really) (not|really)? (that|so)? (hard|difficult|a big deal|much|great) (to (do|get|be)|if|when|once|time)",
		'(anyone|anybody|everyone|everybody|a child) (can|could|gets|does|get|has|in)',
		'is (about|the)? average',
		'(is|are) hard work',
		'(half|most|many) of (them|these|those) *',
		'is (so|really|pretty|quite)? easy (though|tbh|actually|once|when)',
		'hope you can get',
		'many people never',
		"(i|we) (never get|never got|can't even|could only)",
		'(shame|except|sad) (about|that) (the|it|you)',
		'(a bit|little) (late|slow) to?',
	),
	0.7,
);

/** Comfort as a door opener: sorry first, the offer at once. */
const openers = compile(...sorries, ...presence);
export const sellsOnSorrow = once(
	seeking([openers], (context): Evidence[] => {
		if (!hurts(context) || !pitches(context)) return [];
		return each(find(context.reply, openers).slice(0, 1), 0.9);
	}),
);

/** "I'm sorry, but you should have…": sympathy on the way to a lecture. */
const sorryBut = coldly(compile("sorry but you (should|can't|just|got)"), 0.6);

const whenHurt = (detect: Detector): Detector => once(when(hurts, detect));

/** Where the reply finds a bright side to what hurts, or a new one for the one who is gone. */
export const silverLinings = whenHurt(
	madeOf([brightSides, replacements], (context) => [
		...brightSides(context),
		...(context.heard?.tone === 'grieving' ? replacements(context) : []),
	]),
);
/** Where it calls what hurts usual, small or replaceable. */
export const shrugsOff = whenHurt(
	madeOf([shrugs], (context) =>
		// "Am I the only one?" asks to hear that it is common.
		context.heard?.questions.some(({wants}) => wants === 'relate') ? [] : shrugs(context),
	),
);
/** Where it says that they should have known better. */
export const blamesThem = whenHurt(
	madeOf([blames, blamesBare, sorryBut, looking(denials)], (context) => [
		...blames(context),
		...find(context.reply, denials).map((span) => ({spans: [span], strength: 0.7})),
		...blamesBare(context).filter(({spans}) =>
			spans.every((span) => beginsSentence(context, span)),
		),
		...sorryBut(context),
	]),
);
/** Where it takes the part of those who did it. */
export const sidesAgainst = whenHurt(sides);
/** Where it says to anybody in trouble what it says here. */
export const sympathyByRote = whenHurt(byRote);
/** Where it lets the air out of good news. */
export const deflatesJoy = once(when(rejoices, deflates));

const beginsSentence = ({reply}: Context, span: Span): boolean => {
	const first = sentenceOf(reply, span)?.words[0];
	return first !== undefined && span.start <= first.start;
};

/** 0 to 1: how cold the reply leaves them, whatever else it says. */
export const coldness = once((context: Context): number => {
	const found = [
		...belittles(context),
		...silverLinings(context),
		...shrugsOff(context),
		...blamesThem(context),
		...sidesAgainst(context),
		...sympathyByRote(context),
		...deflatesJoy(context),
		...sellsOnSorrow(context),
	];
	return 1 - found.reduce((rest, {strength}) => rest * (1 - strength), 1);
});

/** Which posts a kindness fits. */
type Fits = 'trouble' | 'joy' | 'any';

const fitsPost = ({heard}: Context, fits: Fits): boolean =>
	heard !== null &&
	(fits === 'any' ||
		heard.feelings.length === 0 ||
		heard.feelings.some(({good}) => good === (fits === 'joy')));

/** Where a kindness is answered by this: it is said of a thing or to nobody. */
const informing = compile(
	'(hard|difficult|tough|impossible) (to (find|say|tell|get|come by|read|judge|know|answer)|drive|disk)',
	'hope (this|that|it) (helps|works)',
	"hope (you're|you are|all is|everyone is|this (message|email) finds you) (doing)? (well|fine|good)",
	'(your|the) kind words (about|for)',
	"sorry (for (the|my) (late|english|confusion|rant)|i (missed|can't)|but (you|this|i))",
	'(good luck with that|happy to help)',
);

const ofThem = /^(?:you|your|yours|you're|you've|you'd|you'll|yourself|u|ur|youre)$/;
const ofWriter = /^(?:i|i'm|i've|i'd|im|ive|my|me|mine|myself|we|our)$/;

/** "It hurts, I never go out" tells of the writer; "that can be true, I'd say" does not. */
const isOfWriter = (reply: Text, span: Span): boolean => {
	const {start, end} = sentenceOf(reply, span) ?? span;
	const before = reply.plain.slice(start, span.start);
	const from = start + before.search(/[^,;:—]*$/);
	const after = reply.plain.slice(span.end, end).search(/[,;:—]/);
	const until = after === -1 ? end : span.end + after;
	const clause = reply.words.filter((word) => word.start >= from && word.end <= until);
	const names = (who: RegExp) => clause.some(({lower}) => who.test(lower));
	return names(ofWriter) && !names(ofThem);
};

/**
 * Praises a kindness: up to three places, the more of them the surer, less so where the same reply
 * leaves them cold, and not at all where it turns away. With `toThem`, not where the sentence tells
 * of the writer alone.
 */
export const kindness = (
	list: readonly string[],
	{
		fits,
		strength = 0.6,
		unless,
		toThem = false,
	}: {fits: Fits; strength?: number; unless?: readonly string[]; toThem?: boolean},
): Detector => {
	const phrases = compile(...list);
	const blocker = unless && compile(...unless);
	return seeking([phrases], (context) => {
		const {reply} = context;
		if (!fitsPost(context, fits) || turnsAway(context)) return [];
		const off = [...find(reply, informing), ...(blocker ? find(reply, blocker) : [])];
		const spans = find(reply, phrases).filter(
			(span) => !off.some((other) => overlaps(other, span)) && !(toThem && isOfWriter(reply, span)),
		);
		const damped = strength * (1 - 0.8 * coldness(context));
		return spans.slice(0, 3).map((span) => ({spans: [span], strength: damped}));
	});
};
