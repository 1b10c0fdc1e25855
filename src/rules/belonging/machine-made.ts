import {anyOf, compile, each, find, pattern, sentenceOf} from '../../coach/detect.ts';
import {filler} from '../../coach/heard/filler.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** "It's not just bread. It's a story.", the slogan of many a machine. */
const contrast =
	/(?<!\w)(?:it'?s|this is|that'?s) not (?:just |only |merely |simply )[^.!?;\u2014\n]{3,40}(?:[.;\u2014]|,| -{1,2}) ?(?:it'?s|this is|that'?s) (?:about |a |an |the |how |what )/g;

/** More of what is said smoothly and by nobody. */
const smooth = compile(
	'(hope|trust) (this|my) (message|email|note|comment|reply)? (finds|reaches) you (well|in good)?',
	"(it's|it is|that's|this is) (also|always|so|really|truly|absolutely|important|worth|crucial|essential|vital)? (important|crucial|essential|vital) to (note|acknowledge|recognize|recognise|prioritize|prioritise|approach|maintain|strike)",
	"(in|within|for) (a|an|our|this|today's) (world|era|age|society|landscape|industry) (where|full of|dominated|driven by|increasingly|that often) *",
	'(delve|delves|delved|delving|deep dive|unpack|unpacking|navigate|navigating|foster|fostering|cultivate|cultivating|harness|harnessing|underscore|underscores|elevate|elevating|spearhead|intricate|multifaceted|nuanced|pivotal|tapestry|transformative|seamlessly|meticulous|meticulously|invaluable|unwavering|heartfelt|profound|profoundly|commendable|noteworthy|testament) (the|a|an|into|to|this|that|your|our|and|deeper|insights|journey|role|balance|dedication|commitment|support|interplay|nature|landscape|effort|experience|impact|moments|connection|connections|relationships|sense|trust|blend|dance|resource|integrates|crafted)',
	'(this|that|your (post|story|words|message|point|article|insight|insights|reflection|take)|it) (really|truly|deeply|so|absolutely|certainly)? (resonates|resonated|struck a chord|strikes a chord|inspires) (with me|so much|on|deeply|many|a lot|strongly|profoundly)',
	"(i|we) (really|truly|completely|totally|absolutely|wholeheartedly|couldn't)? (appreciate|love|admire|applaud|commend) (your|how you|the way you) (thoughtful|insightful|unique|honest|candid|vulnerability|perspective|transparency|insights|dedication|commitment|passion|approach to|willingness|openness|courage|balanced|nuanced|in-depth|detailed|authenticity)",
	'(kudos|hats off|props|congratulations|congrats|bravo) (to|on|for) (you|the|your|everyone|this|such) (*)? (*)? (dedication|resilience|milestone|achievement|accomplishment|commitment|perseverance|hard work|journey|remarkable|well-deserved|incredible|success|team|continued)',
	'(wishing|wish) (you|them|everyone|him|her) (all the|nothing but|the|continued|much|every|many)? (success|continued|joy|blessings|growth) (in|on|with|and|for|as|of|success|throughout|ahead)',
	'(here are|there are|here is|below are|these are) (a few|some|several|three|five|my top) (key|quick|practical|simple|effective|helpful|actionable)? (tips|strategies|ways|suggestions|strategies you|key factors|considerations)',
	'(great|excellent|good|fantastic|wonderful|interesting|fascinating|thoughtful|insightful|brilliant) (question|point|observation|post|topic|insight|perspective)(!|,)? (thank|thanks|the|when|this|it|managing|finding|choosing|as|in|there|here|many|many people|one|your|balancing|while|and|understanding)',
	"(looking forward to|excited to|eager to|can't wait to) (see|seeing|hear|hearing|learn|learning|read|reading|follow|following|witness) (more|what|how|where|the|your|about|from|you) (*)? (*)? (journey|insights|next|future|continue|evolves|evolve|grow|unfolds|accomplish|achieve|takes you|brings|perspectives|progress)",
	'(continued|future|ongoing|every|all your) (success|endeavors|endeavours|growth|prosperity|innovation)',
	'(game changer|game-changer|next level|win-win|no-brainer|paradigm|synergy|double down|low hanging|deep dive|value add|thought leader|mindset shift|growth mindset|quick win|best practice|best practices) (for|in|that|to|and|when|which|is|situation|on)',
);

/** A string that resonates is no filler. */
const sounding = compile('(note|noise|string|strings|bell|wood|frequency|cavity|chamber)');

const made = anyOf(
	({reply}) => each(find(reply, filler), 0.7),
	({reply}) => each(find(reply, smooth), 0.7),
	pattern(contrast, 0.7),
);

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say it in your own words: “{quote}” could be anybody’s.',
	why: 'Smooth filler reads as if nobody had written it. One plain thought of yours is worth more than the whole paragraph.',
	sources: [
		seeds.social,
		{
			title: 'Jakesch et al. 2023: Human Heuristics for AI-Generated Language Are Flawed',
			url: 'https://doi.org/10.1073/pnas.2208839120',
		},
	],
	weight: 1.7,
	detect: (context) => {
		const physical = find(context.reply, sounding);
		return made(context).filter(
			({spans}) =>
				!spans.some((span) =>
					physical.some(
						(other) => sentenceOf(context.reply, other) === sentenceOf(context.reply, span),
					),
				),
		);
	},
});

export const examples: Examples = {
	hits: [
		'«Great insights»! Bread is so much more than flour.',
		'«In today’s fast-paced world», a slow soup matters.',
		'«It’s not just a garden — it’s a» promise to the street.',
		'«This truly resonates with me», and gardens matter.',
	],
	nearMisses: [
		'The low string resonates with the wood of the chest.',
		'It’s not just the pump, the valve leaks as well.',
		'The game changed when the rain came.',
		'Thanks for sharing the recipe, ours came out flat.',
	],
};
