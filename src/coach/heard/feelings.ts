import {compile, find, sentenceOf} from '../detect.ts';
import {overlaps} from '../text/span.ts';
import type {Sentence, Text, Word} from '../text/text.ts';
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
			'my (old|little|dear|sweet|best|only|first)? (dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|rabbit|horse|pony|friend|grandma|grandpa|nan|gran|granny|grandmother|grandfather|son|daughter|uncle|aunt|cousin|partner|neighbour|neighbor|teacher|colleague) (*)? (*)? (*)? (died|passed)',
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
			'lost (my|our) (job|house|home|business|savings|shop)',
			'(laid off|got fired|was fired|been fired|got dumped|dumped me|broke up|breakup|break-up|divorce|divorced)',
			"(can't|cannot|can not|cant) (stop crying|go on|cope|take it|do this)",
			'(suicidal|kill myself|killing myself|end it all|end my life|hurting myself|harm myself|no reason to live)',
			'(want|wanted|wanna|ready|going) (to)? die',
			'(hate|hating) (myself|my life|my body|who i am)',
			"(not|isn't|am not) (okay|ok|feeling so good|feeling good|doing well|doing great)",
		],
	},
	anger: {
		good: false,
		phrases: [
			'(angry|furious|mad|pissed|annoyed|annoying|irritated|irritating|frustrated|frustrating|frustration|fuming|livid|outraged|infuriating|rage|disgusted|disgusting|resent|resentful|unacceptable|ridiculous)',
			'(sick|tired|fed up|had enough) (and tired)? (of|with)',
			'(no one|nobody) (answers|replies|responds|helps|picks up)',
			'(hate|hating) (it|this|that|how|when|my job|my boss|being|having)',
			'still (no answer|no reply|no response|no refund|no sign|not working|not fixed|waiting|broken|nothing)',
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
			'(lonely|loneliness|lonesome|isolated|isolating|left out|unheard)',
			"(feel|feeling|felt|so|all|being|am|i'm|im|end up|ended up|completely|totally) (so|very|really|completely|totally|like|quite)? (alone|abandoned|invisible|ignored|excluded|unwanted|unloved)",
			'(no one|nobody) (to talk|cares|understands|listens|gets it|came|replied)',
			'no friends',
		],
	},
	shame: {
		good: false,
		phrases: [
			'(ashamed|shame|embarrassed|embarrassing|humiliated|humiliating|guilty|guilt|regret|regretting|mortified|failure|imposter|impostor|inadequate|incompetent)',
			"(feel|feeling|felt|feels|am|i'm|so|was) (so|really|very|such a|a|an|pretty)? (stupid|foolish|dumb|idiot|fool)",
			'(all)? my (own)? fault',
			'(messed|screwed|fucked) (it|this|that|things)? up',
		],
	},
	disappointment: {
		good: false,
		phrases: [
			'(disappointed|disappointing|disappointment|discouraged|discouraging|disheartened|disheartening|demoralized|demoralised|demotivated|rejected|rejection|failed|flopped|bummed|bummer|let-down)',
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
			'(loving|enjoying) (it|this|every|my new|being)',
			'(i|we) (absolutely|just|really)? love (my new|it here|this place|being)',
		],
	},
	pride: {
		good: true,
		phrases: [
			'(proud|accomplished|achievement|milestone)',
			'(i|we) (finally|just|actually|officially|have|have just)? (did it|made it|passed my|passed the|graduated|won|launched|shipped|published)',
			"(i've|ive|we've) (finally|just|actually|officially)? (done it|made it|passed|graduated|won|launched|shipped|published)",
			'(finally|officially) (did|done|finished|completed|hit|reached|got|opened|quit|passed|managed)',
			'(just|finally) (hit|reached|passed|crossed) #',
			"(we're|we are|i'm|it's|is) (finally|now|officially)? live (on|today|now|at)",
			'(got|landed|accepted|earned) (the|a|an|my|into) (job|offer|role|promotion|new job|scholarship|degree|award|dream)',
			'(got|been|was) (promoted|hired|accepted)',
			'(# |one|two|three|four|five|six|seven|eight|nine|ten|a few)? (days|weeks|months|years|year|month) (sober|clean)',
			'(first|#) (sale|customer|customers|users|paying customer|marathon|downloads|subscribers|client)',
		],
	},
	gratitude: {
		good: true,
		phrases: [
			'(grateful|thankful|gratitude|blessed|appreciative)',
			'(so|deeply|really|truly|very) (touched|moved)',
			'(thank you|thanks) (so much|to everyone|everyone|to all|for all) (for|who|that)',
			'(this|that|support|help|it all|which|really|words|messages) means (a lot|so much|the world)',
		],
	},
	relief: {
		good: true,
		phrases: [
			'(relieved|relief|phew|finally over|weight off)',
			'(cancer free|cancer-free|debt free|debt-free)',
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
	"(less|without|no more|don't|dont|do not) *",
	"(not|never|isn't|aren't|wasn't|don't|doesn't|didn't|no longer|hardly) (feel|feeling|be|been|at all|really|very|so|that|even|particularly|exactly)? *",
);

/** Somebody else's feeling: "she seems so fed up", "are you happy". */
const others = compile(
	"(he|she|they|he's|she's|they're|hes|shes|theyre|you|you're|youre|people|someone|everyone|who) (is|are|was|were|seems|seem|looks|look|feels|feel|felt|gets|get|got|be|being|too|so|very|really|always|just)? (so|too|very|really|always|a bit|kind of|being)? *",
);

/** What a complaint is made of: each may be said in peace, two of them are said in anger. */
const grievances = [
	compile(
		'(second|third|fourth|fifth|sixth|tenth|nth|umpteenth|#rd|#th|#nd|#) (time|times) (this|that|in|now|it|already|since|and|my|our|you|they|i|we)?',
		'(yet|once) again',
		'(me|us|it|them|card|order) (twice|three times|four times)',
		'(twice|again) (this|last|in a|today|now|already|yesterday)',
		'(all)? over again',
		'(every|each) (single)? (time|day|week|update|month)',
	),
	compile(
		"(deleted|deletes|wiped|erased|lost|loses|broke|breaks|broken|crashed|crashes|cancelled|canceled|charged|overcharged|billed|ruined|destroyed|damaged|locked me|late|froze|freezes|ignored|ignores|cracked|missing|rejected|stopped working|doesn't work|didn't work|won't load|fails|failing|failed)",
	),
	compile(
		"(support|nobody|no one|customer service|they|you|staff|service|the (company|landlord|council|team|seller|shop|bank|airline)) (never|still|just|has not|hasn't|have not|haven't|doesn't|don't|didn't|won't|refuses|refuse|keeps|keep) (to)? (answer|answers|answered|reply|replies|replied|respond|responds|responded|care|cares|help|helps|helped|listen|listens|pick|picks|call|calls|called|come|comes|came|fix|fixes|fixed|bother|bothers|ignore|ignoring|ignores)",
		'(keeps|keep|kept) (closing|deleting|losing|crashing|cancelling|canceling|ignoring|breaking|failing|charging|freezing|rejecting|dropping|sending me)',
		'(no|zero|not one|without any|without a) (answer|reply|response|refund|apology|explanation|warning)',
		"(haven't|have not|never|didn't|hasn't) (heard|heard back|got|gotten|received) (back|a|an|any|anything|my|one)?",
	),
	compile(
		"(i'm|im|i am|we're|we are) (so|just|officially|absolutely)? (done.|done with (you|this|them|it|these|your|that))",
		"(i've|ive|i have|we've) had (it|enough)",
		'(enough is enough|what a joke|an absolute joke|a complete joke|never again|waste of (time|money)|this is a joke|how hard can it be|not good enough|the last straw|i want (my money|a refund)|total (disgrace|shambles)|disgrace|disgraceful|pathetic|useless|worst (service|support|company|app|experience|customer|airline|update))',
	),
];

/** The last sentence with a sign of complaint: there it comes to its head. The others are points. */
const complaint = (post: Text): Feeling[] => {
	const seen = grievances.map((pattern) => find(post, pattern)).filter(({length}) => length > 0);
	const last = seen.flat().sort((a, b) => b.start - a.start)[0];
	const sentence = seen.length >= 2 && last ? sentenceOf(post, last) : undefined;
	if (!sentence || asksOthers(post, sentence)) return [];
	const {start, end} = sentence;
	return [{kind: 'feeling', start, end, family: 'anger', good: false}];
};

/**
 * The feelings a post speaks of, at most one of each family and one in each sentence, in order. The
 * span is the sentence that holds it, so that it can be shown and answered as it was said.
 */
export const findFeelings = (post: Text): Feeling[] => {
	const denied = find(post, negated);
	const deniedOrOthers = [...denied, ...find(post, others)];
	const tells = post.words.some(isFirstPerson);
	const found = families
		.flatMap(({family, good, pattern}) => {
			// Somebody else's death is the writer's grief.
			const blocked = family === 'grief' ? denied : deniedOrOthers;
			const word = find(post, pattern).find(
				(span) => !blocked.some((other) => overlaps(other, span) && other.start < span.start),
			);
			const sentence = word && sentenceOf(post, word);
			if (!sentence || asksOthers(post, sentence)) return [];
			if (family !== 'grief' && !isOwn(sentence, tells)) return [];
			const {start, end} = sentence;
			return [{at: word.start, feeling: {kind: 'feeling' as const, start, end, family, good}}];
		})
		.sort((a, b) => a.at - b.at)
		.map(({feeling}) => feeling);
	// Where a sentence holds two, the last prevails: "exhausted and so happy".
	const named = found.filter(({start}, index) => start !== found[index + 1]?.start);
	// Whoever complains need not say how that feels.
	return named.length > 0 ? named : complaint(post);
};

/** "Are you happy with it?" asks about a feeling; "Why am I so tired?" tells of one. */
const asksOthers = (post: Text, {end, words}: Sentence): boolean =>
	post.plain[end - 1] === '?' && !words.some(({lower}) => /^(?:i|i'm|im|my|me)$/.test(lower));

const isFirstPerson = ({lower}: Word): boolean =>
	/^(?:i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|we|we're|we've|our|ours|us)$/.test(lower);

/**
 * "Nurses will get more stress" is an opinion. A feeling is told in the first person, or in a few
 * words by somebody who speaks of themselves.
 */
const isOwn = ({words}: Sentence, tells: boolean): boolean =>
	words.some(isFirstPerson) || words.length <= (tells ? 12 : 6);
