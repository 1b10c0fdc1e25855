import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {sparing} from './sparing.ts';

/** What nobody wants to be called. */
export const names =
	'(idiot|idiots|moron|morons|imbecile|imbeciles|dumbass|dumbasses|jackass|asshole|assholes|arsehole|arseholes|ass|arse|bastard|bastards|scumbag|scumbags|douche|douchebag|douchebags|dickhead|dickheads|dick|prick|pricks|twat|twats|wanker|wankers|muppet|muppets|numpty|cretin|cretins|halfwit|halfwits|dimwit|dimwits|nitwit|nitwits|numbskull|dunce|dolt|dullard|nincompoop|airhead|bigot|bigots|hypocrite|hypocrites|snowflake|snowflakes|troll|trolls|loser|losers|clown|clowns|coward|cowards|liar|liars|fool|fools|buffoon|buffoons|simpleton|simpletons|ignoramus|crybaby|crybabies|whiner|whiners|sheeple|lemming|libtard|libtards|shill|shills|creep|weirdo|psycho|nutcase|nutjob|lunatic|tool|bully|bullies|fraud|frauds|joke|disgrace|embarrassment|parasite|leech|waste of (space|oxygen|air|skin)|piece of (work|shit|crap|garbage|trash)|sad (little)? (man|woman|person|excuse)|poor excuse (for|of) (a|an) *|scum|trash|garbage|pig|snob|know-it-all|hack|quack|charlatan|amateur)';

/** What nobody wants to be told they are. */
const adjectives =
	'(stupid|dumb|idiotic|moronic|pathetic|clueless|ignorant|delusional|deluded|brainless|mindless|spineless|gutless|disgusting|vile|despicable|contemptible|laughable|incompetent|insane|braindead|brain-dead|brainwashed|dishonest|dense|dim|shameless|hypocritical|paranoid|arrogant|conceited|pompous|childish|infantile|immature|juvenile|nuts|bonkers|deranged|unhinged|demented|retarded|insufferable|obnoxious|uneducated|illiterate|gullible|thick as|not (very|too|that|all that|exactly|so|the)? (bright|sharp|smart|clever|brightest|sharpest|smartest)|useless|worthless|hopeless|evil|toxic)';

const youAre =
	"(you're|youre|you are|ur|u r|u are|your such|you must be|you have to be|you've got to be|you guys are|you all are|y'all are|you ain't nothing but|you sound like|you look like|you come across as|you come off as|you act like|you are acting like|you're acting like|you're being|you are being)";

const degree =
	'(a|an|such a|such an|just|just a|just an|the|nothing but|nothing but a|nothing but an|all|being|being a|being an|so|too|very|really|clearly|obviously|either|truly|utterly|completely|totally|beyond|simply|simply a|still|still a|also a|one|quite|quite the|some|some kind of|as|like|a bit|a little|very very|kind of|kinda|either a|either an)';

const strong =
	'(bunch of|bit of a|fucking|complete|total|absolute|real|typical|utter|pathetic|stupid|dumb|little|damn|damned|bloody|biggest|bigger|massive|huge|giant|miserable|sorry|ignorant|arrogant|lying|lazy|entitled|sad|pompous|self-important|self-righteous|worst kind of|monstrous|very)';

/** Words that speak of oneself, of a fear, or against the insult. */
const spared: readonly string[] = [
	"(i'm|im|i am|i was|i've been|i feel|i felt|i must|i look|i looked|we were|we are|we're|am i|me|myself) (feel|feeling|like|be|being|look|just|so)? (such|a|an|so|like|too|pretty|the|kind|as|really)",
	"(feel|feels|felt|feeling|think|thinks|thinking|thought|believe|say|says|said|tell|tells|telling|told|call|calls|called|calling|as if|as though|if|whether|when|because|since|afraid|worried|mean|convinced|make|makes|made|unless) (me|him|her|them|yourself|people|they|others|anyone)? (like|that|as though|as if)? (you're|youre|you are|your|ur|you)",
	"(you're|youre|you are|your|ur) (not|no|hardly|far from|anything but|never|neither) (a|an|being|so|at all|the|dumb|stupid|crazy|alone|weak)? *",
	"(don't|dont|do not|never|please don't|stop) (be|let|call|calling|think|feel|want|listen)",
	"(isn't|is not|wasn't|aren't|not|never|neither|nor) (a|an|your|because|that|about|meant)? (sign|joke|fault|stupid|fool|disgrace)",
	'(a|such a|quite a|good|great|handy|useful|excellent|neat|amazing|free) tool',
];

const insulted = anyOf(
	sparing(
		spared,
		phrases(
			[
				`${youAre} ${degree}? ${strong}? (${names}|${adjectives})`,
				`(what|such) (a|an) ${strong}? (idiot|moron|imbecile|asshole|arsehole|bastard|scumbag|douche|douchebag|dickhead|twat|wanker|loser|clown|coward|liar|hypocrite|buffoon|crybaby|troll|muppet)`,
				'(you|u|fucking|bloody|damn|stupid) (idiot|idiots|moron|morons|imbecile|imbeciles|asshole|assholes|arseholes|bastard|bastards|scumbag|scumbags|loser|losers|clown|clowns|hypocrite|hypocrites|troll|trolls|coward|cowards|liar|liars|sheep|sheeple|fool|fools|muppet|muppets|twat|twats|creep|snowflake|snowflakes)',
				'(you|u) (absolute|utter|complete|total|stupid|dumb|ignorant|arrogant|pathetic|sad|miserable|lazy|lying|ridiculous|silly|spoiled|spoilt|monstrous|pompous) (little|old|fucking|sad)? (man|woman|boy|girl|child|person|people|human|fool|idiot|hack|cow|dog|pig|clown|bigot|fraud|snob|brat|thing|creature|melt|donkey|walnut|potato|weapon|spoon)',
				'(just|please|oh|now|should|must|and|so|then|to) shut (up|the (fuck|hell) up|your (mouth|face|trap|pie hole|gob|cake hole))',
				'(fuck|screw|damn) (you|u|off)',
				'(piss|bugger|sod|fuck|naff|jog) off',
				'(go to hell|drop dead|eat shit|kys|go kill yourself|get stuffed|bite me|rot in|burn in hell|go die|hope you (die|rot|choke|suffer|lose|get (cancer|fired|sued))|should (be|have been) (gassed|shot|hanged|locked up|put down|sterilized|sterilised))',
				'(your|ur|yer) (own)? (stupid|dumb|idiotic|pathetic|ridiculous|ignorant|asinine|moronic|inane|delusional|worthless|childish|infantile|juvenile|brainless|mindless|feeble|tiny|pea|sick|twisted|warped|deranged|petty|bigoted|hateful|lazy|sorry) (little|old)? *',
				'(your|ur|you and your|your own|your sheer) (blatant|sheer|utter|complete|total|staggering|monumental|own|usual)? (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|delusions|dishonesty|cowardice|bigotry|cluelessness|pettiness|immaturity|entitlement|laziness|narcissism|insanity)',
				'(sheer|utter|pure|blatant|complete|total|staggering|breathtaking|monumental|wilful|willful) (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|dishonesty|cowardice|bigotry|entitlement|cluelessness)',
				'(any|only (a|an)|what (kind|sort) of) (complete|total|utter|absolute)? (idiot|moron|imbecile|fool|halfwit|troll|clown|coward|bigot|liar|monster|loser|psycho) (would|could|can|writes|says|thinks|does|believes)',
				'(no|without a|zero|half a|lack a|lacks a|lacking a|missing a) (brain|brains|brain cells|brain cell|functioning brain|spine|backbone|self-awareness)',
				'(too|so) (stupid|dumb|thick|dense|dim|lazy|ignorant|arrogant|blind|proud|vain) (to (see|understand|know|realise|realize|even|be|get|read|think|google|listen|notice|admit)|for (words|this|you|your own))',
				"(you|u) (have|got|must have|'ve got) (the)? (iq|brain|brains|intellect|maturity|attention span|memory|emotional range|reading comprehension|comprehension skills) (of|the size)",
				'(not the (sharpest|brightest) *|a few * short of|lights are on but|dumb as a|thick as (a|two)|two brain cells|room temperature iq|single digit iq|mental age of)',
				"(you're|you are|ur) (the)? (reason|kind of person|type of person|sort of person|exactly (who|why|the)|what's wrong with|living proof|proof that) (why|who|that|people|we|i|this|everyone|nobody)",
				'(nut jobs|nut job|nutjob|nutjobs|whackjob|whackjobs|crackpot|crackpots|cucks|mouth breather|mouth breathers|keyboard warrior|keyboard warriors|armchair expert|armchair experts|basement dweller|incel|incels|bootlicker|bootlickers|bobble head|bobble heads|village idiot|dumbass|dumbasses)',
			],
			{strength: 0.95},
		),
	),
	orders(
		phrases(
			[
				'(get lost|shut (up|your (mouth|face|trap))|shut it|zip it|crawl back|go back to (school|grade|kindergarten|bed|sleep|your (cave|hole|basement|bubble|country)|where you came))',
			],
			{strength: 0.95},
		),
	),
	pattern(/(?<![\w*])(?:stfu|gtfo|foad)(?!\w)/g, 0.95),
);

/** Where the reply calls the other person names. */
export const insults = once((context: Context): Evidence[] => insulted(context));
