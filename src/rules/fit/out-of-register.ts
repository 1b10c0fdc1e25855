import {compile, find, has} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** The talk of late evenings among friends. */
const slang = compile(
	"(omg|omfg|lmao|lmao*|lmfao|rofl|rn|ngl|tbh|fr|frfr|smh|wtf|wth|af|bruh|bro|bros|fam|bae|bestie|slay|slaying|slayed|lit|yolo|yeet|sus|no cap|lowkey|highkey|ur|u|gurl|sis|hun|babe|queen|king|dope|sick|dawg|homie|thicc|simp|vibing|finna|tryna|hella|idgaf|stfu|jfc|tho|innit|mental|absolute (legend|legends|unit|madness|scenes)|big man|get in|woww*|epic|gang|lads|mate lol|pub soon|you're buying|i'm (literally)? (dead|dying|screaming|crying|deceased)|literally (dying|dead|crying|screaming|slaying))",
	'(take my upvote|this is the way|somebody give (this|him|her|them) *|give this (man|woman|wizard|guy|legend) a *|where you at|username checks out|came here to say this|r/*)',
	'(hammered|wasted|pissed|shitfaced|plastered|drunk) (at|on|last|in) (the|my|our|last)? *',
	'(fit|hot|sexy) (cousin|sister|brother|mate|friend|colleague|boss) (of yours)?',
);

/** The talk of offices a hundred years ago, and of some today. */
const stiff = compile(
	'kindly (find|note|revert|be (informed|advised|noted)|do the needful|accept|allow|refer|see|bear)',
	'(please)? find (below|attached|enclosed|herewith|hereunder) (*)?',
	'i (appreciate|commend|applaud|thank you for) your (sharing|kind|having|most|valued|esteemed) *',
	'(a|the|this is a|what a) most (interesting|agreeable|splendid|informative|excellent|pleasing|fascinating|delightful|instructive|commendable|remarkable|impressive) *',
	'(it is|it was) with (great|much|utmost)? (pleasure|interest|delight|regret|sincere) *',
	'(hereby|herewith|aforementioned|henceforth|heretofore|thereof|forthwith|notwithstanding|hereunder)',
	'(i|we) (wish|would like|beg|am writing|write|are writing) to (extend|inform|express|convey|bring to your|enquire|inquire|advise you|offer my sincere) *',
	'(pursuant|with reference|with regard|further) to your (post|comment|message|query|letter|enquiry|inquiry|statement)',
	'allow me to (express|introduce|congratulate|extend|convey|elaborate|say a few) *',
	'(trusting|hoping|looking forward) (this|that|to your) (finds|meets|esteemed|kind|favourable|favorable) *',
	"(in the following|i should like to|i shall (begin|outline|address|attempt|endeavour)|i'll begin with|let me begin (by|with)|let us (begin|consider|turn to|examine|first)|deserves some context|some context is in order)",
	'(abstract:|this comment (examines|will|addresses|considers|is divided)|under (two|three|four|five|#) headings|(part|section|chapter) (one|two|#) (of|:|is|concerns) *|in three parts|thread below|as a thread|a thread on|see my thread)',
	'(firstly|secondly|thirdly|in conclusion|to conclude),',
	'the (abridged|full|complete|long) history of *',
);

/** The talk of feeds that sell success, where people speak of things. */
const feedTalk = compile(
	"(crushing it|crush it|killing it|hustle|grind|grindset|rise and grind|stay hungry|level up|next level|game changer|game-changer|thought leader|thought leadership|10x|growth mindset|let's connect|disrupt|disrupting|synergy|move the needle|velocity is everything|founders who (ship|dare|build|win)|builders of (tomorrow|the future)|teams who (dare|ship|win)|massive respect|legend|this quarter|the future belongs to *|on a (mission|journey) to *|in this space|empower|empowering|reimagine|reimagining|unlock (your|the) *|personal brand|humbled and|excited to announce|thrilled to)",
);

const lists = {
	slang: {words: slang, enough: 2},
	stiff: {words: stiff, enough: 1},
	feed: {words: feedTalk, enough: 2},
};

const strange = ({reply, post, site}: Context): Evidence[] => {
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
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Say “{quote}” as people say it in this place.',
	why: 'Each place has its own way to speak. Another’s sounds as if the words had been meant for somebody else.',
	sources: [seeds.rethinking, seeds.social],
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
