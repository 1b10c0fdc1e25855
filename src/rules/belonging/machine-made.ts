import {
	anyOf,
	compile,
	find,
	looking,
	madeOf,
	pattern,
	sentenceOf,
	spotted,
} from '../../coach/detect.ts';
import {filler} from '../../coach/heard/filler.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** "It's not just bread. It's a story.", the slogan of many a machine. */
const contrast =
	/(?<!\w)(?:it'?s|this is|that'?s) not just [^.!?;\u2014\n]{3,40}(?:[.;\u2014]|,| -{1,2}) ?(?:it'?s|this is|that'?s) (?:about |a |an |the |how |what )/g;

const denial = compile("(it's|its|this is|that's|thats) not just");

/** More of what is said smoothly and by nobody. */
const smooth = compile(
	"(it's|it is) important to (recognize|prioritise)",
	'(delving|navigate|foster|testament) (the|a|into|to|this)',
	'this truly? resonates with me',
	'i really? (appreciate|admire) your dedication',
	'congratulations on this (*)? (milestone|achievement|team)',
	'wishing you success (in|on)',
	'(there are|these are) (a few|some) (strategies|ways)',
	'(great|good) (question|post)(,)? (thank|thanks|and)',
	'eager to see what (*)? next',
	'future success',
);

/** A string that resonates is no filler. */
const sounding = compile('(note|noise|string|strings|bell|wood|frequency|chamber)');

const made = anyOf(
	spotted(looking(filler), 0.7),
	spotted(looking(smooth), 0.7),
	pattern([denial], contrast, 0.7),
);

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say it in your own words: “{quote}” could be anybody’s.',
	why: 'Smooth filler reads as if nobody had written it. One plain thought of yours is worth more than the whole paragraph.',
	sources: [
		ideas.authentic,
		ideas.peopleToPeople,
		{
			title: 'Jakesch et al. 2023: Human Heuristics for AI-Generated Language Are Flawed',
			url: 'https://doi.org/10.1073/pnas.2208839120',
		},
	],
	weight: 1.7,
	detect: madeOf([made], (context) => {
		const physical = find(context.reply, sounding);
		return made(context).filter(
			({spans}) =>
				!spans.some((span) =>
					physical.some(
						(other) => sentenceOf(context.reply, other) === sentenceOf(context.reply, span),
					),
				),
		);
	}),
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
