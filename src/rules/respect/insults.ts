import {anyOf, pattern, phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const name =
	'(idiot|idiots|moron|morons|imbecile|imbeciles|dumbass|dumbasses|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|scumbag|scumbags|douche|douchebag|douchebags|dickhead|dickheads|twat|twats|wanker|wankers|cretin|cretins|halfwit|dimwit|dimwits|nitwit|numbskull|bigot|bigots|hypocrite|hypocrites|snowflake|snowflakes|troll|trolls|loser|losers|clown|clowns|coward|cowards|liar|liars|fool|fools|buffoon|simpleton|ignoramus|crybaby|crybabies|sheeple|libtard|libtards|tool|bully|fraud|joke|disgrace|embarrassment)';

const adjective =
	'(stupid|dumb|idiotic|moronic|pathetic|clueless|ignorant|delusional|brainless|spineless|disgusting|vile|despicable|laughable|incompetent|insane|braindead|brain-dead|brainwashed|dishonest|dense|thick|hopeless|shameless|hypocritical|paranoid|arrogant|childish|immature|lazy|nuts|retarded)';

const you =
	"(you|you're|youre|you are|ur|u r|u are|you were|you must be|you guys are|you all are|y'all are)";

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Take out “{quote}” and say what you disagree with.',
	why: 'A name called ends the talk, and everybody who reads along remembers only that. The disagreement itself may well be worth saying.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 2.6,
	detect: anyOf(
		phrases(
			[
				`${you} (a|an|such a|such an|just a|just an|the|nothing but a|nothing but an|all|just|being|being a|being an|so|too|really|clearly|obviously|either|truly|utterly|completely|totally)? (bunch of|bit of a|fucking|complete|total|absolute|real|typical|utter|pathetic|stupid|little|damn|bloody|biggest)? (${name}|${adjective})`,
				`(what|such) (a|an) (fucking|complete|total|absolute|real|utter|pathetic|stupid|little|damn|bloody)? (idiot|moron|imbecile|asshole|arsehole|bastard|scumbag|douchebag|dickhead|twat|wanker|loser|clown|coward|liar|hypocrite|buffoon)`,
				'(you|u|those|these|such|fucking|bloody|damn|stupid) (idiot|idiots|moron|morons|imbeciles|assholes|arseholes|bastards|scumbags|losers|clowns|hypocrites|trolls|cowards|liars|sheep|sheeple|fools)',
				'shut (up|the (fuck|hell) up|your (mouth|face|trap))',
				'(fuck|screw|damn|sod|piss) (you|off|u|yourself|your)',
				'(piss|bugger|sod|fuck) off',
				'(go to hell|drop dead|eat shit|kys|go kill yourself|kill yourself|get lost|get stuffed|bite me)',
				'(your|ur) (stupid|dumb|idiotic|pathetic|ridiculous|ignorant|silly|asinine|childish|little|tiny|twisted|warped|sick|worthless|pointless|moronic|inane|delusional) (little)? *',
				'(your|ur|you and your|sheer|such|utter|pure|blatant|complete|total|staggering) (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|dishonesty|cowardice|bigotry)',
				'(an|a|any|the|only (a|an)) (idiot|moron|imbecile|fool|halfwit|troll|clown|coward|bigot|liar) (like (you|him|her|that)|would|could|can|who|can see)',
			],
			{
				strength: 0.95,
				unless: [
					"(i'm|im|i am|i was|i feel|i felt|we were|am i|calling me|call me|called me|makes me|made me) (such|so|being|just|a|an|the)? (a|an)? *",
					"(you're|you are|your) (not|no|hardly|far from|anything but|never) (a|an|being|so|at all)? *",
					"(don't|dont|do not) (be|call|think|feel|want)",
				],
			},
		),
		pattern(/(?<![\w*])(?:stfu|gtfo|foad)(?!\w)/g, 0.95),
	),
	examples: {
		hits: [
			'«You’re an idiot» if you think the river stays in its bed.',
			'«What a moron», parks in front of the ambulance and goes for coffee.',
			'oh «shut up», the band was fine',
		],
		nearMisses: [
			'I’m such an idiot, I salted the coffee again.',
			'You’re not stupid, the form really is that bad.',
			'Shut the valve before you take the cover off.',
			'The clown at the fair let my son hold the goose.',
		],
	},
});
