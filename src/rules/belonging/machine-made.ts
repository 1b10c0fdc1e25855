import {anyOf, pattern, phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** "It's not just bread. It's a story.", the slogan of many a machine. */
const contrast =
	/(?<!\w)(?:it'?s|this is|that'?s) not (?:just |only |merely |simply )[^.!?;\u2014\n]{3,40}(?:[.;\u2014]|,| -{1,2}) ?(?:it'?s|this is|that'?s) (?:about |a |an |the |how |what )/g;

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
	weight: 1.3,
	detect: anyOf(
		phrases(
			[
				'(great|valuable|fantastic|wonderful|incredible|insightful|amazing|powerful|brilliant|deep) (insights|perspective|reminder|takeaways)',
				'(truly|deeply|really|strongly) (resonates|resonated|resonate)',
				'(resonates|resonated) (with me|deeply|so much|strongly|on many levels|on so many levels)',
				"(in|within) (today's|the|this) (fast-paced|ever-changing|ever-evolving|rapidly (changing|evolving)|digital|competitive|fast paced|hyper-connected|dynamic) (world|landscape|age|era|environment|market|society)",
				'(ever-evolving|ever-changing|rapidly evolving|constantly evolving|competitive|digital) landscape',
				"(it's|it is) (important|worth|crucial|essential|vital) to (note|remember|recognize|recognise|acknowledge|understand) that",
				'((true|real|total|absolute|such a) (game-changer|game changer)|game-changing|a testament to|rich tapestry|tapestry of|treasure trove|beacon of|delve into|delving into|dive deep into|deep dive into|embark on|navigating the complexities|navigate the complexities|the power of (storytelling|community|connection|authenticity|collaboration|consistency|ai|people|kindness|language|words)|(foster|fosters|fostering) (a sense of|collaboration|connection|trust|growth|innovation)|underscores the|highlights the importance of|serves as a reminder|stands as a)',
				'(such|this is|what) (a|an|such a|such an) (powerful|important|poignant|timely|beautiful|crucial|valuable|profound|refreshing) (reminder|perspective|message|insight|take|reflection|point of view|testament)',
				'(thanks|thank you) for (sharing|shedding|highlighting|bringing) (this|your|such|these|light|attention) (a|an)? (valuable|insightful|powerful|important|inspiring|thought-provoking|amazing|incredible|great|wonderful|insights|perspective|journey|to|on) *',
				"(thought-provoking|spot-on|well-articulated|beautifully articulated|beautifully said|perfectly encapsulates|encapsulates|couldn't have said it better|speaks volumes)",
				'(keep (shining|inspiring|up the amazing)|your (dedication|passion|commitment|resilience) (truly|really|shines|speaks))',
				"(let's|together we can|together, we can|we can) (continue to|keep) (foster|inspire|build|shape|push|drive|champion)",
				"(key|crucial|pivotal|vital) (role|takeaway|aspect|driver) (in|of|is|for) (fostering|shaping|driving|success|building|today's|creating)",
				'as an ai (language model|assistant)?',
				'(i hope this (message|email) finds you well)',
			],
			{
				strength: 0.7,
				unless: ['(note|noise|string|strings|bell|wood|frequency|cavity|body|chamber)'],
			},
		),
		pattern(contrast, 0.7),
	),
	examples: {
		hits: [
			'«Great insights»! Bread is so much more than flour.',
			'«In today’s fast-paced world», a slow soup matters.',
			'«It’s not just a garden — it’s a» promise to the street.',
			'This «truly resonates» with me, and gardens matter.',
		],
		nearMisses: [
			'The low string resonates with the wood of the chest.',
			'It’s not just the pump, the valve leaks as well.',
			'The game changed when the rain came.',
			'Thanks for sharing the recipe, ours came out flat.',
		],
	},
});
