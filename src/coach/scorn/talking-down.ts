import {anyOf, beginning, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const plainly = '(clearly|obviously|apparently|evidently|plainly)';

const lecturing = anyOf(
	phrases(
		[
			'as i already (said|stated)',
			'i told you before',

			'let me (educate|remind you)',
			'in simple words for you',
			'even you (can|know)',

			'you (should|need to|might want to) (have known that|brush up on)',

			"(have|don't) you (do|done) (any|some) research",
			'check your facts',
			`you ${plainly} (don't|do not|didn't|did not|have (an axe|an agenda)|haven't)`,
			`${plainly} you (don't|didn't)`,

			"you (clearly|obviously) (don't|do not|didn't) (understand|read)",
			"you (don't|dont|do not) (know what you are? talking|know (shit|anything about)|own this)",
			'you have no (clue|right to)',
			"(it's|it is) not? (common sense|basic (math|manners)|rocket science)",

			'(everyone|everybody|people|someone) (who actually|knows that)',
			"(that|but) you don't (understand|get)",
			'you seem to (be confusing|have missed|misunderstand|know little)',

			'you failed to see the',

			'if you (actually|really) (read|knew anything)',
			'(how many times|how often) (will|does) it',
			'for the (last|umpteenth) time',
			'i suggest you refrain',
			'a quick google would have',

			'before you (post|throw)',
			'before making such *',

			'next time(,)? check',

			'think before (respond|writing)',

			'some of us actually read',

			"that's not how it works",
		],
		{
			strength: 0.8,
			unless: [
				'(i|we) (should|could) (have|know)',
				"(that's|that is|it's) on (us|me)",
				'(sorry|apologies|my fault|my bad|i apologise|i apologize)',
				'(my|our|the|a|his|her) little? (kiddo|kid|son|honey|princess)',
				"(maybe|perhaps|i think|think|sorry if|afraid) (i|i'm|we) (am|misunderstood|not|have|did|didn't|just|wrong)",
				"(i|i'm) (still|just|was|am)? a? (new to|confused|young|beginner|unfamiliar)",
				"(you're|you are|it's|that's|it is|that is|isn't) (okay|ok|normal|fine|understandable|not stupid|not alone|not silly|doing (great|well|your)|not (a|the|your))",
			],
		},
	),
	// “You should have sold it”, not “you should have a look”.
	pattern(
		/(?<!\w)you should(?:'ve| have) (?:just |really |never |\w{1,10}ly )?(?!need|deserved|received|been)(?:\w{2,20}ed|known|thought|told|gone|done|sold|bought|taken|read|asked|left|said|kept|brought|sent|paid|made|put|had (?:the|your))(?!\w)/g,
		0.7,
	),
	orders(
		phrases(
			[
				'(educate yourself|grow up|do your own? (homework|research)|get a grip|read (up on|it again|what i)|think (before you|again)|check your facts|get real|show some (respect|class)|chill out|settle down)',
			],
			{
				strength: 0.6,
				unless: [
					"(thank|thanks|hugs|hug|love|sorry|congrats|congratulations|you've got this|you got this|proud|hope|glad|hang in there|take care|breathe|tea|bath|music|weekend|evening|sofa|enjoy|helped me|helps me|works for me|for me|i (try|like|used|usually|found|find|always|also|was|feel|felt)|might help|could help|may help|can help|up (early|at|before|late|in|and|next|with|to)|on (in|a|about)|(well|better|deserve|strong|brave|worth|ok|okay|safe|normal|together|easy))",
				],
			},
		),
	),
	// “Obviously.” as the last word.
	pattern(/(?<=[.!?\n]\s{0,3})(?:obviously|clearly|evidently|of course)(?=\s{0,2}[.!…])/g, 0.5),
	beginning(phrases([], {strength: 0.7})),
);

/** Where the reply speaks from above: lectures, schools, pats on the head. */
export const talksDown = once((context: Context): Evidence[] => lecturing(context));
