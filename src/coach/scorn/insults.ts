import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {sparing} from './sparing.ts';

/** What nobody wants to be called. */
const names =
	'(idiot|idiots|moron|morons|dumbass|asshole|assholes|ass|dick|prick|nitwit|bigot|bigots|hypocrite|hypocrites|troll|trolls|loser|losers|clown|clowns|coward|cowards|liar|liars|fool|fools|whiners|sheeple|shill|shills|creep|weirdo|psycho|lunatic|tool|bully|bullies|fraud|frauds|joke|disgrace|embarrassment|waste of space|piece of (shit|trash)|scum|trash|garbage|pig|hack|quack|amateur)';

/** What nobody wants to be told they are. */
const adjectives =
	'(stupid|dumb|idiotic|moronic|pathetic|clueless|ignorant|delusional|mindless|disgusting|vile|despicable|laughable|incompetent|insane|brainwashed|dishonest|dense|dim|shameless|hypocritical|paranoid|arrogant|pompous|childish|immature|juvenile|nuts|retarded|insufferable|obnoxious|uneducated|illiterate|gullible|not (smart|clever)|useless|worthless|hopeless|evil|toxic)';

const youAre =
	"(you're|youre|you are|ur|u r|u are|you must be|you have to be|you guys are|you all are|you sound like|you look like)";

const degree =
	'(a|an|such a|such an|just|the|nothing but|all|being|so|too|very|really|clearly|obviously|either|truly|utterly|completely|totally|beyond|simply|still|also a|one|quite|some|as|like|kind of|kinda)';

const strong =
	'(bunch of|bit of a|fucking|complete|total|absolute|real|typical|utter|pathetic|stupid|dumb|little|damn|damned|bloody|biggest|bigger|massive|huge|giant|miserable|sorry|ignorant|arrogant|lying|lazy|entitled|sad|pompous|monstrous|very)';

/** Words that speak of oneself, of a fear, or against the insult. */
const spared: readonly string[] = [
	"(i'm|im|i am|i was|i've been|i feel|i felt|we were|we are|we're|am i|me|myself) (feel|feeling|like|being|just|so)? (such|a|an|so|like|too|pretty|the|kind|as|really)",
	"(feel|feels|felt|feeling|think|thinks|thinking|thought|believe|say|says|said|tell|tells|telling|told|call|calls|called|calling|as if|as though|if|whether|when|because|since|afraid|worried|mean|make|makes|made|unless) (me|him|her|them|yourself|people)? (like|that|as though)? (you're|youre|you are|your|ur|you)",
	"(you're|youre|you are|your) (not|no|never) (a|being|so|the|alone)? *",
	"(don't|dont|do not|never|please don't|stop) (be|let|call|calling|think|feel|want|listen)",
	"(wasn't|not) your? (fault|stupid)",
	'a tool',
];

const insulted = anyOf(
	sparing(
		spared,
		phrases(
			[
				`${youAre} ${degree}? ${strong}? (${names}|${adjectives})`,
				`(what|such) (a|an) ${strong}? (idiot|moron|coward|hypocrite)`,
				'fucking idiot',
				'you complete idiot',
				'(oh|you to|wish (you|he|they) would) shut up',
				'(fuck|damn) (you|off)',
				'fuck off',
				'bite me',
				'your (stupid|inane) *',
				'your ignorance',
				'sheer arrogance',
				'only a fool would',
				'half a brain',
				'too stupid to (see|be)',

				'(nut jobs|crackpots|armchair experts|dumbass)',
			],
			{strength: 0.95},
		),
	),
	orders(phrases(['(get lost|shut up|shut it|go back to (school|sleep))'], {strength: 0.95})),
	pattern(/(?<![\w*])(?:stfu|gtfo|foad)(?!\w)/g, 0.95),
);

/** Where the reply calls the other person names. */
export const insults = once((context: Context): Evidence[] => insulted(context));
