import {anyOf, has, phrases} from '../../coach/detect.ts';
import {consoles} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const harsh =
	'(silly|stupid|dumb|idiotic|moronic|ridiculous|ludicrous|absurd|pathetic|laughable|asinine|inane|ignorant|clueless|delusional|hypocritical|disgusting|disgraceful|shameful|shameless|vile|despicable|contemptible|corrupt|crooked|lying|dishonest|disingenuous|incompetent|lazy|greedy|arrogant|smug|self-serving|self-righteous|biased|bigoted|xenophobic|misogynistic|hateful|nutty|loony|deranged|unhinged|paranoid|childish|infantile|juvenile|immature|petty|petulant|whiny|hysterical|brainwashed|gullible|naive|simplistic|shallow|worthless|pointless|meaningless|baseless|fraudulent|bogus|phony|phoney|evil|cowardly|spineless|gutless)';

const makers =
	'(people|folks|person|government|governments|party|media|press|writer|author|editor|editors|comment|comments|commenter|commenters|post|posts|article|articles|argument|arguments|claim|claims|statement|statements|idea|ideas|opinion|opinions|view|views|logic|reasoning|remark|remarks|question|response|reply|answer|theory|theories|excuse|excuses|column|piece|book|policy|policies|decision|decisions|rule|rules|law|laws|supporters|fans|followers|users|mob|crowd|bunch|lot|thing to say|thing i|attitude|behaviour|behavior|propaganda|rhetoric|ideology|agenda|thinking|mentality|suggestion|comparison|analogy|accusation|rant|edits|edit)';

const labels =
	'(idiots|morons|imbeciles|hypocrites|liars|thugs|crooks|hacks|shills|puppets|clowns|buffoons|cowards|bigots|rednecks|nutjobs|wackos|loons|loonies|lunatics|zealots|fanatics|whiners|losers|parasites|leeches|freeloaders|sheeple|scum|snowflakes|fascists|commies|goons|cronies|lackeys|stooges|minions|apologists|demagogue|demagogues|charlatan|charlatans|warmongers|fearmongers|hypocrisy|stupidity|idiocy|arrogance|fearmongering|scaremongering|drivel|stupid|idiot|moron|hypocrite|liar|fool|clown|coward|bigot|crook|buffoon|bullshit)';

/** Said of a thing that broke, of oneself, or against the word. */
const spared: readonly string[] = [
	"(i|i'm|im|i've|me|my|mine|myself|we|we're|our|us) (*)? (*)? (feel|felt|feeling|am|was|look|looked|sound|sounded|so|such|like|being|own|a|an|this|the|probably|just|might be|may be)? (silly|stupid|dumb|ridiculous|naive|ignorant|pathetic|crazy|insane|lazy|clueless|an idiot|a fool|lies|garbage|rubbish|crap|trash)",
	"(not|isn't|aren't|wasn't|never|don't|no|n't|nothing) (be|feel|think|a|an|that|so|such|being|really|at all|just|because)? (silly|stupid|dumb|ridiculous|naive|crazy|insane|lazy|pathetic|childish|petty|worthless|pointless|nonsense|lies|rubbish|garbage|idiot|fool|liar|sick)",
	'(feel|feels|felt|feeling|sound|seem|call|called|calling|calls|sorry|hope|afraid|thought|worthless|you deserve|silly question|dumb question|stupid question|crazy question)',
	'(printer|computer|machine|laptop|phone|car|bike|engine|pump|oven|weather|rain|wind|traffic|app|website|site|software|bug|bugs|update|error|cable|battery|cat|dog|cold|virus|knee|back|form|forms|bins|bin|collection|alarm|train|trains|bus|game|level|boss fight|puzzle|cancer|disease|depression|illness|anxiety)',
	'(bad|pretty|so|crazy|insane|sick|stupid|ridiculously|insanely) (good|funny|cool|cute|fun|amount|amounts|price|prices|deal|busy|hot|cold|high|low|fast|talented|beautiful|easy|simple|much|long|expensive|cheap|leave|day|pay|child|kids|note|bird|bag|days)',
	'(lies (in|on|with|behind|between|ahead|at|under|within)|the truth lies|lazy (sunday|day|weekend|morning|afternoon|susan|eye|river)|fool (proof|me)|troll (bridge|doll)|april fools|fools gold|sick (of|with|and|for|at|from|child|leave|day|today|person|mother|father|people|man|woman))',
];

const found = anyOf(
	phrases(
		[
			`${harsh} (and)? (*)? ${makers}`,
			`(he|she|they|these|those|${makers}) (is|are|was|were|'s|sounds|sound|looks|seems|seem) (just|so|such|such a|a|an|the|all|really|simply|very|too|utterly|completely|totally|absolutely|nothing but|full of|plain|truly|beyond|either|mostly|clearly|obviously)? (just|so|such|a|an|the|all|very|bunch of|pack of|load of|full of|pure|complete|total|utter|absolute|real|little)? (${harsh}|${labels})`,
			`(it|this|that|it's|that's|this is|what|such|how) (is|was|sounds|looks|seems)? (just|so|such|a|an|really|simply|very|utterly|completely|totally|absolutely|plain|truly|beyond|pure|sheer|complete|total|utter)? (idiotic|moronic|pathetic|laughable|asinine|inane|ignorant|delusional|hypocritical|disgraceful|shameful|shameless|vile|despicable|contemptible|dishonest|disingenuous|hateful|deranged|infantile|juvenile|cowardly|absurd|ludicrous|preposterous|nonsense|rubbish|drivel|bigoted|idiocy|stupidity|lunacy|madness|fearmongering|scaremongering|hypocrisy)`,
			`(these|those|such|you|bunch of|pack of|gang of|bloody|fucking|damn|all the|more|their|his|sheer|pure|utter|total|complete|nothing but|full of|spreading|same|usual|our|the|of|and) (${labels})`,
			`(such|sheer|pure|utter|total|complete|blatant|more|same|this|that|her|their|his|usual|right-wing|left-wing|political) (propaganda|nonsense|ignorance|incompetence|lies|garbage|crap|bs|rubbish)`,
			`(he's|she's|they're|just|plain|beyond|utterly|completely|truly) (a|an|just|so|such|such a|all|the|plain|another|utterly|completely|totally|very|absolutely|full of|more)? ${harsh}`,
		],
		{strength: 0.45, unless: spared},
	),
);

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Name what is wrong with it; “{quote}” only says you dislike it.',
	why: 'A hard word heats everybody who reads along and tells them nothing. The reason behind it can be talked about.',
	sources: [findings.unhealthy, seeds.principles],
	weight: 1,
	detect: (context) => {
		if (has(context.reply, consoles)) return [];
		const unkind = scorn(context);
		return found(context).filter(
			({spans}) => !spans.some((span) => unkind.some((other) => overlaps(span, other))),
		);
	},
});

export const examples: Examples = {
	hits: [
		'«Ridiculous idea», the lane is two metres wide.',
		'The council and «their cronies» sold the pitch.',
		'«That’s absurd», the lane is two metres wide.',
		'And «those hypocrites» drive to the climate march.',
	],
	nearMisses: [
		'This stupid printer ate the form again.',
		'I felt so stupid when the gate was open all along.',
		'That is not a silly idea, the lane would be dry.',
		'The truth lies somewhere in the middle of the lane.',
		{
			post: 'He left me with the flat and the debts.',
			reply: 'I’m so sorry. He sounds like one of those clowns who never ring back.',
		},
	],
};
