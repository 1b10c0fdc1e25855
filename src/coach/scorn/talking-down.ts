import {anyOf, compile, once, orders, pattern, phrases} from '../detect.ts';

const plainly = '(clearly|obviously|apparently|evidently|plainly|presumably|supposedly)';

const noWit =
	"(don't|dont|do not|didn't|did not|doesn't|can't|cannot|couldn't|fail to|failed to|refuse to|haven't|have not)";

/** Whom one is held against. */
const anyone = '(anyone|anybody|everyone|everybody)';

const lecturing = anyOf(
	phrases(
		[
			// Told before, told again.
			'as (i|we) (already|clearly|repeatedly|have already) (said|stated|explained|told you)',
			'i (already|have already|clearly) (told|explained to|reminded) you',
			'(let|allow) me (to)? (educate *|enlighten *|school you)',
			'in (simple|small|short) words for you',
			'for the (umpteenth|hundredth|thousandth|nth) time',
			// They know nothing.
			`(you|u) ${plainly} ${noWit} (even|really|actually)? (understand|know|read|get it|grasp|comprehend|realise|realize|care|listen|think|bother)`,
			`(you|u) ${plainly} (have (no|never|not)|are not|misunderstand|missed|lack|never|haven't|threw|ignored|skipped|forgot|assumed|expected|failed)`,
			"(you|u) (don't|dont|do not|didn't|did not) (even|seem to|appear to) (understand|comprehend|grasp) (*)?",
			"(you|u) (don't|dont|do not) (even|really)? (know (what you're talking|shit|anything about|the first thing)|have (a|any) clue)",
			"you (have|'ve|had|got) (absolutely|clearly|obviously)? (no|zero) (clue|understanding|grasp|comprehension)",
			'you (seem|appear) to (be (ignoring|suffering from)|have (misunderstood|forgotten that)|know (little|nothing)|lack)',
			'you (failed|fail|neglected|neglect|ignore|ignored) (to|that|my) *',
			"(if|had) (you|you'd) had? (actually|even) (read|knew|looked|thought|understood|checked|searched|tried|asked)",
			'(bother|bothered) to (read|look|search|check|ask|learn|think|google|listen|try)',
			"(whoever|anyone|anybody|people|those|they|nobody|you) who? (can|could|can't|cannot|couldn't|won't) be bothered",
			"(never|ever|not|did it|didn't it) (occur|occurs|occurred|cross|crossed) (to you|your mind)",
			// What all the world knows.
			`(as|like|which) (*)? (${anyone}|any *|every *) (*)? (*)? (knows|could (see|tell|have)|learns|has seen)`,
			`(apparent|plain|obvious|clear) to ${anyone}`,
			`(${anyone}|nobody|no one) (competent|sane|with (a|any) (sense|idea|clue)) *`,
			'(every|any|no) (self-respecting|sane|competent) * (has|does|would|will|knows|uses)',
			'(no|nobody|no one) (*)? would ever (use|write|build|buy) *',
			"(you'd|you would) (know|see|notice|understand) (that|it|this|why|how)? if you (had|read|looked|did|ever) *",
			'(five|ten|two) minutes of (googling|research) *',
			`(${anyone}|somebody|someone) (who|with|*ing) (*)? (*)? (*)? (*)? (would|should|could|ought to) (have (noticed|known|seen|read|that)|know (that|better))`,
			// Beneath the writer.
			"(won't|not going to|shouldn't have to|don't have time to) (explain|spell|hold your|teach|do (your|all)|spoon-feed)",
			"(i'm|i am|we're|we are|this is|it's) not (a|an|your) (personal)? (hotel|charity|help desk|babysitter|secretary|servant|assistant|search engine|mind reader|nanny)",
			'before (wasting|demanding|blaming|expecting) (strangers|people|others|us|everyone)',
			'(even a|any) (child|fool|idiot|moron|monkey|toddler) (can|could|knows|would) (see|know|understand|tell|do)',
			'(anyone|anybody) with (half a|any) (brain|sense|clue)',
			"(it's|it is|this is|that's) (not|hardly) (that (hard|difficult|complicated)|rocket science|brain surgery)",
			'(just|called|simply|basic|elementary) (common (sense|decency|courtesy)|manners|decency|logic|arithmetic)',
			'(how the world works|lived in the real world|get a real job)',
			// What they ought to do.
			'(you|u) (really|might|may|just|seriously|first|clearly|both|all)? (should|need to|ought to|have to|must|might want to|may want to|would do well to|better) (really|just|first|perhaps|maybe|at least|also|probably|start|seriously)? (educate yourself|grow up|wake up|know better|check your (facts|attitude)|get (a life|a grip|a clue|over (it|yourself)|out more)|be ashamed|apologise|apologize|calm down|look at yourself|do your (homework|research)|shut|open your (eyes|mind)|retract|withdraw|have known (better|that)|think (before|about how) you|learn (some|to (read|listen|respect|write|spell|count)))',
			"(have|don't|did|do) you (even|not|ever|actually)? (do|done) (any|some|your) (research|homework|reading)",
			'(check|get|know|learn) your (facts|history)',
			'(i|we) (strongly|would|highly|kindly|respectfully|humbly)? (suggest|advise|recommend|urge) (that)? you (to)? (refrain|educate yourself|calm down)',
			'(a|one|any|the) (quick|simple|basic|brief|cursory|two second|five second) (google|search|look|read|glance) (*)? (would|could|should|will) (have|tell|show)?',
			'instead of (posting|complaining) (here|about (it|this)|on|online|in public)',
			'(before|instead of) (you)? (spout|spouting|accuse|accusing|judge|judging|lecture|lecturing|insulting|attacking|opening your|open your|ranting|whining) *',
			'think before (you)? (post|speak|write|writing|respond|responding|type|comment)',
			'some of us (have (jobs|real)|work for a living)',
			"that's not how (this|that|science|any of this) works",
			"you (will|'ll|may|might) (understand|learn|regret) (*)? (*)? (*)? (*)? (when you grow|when you're older)",
			'assuming (there is|you (can|know|even|ever|bothered))',
			'(too|so) (young|sheltered|inexperienced) to (understand|remember|know)',
			'welcome to (the real world|reality|adulthood)',
			"(i'm|i am) (appalled|baffled) (that|at|by) (you|your)",
			'(no need|not necessary) to (be|get) (rude|snarky|hysterical|condescending|defensive|nasty)',
		],
		{
			strength: 0.7,
			unless: [
				'(i|we) (should|could|ought to|need to|have to) (have|know|learn|read|stop)?',
				"(that's|that is|it's) on (us|me)",
				'(sorry|apologies|my fault|my bad|i apologise|i apologize|happy to|glad to|hugs|love|proud|hope|thanks|thank you|take care|good luck)',
				'(my|our|the|a|his|her) little? (kiddo|kid|son|honey|princess)',
				"(maybe|perhaps|i think|sorry if|afraid) (i|i'm|we) (am|misunderstood|not|have|did|didn't|just|wrong)",
				"(i|i'm) (still|just|was|am|also)? a? (new to|confused|young|beginner|unfamiliar|learning)",
				"(you're|you are|it's|that's|it is|that is|isn't) (okay|ok|normal|fine|understandable|not stupid|not alone|not silly|doing (great|well|your)|not (a|the|your))",
				"you (don't|do not) (have|need|know how (much|strong|brave|lucky|good))",
				'(you need to|you should|you must) (rest|take care|be proud|see a|talk to|take a break|stop (blaming|beating))',
				'(trust|believe in|care for|love) (yourself|your)',
				'learn to (trust|let|live|cope|say no|be kind)',
				'you seem to (be (doing|really|very|a|in|handling|on)|have (a (good|lot)|it|the|done|been|thought)|know (your|what|a|the)|like|enjoy|love)',
				"(if|when|since|because|whether|that) you (don't|do not|didn't|haven't) (know|understand|get|have)",
			],
		},
	),
	// “You should have sold it”, not “you should have a look”.
	pattern(
		[compile("you should ('ve|have)")],
		/(?<!\w)you should(?:'ve| have) (?:just |really |never |\w{1,10}ly )?(?!need|deserved|received|been|asked|called)(?:\w{2,20}ed|known|thought|gone|done|sold|bought|taken|read|left|said|kept|brought|sent|paid|made|put|had (?:the|your))(?!\w)/g,
		0.7,
	),
	orders(
		phrases(
			[
				'(educate yourself|grow up|calm down|do your own? (homework|research)|get a (grip|life|clue)|(read|re-read|reread) (it again|what i (said|wrote))|think (before you (post|speak|type|write)|for yourself)|check your (facts|privilege|ego)|get (real|over yourself|your facts)|show some (respect|class|decency)|have some (respect|decency|shame|class)|simmer down|pipe down|speak for yourself|mind your own|use your (brain|head)|look in the mirror|quit (whining|complaining)|stop (whining|complaining|being (so|such)|the (nonsense|lies))|face (reality|facts|the facts)|listen (here|to yourself)|do us all a favor|do us a favour)',
			],
			{
				strength: 0.55,
				unless: [
					"(thank|thanks|hugs|hug|love|sorry|congrats|congratulations|you've got this|you got this|proud|hope|glad|hang in there|take care|breathe|tea|bath|music|weekend|evening|sofa|enjoy|helped me|helps me|works for me|for me|i (try|like|used|usually|found|find|always|also|was|feel|felt)|might help|could help|may help|can help|up (early|at|before|late|in|and|next|with|to)|on (in|a|about)|(well|better|deserve|strong|brave|worth|ok|okay|safe|normal|together|easy|help|helps|helpful|good|recommend|please))",
					'(learn|try) (to|how|about) (let|love|live|cope|code|play|cook|draw|be (kind|gentle)|set|say no|trust)',
				],
			},
		),
	),
	// “Obviously.” as the last word.
	pattern(
		[compile('(obviously|clearly|evidently|of course)')],
		/(?<=[.!?\n]\s{0,3})(?:obviously|clearly|evidently|of course)(?=\s{0,2}[.!…])/g,
		0.5,
	),
);

/** Where the reply speaks from above: lectures, schools, pats on the head. */
export const talksDown = once(lecturing);
