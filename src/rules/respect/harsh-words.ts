import {anyOf, has, phrases} from '../../coach/detect.ts';
import {consoles} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const harsh =
	'(silly|stupid|dumb|idiotic|moronic|ridiculous|ludicrous|absurd|pathetic|laughable|asinine|inane|ignorant|clueless|delusional|hypocritical|disgusting|disgraceful|shameful|shameless|vile|despicable|corrupt|crooked|lying|dishonest|disingenuous|incompetent|lazy|greedy|arrogant|smug|self-serving|biased|bigoted|misogynistic|hateful|paranoid|childish|juvenile|immature|petty|petulant|whiny|hysterical|brainwashed|gullible|naive|simplistic|shallow|worthless|pointless|meaningless|baseless|fraudulent|bogus|phony|evil)';

const makers =
	'(people|folks|person|government|governments|party|media|press|writer|author|editor|editors|comment|comments|commenter|commenters|post|posts|article|articles|argument|arguments|claim|claims|statement|statements|idea|ideas|opinion|opinions|view|views|logic|reasoning|remark|remarks|question|response|reply|answer|theory|theories|excuse|excuses|column|piece|book|policy|policies|decision|decisions|rule|rules|law|laws|supporters|fans|followers|users|mob|crowd|bunch|lot|thing to say|thing i|attitude|behaviour|behavior|propaganda|rhetoric|ideology|agenda|thinking|mentality|suggestion|comparison|analogy|accusation|rant|edits|edit)';

const labels =
	'(idiots|morons|hypocrites|liars|thugs|crooks|hacks|shills|puppets|clowns|cowards|bigots|rednecks|zealots|fanatics|whiners|losers|sheeple|scum|cronies|charlatans|warmongers|hypocrisy|stupidity|idiocy|arrogance|drivel|stupid|idiot|moron|hypocrite|liar|fool|clown|coward|bigot|crook|bullshit)';

/** Said of a thing that broke, of oneself, or against the word. */
const spared: readonly string[] = [
	"(i|i'm|im|me|my|we|us) (*)? (*)? (being|a|this)? (silly|stupid|dumb|ridiculous|naive|ignorant|pathetic|crazy|insane|lazy|clueless|an idiot|rubbish|crap|trash)",
	"(not|isn't|wasn't|never|don't|no|nothing) (be|a|an|that|being)? (silly|stupid|dumb|ridiculous|crazy|lazy|worthless|nonsense|lies|idiot)",
	'(feel|feels|felt|feeling|sound|seem|call|called|calling|calls|sorry|hope|afraid|thought|worthless|you deserve|silly question|dumb question|stupid question)',
	'(printer|computer|machine|laptop|phone|car|bike|engine|pump|oven|weather|rain|wind|traffic|app|website|site|software|bug|bugs|update|error|cable|battery|cat|dog|cold|virus|knee|back|form|forms|bins|bin|collection|alarm|train|trains|bus|game|level|puzzle|cancer|disease|depression|illness|anxiety)',
	'(bad|pretty|so|sick|stupid|ridiculously|insanely) (good|funny|cool|cute|fun|amount|busy|hot|high|low|fast|beautiful|easy|simple|much|long|expensive|cheap|leave|day|kids|days)',
	'(lies (in|on)|the truth lies|sick (of|with|and|from|leave))',
];

/** Words that hold contempt wherever they stand. */
const contempt =
	'(idiot|idiots|idiotic|idiocy|moron|morons|moronic|imbecile|imbeciles|stupidity|pathetic|laughable|asinine|inane|despicable|contemptible|hypocrite|hypocrites|hypocrisy|hypocritical|ignoramus|clueless|delusional|deranged|brainless|brainwashed|buffoon|buffoons|scumbag|scumbags|crybabies|bigot|bigots|bigotry|zealots|sanctimonious|pompous|disingenuous|sheeple|nutjobs|crackpot|wackos|wacko|twaddle|hogwash|drivel|laughing stock|laughingstock)';

const found = anyOf(
	phrases(
		[
			`${harsh} and? (*)? ${makers}`,
			`(he|she|they|these|${makers}) (is|are|was|were|'s) (such|a|an)? a? (${harsh}|${labels})`,
			`(it|this|that|it's|that's|what|such|how) is? (a|very)? (idiotic|pathetic|laughable|ignorant|hypocritical|disingenuous|absurd|nonsense|rubbish|drivel|madness)`,
			`(these|those|such|you|fucking|all the|their|his|sheer|pure|complete|the|of|and) (${labels})`,
			`(pure|complete|this|that|their|his) (propaganda|nonsense|ignorance|lies|garbage|crap|bs|rubbish)`,
			`(they're|just|beyond|utterly|completely|truly) (a|plain)? ${harsh}`,
		],
		{strength: 0.45, unless: spared},
	),
	phrases([contempt], {strength: 0.3, unless: spared}),
);

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Name what is wrong with it; “{quote}” only says you dislike it.',
	why: 'A hard word heats everybody who reads along and tells them nothing. The reason behind it can be talked about.',
	sources: [ideas.equals, findings.unhealthy],
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
