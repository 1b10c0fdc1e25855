import {compile, find, sentenceOf} from '../detect.ts';
import {overlaps} from '../text/span.ts';
import type {Text} from '../text/text.ts';
import type {Said} from './hear.ts';

/** Feelings that one word of comfort or joy speaks to alike. */
export type FeelingFamily =
	| 'grief'
	| 'sadness'
	| 'anger'
	| 'fear'
	| 'exhaustion'
	| 'loneliness'
	| 'shame'
	| 'disappointment'
	| 'joy'
	| 'pride'
	| 'gratitude'
	| 'relief';

export type Feeling = Said & {kind: 'feeling'; family: FeelingFamily; good: boolean};

/** How people write each feeling down. Also used to see whether a reply names it. */
export const feelingWords: Record<FeelingFamily, {good: boolean; phrases: string[]}> = {
	grief: {
		good: false,
		phrases: [
			'(passed|passing) away',
			'(he|she|they|dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|friend|grandma|grandpa|grandmother|grandfather|son|daughter|uncle|aunt) (just|has|have|had|suddenly|recently)? (died|passed)',
			'lost (my|our|a) (dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|friend|best|baby|grandma|grandpa|grandmother|grandfather|son|daughter|partner|uncle|aunt|cousin|child)',
			'(grief|grieving|mourning|bereaved|bereavement|heartbroken|heartbreaking|heartbreak|devastated|devastating)',
			'(death|funeral|loss) of (my|our|a|his|her)',
			'rest in peace',
			'put (him|her|them|my dog|my cat) (down|to sleep)',
			'(i|we) (really|still|so)? (miss|missed) (him|her|them|it|you|my|our|being|having)',
			'(keep|kept) (smelling|hearing|seeing|reaching|expecting) *',
		],
	},
	sadness: {
		good: false,
		phrases: [
			'(sad|sadness|saddened|unhappy|depressed|depressing|depression|miserable|hopeless|helpless|worthless|crying|cried|tears|sobbing|hurting|broken-hearted|gutted|crushed|numb|homesick)',
			'(feel|feeling|felt|feels) (so|really|very|pretty|a bit|a little|kind of)? (down|low|awful|terrible|lost|hurt|broken|bad|horrible|like crap|like shit)',
			'(breaks|broke|breaking) my heart',
			'(hard|tough|rough|worst|terrible|horrible|awful|difficult) (few|couple of)? (day|days|week|weeks|month|months|year|years|time|times)',
			'(laid off|got fired|was fired|been fired|got dumped|dumped me|broke up|breakup|break-up|divorce|divorced)',
			"(can't|cannot|can not) (stop|go on|cope|take it|do this)",
		],
	},
	anger: {
		good: false,
		phrases: [
			'(angry|furious|mad|pissed|annoyed|annoying|irritated|irritating|frustrated|frustrating|frustration|fuming|livid|outraged|infuriating|rage|disgusted|disgusting|resent|resentful|unacceptable|ridiculous)',
			'(sick|tired|fed up|had enough) (and tired)? (of|with)',
			'(hate|hating) (it|this|that|how|when|my|being|having)',
			'still (no|not|waiting|broken|nothing)',
			'(ripped off|rip-off|let down|waste of|wasted)',
			'(drives|driving|drove) me (crazy|mad|nuts|insane)',
		],
	},
	fear: {
		good: false,
		phrases: [
			'(scared|afraid|terrified|terrifying|frightened|anxious|anxiety|worried|worrying|worry|nervous|panicking|panic|panicked|stressed|stressful|stress|dread|dreading|uneasy|paranoid|petrified|insecure|uncertain)',
			'(freaking|freaked|stressing) out',
		],
	},
	exhaustion: {
		good: false,
		phrases: [
			'(exhausted|exhausting|exhaustion|overwhelmed|overwhelming|burned out|burnt out|burnout|drained|draining|worn out|swamped|drowning|struggling|struggle|sleepless)',
			"(so|very|really|just|am|i'm|im|feeling|too|always) (bloody)? tired",
			"(haven't|havent|can't|cannot|couldn't) (slept|sleep|rest|rested)",
			'(at|reached|near) (my|the) (limit|breaking point|end of my rope)',
			"(don't|dont|do not) know (how|what) (much longer|else|to do anymore)",
			'(about to|ready to|want to|wanna) (give up|quit)',
			"(feel|feeling|am|i'm|im) (so|totally|completely|really)? stuck",
		],
	},
	loneliness: {
		good: false,
		phrases: [
			'(lonely|loneliness|alone|isolated|isolating|left out|excluded|abandoned|invisible|ignored|unheard)',
			'(no one|nobody) (to talk|cares|understands|listens|gets it|wants|came|replied)',
			'no friends',
		],
	},
	shame: {
		good: false,
		phrases: [
			'(ashamed|shame|embarrassed|embarrassing|humiliated|humiliating|guilty|guilt|regret|regretting|mortified|stupid|foolish|failure|imposter|impostor|inadequate|incompetent)',
			'(my|the) (own)? fault',
			'(messed|screwed|fucked) (it|this|that|things)? up',
		],
	},
	disappointment: {
		good: false,
		phrases: [
			'(disappointed|disappointing|disappointment|discouraged|discouraging|disheartened|disheartening|demoralized|demoralised|demotivated|unfortunately|rejected|rejection|failed|flopped|bummed|bummer|let-down)',
			"(didn't|did not|doesn't|hasn't|never) (work|worked) out",
			'(hoped|hoping|expected) (for)? (more|better)',
			'zero (sales|users|customers|downloads|replies|signups|sign-ups|responses|views)',
		],
	},
	joy: {
		good: true,
		phrases: [
			'(happy|happiest|happiness|excited|exciting|thrilled|delighted|overjoyed|ecstatic|stoked|pumped|elated|joy|joyful|hyped|psyched|over the moon|on cloud nine)',
			"(can't|cannot) (wait|believe it|stop smiling)",
			'(dream come true|best day|made my day|best news|good news|great news|wonderful news)',
			'(engaged|got married|getting married|just married|pregnant|expecting a baby|newborn|gave birth|became a (mom|mum|dad|father|mother))',
			'(love|loving|loved|enjoyed|enjoying) (it|this|that|every|my new|the|how|being)',
		],
	},
	pride: {
		good: true,
		phrases: [
			'(proud|accomplished|achievement|milestone)',
			'(i|we) (finally|just|actually|officially)? (did it|made it|passed|graduated|won|launched|shipped|published|finished|completed|hit|reached)',
			'(got|landed|accepted|received) (the|a|an|my|into) (job|offer|role|promotion|promoted|new job|scholarship|degree|award|dream)',
			'(got|been|was) (promoted|hired|accepted)',
			'(first|#) (sale|customer|customers|users|paying customer|marathon|downloads|subscribers|client)',
		],
	},
	gratitude: {
		good: true,
		phrases: [
			'(grateful|thankful|gratitude|blessed|appreciative|touched|moved)',
			'(thank you|thanks) (so much|to everyone|everyone|all|to all|for all)',
			'means (a lot|so much|the world)',
		],
	},
	relief: {
		good: true,
		phrases: [
			'(relieved|relief|phew|finally over|weight off)',
			'(cancer|debt)[ -]free',
			'all clear',
		],
	},
};

const families = Object.entries(feelingWords).map(([family, {good, phrases}]) => ({
	family: family as FeelingFamily,
	good,
	pattern: compile(...phrases),
}));

const negated = compile(
	"(not|never|isn't|aren't|wasn't|don't|doesn't|didn't|no longer|hardly) (feel|feeling|be|been|at all|really|very|so|that|even|particularly|exactly)? *",
);

/**
 * The feelings a post speaks of, at most one of each family, in order. The span is the sentence that
 * holds it, so that it can be shown and answered as it was said.
 */
export const findFeelings = (post: Text): Feeling[] => {
	const denials = find(post, negated);
	return families
		.flatMap(({family, good, pattern}) => {
			const word = find(post, pattern).find(
				(span) => !denials.some((denial) => overlaps(denial, span) && denial.start < span.start),
			);
			const sentence = word && sentenceOf(post, word);
			if (!sentence || isQuestion(post, sentence.end)) return [];
			return [{kind: 'feeling' as const, start: sentence.start, end: sentence.end, family, good}];
		})
		.sort((a, b) => a.start - b.start);
};

/** "Are you happy with it?" asks about a feeling; nobody has said that they have it. */
const isQuestion = (post: Text, end: number): boolean => post.plain[end - 1] === '?';
