import {anyOf, compile, once, orders, pattern, phrases} from '../detect.ts';
import {sparing} from './sparing.ts';
import {failings, names} from './words.ts';

const youAre =
	"(you're|youre|you are|u r|u are|you were|you must be|you have to be|you guys are|you all are|you sound|you sound like|you look like|you seem|you appear|you are being|you're being|you come across as|you come off as|you act like|you're acting like|are you|are you all|you and your * are)";

const degree =
	'(a|an|such a|such an|just|just a|just another|the|nothing but|nothing but a|all|so|too|very|really|clearly|obviously|either|truly|utterly|completely|totally|beyond|simply|still|also|one|quite|quite the|some|some kind of|as|like|a bit|a little|another|yet another|the one|that|this|really that|seriously this|seriously that)';

const strong =
	'(bunch of|bit of a|fucking|freaking|complete|total|absolute|real|typical|utter|pathetic|stupid|dumb|little|damn|damned|bloody|biggest|huge|miserable|sorry|sad|poor|ignorant|arrogant|lying|lazy|entitled|pompous|spoiled|spoilt|angry|bitter|paid|worst kind of|very)';

/** Words that speak of oneself, of a fear, or against the insult. */
const spared: readonly string[] = [
	'(tell|tells|telling|told|want|wants|wish) (*)? (*)? (*)? to shut up',
	"(i'm|im|i am|i was|i've been|i feel|i felt|we were|we are|we're|am i|me|myself) (feel|feeling|like|being|just|so)? (such|a|an|so|like|too|pretty|the|kind|as|really)",
	"(feel|feels|felt|feeling|think|thinks|thinking|thought|believe|say|says|said|tell|tells|telling|told|call|calls|called|calling|as if|as though|if|whether|when|while|because|since|afraid|worried|mean|make|makes|made|unless|where|once) (me|him|her|them|yourself|people|they|others)? (like|that|as though|as if)? (you're|youre|you are|you feel|you were|your|ur|you)",
	"(you're|youre|you are|your|you were) (not|no|never|hardly|far from|anything but) (a|being|so|the|alone|at all)? *",
	"(don't|dont|do not|never|please don't|stop) (be|let|call|calling|think|feel|want|listen)",
	"(wasn't|not|isn't|is not|never|nor|about) your? (fault|stupid|failure|own)",
	'(are|were) you (lost|jealous|confused|stupid enough)',
	'(a|great|handy|useful|good|neat|free) tool',
	'(a|such a|the|still a) (child|baby|toddler) (and|when|with|in|on|at|to|who|for)',
	'your (own|sense of)? (failure|inability|bias|agenda) (to (get|stop|let|sleep|eat|cope|relax)|for (the|today|tomorrow))',
	"(you're|you are|you were|you must be|you seem|you sound) (so|really|very|a bit|a little|just)? (confused|lost|obsessed|ashamed|ridiculous|silly|insane|nuts) (about|with|by|because|over|and|in|good|talented)",
];

const insulted = anyOf(
	sparing(
		spared,
		phrases(
			[
				`${youAre} ${degree}? ${strong}? ${names}`,
				`${youAre} ${degree}? (just|being|so|too|very|that)? ${failings}`,
				`(you|u) ${strong}? ${strong}? (idiot|idiots|moron|morons|imbecile|asshole|bastard|scumbag|loser|losers|clown|clowns|hypocrite|hypocrites|troll|trolls|coward|cowards|liar|liars|sheep|sheeple|fool|fools|muppet|twat|creep|snowflake|snowflakes|scum)`,
				`(what|such|like|another|typical|spoken like|only|just) (a|an) (true|real|complete|total|utter|absolute|pathetic|fucking|little)? (idiot|moron|imbecile|asshole|bastard|scumbag|douche|twat|wanker|loser|clown|coward|liar|hypocrite|buffoon|crybaby|troll|bigot|fool)`,
				`your (own|sheer|utter|blatant|obvious|apparent|complete|total|staggering|usual|constant|endless|petty|childish|personal|little|blind)? (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|delusions|cowardice|bigotry|pettiness|immaturity|narcissism|paranoia|hatred|dishonesty)`,
				'your (own)? (stupid|dumb|idiotic|pathetic|ignorant|asinine|moronic|inane|delusional|worthless|childish|infantile|juvenile|brainless|mindless|petty|bigoted|hateful) *',
				'(sheer|utter|pure|blatant|total|staggering|breathtaking|monumental|wilful|willful) (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|dishonesty|cowardice|entitlement)',
				'(no|without a|half a|lack a|use your|grow a|tiny|pea) (brain|brains|brain cells|spine|backbone)',
				'(too|so) (stupid|dumb|thick|dense|ignorant|arrogant) (to|for) (see|understand|know|realise|realize|be|get|read|words|this)',
				'only a (fool|liar|coward|child) would',
				'(just|please|oh|now|should|and|so|then|to|would) shut (up|your (mouth|trap|face))',
				'(fuck|screw|damn) (you|off)',
				'(piss|bugger|sod|naff) off',
				'(go to hell|drop dead|eat shit|get stuffed|bite me|rot in|burn in hell)',
				'(armchair|self-appointed|self-proclaimed|so-called) (expert|experts|genius|warrior|warriors|lawyer|general)',
			],
			{strength: 0.95},
		),
	),
	orders(
		phrases(['(get lost|shut up|shut it|zip it|go back to (school|sleep))'], {strength: 0.95}),
	),
	pattern([compile('(stfu|gtfo|foad)')], /(?<![\w*])(?:stfu|gtfo|foad)(?!\w)/g, 0.95),
);

/** Where the reply calls the other person names. */
export const insults = once(insulted);
