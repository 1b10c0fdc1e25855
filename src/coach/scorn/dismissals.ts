import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const rubbish =
	'(nonsense|rubbish|bullshit|bs|garbage|crap|baloney|drivel|hogwash|bull|tripe|trash|idiocy|stupidity|tosh|piffle|bunk|waffle|fluff)';

const much =
	'(a|an|such|just|all|the|total|utter|complete|absolute|pure|sheer|pretentious|load of|full of|more|nothing but|pile of|bunch of|what a load of)';

const dismissed = anyOf(
	phrases(
		[
			'(nobody|no one) (cares|gives a (shit|fuck))',
			"i (don't|dont) care what your",
			'who (asked you|cares what you)',
			'your opinion is irrelevant',
			'(get a life|give me a break|save it for)',
			`(what|such|this is|more|your|total|utter|complete|absolute|pure|load of) ${much}? ${much}? ${rubbish}`,
			'not my problem',
			'(a|just a) complete? waste of (time|space)',
			"don't hold your breath",
			"why don't you just? (go|quit)",

			'please (leave|move to)',

			'(nice try|try harder (next|than|buddy|mate))',

			'not going to waste my time',

			"(you're|you are|is|are) wasting (my|your) time",

			"(who cares (about|what)|what's your point)",
			"(we're|i'm) done with this",

			'missed the? (entire|whole) point?',
			'you (missed|miss) the whole? point',

			'(utterly|totally|completely) (worthless|pointless|clueless)',

			"(come|get) back (to (me|us))? (when|once|after) you('ve| have|'re| are)? (*)? (read|learned|learnt|done|know|can|got|grown|had|have|understand|something|actually|figured|checked|calmed|lived|a)",
			'stick to your',
		],
		{
			strength: 0.85,
			unless: [
				"(feel|feels|felt|feeling|as if|thinking|think|thought|afraid|told|says|said|say|sometimes|seems|like|because|when|where|so) (like|that|how)? sometimes? (nobody|no one|your|i'm|my)",
				'to get over it',
				"(don't|dont|not) waste",
				"don't bother (with|peeling)",
				'(it|that|which|this) (was|is) (never|not|no) *',
				"(i|we|i'm|i'll) (am|was|are|were|feel)? (miss|missed|missing|talking|wasting|rubbish|worthless)",
				'my own? (opinion|comment|view|experience|two cents)',
				'(bins|the bin|recycling|compost|landfill|skip|rubbish bin|garbage (truck|collection))',
				'no (bs|nonsense)',
				"(if|whether|how) (it's|it is|that's) a",
				"(i'm|i am|i was|i felt) (like|just|such|completely|totally|utterly|nothing|a|worthless)",
				'please leave (your|it|them|the) *',
			],
		},
	),
	orders(
		phrases(
			[
				'(get over (it|yourself)|get used to it|deal with it|suck it up|dream on|too bad (for you|so sad)|do one)',
				'(your loss|good riddance|yawn|who cares|spare us)',
				'(pfft|lol no|ok buddy|try harder)',
			],
			{strength: 0.8},
		),
	),
	// The word alone: "Whatever you choose" goes on.
	pattern(
		/(?<=(?:^|[.!?\n])\s{0,3}(?:oh |well |yeah |ok |okay )?)whatever(?=\s{0,2}(?:[.!…\n]|$))/g,
		0.7,
	),
	// "Utter tosh." closes the talk; "rubbish collection" does not.
	pattern(
		/(?<=(?:^|[.!?\n])\s{0,3})(?:utter |complete |total |absolute |pure |what )?(?:nonsense|rubbish|bullshit|garbage|bollocks|tosh|drivel|twaddle|hogwash)(?=\s{0,2}(?:[.!,…\n]|$))/g,
		0.8,
	),
);

/** Where the reply waves the other person or what they said away. */
export const dismisses = once((context: Context): Evidence[] => dismissed(context));
