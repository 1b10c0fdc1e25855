import {anyOf, compile, once, pattern, phrases} from '../detect.ts';

const little =
	'(idea|thought|try|attempt|effort|hobby|project|plan|theory|theories|experiment|blog|shop|business|website|site|app|table|post|story|stories|group|club|opinion|opinions|list|question|questions|dream|dreams|venture|company|startup|job|lesson|lessons|mistake|career|degree|poem|poems|drawing|painting|song|band|campaign|trip|adventure|world|feelings|problem|problems|worry|worries|concerns|script|program|garden|shed|course|diploma|channel)';

const patronised = anyOf(
	phrases(
		[
			// Simple for you, subtle for me.
			"(really|actually|all|quite|just|honestly|in fact|so|very|super|pretty|dead) (very|quite|really|so|perfectly|rather|pretty|dead)? (simple|easy|basic|elementary|straightforward|obvious) (once|when|if|after|as soon as) (you|somebody|someone|one|it's) (*)? (*)? (know|knows|understand|understands|takes you|take|explains|think|thinks|look|looks|bother|read|have|grasp|get|stop|learn|pointed|spelled|are told|been shown|shows)",
			'more (subtle|complicated|to it) than that',

			// Only those who know may speak.
			'those (who|with) (handled|training)',
			'gets asked every',
			'(search|read) (*)? (*)? before (posting|you post)',
			'this is what happens when *',
			'nobody competent *',
			'leave (it|*) to (people|someone)',
			'i (hear|know) you mean well',
			'with more (experience|knowledge) of?',
			'may (look|seem) to you',
			'(nobody|no one) (else|here) has *',
			"(just|simply) say you (don't|can't)",

			// Sweet, little, brave.
			`(your|such a|these|those|what a|a) (sweet|cute|lovely|charming|adorable|quaint|dear|nice|precious|ambitious|brave|neat) (little)? ${little} (but|though|dear|and all|bless|however|of yours)`,
			`your little ${little}`,
			`(a|that's a) (sweet|cute) ${little}`,
			'how brave of you to',
			"(that'll|it'll) be nice (experience|for the kids)",
			'do (keep trying|take these)',
			'(you should|just|at least|better) be grateful',
			'never too late to learn',
			'(bless your heart|oh bless|good girl|good boy)',
			'(my dear lady|sonny)',
			'as you mature',
			'i get (a few|a lot) (of those|every (year|month)) (*)?',
			'(from|back) before (we|i) knew',
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
				'(sweetheart|sweetie|honey|darling|my dear|young man|young lady|princess|little one|my child|my boy|my girl|petal|poppet|sunshine|buddy|champ|pal|kid|kiddo|sport|genius|einstein|sherlock)',
			),
		],
		/(?<=, ?)(?:sweetheart|sweetie|honey|darling|my dear|young man|young lady|princess|little one|my child|my boy|my girl|petal|poppet|sunshine|buddy|champ|pal|kid|kiddo|sport|genius|einstein|sherlock)(?=\s{0,2}(?:[.!?,…]|$))/g,
		0.5,
	),
);

/** Where the reply pats the other person on the head. */
export const patronises = once(patronised);
