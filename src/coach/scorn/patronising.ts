import {anyOf, once, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const little =
	'(idea|thought|try|attempt|effort|hobby|project|plan|theory|theories|experiment|blog|shop|business|website|site|app|table|post|story|stories|group|club|opinion|opinions|list|question|questions|dream|dreams|venture|company|startup|job|lesson|lessons|mistake|career|degree|poem|poems|drawing|painting|song|band|campaign|trip|adventure|world|feelings|problem|problems|worry|worries|concerns|script|program|garden|shed|course|diploma|channel)';

const patronised = anyOf(
	phrases(
		[
			// Simple for you, subtle for me.
			"(really|actually|all|quite|just|honestly|in fact|so|very|super|pretty|dead) (very|quite|really|so|perfectly|rather|pretty|dead)? (simple|easy|basic|elementary|straightforward|obvious) (once|when|if|after|as soon as) (you|somebody|someone|one|it's) (*)? (*)? (know|knows|understand|understands|takes you|take|explains|think|thinks|look|looks|bother|read|have|grasp|get|stop|learn|pointed|spelled|are told|been shown|shows)",
			"i (think|believe|suspect|fear|expect) (you|you'll) (will)? (find|discover|realise|realize)",
			"(you|you'll) (will)? (learn|come to (see|learn|realise|realize|understand)) (that|in time|eventually|one day)",
			"(more|rather more|somewhat more|a bit more|a little more|far more|slightly more|much more) (subtle|complex|complicated|nuanced|involved|to it|going on) than (you|that|imagined|you'd|you think|you realise|you realize|it (may|might) (look|seem) to you|some people|people think|most people|that i'm|first appears|a beginner|meets)",
			"(complicated|confusing|daunting|difficult|hard|a lot|mysterious|technical|advanced|involved) (to|for) (someone like you|a (beginner|layman|layperson|newcomer|novice|outsider)|people (like you|without|who haven't)|someone (without|who hasn't|who doesn't)|those (without|who haven't|who don't)|anyone without|the uninitiated|outsiders)",
			'(for|from) (someone|somebody|a person|people) (of your|at your|with your) (age|level|stage|background|experience|limited|abilities|ability|education)',
			'(not bad|pretty good|impressive|well done|very good|brave|not too bad|surprisingly good|clever) for (a|an) (girl|woman|lady|boy|beginner|first timer|amateur|newbie|novice|foreigner|non-native|layman|layperson|youngster|kid|mum|mom|housewife|boomer|immigrant|pensioner|hobbyist|man)',
			// Only those who know may speak.
			"(those|people|anyone|someone|somebody|everyone|folk|the ones|all) (of us)? (who|with|that) (have|has|'ve|actually|really|the|some|a|any|proper|real|enough)? (actually|really|properly|the|any|some|proper|real|ever)? (handled|studied|trained|qualified|qualifications|training|background|credentials|expertise|in the field|in the know|in the trade|in the industry|put in the (work|hours|time)|done the (work|reading|research)|know better|know the (subject|field|trade|topic|history)|been (around|there|through it) (long|longer)|read (more widely|up|around)|have been doing (this|it))",
			"(until|once|when|after) (you|one|they|people|somebody|someone) (have|has|'ve|get|gets|gain|gains|pick|picks|picked) (up)? (a little|a bit of|a bit more|a little more|some|more|enough|the necessary|the proper|any real) (background|training|reading|maturity|education|seasoning|joinery|study|life experience|grounding|polish)",
			'after (some|a little|a bit of|more) (proper|serious|real|light)? (reading|study|homework|reflection)',
			'(worth|consider|try|suggest|recommend|benefit from|worthwhile|useful|helpful|advisable|wise|do well to|sense in|want to) (acquiring|doing|getting|gaining|picking up|reading|learning|acquire|do|get|gain|pick up|learn) (a little|a bit of|some|the|a few|at least) (basic|elementary|more|background|light|proper|necessary|bit of)? (chemistry|reading|research|background|physics|history|experience|homework|training|grammar|biology|economics|study|basics|fundamentals|manners|patience|perspective|maths|math|statistics|law|theory|joinery) (before|first|on|about|prior)?',
			"(least you (could|can) do|if it's not too much|if it isn't too much|had the courtesy|have the courtesy)",
			'(jumped|rushed|dived|dove|leapt|went|gone|started|launched) (straight|right|in|headlong)? (to|into|on|in|for|ahead) (*)? (*)? (without|before) (learning|reading|understanding|knowing|thinking|checking|the basics|bothering|asking|doing|mastering)',
			'(gets|is|been|was) (asked|posted|answered|covered|discussed|explained) (here)? (every|almost every|nearly every|practically every|multiple times a|several times a|ten times a|constantly|endlessly|to death|ad nauseam) (single|other|damn)? (day|week|month|hour|here)?',
			'(search|google|look|read|check) (*)? (*)? (before|first before|prior to) (posting|asking|you post|you ask|starting a|opening a)',
			'(this|that) is what (comes of|happens when|you get (for|when|from)) *',
			'(without|before) (thinking|even thinking|bothering|having a clue|knowing (what|the first)|understanding (the|what)|doing your)',
			'(nobody|no one|anyone|everybody|everyone) (competent|serious|sensible|sane|professional|with (any)? (experience|taste|training)) *',
			'(leave|left) (it|that|this|*) to (the (people|ones|experts|professionals|adults)|people|those|someone|us|professionals|experts) (who (know|actually|understand|can)|with)?',
			"(we|us|as|for|among) (professionals|experts|specialists|practitioners|real *|serious *|actual *) (don't|do|know|who|like|would|use|understand|call|prefer|say|never|always|avoid|in the|are|have)",
			'(keen|enthusiastic|gifted|talented|well-meaning|well meaning|passionate|devoted|dedicated|eager|fellow|mere|weekend|bedroom|rank|hobby) (amateur|amateurs|beginner|novice|layman|layperson|dabbler|hobbyist|tinkerer)',
			"(i|we) (hear|see|know|understand|believe|trust|appreciate|can tell|realise|realize|am sure|'m sure|do believe) (that)? you (mean|meant) (well|no harm)",
			'(you)? mean (well|no harm)(,)? but',
			'(with|after|given) (deeper|greater|wider|broader|further|more|longer) (experience|knowledge|reading|training|understanding|study|maturity|insight|exposure|expertise|perspective) (of|in|with|and|you|on|about)?',
			"(you|you'd) (would|might|may|will|perhaps|'ll)? (come|learn|grow) to (see|understand|realise|realize|appreciate|know|accept|value)",
			'(how|what|why) (*)? (*)? (is|are|was|should be|must be|gets) (properly|correctly|actually|really|in fact|professionally) (measured|done|made|used|called|meant|spelled|pronounced|cooked|played|written|supposed|handled|defined|built|tested|calculated|intended)',
			'(may|might|must|can|could|would|will) (look|seem|appear|feel) (that way)? (to|from) (you|a (layman|layperson|beginner|non-specialist|outsider)|the untrained|an untrained|your side|where you)',
			'(should|might|may|ought to|could|want to|wish to|better) (consider|think about|try|be happier|prefer|look|go) (*ing)? (elsewhere|somewhere else|another (place|shop|hobby|sub|profession|career|line)|a different (hobby|place|sub|career|profession))',
			"(those|people|guests|customers|users|anyone|folks|beginners|readers|players) who (are|is|'re) (only|just|not|merely|still|more)? (used to|accustomed to|unused to|new to|unfamiliar with|sensitive|easily|too) *",
			'(more|rather more) (their|your|his|her) (pace|speed|level|style|thing|cup of tea)',
			"(it's|its|that's|thats|that is|how|so|very|quite|it is|aw|aww|awfully) (really|so|very|rather|just|quite)? (sweet|cute|adorable|quaint|precious|charming|endearing|touching) (of you|that you|but|though|really|dear|how you|in a way|to see you|when (people|you|beginners))",
			'(nobody|no one) (else|here|in their|over the age of|with|who|under) (*)? (*)? (*)? (does|uses|has|would|thinks|believes|says|needs|buys|has trouble|complains|ever) (that|it|this|*)',
			'(nobody|no one|none of (our|my|the)|our (regulars|other *)|everybody else|everyone else|other (guests|customers|people|users|clients|parents)) (else)? (from *)? (has|have|had|ever|manages|manage|managed|seems|seem|gets|copes|complains|complained|found|finds) (*)? (complained|trouble|problem|problems|issue|issues|difficulty|to manage|a problem|fine|perfectly|no (such)? (trouble|problem|issue|difficulty)|any (trouble|problem|issue))',
			"(just|simply|why not just) (say|admit) (that)? (you|you're) (don't|are|want|hate|can't|couldn't|didn't|have no|lazy|scared)",
			'at least (be honest|admit it|own (up|it)|have the (guts|courage|decency))',
			// Sweet, little, brave.
			`(your|such a|these|those|what a|a) (sweet|cute|lovely|charming|adorable|quaint|dear|nice|precious|ambitious|brave|neat) (little)? ${little} (but|though|dear|and all|bless|however|of yours)`,
			`(your|these|those|this|that) (sweet|cute|own|charming|adorable|quaint|funny|nice|lovely|precious)? little ${little}`,
			`(a|such a|what a|that's a|is a|it's a) (sweet|cute|quaint|adorable|charming|darling) (little)? ${little}`,
			"(how|that's|thats|that is|this is|it's|very|so|awfully|quite|terribly) (so|very|really|awfully|terribly|rather)? (brave|sweet|adorable|quaint|ambitious|courageous|plucky|charming|darling|noble|big|good|inspirational) of (you|him|her|them) (to|that|asking|even|for)",
			"(that'll|that will|it'll|it will|this will|that should|it should|that would|would|must|which must|which will) be (a)? (nice|good|lovely|fun|sweet|great|such a nice|a nice|a good|a lovely|something) (little)? (experience|experiences|learning experience|adventure|outing|hobby|thing|practice|exercise|project|distraction|treat|change|for the kids|for the grandkids|for the children|to keep you) (for|to|with)? (you|keep|the kids|the grandkids|play|either way|anyway)?",
			'(keep|keeps|keeping) (you|him|her|them) (out of trouble|out of mischief|off the streets)',
			'do (keep trying|keep it up dear|take these|be grateful|be a (dear|good)|run along|try to keep up|come back when|try and keep up)',
			'(with|show|have) (some|a little|a bit of|more) (grace|humility|gratitude|maturity|decorum) (and|next|about|when|please|dear|here)',
			'(with grace and|be grateful|little lessons)',
			"(never|not|it's never|isn't) too late to (learn|start learning|educate|get an education|grow|change your (ways|mind|tune)|pick up)",
			'(awful|terrible|big|whole|great) (lot|deal|ask|burden|responsibility|job) (to|for) (take on|you|someone|handle|manage|cope|one person|a (woman|girl|man|beginner|person|mother)|ask) (by|all|on|like|in|with)? (yourself|alone|your own|your)?',
			"are you (quite|absolutely|really)? (sure|certain) (you're|you are|you|that you) (up to|ready for|qualified|capable|strong enough|old enough|can (handle|manage|cope|follow|keep))",
			'(whoever|someone|somebody|the person) (who)? (looks|looked|will look) (over|after) (you|it|the plan|things|this|that) for you',
			"(bless (his|her|their|your) (cotton|heart)|aw bless|awww bless|ah bless|oh bless|god love you|poor lamb|good girl|good boy|clever girl|clever boy|clever you|never mind dear|don't worry your|leave it to (the (experts|professionals|adults|grown-ups|men|boys))|let the (experts|professionals|adults|grown-ups))",
			'(dearie|my dear (boy|girl|fellow|lady|man|chap)|little lady|sonny|sonny boy|missy|dear boy|dear girl|old chap|girlie|chickie|sweetcheeks)',
			"(i only|i just|one|i merely|i simply|i do|i gently|i only gently|i just gently|we) (gently|kindly|only|humbly|respectfully|sometimes)? (wonder|worry|question|ask) (what|whether|if|why|how) (it|this|that|you|your|one|anybody|a person|any) (*)? (*)? (says|say|tells|is really|are really|means|might say|need|needs|would|could|really|ever|have considered|'ve considered|thought|actually) *",
			"(you'll|you will|i'm sure you'll|one day you'll|i trust you'll|i hope you'll|hopefully you'll) (find|have|develop|gain|get|learn|grow|discover|muster|come|see|realise|realize|understand) (the (strength|courage|maturity|confidence|wisdom|humility|patience|sense|will|discipline|perspective)|to your senses|some (sense|perspective|maturity|humility|wisdom|backbone)|out of it|up (one day|eventually|soon)|out the hard way|sense|in time|as you (get older|mature|grow)|when you're older|once you're older)",
			'(as|when|once) you (mature|grow up|gain (more)? experience|become more (experienced|mature)|develop as a)',
			'(on|for) (smaller|simpler|undemanding|less demanding) (things|projects|needs|stuff)',
			'(we|i|they|people) (get|see|had|have|meet|met|seen) (a few|plenty|lots|one|many|some|dozens|hundreds|loads|so many|quite a few|a lot) (of (you|these|those|them|your (kind|type|sort))|like (you|that|this)|every (year|summer|season|week|month|semester|september|january|spring)) (*)?',
			"(we'll|we will|guess we'll|time will|i guess we'll) (just|soon)? (see|tell) (who's|how long|if you|whether you|if you're) (*)? (left|lasts|last|still|hold|survive|stick|make it|around|here|keep)",
			'(people|folks|most people|most|everyone|they|most of them|beginners|newcomers|students|young people|they all) (usually|always|generally|tend to|eventually|do|all|soon|normally|mostly)? (come|comes) (round|around) (*)? (*)? (in time|eventually|with|once|when|in the end|as they|as a rule)?',
			'(well|okay|ok|fine|nice|lovely) (then)? (good for you|bully for you|lucky for you|nice for you) (then|dear|i suppose|i guess|but|though|anyway)',
			'(from|back|in the days|in the time) (before|when) (we|you|i|they|one) (knew|know|learned|learnt|knew any|grew|were young) (better|any better|what|how|up|properly)?',
			'(easy|simple|fine|nice|all very well|easy enough) (for you)? (to say|said|to talk) (when|if|from|until|but|for you)',
			'(with the greatest respect|said with love|i say this with (love|kindness)|i say this kindly|i mean this kindly)',
			'take it from (someone who|somebody who|one who|a real|a professional|an expert)',
			'(as|when|like) (you|any|every|all|most) (would|will|should|might|could|surely|no doubt|may|doubtless|of course)? (know|be aware|have (read|seen|learned|learnt|noticed|known|realised|realized)|recall|remember|appreciate) (if|had you|were you|from (school|basic|your (basic|first)|the (docs|manual|rules|sidebar|faq)))',
		],
		{
			strength: 0.6,
			unless: [
				"(i|we|my|our|mine|me) (am|was|were|'m|had|have|did|felt|feel|got|'ve|myself)? (also|still|too|only|just|once|so)? (young|a beginner|new|jumped|rushed|started|learning|struggled)",
				'(is|are|not) (it|you) (okay|ok|alright)',
				'(my|our|his|her|their) (little|sweet|own little) *',
				"(love|hug|hugs|congratulations|congrats|sorry for your loss|i'm so sorry)",
			],
		},
	),
	// “…, sweetheart.” speaks down to a stranger; “my sweetheart” does not.
	pattern(
		/(?<=, ?)(?:sweetheart|sweetie|honey|darling|my dear|young man|young lady|princess|little one|my child|my boy|my girl|petal|poppet|sunshine|buddy|champ|pal|kid|kiddo|sport|genius|einstein|sherlock)(?=\s{0,2}(?:[.!?,…]|$))/g,
		0.5,
	),
);

/** Where the reply pats the other person on the head. */
export const patronises = once((context: Context): Evidence[] => patronised(context));
