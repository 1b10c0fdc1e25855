import {anyOf, orders, pattern, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const name =
	'(idiot|idiots|moron|morons|imbecile|imbeciles|dumbass|dumbasses|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|scumbag|scumbags|douche|douchebag|douchebags|dickhead|dickheads|twat|twats|wanker|wankers|cretin|cretins|halfwit|dimwit|dimwits|nitwit|numbskull|bigot|bigots|hypocrite|hypocrites|snowflake|snowflakes|troll|trolls|loser|losers|clown|clowns|coward|cowards|liar|liars|fool|fools|buffoon|simpleton|ignoramus|crybaby|crybabies|sheeple|libtard|libtards|tool|bully|fraud|joke|disgrace|embarrassment)';

const adjective =
	'(stupid|dumb|idiotic|moronic|pathetic|clueless|ignorant|delusional|brainless|spineless|disgusting|vile|despicable|laughable|incompetent|insane|braindead|brain-dead|brainwashed|dishonest|dense|thick|shameless|hypocritical|paranoid|arrogant|childish|immature|nuts|retarded)';

const youAre = "(you're|youre|you are|ur|u r|u are|you must be|you guys are|you all are|y'all are)";

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
				`${youAre} (a|an|such a|such an|just a|just an|the|nothing but a|nothing but an|all|just|being|being a|being an|so|too|really|clearly|obviously|either|truly|utterly|completely|totally)? (bunch of|bit of a|fucking|complete|total|absolute|real|typical|utter|pathetic|stupid|little|damn|bloody|biggest)? (${name}|${adjective})`,
				`(what|such) (a|an) (fucking|complete|total|absolute|real|utter|pathetic|stupid|little|damn|bloody)? (idiot|moron|imbecile|asshole|arsehole|bastard|scumbag|douchebag|dickhead|twat|wanker|loser|clown|coward|liar|hypocrite|buffoon)`,
				'(you|u|those|these|such|fucking|bloody|damn|stupid) (idiot|idiots|moron|morons|imbeciles|assholes|arseholes|bastards|scumbags|losers|clowns|hypocrites|trolls|cowards|liars|sheep|sheeple|fools)',
				'(just|please|oh|now|should|must) shut (up|the (fuck|hell) up|your (mouth|face|trap))',
				'(fuck|screw|damn) (you|u|off)',
				'(piss|bugger|sod|fuck) off',
				'(go to hell|drop dead|eat shit|kys|go kill yourself|get stuffed|bite me)',
				'(your|ur) (stupid|dumb|idiotic|pathetic|ridiculous|ignorant|asinine|moronic|inane|delusional|worthless) *',
				'(your|ur|you and your|sheer|such|utter|pure|blatant|complete|total|staggering) (ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|dishonesty|cowardice|bigotry)',
				'(any|only (a|an)) (idiot|moron|imbecile|fool|halfwit|troll|clown|coward|bigot|liar) (would|could|can)',
			],
			{
				strength: 0.95,
				unless: [
					"(i'm|im|i am|i was|i feel|i felt|we were|am i|me) (feel|like|feel like)? such (a|an)",
					"(feel|feels|felt|feeling|think|thinks|thinking|thought|believe|say|says|said|tell|tells|telling|told|as if|as though|if|whether|when|that|because|since) (like|that|you|yourself|people|they|others)? (you're|youre|you are|your)",
					"(you're|you are|your) (not|no|hardly|far from|anything but|never) (a|an|being|so|at all)? *",
					"(don't|dont|do not) (be|call|think|feel|want)",
				],
			},
		),
		orders(phrases(['(get lost|shut (up|your (mouth|face|trap)))'], {strength: 0.95})),
		pattern(/(?<![\w*])(?:stfu|gtfo|foad)(?!\w)/g, 0.95),
	),
});

export const examples: Examples = {
	hits: [
		'«You’re an idiot» if you think the river stays in its bed.',
		'«What a moron», parks in front of the ambulance and goes for coffee.',
		'«oh shut up», the band was fine',
	],
	nearMisses: [
		'I’m such an idiot, I salted the coffee again.',
		'You’re not stupid, the form really is that bad.',
		'Shut the valve before you take the cover off.',
		'The clown at the fair let my son hold the goose.',
	],
};
