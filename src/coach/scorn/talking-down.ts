import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const plainly =
	'(clearly|obviously|apparently|evidently|plainly|simply|just|really|still|honestly|seem to|must|either)';

const noWit =
	"(don't|dont|do not|didn't|did not|doesn't|can't|cannot|couldn't|fail to|failed to|refuse to|haven't|have not|need to)";

const lecturing = anyOf(
	phrases(
		[
			// Told before, told again.
			'as (i|we) (already|clearly|repeatedly|have already) (said|stated|explained|told you)',
			'i (already|have already|clearly) (told|explained to|reminded) you',
			'(let|allow) me (to)? (educate|remind you|enlighten|explain (this|it|something)? (to|for) you|spell|school|correct|put it (simply|in))',
			'in (simple|small|short) words (for you|so|that)?',
			'(how many times|how often) (will|does|do|must|have) (it|i|we)',
			'for the (last|umpteenth|hundredth|thousandth|nth) time',
			// They know nothing.
			`(you|u) ${plainly} ${noWit} (even|really|actually)? (understand|know|read|get|grasp|see|comprehend|realise|realize|care|listen|have|think|learn|bother|appreciate|get it|follow)`,
			`(you|u) (clearly|obviously|apparently|evidently|plainly) (have (an|no|never|not)|are (not|a|so|too|just|one)|know|think|want|misunderstand|missed|lack|never|need to|haven't|believe|live)`,
			`(clearly|obviously|apparently|evidently)(,)? (you|u|your|you're|you've)`,
			"(you|u) (don't|dont|do not|didn't|did not) (even|really|actually|seem to|appear to|have to)? (understand|comprehend|grasp) (*)?",
			"(you|u) (don't|dont|do not) (even|really)? (know (what you|shit|anything|the (difference|first|facts|meaning|history)|much|your|enough)|have (a|any|the) (clue|idea|slightest|faintest|understanding|knowledge|right|facts|basic))",
			"you (have|'ve|had|got)? (absolutely|clearly|obviously)? (no|zero|little|not a|not the|limited) (idea|clue|understanding|knowledge|grasp|experience|comprehension|concept|slightest idea|faintest idea)",
			"(that|but|what|something|which|this) you (clearly|obviously)? (don't|can't|fail to|refuse to|seem to) (get|understand|grasp|see|miss|ignore)",
			'you (seem|appear) to (be (confusing|confused|missing|unable|under|unaware|forgetting|ignoring|suffering|implying)|have (missed|forgotten|misunderstood|no|a problem|trouble|difficulty)|think (that|you)|misunderstand|know (little|nothing|very)|believe (that|you)|not|forget|suffer|lack|assume)',
			'you (failed|fail|forgot|forget|neglected|neglect|omit|omitted|ignore|ignored) (to|that|the|all|any|my|every) *',
			'if you (actually|really|had|would|even|ever|only|bothered|knew|cared|took) (read|knew|know|bothered|bother|looked|understood|think|thought|to|anything|the|half|actually|a)',
			'(even|any|every|a) (child|fool|idiot|moron|monkey|toddler|(five|ten|#) year old|kindergartener|grade schooler|thinking|rational|intelligent|reasonable|sane|sensible|educated|informed|competent|honest|decent|normal|half-wit) (*)? (can|could|know|knows|would|understands|understand|see|sees)',
			'(anyone|anybody|everyone|everybody|someone|people|those) (with|without|who) (any|half|even|actually|ever) *',
			"(it's|it is|this is|that's|is) (not|hardly|just|only|called|pretty|simply|really)? (that (hard|difficult|complicated)|rocket science|brain surgery|common sense|basic (math|maths|manners|economics|facts|science|logic|english|human)|simple (math|maths|logic|economics|arithmetic)|(economics|history|biology|civics|math) 101|common knowledge|common courtesy|common decency|elementary)",
			'(basic|elementary|simple|grade school|high school) (math|maths|arithmetic|economics|logic|facts|science|manners|biology|physics|english|grammar|decency|reading|civics|history|common sense|knowledge)',
			'(the real world|how the world works|real life experience|lived in the real|a real job)',
			// What they ought to do.
			'(you|u) (really|might|may|just|seriously|first|clearly|both|all)? (should|need to|ought to|have to|must|might want to|may want to|would do well to|better) (really|just|first|perhaps|maybe|at least|also|probably|try to|start|seriously)? (learn|educate|read (up|what|more|it again|my|before)|grow|study|brush|understand|realise|realize|wake|know (that|better|your)|check your (facts|sources|attitude)|get (your|a life|a grip|a clue|over|out more|real)|be ashamed|apologise|apologize|refrain|calm|relax|look (in|up|at yourself)|think (before|about (what|how) you)|do (some|your|more)|rethink|reconsider|respect|move on|stick|practice|retract|withdraw|shut|keep your|pay attention|go back|familiarize|familiarise|reread|re-read|have (known (that|better)?|thought|your)|take a (long|look|hard|course|class|deep|break|step)|try (to)? (reading|thinking|listening|read|think|living)|open your|face)',
			"(have|don't|did|do) you (even|not|ever|actually)? (do|done) (any|some|your) (research|homework|reading)",
			'(check|get|know|learn|read) your (facts|history|sources|stats|grammar|spelling|numbers|law)',
			'(i|we) (strongly|would|highly|kindly|respectfully|humbly)? (suggest|advise|recommend|urge) (that)? you (to)? (refrain|learn|read|stop|educate|calm|stick|drop|move on|study|brush)',
			'(a|one|any|the) (quick|simple|basic|brief|cursory|two second|five second) (google|search|look|read|glance) (*)? (would|could|should|will) (have|tell|show)?',
			'(before|instead of) (you)? (post|posting|comment|commenting|speak|speaking|spout|spouting|accuse|accusing|judge|judging|criticise|criticising|criticize|criticizing|lecture|lecturing|complain|complaining|whining|throw|throwing|making such|insulting|attacking|opening your|open your|shoot|shooting|jump|jumping to|ranting|making (assumptions|accusations|baseless|wild|false|stupid)) *',
			'next time(,)? (check|read|think|try|do your|look|ask)',
			'think before (you)? (post|speak|write|writing|respond|responding|type|comment)',
			'some of us (actually|have|can|know|read|work|prefer|are)',
			"that's not how (it|this|that|any|science|the) (works|of this|*) ",
			"you('ll| will| may| might)? (understand|see|learn|get it) (one day|when you|some day|someday|once you)",
			"(you're|you are|you were|still|too|very|just|obviously) (too|very|so)? (young|sheltered|inexperienced) (to|and|if)? (understand|remember|know|naive)?",
			'welcome to (the real|reality|adulthood|the internet|planet)',
			"(i'm|i am) (not)? (surprised|amazed|shocked|appalled|baffled|stunned|astonished) (that|at|by|how) (you|your|anyone|someone|people)",
			'(i|we) (expected|expect|would have thought|thought) (better|more|you (would|knew|were|had|could)) (of|from)? (you)?',
			'(no need|not necessary) to (be|get) (so|all|rude|snarky|hysterical|condescending|defensive|nasty)',
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
		/(?<!\w)you should(?:'ve| have) (?:just |really |never |\w{1,10}ly )?(?!need|deserved|received|been)(?:\w{2,20}ed|known|thought|told|gone|done|sold|bought|taken|read|asked|left|said|kept|brought|sent|paid|made|put|had (?:the|your))(?!\w)/g,
		0.7,
	),
	orders(
		phrases(
			[
				'(educate yourself|grow up|wake up|calm down|do your own? (homework|research)|get a (grip|life|clue|job)|read (up on|it again|what i|my (post|comment)|more|a book|a history|the (article|post|report|facts|law|constitution) (again|first|before|and)?)|re-read|reread|think (before you|again|for yourself)|check your (facts|privilege|ego)|get (real|over|used|your facts|educated|out more)|show some (respect|class|decency)|have some (respect|decency|shame|class)|chill out|settle down|simmer down|pipe down|speak for yourself|mind your own|use your (brain|head)|learn (some|your)|look in the|give (it|us|me) a (break|rest)|quit (whining|complaining|your|the|being)|stop (whining|complaining|being|your|with the|the (nonsense|lies))|face (it|reality|facts|the facts)|admit it|listen (up|here|to yourself)|try (reading|thinking|living|listening|looking) (*)?|sorry but you|look up the|do yourself a favor|do yourself a favour|do us all a favor|do us a favour|go (ahead and|back to|and read|read))',
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
	pattern(/(?<=[.!?\n]\s{0,3})(?:obviously|clearly|evidently|of course)(?=\s{0,2}[.!…])/g, 0.5),
);

/** Where the reply speaks from above: lectures, schools, pats on the head. */
export const talksDown = once((context: Context): Evidence[] => lecturing(context));
