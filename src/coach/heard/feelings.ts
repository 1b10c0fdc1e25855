import {compile, find, type Phrases, sentenceOf} from '../detect.ts';
import {overlaps, type Span} from '../text/span.ts';
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
			'(he|she|they|dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|friend|nan|nana|gran|granny|grandad|granddad|grandma|grandpa|grandmother|grandfather|son|daughter|uncle|aunt) (just|has|have|had|suddenly|recently)? (died|passed)',
			'lost (my|our|a) (dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|friend|best|baby|grandma|grandpa|grandmother|grandfather|son|daughter|partner|uncle|aunt|cousin|child)',
			'(grief|grieving|mourning|bereaved|bereavement|heartbroken|heartbreaking|heartbreak|devastated|devastating)',
			'my (old|little|dear|sweet|best|only|first)? (dad|mom|mum|mother|father|brother|sister|husband|wife|dog|cat|rabbit|horse|pony|friend|grandma|grandpa|nan|gran|granny|grandmother|grandfather|son|daughter|uncle|aunt|cousin|partner|neighbour|neighbor|teacher|colleague) (*)? (*)? (*)? (died|passed)',
			'(death|funeral|loss) of (my|our|a|his|her)',
			'rest in peace',
			'put (him|her|them|my dog|my cat) (down|to sleep)',
			'(i|we) (really|still|so)? (miss|missed) (him|her|them|it|you|my|our|being|having)',
		],
	},
	sadness: {
		good: false,
		phrases: [
			'(sad|sadness|saddened|unhappy|depressed|depressing|depression|miserable|hopeless|helpless|worthless|crying|cried|tears|sobbing|hurting|broken-hearted|gutted|crushed|numb|homesick)',
			'(feel|feeling|felt|feels) (so|really|very|pretty|a bit|a little|kind of)? (down|low|awful|terrible|lost|hurt|broken|bad|horrible|like crap|like shit)',
			'(breaks|broke|breaking) my heart',
			'(hard|tough|rough|worst|terrible|horrible|awful|difficult) (few|couple of)? (day|days|week|weeks|month|months|year|years|time|times)',
			'lost (my|our|all my|all our) (job|house|home|business|savings|shop)',
			'(savings|money|years of (work|photos|notes|research|writing)) (*)? (gone|went with it|lost|down the drain)',
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
			'(about to|ready to|want to|wanna) (give up|quit (it all|everything|altogether|my job|this|for good))',
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
			'(happy|happiest|happiness|excited|exciting|thrilled|delighted|overjoyed|ecstatic|stoked|pumped|elated|joy|joyful|hyped|psyched|buzzing|chuffed|over the moon|on cloud nine|walking on air|grinning)',
			"(can't|cannot|can not) (wait|believe it|stop (smiling|grinning|laughing|looking at it))",
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

const months =
	'(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
const lately = `(in (the)? (${months}|#)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the #|${months}|christmas)|last (year|month|week|night|${months}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (year|month|week|morning|${months})|today|yesterday|suddenly|# (days|weeks|months|years)|a (week|month|year)|two|three|four|five)`;
const kin =
	'(dad|daddy|mom|mum|mam|mother|father|brother|sister|husband|wife|partner|son|daughter|baby|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|grandmother|grandfather|uncle|aunt|auntie|friend|dog|cat|boy|girl|old boy|old girl)';
const business =
	'(shop|bakery|business|cafe|café|pub|restaurant|store|studio|farm|salon|practice|company|startup|doors|stall|library|school|studio|club|bookshop|gallery)';

/** What happens to people says how they feel without a word of feeling: "we lost her in May". */
const happenings: Partial<Record<FeelingFamily, string[]>> = {
	grief: [
		`(lost|losing) (him|her|them|both) (to|${lately})`,
		`(had|have|having) to (put|let) (him|her|them|our * *|my * *|*) (down|to sleep|go) ${lately}`,
		'(had|have|having) to put (him|her|them) (down|to sleep)',
		`since (my|our|his|her|their)? ${kin} (died|passed|went|left us|has gone)`,
		'since (he|she|they) (died|passed|left us)',
		`(first|another|#|second) (christmas|birthday|year|summer|winter|easter|eid|diwali|thanksgiving|anniversary|holiday|mother's day|father's day|one) without (him|her|them|my|our|you|${kin})`,
		`my late ${kin}`,
		`${kin}'s (funeral|ashes|wake|grave|headstone|tools|coat|coats|clothes|shoes|chair|glasses|voicemail|voice|mug|slippers|handwriting|side of the bed) (*)? (is|are|was|still|on|in)?`,
		'(his|her) (funeral|ashes|grave|headstone|voicemail|side of the bed|empty chair|old coat)',
		'(the)? (house|flat|bed|chair|kitchen|home|room) (is|feels|was) (so|too|very|awfully)? (quiet|empty|silent)',
		'(still|keep|kept|caught myself) (set|setting|lay|laying|cook|cooking|buy|buying|pour|pouring|make|making|dial|dialling|ring|ringing) (two|for two|for him|for her|his|her)',
		'(keep|kept|still) (smelling|reaching for|expecting (him|her|them|it|to)|listening for|looking for (him|her|them)|hearing (his|her|their|him|them)|seeing (his|her|their|him|them)|turning to tell|waiting for (him|her|the key))',
		'(i)? want (him|her|them) (back|here|home)',
		'(miscarriage|miscarried|stillborn|stillbirth|hospice|palliative|eulogy|orphaned|widowed|widow|widower)',
		'(we|i) (buried|scattered|cremated|said goodbye to) *',
	],
	sadness: [
		'(heart (sank|sinks|is breaking|hurts|aches)|lump in (my|the) throat|gut punch|punch in the gut|in bits|in pieces|fell apart|falling apart|broke down|breaking down|well up|welled up|i cried|in floods)',
		'(feel|feels|felt|feeling) (so|really|a bit|kind of|just|totally|physically)? (sick|empty|hollow|nothing|pointless|useless|worthless|small|flat|dead inside)',
		'(i|just|could|want to|wanna|going to|gonna) (cry|bawl|curl up|disappear|scream|weep)',
		`(closed|closing|shut|shutting|lost|losing|sold|selling|folded) (down)? (my|our|the|his|her|mum's|mom's|dad's) (*)? ${business}`,
		'(was|been|were|am|being|got|get|getting) (suddenly|just|all)? (let go|made redundant|laid off|sacked|axed|evicted|dumped|ghosted|kicked out|dropped|benched)',
		'(let go|made redundant|laid off|sacked|redundant) (on|after|from|by|today|yesterday|this|last|over|via|in|with)',
		'(visa|appeal|application|asylum|mortgage|claim|request|manuscript|grant|renewal|paper) (*)? (was|got|been|is|has been)? (refused|denied|rejected|declined|turned down)',
		'(turned|turns|knocked) (me|us) (down|back)',
		"(i|we) can't (do|climb|use|walk|run|drive|hold|lift|feel|see|work|dance|play|swim|eat|read) (*)? (*)? (any more|anymore|any longer)",
		'(i|we) used to (love|enjoy|live for|run|dance|sing|climb|be good at|be somebody)',
		"(don't|dont|do not|didn't) know (who i am|who to be|how to be|what to do (with myself|now|anymore|any more)|where i belong|how to (go on|live|be around|tell))",
		'(wish i (was|were) (dead|gone|never born|someone else)|never (been)? born|better off (without me|dead)|nothing to live for|no point (in|to)? (living|life|anymore|any of it|trying)|nothing matters|whole life is|what is the point|wake up (tomorrow|again|ever))',
		'(she|he|they|wife|husband|girlfriend|boyfriend|partner) (left|dumped|cheated on|ghosted|divorced) (me|us)',
		'(was|been|got|were|just|is) diagnosed',
		'(stage|grade) (three|four|iii|iv|3|4)',
		'terminal (illness|cancer|diagnosis)?',
		'(tumour|tumor|relapse|relapsed|flare day|bad flare)',
		'(last|final) (bell|day of|time we|time i saw|one ever)',
	],
	anger: [
		'(broken into|break-in|burgled|robbed|nicked|stolen|stole|vandalised|vandalized|scammed|conned|swindled|ripped off|hacked into)',
		"(smashed|keyed|slashed|trashed|dumped on|drove into) (up|in)? (my|our|the|mum's|mom's|dad's|his|her)",
		'(took|takes|taking|claimed|stole|got) (all|full)? (the)? credit (for)?',
		'(talked|talking|talk|spoke|spoken) (over|down to) (me|us)',
		'(passed over|overlooked|sidelined|undermined|laughed at|mocked|belittled|gaslit|blamed me|blamed for|accused of)',
		'(colleagues|they|everyone|everybody|friends|people|class|the whole room|he|she) (all|just)? laughed',
		"(being|been|was|were) (told|fobbed off) (it was|it's|i was|i'm|that it|that i|to (wait|lose weight|calm down|relax|be patient)|by)",
		'(behind my back|without (asking|telling|consulting|warning) (me|us)|who does that|how dare|the (nerve|cheek) of|not even (a|an) (apology|thank you|reply|email|call|goodbye))',
		'(waited|waiting|wait|kept waiting|on hold|queued|sat) (for)? (over|nearly|almost|about|a whole)? (#|an|two|three|four|five|six|forty|fifty|ninety) (min|mins|minutes|hour|hours|weeks|months) (for|on|at|to|in|and|just|with)?',
		'(emailed|called|rang|phoned|complained|written|asked|chased) (them|you|her|him|it)? (twice|three times|four times|five times|# times|again and again|every day)',
	],
	fear: [
		"(still|hands|my hands|legs|literally|been|i'm|im|am) (are|were|was|is|still)? (so|so much|a bit)? (shaking|shook|trembling|shaky)",
		"(can't|couldn't|cannot) (breathe|eat|stop shaking|think straight|keep anything down)",
		'(heart (racing|pounding|in my mouth)|sick with|knot in my stomach|butterflies|what if (i|it|they|she|he|we|nobody)|dread it|dreading it)',
		'(waiting (for|on) (the|my|her|his|our|a)? (results|scan|biopsy|call back|verdict|diagnosis|phone|test)|found a lump|results (come|are due|are back)|(surgery|operation|scan|chemo|biopsy|the hearing) (is)? (tomorrow|next week|on monday|on tuesday|on wednesday|on thursday|on friday))',
		"(landlord|landlord's|landlady|landlady's|owner) (is|are)? (selling|evicting|kicking|raising)",
		'(eviction|notice to (quit|leave|vacate))',
		'(missing|lost) (cat|dog|since)',
		'in (intensive care|the icu|a&e|hospital|surgery|emergency)',
		"(don't|dont|do not) know (if|how|where|what) (i'll|we'll|i will|we will|i can|we can|we're|i'm) (going|gonna|make|cope|live|pay|manage|ever|supposed|get|go)?",
	],
	exhaustion: [
		'(spent|lost|wasted|been) (the|my|an|all|our)? (entire|whole|all)? (weekend|night|day|evening|morning|week) (on|trying|fighting|debugging|chasing|staring|and still)',
		'(close to|ready to|about to|tempted to|this close to) (throw|throwing|chuck|chucking|quit|quitting|give up|giving up|tears|scream|screaming|pack|packing|walk|losing|burn|set fire|lose it|bin)',
		"(losing (it|my mind|the will|sleep)|wits end|wits' end|wit's end|end of my (tether|rope)|breaking point|hanging by a thread|at a loss|running on (empty|fumes|coffee|no sleep|fumes)|on (my)? last legs|nothing left (in|to give))",
		'(night|day|late|double|twelve-hour|12-hour|back-to-back) (shift|shifts) (number|in a row|this week|six|five|#)',
		"(i'm|im|i am|feeling|we're|so|absolutely|completely) (so|just|completely|absolutely|totally|beyond)? (broken|knackered|shattered|wiped|wiped out|wrecked|frazzled|spent|dead on my feet|done in|burnt|fried|running on empty|out of ideas|at a loss)",
		"(haven't|havent|not|never) had (a|one|any) (single|proper|real)? (day off|break|holiday|weekend|night|sleep)",
		"(can't|cant|cannot|can not) (even|just)? (anymore|any more|keep (up|doing|going|this up)|carry on|do it anymore|deal with|take (much|any) more|handle)",
		"(don't|dont|do not) even know (what|how|where|why|who) (to)?",
		'(nothing|not a thing) (works|worked|helps|helped|is working|seems to)',
		'(ripped|frogged|redone|rewritten|started over|restarted) (it|this|that|this * out|out|everything|the whole thing)? (twice|three times|four times|five times|# times|again)',
	],
	loneliness: [
		"(don't|dont|do not|didn't) know a (soul|single person)",
		'(no one|nobody|no-one) (at|in|here|home|else|has|ever|even|really|to)? (home|here|work|school)? (asked|asks|remembered|called|calls|noticed|notices|talks|talked|wished|invited|checks|checked|understands|came|showed|turned|texted|answers|likes|wants) *',
		'(spent|spending|eat|eating|ate|having|had|sat|sit|sitting|celebrated|home) (my|the|new year|christmas|another|lunch|dinner|a)? (birthday|weekend|evening|dinner|lunch|there|here)? (alone|by myself|on my own|on my lonesome)',
		'(wish|want|need|just want) (i had|someone|somebody|a|anyone) (to)? (friend|talk to|to talk|hug|to care|to listen|to hold|who|would|cared|care)',
		"(i'm|i am|felt|feel) (always|still)? (the only one (who|left|here|without|in)|a stranger|an outsider|like an outsider|out of place|a burden|a bother)",
	],
	shame: [
		'(two|three|#) inches tall',
		'(because of|thanks to) me',
		"(can't|cannot|can not|couldn't) (face|look at) (them|him|her|anyone|anybody|people|my *)",
		'made a fool of',
		'(in front of (everyone|everybody|the whole|all (of|my|the)))',
		'(i|we) (accidentally|just|stupidly)? (dropped|deleted|wiped|crashed|pushed|overwrote|broke|took down) (the|our|a)? (*)? (prod|production|database|table|server|site|main|master|backups)',
		'am i (just|being|so)? (stupid|an idiot|mad|crazy|awful|terrible|a bad|a terrible|horrible|wrong|the asshole|too old|too late|a monster|selfish)',
		"(i'm|im|i am|feel|feel like|just) (so|such|just|being|really|like)? (a)? (slow|stupid|useless|pathetic|disgusting|hideous|ugly|a burden|a fraud|a mess|a joke|a loser|hopeless|trash|garbage|an idiot|idiot|awful person|terrible person|bad person|bad mum|bad mom|bad dad|bad parent|piece of shit)",
	],
	disappointment: [
		'(second|third|fourth|fifth|sixth|another|tenth|#th|yet another) (rejection|rejections|failure|no|setback|defeat|loss|time running|month running|attempt)',
		"(i|we|he|she|they) (didn't|did not) (get|make|win|pass|place|qualify|finish) (it|in|the|a|any|picked|selected|chosen|cut|past|through|my|our)?",
		'(nobody|no one|not one person|only # people|only one person|only my mum|only my mom) (came|turned up|showed up|bought|signed up|noticed|read it|answered|bid|clicked|replied|liked)',
		'(i|we) (froze|choked|bombed|blanked|blew it|fell flat|fell short|missed out|came last|lost again)',
		'(so close|back to square one|what went wrong|down the drain|all for nothing|for nothing)',
		'(#|one|two|three|four|five|six|seven|eight|nine|ten) (defeats|losses|rejections|failures|nos|refusals) (in a row|on the trot|so far|this|and)?',
		'(ruined|spoiled|burnt|wrecked) (it|the whole|my|our|everything|dinner|again)',
		'on the floor',
		'(flopped|tanked|fell apart|fell through)',
	],
	joy: [
		"(said yes|it's a (girl|boy)|(she|he|they|baby|our * *|our *) (is|was|has)? (finally|safely)? (arrived|born|here) (safely|today|this|last|at)|first (steps|word|smile|tooth))",
		'(we|i) (just|finally|have)? (adopted|rescued|brought home|eloped|got the keys|got a puppy|got engaged|got married) *',
		'(best|loveliest|greatest|proudest|happiest|nicest) (day|night|thing|moment|month|year|present|news|feeling|week) (of|in|ever|yet|since|anyone)',
		'(made|makes) (my|our|his|her|the) (day|week|year|whole week)',
		'(happy|joyful) tears',
		'(reblooming|rebloomed|bloomed at last|(it|he|she|they) finally (works|worked|sprouted|hatched|flew|slept through|walked|smiled|clicked))',
		'(can|could) (finally|at last) *',
	],
	pride: [
		'(we|i) (finally|just|actually|somehow|only)? (got it|got in|got through|made it|did it|nailed it|aced it|smashed it|pulled it off|beat it|cracked it|got there)',
		'(got|had) (my|our|the) (*)? (*)? (approved|accepted|published|funded|confirmed|framed|cleared)',
		'(at last|finally|somehow|officially) (i|we|it|she|he|my|our)? (got|threaded|works|working|clicked|fixed|solved|paid|cleared|moved|understood|learned|learnt|ran|swam|climbed|opened|built|sold|wrote|signed|said|told|stood|cooked|baked|landed|broke|beat|qualified|licensed|retired|fit|fits|clean|readable|taken)',
		'(my|our|first|his|her) (first|ever|very first|first ever) (marathon|gig|open mic|race|sale|order|customer|5k|10k|half marathon|solo|exhibition|paycheck|novel|story|goal|win|house|home|concert|talk|commit|pr|release)',
		'(paid|paying) off (my|our|the|all|£#|$#|€#|every)',
		'(ground broke|broke ground|rang the bell|keys (on|today|tomorrow|in hand)|personal best|best month|record (month|year|day)|all-time high|new pb)',
		'(been|being|am|now|stayed) (sober|clean|smoke-free|cigarette-free|drink free)',
		'(sober|clean) (for)? (#|one|two|three|four|five|six|seven|eight|nine|ten|a) (day|days|week|weeks|month|months|year|years)',
		'(we|i|they|team|kids|girls|lads|the lads|our team|my team) (won|win|beat|placed|came first|took gold|took home|qualified)',
		'(biometrics|exams|exam|thesis|dissertation|degree|training|treatment|chemo|paperwork|course|phd|viva|draft|manuscript|renovation) (is|are)? (finally|all)? (done|finished|submitted|over|complete)',
	],
	gratitude: [
		'(got|carried|saw|helped) (me|us) through',
		'(changed|saved) my (life|day|week|marriage|business|sanity|year)',
		"(couldn't|could not|can't|wouldn't) have (done|made|managed|got|finished) (it|this|that|here)? without",
		'(a|some|this|an) (stranger|old fella|neighbour|neighbor|lady|man|woman|kid|customer|patient|old man|driver|nurse|student|someone|somebody|regular) (just|who|still)? (bought|brought|left|gave|paid|hugged|stopped to|handed|wrote|thanked|held|offered|helped|carried) (me|us|my|our|a|the|him|her)',
		'(so|forever|eternally|really) (kind|grateful|thankful|lucky to have)',
	],
	relief: [
		'(since|finished|last|final|end of|done with|after) (my|her|his|the|a)? (last)? (round of)? (chemo|chemotherapy|radiotherapy|surgery|treatment)',
		'(benign|in remission|home safe|safe and sound|turned out (to be)? (fine|nothing|okay|ok|benign)|back home from hospital|out of (hospital|surgery|icu|the woods)|results (came back|are)? (clear|negative|normal)|lost nothing|(have|got|finally) a (name|diagnosis) for it)',
	],
};

const families = (Object.keys(feelingWords) as FeelingFamily[]).map((family) => ({
	family,
	good: feelingWords[family].good,
	named: compile(...feelingWords[family].phrases),
	told: compile(...(happenings[family] ?? [])),
}));

const negated = compile(
	"(less|without|no more|don't|dont|do not) *",
	"(not|never|isn't|aren't|wasn't|don't|doesn't|didn't|no longer|hardly) (feel|feeling|be|been|at all|really|very|so|that|even|particularly|exactly)? *",
);

/** Joy that is missed, wished for or promised. */
const notJoy = compile(
	'(nothing|nobody|no one|rarely|barely|hardly ever|lack of|any|no|used to|wish|wished|pretend|pretending|fake|faking|supposed|want|wanted|try|trying|deserve|able|ever) (to)? (that|i|i was|i were|i could|me|makes|made|me feel|feel|be|being|really)? (be|feel|makes|truly|so)? (me)? *',
	"(would|could|should|might|i'd|we'd|will|i'll|to|if i (was|were)|what makes (me|you)|the only|more|too) (really|be|feel|so)? *",
);

/** "Happy to help", "happy new year". */
const courtesies = compile(
	'(happy|glad|delighted|pleased) (to (answer|help|share|provide|discuss|chat|hear|pay|send|find|give|take|buy|explain|clarify|be corrected)|valentine|valentines|birthday|new|friday|monday|tuesday|wednesday|thursday|weekend|holidays|hour|ending|with the|medium)',
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
		'(time|day|week|month|bag|order|delivery|one|bottle|pair) in a row',
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
 * span is the sentence that holds it, or its clause where the sentence is long, so that it can be
 * shown and answered as it was said.
 */
export const findFeelings = (post: Text): Feeling[] => {
	const denied = find(post, negated);
	const deniedOrOthers = [...denied, ...find(post, others)];
	const unfelt = find(post, notJoy);
	const noJoy = [...deniedOrOthers, ...unfelt];
	const polite = find(post, courtesies);
	const tells = post.words.some(isFirstPerson);
	const sightings = families.flatMap(({family, good, named, told}) => {
		// Somebody else's death is the writer's grief.
		const blocked = family === 'grief' ? denied : good ? noJoy : deniedOrOthers;
		const seen = (phrases: Phrases, byName: boolean) =>
			find(post, phrases).flatMap((span) => {
				// "She is tired" is her feeling; "they laughed at me" is mine.
				const off = byName ? blocked : good ? [...denied, ...unfelt] : denied;
				if (off.some((other) => overlaps(other, span) && other.start < span.start)) return [];
				if (good && polite.some(({start}) => start === span.start)) return [];
				// "More worried than happy" is worried.
				if (/\bthan $/.test(post.plain.slice(Math.max(0, span.start - 5), span.start))) return [];
				const sentence = sentenceOf(post, span);
				if (!sentence || asksOthers(post, sentence)) return [];
				if (family !== 'grief' && !isOwn(sentence, tells)) return [];
				return [{family, good, byName, at: span.start, sentence}];
			});
		// One of each family is enough, and rather one that is called by its name.
		return [...seen(named, true), ...seen(told, false)].slice(0, 1);
	});
	// Where a sentence holds two, the last prevails: "exhausted and so happy".
	const feelings = [...new Set(sightings.map(({sentence}) => sentence))].flatMap((sentence) => {
		const within = sightings.filter((sighting) => sighting.sentence === sentence);
		const byName = within.filter((sighting) => sighting.byName);
		const [last] = (byName.length > 0 ? byName : within).sort((a, b) => b.at - a.at);
		if (!last) return [];
		const {family, good, at} = last;
		return [{kind: 'feeling' as const, ...clauseAt(post, sentence, at), family, good}];
	});
	// Whoever complains need not say how that feels.
	return feelings.length > 0 ? feelings.sort((a, b) => a.start - b.start) : complaint(post);
};

/** From so many words on a sentence is more than what one feeling is about. */
const longSentence = 32;

/** The part of a long sentence that speaks of the feeling: from its "and", "but" or comma to the next. */
const clauseAt = (post: Text, {start, end, words}: Sentence, at: number): Span => {
	if (words.length < longSentence) return {start, end};
	const breaks = words
		.filter(
			({start: from, lower}, index) =>
				index > 0 &&
				(/^(?:but|so|because|then|although|though|and)$/.test(lower) ||
					/[,;:(—–-]\s{0,3}$/.test(post.plain.slice(Math.max(0, from - 3), from))),
		)
		.map((word) => word.start);
	const from = breaks.findLast((place) => place <= at) ?? start;
	// A clause of a word or two says nothing by itself.
	const until = breaks.find((place) => place > at + 25) ?? end;
	return {
		start: from,
		end: post.plain.slice(from, until).replace(/[\s,;:(—–-]{1,9}$/, '').length + from,
	};
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
	words.some(isFirstPerson) || words.length <= (tells ? 16 : 9);
