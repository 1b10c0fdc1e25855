import {
	anyOf,
	compile,
	each,
	find,
	has,
	once,
	orders,
	phrases,
	sentenceOf,
	when,
} from '../detect.ts';
import type {Context, Detector, Evidence} from '../rule.ts';
import {overlaps} from '../text/span.ts';
import {contentStem} from '../text/text.ts';
import {consoles} from './comfort.ts';

/** Belittles whatever was said before. */
const always = anyOf(
	orders(
		phrases(
			[
				'(get over (it|yourself)|man up|toughen up|suck it up|snap out of it|get a grip|grow a pair)',
				'(stop|quit) (whining|complaining|moaning|crying|being (so|such a)? (dramatic|sensitive|negative|baby|victim)|feeling sorry for yourself|overthinking it)',
				"don't be (so|such a) (dramatic|sensitive|negative|baby|drama queen|downer)",
			],
			{strength: 0.9},
		),
	),
	phrases(
		[
			"(you're|you are|ur|youre) (just|being|really|clearly|way)? (over-reacting|overreacting|too sensitive|so sensitive|too dramatic|being dramatic|making a fuss|blowing (it|this) (out|up))",
			"(it's|its|it is|he's|she's|that's|only|merely) (just|only) a (dog|cat|pet|tree|job|boy|girl|car|house|hobby|phase|bad day|building|plant)",
			'(first world problem|first world problems|first-world problem|first-world problems)',
			"(it's|its|that's) (really|honestly)? (all in your head|not that deep)",
		],
		{strength: 0.9},
	),
);

/** Said with these, the same words console, or tell of the writer's own case. */
const kindly: readonly string[] = [
	"(i'm|im|i am|so|very|really|deeply) sorry",
	"(not|isn't|never) (at all)? (your fault|weak|silly|stupid)",
	'i (feel|felt|know|understand|get)',
	'(sucks|must be|sounds)',
	'(just|only) (a|an|one|some) (thought|thoughts|idea|ideas|suggestion|suggestions|guess|opinion|question|start|reminder|feeling|note|hug|listener|stranger|reason|part|step|beginning|option|few|way|small part)',
	"(isn't|not|never|wasn't|more than) (just|only|merely) (a|an|some|about)",
	"(don't|do not|no need to|can't|cannot|couldn't|never|hard to|not) (have to|ready to|need to|just)? (move on|get over|let (it|this|him|her) go|forget|put)",

	"(i|i've|i'd|i'm|ive|we|we've) (also|still|too|used to|have|had|was|were|did|do|choose|suffer|struggle|deal|dealt|been|am|find|found|started|lost|can|couldn't|can't|try|tried|keep|kept) *",
	'(me too|same here|(helped|helps|for|to|with|remind|told|tell) (me|myself)|my (own)? (depression|anxiety|mind|life|brain|therapist|mum|mom|dad|father|mother))',
];

const gentlePhrases = compile(...kindly);

/** Belittles only what hurts: under a joke these are harmless. */
const whereItHurts = phrases(
	[
		'(it|this|that|things)? could (be|have been) (a lot|much|so much|way)? worse',
		'(others|other people|some people|many people|people|plenty of people) (have|had|got|have got) (it)? (it|things)? (a lot|much|so much|way|far)? worse',
		'there are (people|kids|children|others|worse things|bigger problems|far worse things) *',
		"(it's|it is|that's|this is) not (exactly)? (like|as if) (somebody|someone|anyone|anybody|you|he|she|they) (died|lost|has|have|is|are|was|were)",
		"(not|isn't|hardly|it's not) the end of the (world|line)",
		'(time|try|just|better|best|need|have|got|gotta|simply|learn|ready|go|should|could|must|and) (to)? (move on|get over (him|her|it|this|that|them)|let (it|this|that|him|her) go|get on with (it|life|your life)|put (it|this|that) behind you|forget (about)? (it|this|that|him|her))',
		'you (should|ought to|could|must|need to|have to) (really|at least|just)? be (grateful|glad|happy|thankful|relieved) (that|for|you|it|to|about)?',
		"(you'll|you will|you can|just|simply) (always|soon|just|easily)? (get|buy|find|adopt) (a new|another|a better) (one|job|dog|cat|pet|house|place|man|woman|boyfriend|girlfriend|husband|wife)",
		'(plenty|lots) (more|of (other|more)?)? (fish|jobs|dogs|cats|men|women|houses) (in the sea|out there|around)',
		'(stop|quit) (dwelling|wallowing|living in the past|making (it|this) (so|such|a))',
		'(happens|happened) to (everyone|everybody|all of us|the best of us|all) (eventually|sometimes|sooner)?',
		'(others|people|some|many|most people|plenty of people) would (kill|love|be glad|be happy|give anything) (for|to)',
		"(that's|thats|such is) (just)? (life|business|how it (goes|is)|the way it (goes|is))",
		"(it's|its|that's|this is|it isn't|it's really) (not|just|only) (that bad|so bad|a big deal|such a big deal|a phase|a job|a dog|a cat|a pet|a game|money|stress|nerves|hormones)",
		'(no|not a|not such a|hardly a) big deal',
		'(look on the bright side|on the bright side|get over (him|her|it)|move on already)',
		'everything happens for a reason',
		'(just|simply) (think|stay|be|try to be) (positive|happy|happier|grateful|thankful|more positive)',
		'(everyone|everybody|we all) (has|have|goes through|go through|gets|get|feels|feel) (bad days|problems|this|stress|sad|tired|it|issues)',
		"(nothing to (cry|worry|complain) about|don't worry be happy)",
	],
	{
		strength: 0.8,
		unless: kindly,
	},
);

/** Whether the post tells of something bad. */
const hurts = ({heard}: Context): boolean => heard?.feelings.some(({good}) => !good) ?? false;

/** "At least you had 22 years" begins a clause; "because at least it helps" weighs one's own case. */
const atLeast = orders(
	phrases(
		[
			"at least (you|your|it|he|she|they|we|now|that|there|nobody|no one|this|none|you're|it's|you've|he's|she's|they're|that's|there's|you'll)",
		],
		{strength: 0.8, unless: kindly},
	),
);

const justA = compile(
	"(it's|its|it is|it was|that's|that was|this is|this was|he's|she's|he was|she was|they're|they were|they are) (really|still|only)? (just|only|merely) (a|an|some|one|another|your)? *",
);

/** What anybody calls a thing that they want out of the way. */
const belittled =
	/^(?:things?|stuff|money|objects?|buildings?|machines?|games?|apps?|websites?|numbers?|hair|paper|furniture|cars?|jobs?|dogs?|cats?|pets?|hobby|test|exam|project)$/;

/** "It's just an oven", under a post about an oven. */
const justTheirs: Detector = ({reply, post}) => {
	const gentle = find(reply, gentlePhrases).map((span) => sentenceOf(reply, span) ?? span);
	return each(
		find(reply, justA).filter((span) => {
			const word = reply.words.findLast(({end}) => end <= span.end);
			const stem = word ? contentStem(word) : null;
			return (
				word !== undefined &&
				stem !== null &&
				(belittled.test(word.lower) || (post?.stems.has(stem) ?? false)) &&
				!gentle.some((sentence) => overlaps(sentence, span))
			);
		}),
		0.8,
	);
};

const belittling: Detector = anyOf(
	always,
	when(hurts, whereItHurts),
	when(hurts, atLeast),
	when(hurts, justTheirs),
	when(
		hurts,
		orders(
			phrases(
				[
					'(calm down|chill out|cheer up|lighten up|relax|chill|move on|get over (it|him|her|them)|let it go|get used to it|deal with it|get on with it)',
				],
				{strength: 0.8},
			),
		),
	),
);

/** Where the reply makes what hurts smaller than it is: less surely so where it consoles as well. */
export const belittles = once((context: Context): Evidence[] => {
	const consoled = has(context.reply, consoles);
	return belittling(context).map((found) => ({
		...found,
		strength: found.strength * (consoled ? 0.5 : 1),
	}));
});
