import {anyOf, beginning, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const plainly = '(clearly|obviously|apparently|evidently|plainly)';

const lecturing = anyOf(
	phrases(
		[
			"(as|like) (i|i've|i have|we) (have)? (already|clearly|repeatedly|previously|literally|just|explicitly) (said|told|explained|stated|mentioned|pointed|written|wrote|posted|shown|showed|covered)",
			"(i've|i have|i|we've|we have|we) (just|already|literally|repeatedly|clearly)? (told|explained (to)?|said (to)?|repeated|been telling|been over|been through) (you|this|that|it|myself) (to you)? (a thousand times|a million times|many times|several times|over and over|again and again|repeatedly|twice|enough|before|already|like # times|so many times)",
			"(do i (really)? (have|need) to|must i|should i|want me to|need me to|i'm not going to|not going to|tired of|sick of|i won't) (repeat (myself|this again|that again|it again)|explain (this|it|everything) (again|to you)|spell (it|this) out|draw you a (picture|map|diagram)|hold your hand|spoon feed|spoonfeed|repeating myself|explaining (this|myself|it))",
			'(let|allow) me (to)? (just|please|kindly|perhaps)? (educate|enlighten|spell (it|this|that) out|break (it|this|that) down (for you|so)|explain (it|this|that|something|how|why|what)? (*)? (to you|slowly|again|once more|simply|in (simple|small))|explain (something|how things|how life|how the)|school you|teach you|correct you|be (very|perfectly|crystal)? clear|help you (understand|out with that|there|with the (math|maths|reading|spelling))|make (it|this|that) (very|really|nice and)? (simple|easy|clear) (for you)?|put (it|this|that) (simply|in (simple|terms|words|a way|language)|very|as simply)|remind you|tell you (something|how (it|things|life|the))|give you (a|some) (lesson|reality check|clue|news|history|facts)|translate|fix that for you|draw you|google that)',
			"(in|into|using) (simple|small|plain|short|simpler|smaller|layman's|baby|little) (words|terms|language|steps|english|sentences) (for you|so you|so (that)? (even)? you|that even|even)",
			'(so (that)? even|that even|even|maybe even|perhaps even) (you|a child|a toddler|a kid|a five year old|a # year old|my (kid|dog|cat|grandmother|gran|grandma|five year old|toddler)|someone (like you|with your|of your)|a (first|third|second|fifth|sixth) grader|a monkey|a caveman|a goldfish) (can|could|knows|know|will|understands|understand|should|might|gets|managed|manage)',
			"(so (that)? you|hopefully you|maybe you|perhaps you|maybe then you|perhaps then you) (can|could|will|might|may|are able to|manage to|'ll) (actually|finally|even|at least|possibly|maybe)? (understand|follow|grasp|comprehend|keep up|get it|wrap your|learn something) (this time|now|along|your|simple|basic|it|too)",
			'you (really|clearly|obviously|probably|seriously)? (should|ought to|need to|might want to|may want to|must|have to|had better|would do well to|would be wise to|better) (really|at least|first|actually|all|also|just|probably|perhaps|maybe|seriously)? (know better|have known (better|that|this|it)|be ashamed|be embarrassed|educate yourself|do your (own|basic)? (homework|research)|grow up|get your (facts|head|story|priorities)|check your (facts|sources|privilege|attitude|ego|tone)|think before|look in the mirror|realize that (not|you|the world|it|this)|realise that (not|you|the world|it|this)|read up on|brush up on|learn (to read|how to read|some (manners|respect|history|english)|the (difference|basics|meaning|definition|facts|history|rules)|your place|when to)|get a (life|clue|grip|dictionary|hobby)|get out more|get over yourself|calm down|stop (whining|complaining|pretending|acting|lecturing)|watch your (tone|mouth|language)|mind your|re-read|reread|use your (brain|head)|accept (the fact|reality)|stick to (what|your)|understand that (this|it|not|you|the world|there)|read (what|the (post|article|question|docs|rules|thread|policy)) (*)? (again|before|carefully|properly|first|more))',
			'you (should|ought to) be (ashamed|embarrassed|grateful|thankful|thanking|glad|happy) *',
			"(did|have|do|didn't|haven't|don't) (you|u) (even|ever|actually|bothered to|bother to)? (do|done|doing|did) (your|any|some|basic) (own)? (homework|research)",
			'(get|check|learn|know|verify) your (facts|facts straight|story straight|history|priorities|stats|sources|math|maths|numbers|terms|place|limits)',
			`(you|u|you've|you're|you are) ${plainly} (don't|dont|do not|didn't|didnt|did not|have (no|never|not|little|a poor|trouble|problems|issues|an axe|an agenda|failed|missed|misunderstood|forgotten)|no|not|haven't|know nothing|never|can't|cannot|fail|failed|lack|misunderstand|misunderstood|missed|aren't|unaware|unable|confused|struggling|forgot|forgotten|skipped|ignored|wrong|won't|wouldn't|got (it)? wrong|just (want|don't)|too)`,
			`${plainly} (you|you're|you've|u|this is your first|someone|somebody|some people|some of you) (don't|dont|do not|didn't|didnt|did not|have (no|never|not|little|a poor|trouble|failed|missed)|no|not|haven't|know nothing|never|can't|cannot|fail|failed|lack|misunderstand|misunderstood|missed|aren't|unaware|unable|confused|forgot|skipped|ignored|wrong|too|rodeo|time|job)`,
			"(painfully|pretty|so|abundantly|perfectly|blindingly|becoming|it's|it is) (obvious|clear|apparent|evident|plain) (that|from your|to (anyone|everyone) that|by your|how)? (you|you're|you've|u) (never|not|no|don't|didn't|haven't|have (no|never|not|little|an agenda|failed)|know nothing|lack|can't|are (not|a|an|confused|biased|clueless|just|only|out)|just|only|only want|want to)",
			"(i can|we can|anyone can|everyone can|easy to) (already|easily|clearly)? (tell|see) (that)? (you're|you are|you've|you have|you|u) (never|not|no|don't|didn't|haven't|the type|one of those|clearly|obviously|lack|struggling|have never|have no|an amateur|a beginner)",
			"(you|u) (simply|just|still|clearly|obviously|honestly|really|apparently|again|seriously) (don't|dont|do not|didn't|can't|cannot|couldn't|won't|refuse to|fail to) (actually|really|fully|seem to)? (understand|get it|get the (point|joke|difference|concept)|know what you|know (anything|much|how (it|this|that|things|science|the))|grasp|comprehend|see it|see the (point|irony|hypocrisy|difference)|want to (understand|see|hear|learn)|listen|read|care)",
			"(you|u) (don't|dont|do not|didn't|can't|cannot) (even|actually|really|fully|seem to)? (have a clue|have any (clue|idea|understanding|evidence|credibility|proof|arguments)|have the (slightest|first|foggiest|faintest) (idea|clue)|(know|understand) what (you|you're|you are) (are)? talking|know the (first thing|difference between|meaning of|facts|law|basics)|know (squat|jack|shit|nothing|anything about)|grasp|understand (basic|simple|english|plain|the (basics|concept|difference|meaning|point|first thing|rules|policy|term|word))|speak for|get to (decide|tell|choose|say|define)|own (the|this|it)|think before)",
			"(you|u|you've|you obviously|you clearly) (have|got|show|display|demonstrate|possess|bring|offer) (absolutely|literally|clearly|obviously|precisely|such|a very|very)? (no|zero|little|a poor|a limited|a shallow|a warped|limited|a naive|a childish|a simplistic|a fundamental|a complete|a total) (real|actual|basic)? (clue|concept|understanding|grasp|knowledge|sense of|credibility|right to|lack|misunderstanding|standing|authority|reading|awareness|respect|manners|class|idea what (you're|you are|you|i|that means|this))",
			"(it's|it is|its|this is|that's|thats) (really|just|only|simply|pretty|very|called|a matter of|merely|not|not that|hardly|not exactly)? (common sense|basic (math|maths|logic|physics|economics|biology|decency|courtesy|science|english|grammar|etiquette|manners|reading|human)|rocket science|brain surgery|child's play)",
			'(any|every) (idiot|fool|child|kid|toddler|schoolboy|schoolchild|five year old|half-decent *|decent *|sane person|rational person|reasonable person|thinking person|educated person|intelligent person|adult|one with (half)? a brain|competent *|real *|serious *|self-respecting *|first year student) (knows|would know|can see|can tell|could see|could tell|understands|would (see|understand|tell|have|never)|should know|will tell)',
			"(everyone|everybody|anyone|anybody|people|someone) (with (half a|a|any|even half a|an ounce of|two|eyes|common) (brain|brains|sense|brain cells|intelligence|eyes|iq|clue|functioning brain)|who (actually|has actually|knows (anything|what they|the first)|can (read|think|count)|bothers to|bothered to|isn't an idiot|paid attention) (knows|can|could|would|will|has|understands|about|sees|read)?|else (here)? (knows|understands|gets it|managed)|(already)? knows (that|this))",
			"(what|that|because|since|which|but|and|again|as) (you|u) (fail|are failing|don't seem|seem|clearly fail|still don't|apparently don't|obviously don't|don't) (to)? (understand|realize|realise|grasp|see|notice|get|comprehend|appreciate)",
			"(you|u) (seem|appear|apparently seem) to (be (confused|unaware|unable|misinformed|under the|having (trouble|difficulty)|labouring|laboring|ignorant|incapable|forgetting|ignoring|confusing)|have (forgotten|misunderstood|confused|missed|ignored|no (idea|clue|understanding|interest)|a (problem|very|poor|limited|hard time) (with|understanding|grasp|grasping|accepting|idea|reading|view)|trouble (reading|understanding|grasping)|difficulty (reading|understanding|grasping))|misunderstand|believe that (you|everyone|the)|think (that)? (you|everyone|you're|people|your|being|i'm|i am|anyone|the world|we)|lack|know (little|nothing|very little)|understand (little|nothing)|enjoy (arguing|being|attacking|insulting)|ignore)",
			'(you|u) (fail|are failing|seem|appear) to (be missing the|miss the) (whole|entire)? point',
			'(you|u) (fail|failed|are failing|have failed|repeatedly fail|continually fail) to (understand|realize|realise|grasp|see (that|how|the)|mention|notice|recognize|recognise|provide|address|answer|explain|read|comprehend|acknowledge|appreciate|prove|cite|justify|produce)',
			"(if|had) (only)? (you|you'd|u) (had)? (even|only|actually|ever|really|just|simply)? (bothered|cared) (to|at|with|reading|checking|looking)",
			"(if|had) (only)? (you|you'd|u) (had)? (even|actually|ever|really|simply) (read|looked (at|up)|understood|listened|thought|checked|researched|googled|paid attention|studied|knew (anything|what|how))",
			'(how many (more)? times|how often|how much longer|how much clearer|how much simpler) (do|must|will|have|can|should|does) (i|we|anyone|somebody|someone|it)',
			'for the (last|hundredth|umpteenth|nth|thousandth|millionth|final) time',
			"(i|we|i'd) (strongly|highly|would|would strongly|kindly|respectfully|sincerely)? (suggest|advise|recommend|urge) (that)? you (to)? (first|go|actually|please|all|perhaps|should|all)? (to)? (learn (to|how|the|some)|educate|familiarize yourself|familiarise yourself|acquaint yourself|reread|re-read|stop|refrain|calm|desist|cease|take a (look in|deep breath|reading)|read (it again|what i|before|the policy|the rules)|brush up|look up the|get over|grow|rethink your|mind your|watch your|drop it|drop the)",
			'(a|one|any|the) (quick|simple|basic|two second|five second|ten second|# second|30-second|two-second|five-second|brief|cursory|single) (google search|google|web search|search|glance|look|read) (would|could|should) (have|show|tell|reveal|give|answer|suffice)',
			'(takes|took|take|would take) (all of|literally|about|only|maybe|less than|you)? (a|one|two|five|ten|#|a few|thirty) (second|seconds|minute|minutes) (to|of) (google|look (it|this|that) up|googling|searching|verify)',
			"(literally|literally right there|it's right there|it's all there|clearly) (right)? (there|stated|written|explained|mentioned|says so)? (in|on|at) (the|your) (very)? (title|first (line|sentence|paragraph|page|reply|comment)|description|docs|documentation|manual|sidebar|faq|name|label|box|instructions|readme|article|post)",
			'before you (go)? (post|posting|comment|commenting|speak|open your|lecture|lecturing|accuse|accusing|judge|judging|embarrass|spout|spouting|run your|complain|complaining|make (accusations|baseless|wild)|shoot|whine|attack|jump to|throw|go off) (stupid|such|this|here|at|me|people|others|again|yourself|my|anyone|nonsense|something|rubbish|crap|ignorant|baseless|around|accusations|mouth|in)?',
			'before (spouting|accusing|lecturing|criticizing|criticising|throwing|insulting|attacking|judging|opening your|running your|embarrassing yourself|making (baseless|such|wild|false|ridiculous)) *',
			'(try|next time try|how about|maybe try|perhaps try|instead of whining try) (actually)? (reading|thinking|listening|learning|doing your|using your (brain|head)|paying attention) (*)? (next time|before|for once|first|harder|instead|what i|my|the (post|article|question|docs|manual|thread)|more|your brain|a (book|dictionary))',
			'(next time|maybe next time|perhaps next time)(,)? (you)? (please|maybe|perhaps|try|could|should|might)? (to)? (read|reading|think|thinking|check|checking|do your|look|use your brain|google|listen|learn|bother|pay attention)',
			'(think|read|search|learn|research|listen|google|study|know) (*)? (*)? (*)? before (you)? (post|posting|comment|commenting|speak|reply|respond|responding|write|lecture|opening|open|type|complain|complaining|judge|judging|spouting|accusing|criticizing|criticising|throwing|talk) (again|anything|here|nonsense|your mouth|next time|like this|such|in public|on things|about things|rubbish|stupid|me|people|others|so|on here)',
			'(think before (you)? (post|posting|comment|commenting|speak|speaking|reply|replying|respond|responding|write|writing|type|typing|judge|judging|open|opening))',
			"(when|once|until|wait (till|until)) (you|you've|you're|u) (have|are|get|grow|'ve|finally)? (been|as|to be|a bit|a little|grown|actually|older|old enough|finally|some more|lived|done|worked|in the real|raised|paid|walked|up) (doing|around|in|older|my age|old as|up|real|some|kids|a (job|mortgage|family|business)|as long|the real world|as many) (*)? (*)? (you'll|you will|maybe|then|come|let me|get back|we can|years)",
			"(you'll|you will|one day you'll|someday you'll|one day you will) (understand|see|learn|realise|realize|get it|thank me) (one day|someday|soon enough|in time|when (you're|you) (older|grown|my age|grow up|have)|once you (grow|have|are))",
			"(you're|you are|u r|ur|you must be|you're clearly|you're obviously|you are clearly|you are obviously) (just|simply|either|still|way|much|far|very|so|really|incredibly|being)? (too (young|naive|inexperienced|green|sheltered|privileged|new|simple|close) to|very naive|naive|simple-minded|simplistic|uninformed|misinformed|ill-informed|out of touch|out of your depth|in over your head|clearly (new|confused|mistaken)|obviously (new|confused|mistaken))",
			'as (an actual|a real|a trained|a qualified|someone who actually|someone who has actually|someone who knows) (*)? (*)? (i|you|let me|this|it)',
			'(some of us|those of us who|some people) (actually|have to|bother to|can actually|know how to|prefer to|manage to|learned to) (actually)? (read|work|think|know|use|bother|understand|deal|have (jobs|lives|families)|live in)',
			"(not|isn't|is not|can't be|shouldn't be|how) (that|so|too|really|very) (hard|difficult|complicated) (is it|can it be|to (read|google|look it up|grasp)|people|folks|guys)",
			"(you'd|you would) (think|have thought) (that)? (a (grown|professional)|someone (who|with|so|your)|by now you|you (had|would) (at least|know|have))",
			"(welcome to (the real world|adulthood|reality|real life|the internet|capitalism)|life isn't fair|that's not how (this|it|any of this|the world|life|things|science|anything|english|words) (work|works))",
			'(listen|look|sure|easy|easy there|calm down|relax|settle down|whoa|nice try|good try|wrong|nope|careful|hate to break it to you|newsflash|listen here|listen up|try harder|keep trying|sorry to burst your|chill|not so fast|keep telling yourself|whatever|wake up|grow up|bye|think again|okay then|sorry to tell you) (there)?(,)? (buddy|pal|kid|kiddo|sonny|sonny boy|son|sweetie|sweetheart|sweetcheeks|honey|hun|princess|champ|chief|sport|bucko|bub|missy|little (girl|boy|man|lady|one)|young (man|lady|one)|darling|dearie|cupcake|snowflake|genius|einstein|sherlock|tiger|cowboy|boomer|grandpa|grandma|karen|sunshine|petal|professor|junior|babe|boyo|laddie)',
			"(you poor thing(,)? (you|still|did)|sweet summer child|oh you sweet|there's a good (girl|boy)|that's a good (girl|boy)|don't worry your pretty|pretty little head|simmer down|take a chill pill|chill pill|gold star for|points for trying|nice of you to (try|join|finally)|not bad for (a (girl|woman|beginner|boomer|amateur|kid)|someone)|pretty good for (a (girl|woman|beginner|boomer|amateur|kid)|someone)|surprisingly (articulate|literate|intelligent|coherent)|you can actually (write|read|spell|think)|thanks for playing|cute (attempt|try)|better luck next)",
			'(hate|hate to be the one|sad) to (break (it|this) to you|burst your|disappoint you)',
			'(sorry|not) to burst your bubble',
			"(for your information|memo to|note to|life tip|hot tip|friendly advice|word of advice|piece of advice|bit of advice|free advice|a tip for you)(:|,)? (you|your|next time|learn|stop|don't|sweetie|buddy|from someone who)",
			"(i|we) (don't|do not|wouldn't|didn't) (expect|suppose) (someone like|people like)? (you|u) (would|to|could|can|will) (understand|know|get it|care|grasp|comprehend|appreciate)",
			"(i|we|i'd) (expected|would have expected|would expect|had expected|thought|have thought|have expected|had hoped for) (better|more|higher) (of|from|than)? (you|someone|this sub)?",
			"(i'm|i am|we're) (not)? (surprised|amazed|shocked|astonished|disappointed|appalled|stunned|baffled) (that|at|by|to|how) (someone|anyone|anybody|you|your|a (grown|professional)|people) (can|could|would|don't|didn't|like you|still|even|lack|ignorance)",
			"(no need|there's no need|there is no need|no reason) to (be|get|act) (so|all|such an)? (defensive|hysterical|emotional|snippy|triggered|touchy|snarky|offended)",
		],
		{
			strength: 0.8,
			unless: [
				"(i|we|i've) (should|could|ought to) (have|know)",
				'(sorry|apologies|my fault|my bad|i apologise|i apologize)',
				'(my|our|the|a|his|her) (little|own)? (kiddo|kid|son|sweetheart|honey|darling|princess|good boy|good girl)',
				"(maybe|perhaps|probably|i think|think|sorry if|looks like|afraid) (i|i'm|i am|we) (seem|am|missed|misunderstood|confused|not|have|did|didn't|just|wrong|misread|wasn't)",
				"(i|we|i'm|i am|me) (also|still|just|really|honestly|obviously|clearly|probably|too|as well|was|am|very)? (too|very|so|a|the|still|new|was)? (new to|naive|confused|inexperienced|uninformed|misinformed|young|beginner|unfamiliar)",
				"(you're|you are|it's|that's|it is|that is|isn't) (okay|ok|normal|fine|understandable|not stupid|not alone|not silly|doing (great|well|fine|your)|not (a|the|your))",
			],
		},
	),
	// “You should have sold it”, not “you should have a look”.
	pattern(
		/(?<!\w)you should(?:'ve| have) (?:just |really |never |\w{1,10}ly )?(?!need|deserved|received|been)(?:\w{2,20}ed|known|thought|told|gone|done|sold|bought|taken|read|asked|left|said|kept|brought|sent|paid|made|put|had (?:the|a|your))(?!\w)/g,
		0.7,
	),
	orders(
		phrases(
			[
				'(educate yourself|educate yourselves|wake up sheeple|grow up|grow a (spine|brain|backbone|thicker skin)|think for yourself|use your (brain|head)|do your (own)? (homework|research)|get (educated|a clue|a grip|a dictionary|your facts|your head out)|read (up on|it again|that again|what i|my (post|comment|reply)|more carefully|before you)|re-read (what i|my)|learn (the difference|your facts|basic|history)|think (before you|again)|know your (place|limits|facts)|mind your (own|tongue|manners|language)|watch your (tone|mouth|language)|check your (privilege|ego|tone|attitude|facts|stats|history)|get real|try to keep up|try and keep up|do keep up|take some responsibility|have some (respect|decency|self-respect|shame|manners|dignity|class|common sense)|show some (respect|decency|gratitude|manners|class)|calm yourself|calm your|chill out|settle down|simmer down|pipe down)',
			],
			{
				strength: 0.6,
				unless: [
					"(thank|thanks|hugs|hug|love|sorry|congrats|congratulations|you've got this|you got this|proud|hope|glad|hang in there|take care|breathe|tea|bath|music|weekend|evening|sofa|enjoy|helped me|helps me|works for me|for me|i (try|like|used|usually|found|find|always|also|was|feel|felt)|might help|could help|may help|can help|up (early|at|before|late|in|and|next|tired|with|to)|on (in|a|about|near)|(well|better|deserve|strong|brave|worth|ok|okay|safe|normal|together|easy))",
				],
			},
		),
	),
	// “Obviously.” as the last word.
	pattern(/(?<=[.!?\n]\s{0,3})(?:obviously|clearly|evidently|of course)(?=\s{0,2}[.!…])/g, 0.5),
	beginning(
		phrases(
			[
				"(newsflash|news flash|fyi|reality check|hint|spoiler|spoiler alert|pro tip|protip) (you|if you|your|you're|the|it's|that's|not|no|life|nobody)",
			],
			{strength: 0.7},
		),
	),
);

/** Where the reply speaks from above: lectures, schools, pats on the head. */
export const talksDown = once((context: Context): Evidence[] => lecturing(context));
