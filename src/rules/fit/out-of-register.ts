import {compile, find, has, seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** The talk of late evenings among friends. */
const slang = compile(
	"(omg|lmao|lmfao|rn|ngl|tbh|fr|smh|wtf|af|bro|lit|ur|u|sis|babe|queen|king|dope|sick|finna|tho|mental|get in|epic|gang|lads|you're buying|i'm (dead|dying|crying))",
	'(take my upvote|this is the way|somebody give (this|him|her|them) *|give this (man|woman|wizard|guy|legend) a *|where you at|username checks out|came here to say this|r/*)',
	'(hammered|wasted|pissed|shitfaced|plastered|drunk) (at|on|last|in) (the|my|our|last)? *',
	'(fit|hot|sexy) (cousin|sister|brother|mate|friend|colleague|boss) (of yours)?',
);

/** The talk of offices a hundred years ago, and of some today. */
const stiff = compile(
	'kindly (find|do the needful)',
	'(a|the) most (interesting|excellent|remarkable) *',
	'(herewith|thereof)',
	'in the following',
	'(part|section|chapter) # of *',
	'(firstly|secondly|in conclusion),',
);

/** The talk of feeds that sell success, where people speak of things. */
const feedTalk = compile(
	'(crushing it|grind|stay hungry|next level|game changer|game-changer|disrupt|disrupting|legend|empower|empowering|unlock your *|thrilled to)',
);

const lists = {
	slang: {words: slang, enough: 2},
	stiff: {words: stiff, enough: 1},
	feed: {words: feedTalk, enough: 2},
};

const strange = seeking([slang, stiff, feedTalk], ({reply, post, site}): Evidence[] => {
	const {register, company, technical} = placeOf(site);
	// A few words without a question are met with a few words, wherever that is.
	const isSmallTalk =
		register.is === 'loose' ||
		(post !== null && post.words.length < 30 && register.is === 'plain' && !technical.is);
	const unlike: (keyof typeof lists)[] = [
		...(register.is === 'professional' || technical.is ? (['slang'] as const) : []),
		...(isSmallTalk ? (['stiff'] as const) : []),
		...(company.is === 'noise' ? (['feed'] as const) : []),
	];
	return unlike.flatMap((key) => {
		const {words, enough} = lists[key];
		const found = find(reply, words);
		if (found.length < enough || (post && has(post, words))) return [];
		return [{spans: found.slice(0, 3), strength: Math.min(1, 0.4 + 0.2 * found.length)}];
	});
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Say “{quote}” as people say it in this place.',
	why: 'Each place has its own way to speak. Another’s sounds as if the words had been meant for somebody else.',
	sources: [ideas.contextDecides],
	weight: 1.3,
	detect: strange,
});

export const examples: Examples = {
	hits: [
		{
			post: 'After twelve years I am leaving the harbour office for a school.',
			reply: '«omg» they are so lost without you «lmao», who makes the coffee now?',
			site: 'linkedin',
		},
		{
			post: 'The heron is back on the weir',
			reply: 'A splendid bird. «Kindly find» the history of our weir «herewith».',
			site: 'instagram',
		},
		{
			post: 'Show HN: a calendar in one awk script',
			reply: '«Crushing it», my friend. «Stay hungry», and ship the next one.',
			site: 'hackernews',
		},
	],
	nearMisses: [
		{
			post: 'lmao the heron is back rn',
			reply: 'omg he never left lmao, i saw him on sunday',
			site: 'linkedin',
		},
		{reply: 'omg the heron lmao', site: 'instagram'},
		{
			post: 'After twelve years I am leaving the harbour office for a school.',
			reply: 'Kindly put. The school is lucky, and the harbour will miss your lists.',
			site: 'linkedin',
		},
	],
};
