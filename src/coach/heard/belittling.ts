import {
	anyOf,
	compile,
	each,
	find,
	has,
	madeOf,
	once,
	orders,
	phrases,
	seeking,
	sentenceOf,
	when,
} from '../detect.ts';
import type {Context, Detector, Evidence} from '../rule.ts';
import {overlaps} from '../text/span.ts';
import {contentStem} from '../text/text.ts';
import {consoles} from './comfort.ts';

/** Belittles whatever was said before. */
const always = anyOf(
	orders(phrases(['(get over it|man up|suck it up)', 'stop (whining|crying)'], {strength: 0.9})),
	phrases(["it's just a dog"], {strength: 0.9}),
);

/** Said with these, the same words console, or tell of the writer's own case. */
const kindly: readonly string[] = [
	"(i'm|im|i am|so|very|really) sorry",
	'not (your fault|silly|stupid)',
	'i (feel|felt|know|understand|get)',
	'(sucks|must be|sounds)',
	'(just|only) (a|an|one) (thought|question|part|few|way)',
	'(not|never) (just|only) (a|an|about)',
	"(don't|can't|never|not) (have to)? (move on|get over|forget|put)",
	"(i|i've|i'd|i'm|ive|we|we've) (also|still|too|used to|have|had|was|were|did|do|choose|suffer|struggle|deal|dealt|been|am|find|found|started|lost|can|couldn't|can't|try|tried|keep|kept) *",
	'(me too|same here|(helped|helps|for|to|with|remind|told|tell) (me|myself)|my own? (depression|anxiety|mind|life|brain|therapist|mum|mom|dad|father|mother))',
];

const gentlePhrases = compile(...kindly);

/** Belittles only what hurts: under a joke these are harmless. */
const whereItHurts = phrases(
	[
		'could be worse',
		'(millions|thousands|hundreds|plenty|lots|many|other|some|most) (of)? (people|others|folks) have it (worse|harder|tougher)',
		'you just (need|have) to (be|get|stop|relax|toughen|try|think) *',
		'there are (other|so many|many|millions of)? people (worse|much worse|far worse|starving|dying|with (real|worse|bigger)|who (have|had|got) (it|a lot|much)? (worse|less|nothing)|out there who)',
		'(time|try|just|have|and) to? (move on|get over it|let it go)',
		'happens to (all of us|the best of us)',
		"that's (life|how it (goes|is))",
		"it's (not|just) (a big deal|a dog)",
		'(no|not a) big deal',
		'(look on the bright side|on the bright side|get over it)',
		'everything happens for a reason',
		'just (stay|be) (positive|happy)',
		'(everyone|everybody|we all) (has|have|goes through) (problems|stress|it|issues)',
		'nothing to worry about',
	],
	{
		strength: 0.8,
		unless: kindly,
	},
);

/** What goes wrong for people, said without naming a feeling. */
const losses = compile(
	'(i|we|she|he|they) just? (lost|failed|missed|flunked) (the|my|our|her|his|a|out)',
	'(i|we|she|he|they) just? (got|was|were|been) (rejected|fired|laid off|dumped|turned down|made redundant|burgled)',
);

/** Whether the post tells of something bad. */
const hurts = ({heard, post}: Context): boolean =>
	heard !== null && post !== null && (heard.feelings.some(({good}) => !good) || has(post, losses));

/** "At least you had 22 years" begins a clause; "because at least it helps" weighs one's own case. */
const atLeast = orders(
	phrases(
		["at least (you|it|we|that|you're|it's|that's|he|she|they|he's|she's|they're|he'd|she'd)"],
		{strength: 0.8, unless: kindly},
	),
);

const justA = compile(
	"(it's|its|it is|it was|that's|this is|he's|she's|he was|she was|they're|they were|they are) really? (just|only) (a|an|one|another|your)? *",
);

/** What anybody calls a thing that they want out of the way. */
const belittled =
	/^(?:things?|stuff|money|objects?|buildings?|machines?|games?|apps?|websites?|numbers?|hair|paper|furniture|cars?|jobs?|dogs?|cats?|pets?|hobby|test|exam|project)$/;

/** “It’s just a school” play: to the end of the thing, where its clause ends. */
const endOfName = /^(?: [a-z]{2,14}){1,2}(?=[.,;!?]|$)/;

/** "It's just an oven", under a post about an oven. */
const justTheirs: Detector = seeking([justA], ({reply, post}) => {
	const gentle = find(reply, gentlePhrases).map((span) => sentenceOf(reply, span) ?? span);
	return each(
		find(reply, justA)
			.filter((span) => {
				const word = reply.words.findLast(({end}) => end <= span.end);
				const stem = word ? contentStem(word) : null;
				return (
					word !== undefined &&
					stem !== null &&
					(belittled.test(word.lower) || (post?.stems.has(stem) ?? false)) &&
					!gentle.some((sentence) => overlaps(sentence, span))
				);
			})
			.map(({start, end}) => ({
				start,
				end: end + (endOfName.exec(reply.plain.slice(end, end + 40))?.[0].length ?? 0),
			})),
		0.8,
	);
});

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
					'(calm down|chill out|cheer up|relax|chill|move on|get over it|let it go|get used to it|deal with it)',
				],
				{strength: 0.8},
			),
		),
	),
);

/** Where the reply makes what hurts smaller than it is: less surely so where it consoles as well. */
export const belittles = once(
	madeOf([belittling], (context): Evidence[] => {
		const consoled = has(context.reply, consoles);
		return belittling(context).map((found) => ({
			...found,
			strength: found.strength * (consoled ? 0.5 : 1),
		}));
	}),
);
