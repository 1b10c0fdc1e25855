import {anyOf, compile, has, madeOf, once, pattern, phrases} from '../detect.ts';

const little =
	'(idea|thought|try|attempt|effort|hobby|project|plan|theory|theories|experiment|blog|shop|business|website|site|app|table|post|story|stories|group|club|opinion|opinions|list|question|questions|dream|dreams|venture|company|startup|job|lesson|lessons|mistake|career|degree|poem|poems|drawing|painting|song|band|campaign|trip|adventure|world|feelings|problem|problems|worry|worries|concerns|script|program|garden|shed|course|diploma|channel)';

const patronised = anyOf(
	phrases(
		[
			// Simple for you, subtle for me.
			"(really|actually|all|quite|just|honestly|in fact|so|very|super|pretty|dead) (obvious|elementary) (once|when|if|after|as soon as) (you|somebody|someone|one|it's) *",

			// Only those who know may speak.
			'(search|read) (*)? (*)? before (posting|you post)',
			'this is what happens when you *',
			'nobody competent *',
			'i (hear|know) you mean well',
			"(just|simply) say you (don't|can't)",

			// Sweet, little, brave.
			`(your|such a|these|those|what a|a) (sweet|cute|adorable|quaint|dear|precious|ambitious) (little)? ${little} (dear|and all|bless|of yours)`,
			'your little (idea|theory|theories|opinion|opinions|hobby|project|experiment|blog|campaign|feelings|problem|problems|venture|world)',
			'(you should|just|at least|better) be grateful',
			'(my dear lady|sonny)',
			'as you mature',
		],
		{
			strength: 0.6,
			unless: [
				"(i|we|my|our|mine|me) (am|was|'m|had|have|'ve)? (also|still|only|just)? (young|a beginner|new|started|learning|struggled)",
				'(is|are) (it|you) (okay|ok)',
				'(my|our) (little|sweet) *',
				"(love|hug|hugs|congratulations|congrats|sorry for your loss|i'm so sorry)",
				'(compared to|than me|than mine|than i (do|did|am|was|could|can))',
			],
		},
	),
	// “…, sweetheart.” speaks down to a stranger; “my sweetheart” does not.
	pattern(
		[
			compile(
				'(sweetheart|sweetie|my dear|young man|young lady|my child|my boy|my girl|petal|poppet|buddy|champ|pal|kiddo|genius|einstein|sherlock)',
			),
		],
		/(?<=, ?)(?:sweetheart|sweetie|my dear|young man|young lady|my child|my boy|my girl|petal|poppet|buddy|champ|pal|kiddo|genius|einstein|sherlock)(?=\s{0,2}(?:[.!?,…]|$))/g,
		0.5,
	),
);

/** Beside these a pet name is one. */
const warmly = compile(
	'(hang in|sorry|congrats|congratulations|thank|thanks|happy|welcome|love|proud|hope|take care|cheers|well done|hug|hugs|miss you|good luck)',
);

/** Where the reply pats the other person on the head. */
export const patronises = once(
	madeOf([patronised], (context) => (has(context.reply, warmly) ? [] : patronised(context))),
);
