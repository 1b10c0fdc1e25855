import {anyOf, beginning, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const sneered = anyOf(
	phrases(
		[
			// Mock praise, mock thanks and mock wishes.
			"(congratulations|congrats|bravo|well done|kudos|good job|great job|nice job|way to go|hats off|round of applause|applause)(,)? (you|you've|to you|on|for|at|in) (just|once again|completely|totally|finally|somehow|managing to|for)? (discovering|discovered|describing|described|inventing|invented|reinventing|reinvented|playing yourself|played yourself|managed to (miss|ruin|insult|say nothing|get)|missing|missed|proving|proved|proven|being (wrong|offended|the|a)|contradicting|contradicted|stating the|figuring out|figured out (how to (read|google)|that|what)|noticing|reading (the)? (title|headline)|learning (to|how)|having an opinion)",
			'(thanks|thank you|thx|cheers) (so much|a lot|very much|ever so much)? for (nothing|(the|this|that|your|another|yet another) (*)? (lecture|sermon|insult|insults|obvious|mansplaining|mansplanation|entertainment|comic relief|history lesson|life lesson|ted talk|drivel|rant|spam|non-answer|useless|guilt trip|condescension|nonsense)|stating the obvious|proving my point|making my point|confirming (that|my|how|what a)|mansplaining|playing)',
			'(thank you|thanks) captain',
			'(good|best of) luck (with that (attitude|approach|logic|one|mindset|then|lol|though|buddy|pal)|convincing (anyone|anybody|people|us|me)|getting (anyone|anybody|people|that past|a job|laid|taken seriously)|finding (anyone|anybody|someone|a woman|a man|a wife|a girlfriend|someone dumb)|selling (that|it|this|# )|in the real world|explaining that|ever *)',
			'(nice|great|solid|cute|lovely|good|brilliant|impressive|excellent|fantastic|some|interesting|clever) (straw man|strawman|deflection|spin|cherry-picking|cherry picking|whataboutism|dodge|projection|backpedal|backpedalling|backpedaling|police state|fairy tale|fantasy|theory you|logic there|mental gymnastics|double standard|moving of the|bait|attempt (at|to)|little (theory|story|speech|rant|world|fantasy|try|excuse)|reading comprehension|deep thinking there|try)',
			'(quality|stellar|genius|peak|next level|galaxy brain|big brain|classic|top tier|masterful|expert) (contribution|comment|insight|analysis|thinking|logic|argument|take|reddit|internet|deflection|gatekeeping|entitlement|move there|detective work|reading comprehension|trolling)',
			'(oh|wow|gee|gosh|ah|aw|aww|haha|lol)(,)? (please|brilliant|here we go|let me guess|how (original|convenient|predictable|cute of|brave of|noble|generous of|shocking|surprising|clever of|sweet of you to think)|the (irony|horror|humanity|drama|hypocrisy|tragedy)|look (who|at you|another|at mister)|lucky (us|me|you)|the old|that old|do tell|you (poor|sweet) *|honey|sweetie|sweetheart|sunshine|genius|einstein|sherlock|bless|spare|give it up|grow up)',
			"how (convenient|original|predictable|cute|adorable|precious|quaint|noble|brave|clever|generous|shallow|rich|droll|nice) (for you|of you (to (think|say|tell|judge|assume|decide|inform)|but)|that (you|your|it's|they)|you think)",
			"(that's|thats|that is|it's|its|this is|how) (just|so|really|pretty|very|quite|rather|awfully|a bit)? (rich (coming)? from|cute (that|how|of|coming)|adorable (that|how|of you to)|precious (that|coming)|hilarious (that|coming)|convenient (that|for you|isn't)|laughable|cute how|funny how you|amazing how you|interesting how you|sweet (that|how) you think)",
			"(funny|strange|odd|weird|ironic) (how|that) (people like you|none of you|the people who|you (never|only|always|didn't|don't|forgot|failed|ignore|left|conveniently))",
			'(rich|bold|brave|funny|cute|interesting|hilarious|ironic) (coming from|words (from|coming)|talk (from|coming)|to hear that from)',
			'(coming|rich) from (a|an|the|some)? (guy|man|woman|person|people|someone|somebody|one|dude|lady) who',
			'(said|says|this from|spoken like|written like|typed like) (the|a|an|someone) (true|real|typical|actual)? (guy|man|woman|girl|boy|person|one|dude|lady|coward|amateur|person|who|someone|#|account|loser|fanboy|novice|newbie|beginner)',
			"(pot (calling|meet)|kettle (meet|black)|takes one to know one|look who's talking|(look|look in|look into) (the|a) mirror|(looking|looking in|looking into) (the|a) mirror|own a mirror|you of all people)",
			"(i'm|im|i am|we're|we are) (so|very|truly|deeply|terribly|awfully|really)? (sorry|glad|happy|impressed|shocked|surprised|amazed|thrilled) (that)? (you|you're|your) (don't understand|can't read|cannot read|can't handle|can't (even)? (grasp|comprehend|follow|see)|can (read|write|spell|count|type|breathe)|are so|so (blind|naive|stupid|easily)|feel the need to|feelings (got|were|are)|managed to (type|write|find|read)|found time|finally (learned|figured)|lack|are (offended|incapable|unable to (read|understand|grasp))|little|fragile|delicate|precious|ego)",
			"(i'm|im|i am) sure (you|you're|you'd|you'll|you've|your) (know (everything|it all|better than|all about|so much)|would know|are (an expert|a (great|joy|real|wonderful|delight)|the (expert|first)|very (important|smart|clever|busy))|an expert|think (you|you're|that's|so)|believe that|(mom|mum|mother|dog|cat) (is|thinks|loves|would))",
			"(in what (universe|world|reality|alternate universe|fantasy) (is|are|do|does|would|was|did)|said (no one|nobody) ever|captain obvious|obvious (statement)? of the (year|day|century)|ok boomer|okay boomer|keep telling yourself|you must be new (here|to|around)|color me (shocked|surprised)|colour me (shocked|surprised)|surprise surprise|oh the irony|nice straw man|must be nice to (have no|have so|not|never|live|sit|be so)|quelle surprise|stop the presses|alert the media|news flash|newsflash|film at eleven|shocker|hold the front page|well duh|no shit|no kidding|ya think|you think so huh|you don't say)",
			'(give|get|award|hand|buy|someone give) (this|that|the|yourself|him|her|them|you) (man|guy|person|woman|genius|lady|dude|one|hero)? (a|the) (medal|cookie|prize|gold star|nobel|nobel prize|trophy|oscar|pulitzer|participation trophy|dictionary|map|hobby|life|clue|brain|mirror|calculator|grip|grammar book)',
			"(want|have|earn|here's|heres|you get|deserve|deserves) (a|your|some)? (cookie|medal|gold star|participation trophy|participation award|tissue|tissues|parade) (for|now|or|too|then)?",
			'(slow clap|golf clap|tiny violin|smallest violin|tiniest violin|violins|crocodile tears|cry me a river|what a hero|what a martyr|poor (little)? (diddums|snowflake)|boo hoo|boohoo|hurt your (little|precious) feelings|struck a nerve|hit a nerve|did i (hurt|upset|trigger|touch a)|sorry not sorry|sorrynotsorry)',
			'(cool story|clearly a genius|such a genius|what a genius|mr know it all|mister know it all|his majesty|your (majesty|highness|holiness|royal highness|lordship|excellency)|mighty one|oh great|o great|almighty|all-knowing|oh wise|o wise|wise one|self-appointed|self-proclaimed|so-called|so called) (expert|experts|genius|gurus|guru|one|judge|police|scientist|journalist|facts|logic|evidence|argument|professional|friend|fans|research|sources|bro|then)?',
			'(what|which) (planet|universe|rock|cave|bubble|century|fantasy|dream|world) (do|are|is|have|did|were) (you|u|he|she|they) *',
			'what (are|have|were|exactly are|the hell are|in the world are) (you|u) (guys)? (smoking|smokin|been smoking|drinking|on about|whining about|crying about|babbling about|blathering about|even (on|talking|saying))',
			'(another|such a|what a|yet another|more|some more|one more|just another) (utterly|completely|truly|absolutely|totally|fine|classic)? (stupid|dumb|silly|ridiculous|useless|clueless|ignorant|idiotic|moronic|pointless|worthless|lame|pathetic|petulant|brainless|boring|whiny|entitled|lazy|low-effort|low effort|ill-informed|uninformed|uneducated|laughable|terrible|horrible|awful|garbage|trash) (comment|commentary|post|idea|question|article|remark|rant|reply|response|argument|take|opinion|thing to say|excuse|complaint|statement|attempt|piece|column)',
			'(your|this|that|such|more|another|same old|these|cheap) (silly|endless|little|usual|own|crazy|insane|cheap|repetitive|pathetic|childish|petty|constant|long|boring|idealistic|partisan|angry|emotional|hysterical)? (rant|rants|ranting|gibberish|drivel|inanities|ramblings|babbling|babble|screed|blather|blathering|whining|whinging|sob story|mumbo jumbo|diatribe|tirade|hissy fit|tantrum|temper tantrum|meltdown|hysterics|histrionics|sermon|sanctimony|waffle|nonsense|sludge|hot air|ravings|dribble|word salad|pity party)',
			'(the|a) (very|perfect|dictionary|textbook|literal|walking)? (definition|epitome|poster child|poster boy|embodiment) (of|for) (a)? (stupid|stupidity|insanity|ignorance|arrogance|hypocrisy|hypocrite|fool|laziness|entitlement|entitled|stupidity|privilege|lazy)',
			'(you|your) (poor|little|sad|pathetic|fragile|delicate|tiny|precious|sweet) (little|summer|fragile)? (soul|mind|life|world|brain|head|feelings|man|boy|girl|ego|bubble|heart|echo chamber|fantasy|fantasy world|safe space|child|snowflake|fee fees|feels|sensibilities|flower|angel|butterfly)',
			"(in|from|of|leave|inside) your (own|little|cosy|comfortable)? (little)? (bubble|ivory tower|echo chamber|fantasy world|fantasy land|dream world|la la land|mom's basement|mum's basement|mother's basement|parents' basement|armchair|high horse|imagination|safe space|anxiety)",
			'(get|got|climb|come|step) (down)? off (your|that) (high horse|soapbox|pedestal)',
			'(rtfm|lmgtfy|google is your friend|google is free|let me google that|have you heard of google|heard of google|use google|try google|(ask|try|try asking) google (first|next|sometime|once|before|maybe)|google exists|search bar exists|search function exists|search button exists|the search (bar|function|button|box) is (right)? there)',
			'(asked|answered|discussed|explained|posted|covered|debunked|said|told|been over this|been through this) (here|this|you|already)? (literally|about|like|only|already)? (a million|a thousand|a hundred|a zillion|a dozen|hundreds of|thousands of|ten thousand|a billion|umpteen|countless) times',
			"(maybe|perhaps|maybe then|perhaps then) if you (spent|had (spent|read|listened|paid|bothered)|stopped|learned|learnt|weren't|were less|read|paid|worked|thought|listened|tried|quit) (less|more|a bit|actually|so|thinking|whining|complaining|moaning|the|to|attention|harder|reading|before|being|talking|posting)",
			'(maybe|perhaps) (you should|you could|try|next time|next time you should|you might) (actually|learn (how|to (read|spell|write|count|think|listen))|learning (how|to (read|spell|write|count|think|listen))|read (the|it|what|before|a book)|reading (the|it|what|before)|think (before|first|twice)|thinking (before|first|twice)|stop (whining|complaining|moaning|crying|talking|posting|being)|get a (life|clue|grip|hobby)|grow up|use your brain|using your brain|look it up|google|googling|listen for once|look in the mirror)',
			'(what|who) did you (think|imagine|expect) (was|would|to happen)?',
			"(no|not a|small|little|what a) (wonder|surprise) (you|you're|your|it|nobody|no one|everyone|people|they|she|he) (failed|fail|fails|lost|lose|keep|got|are|can't|came|flopped|get|never|hate|hates|left|think|thinks|blocked|nobody|single|divorced|alone|fired|has|have no)",
			"(you|u) (seriously|really|honestly|actually|genuinely) (don't|didn't|can't|couldn't|never|think|believe|expect|thought|believed|expected|want) (know|knew|see|get|figure|figured|heard|hear|learn|learned|this|that|us|anyone|people|me|anybody|we|i|everyone|to (go|defend|argue|die)) (that|this|it|how|of|out|about|is|to|will|would|i'd|cares|of it)",
			"(tell me (more about how you|you're|you've never|you didn't|again how)|remind me again|please enlighten|pray tell|do tell|enlighten (us|me)|do go on|oh do go|please continue to|by all means (keep|continue|carry on|go ahead and)|go on then tell|let me guess|lemme guess)",
			'(heaven|god) forbid (you|we|anyone|someone|anybody|people|that|a|they|somebody)',
			'because (that|this|it) (always|really|totally|clearly|obviously)? (worked|went|works|helped|turned out|goes|ended) (so|out|really|ever so|oh so) (so|well|great|really)',
			'(sure|right|yes|yeah|oh|yep|ok|okay|cause|wow)(,)? because (that|this|clearly|obviously|everyone|you|nothing|we all)',
			"because (clearly|obviously|apparently|god forbid|heaven forbid|nothing says|who needs) (you|you're|your|we should|everyone|nobody|facts|the rest of us|only you)",
			"(aren't|arent) you (clever|special|precious|sweet|a genius|the|just|a (ray|smart|clever|special|delight|charmer|peach|joy|little|bit)|so|supposed|embarrassed|ashamed|tired of)",
			'(get a load of|listen to yourself|will you listen to|here we go again|here come the|here comes the|cue the|queue the|insert (eye roll|eyeroll)|eye roll|eyeroll|rolls eyes|rolling my eyes|facepalm|face palm|smh|smdh|heavy sigh|yawn)',
			'(laughing|laughed|laugh|lol|lmao|lmfao|rofl|chuckled|cackling) (out loud)? (at|my ass off at|over) (you|your|this (comment|post|take|question|nonsense)|how (you|dumb|stupid|clueless))',
			'(makes|made|making) (me|us|everyone) (vomit|want to vomit|gag|puke)',
			'(playing|play|plays|pulling|using|play) (the|that) (old|same)? (victim|race|woman|gender|sympathy|oppression|minority) (card)? (again|once|yet|now|here)?',
			"(if you say so|if that's what you (think|tell yourself)|whatever (helps|lets) you sleep|keep (drinking the|deluding) *|believe (what|whatever) you (want|like)|think what you (want|like)|ignorance is bliss|truth hurts|the truth hurts|can't handle the truth|facts don't care|sucks to be you|cope and)",
			"(sweet summer child|bless (your|his|her) (little|cotton|sweet)? (heart|heart,|soul|socks)|oh honey|oh sweetie|oh sweetheart|oh sunshine|awww diddums|diddums|who hurt you|who pissed in|who peed in|someone (got|woke up|is|'s) (up on|on the wrong|triggered|salty|cranky|bitter|jealous|grumpy)|somebody (got|woke|is) (up|on|triggered|salty|jealous))",
			'(triggered much|jealous much|bitter much|projecting much|entitled much|paranoid much|defensive much|sensitive much|salty much|hypocrite much|butthurt|u mad|you mad|mad bro|cry harder)',
			'(wrap (it|yourself) (up)? in (cotton|bubble)|put (your)? big (boy|girl) pants|big boy pants|big girl pants|back in your box|know your place|adults are (talking|speaking)|grown ups are|grown-ups are|leave it to the (adults|grown-ups|experts|professionals|grown ups))',
			'(you call (that|this|yourself)|and you call|calls (himself|herself|itself|themselves)) (a|an|yourself|news|journalism|music|art|advice|help|support|*)',
			"(dunning kruger|dunning-kruger|reading comprehension|is not your strong|isn't your strong|not your forte|not your strong suit|clearly not your)",
		],
		{
			strength: 0.8,
			unless: [
				"(i|we) (was|am|were|felt|feel|i'm|i've) (so|too) (stupid|dumb|blind)",
				'(my|our|this|the|a|little|long) (own|little|long)? (rant|rants|ramblings|rambling|whining|tirade|meltdown|tantrum|nonsense) (over|aside|sorry|i|about my|from me)',
				'(sorry|apologies|excuse|forgive|pardon) (for|about|me)? (the|this|my|ranting) (*)? (rant|ramblings|rambling|nonsense|whining)?',
				'(my|our|his|her) (own)? (poor|little|precious|sweet) *',
				"(baby|toddler|kids|kid|kitten|puppy|cat|dog|daughter|son|mum's|dad's)",
			],
		},
	),
	orders(
		phrases(
			[
				'(speak for yourself|learn (how)? to (code|drive|write|spell|park|parent|count|read|listen|google|think|debate|behave) (a|an|your|the|before|first|properly)? (*)?|(just|go|try|maybe try|try to) (and)? (read|reading|check|rtfm|open) the (damn|fucking|bloody|actual|whole|entire)? (docs|documentation|manual|faq|rules|sidebar|fine print|instructions|label|post|article|thread|question|title|description|wiki)|put (your|on your) glasses on|look it up|google it|just google (it|that)|read a (damn|history|real) book|pick up a book|buy a dictionary|try reading|try again|try thinking|try harder|learn to read|do (us|everyone|the world) (all)? a (favour|favor)|do some (research|reading|thinking) (before|first|next)|use your (brain|head|eyes|common sense)|go read|go learn|go study|go educate)',
			],
			{
				strength: 0.75,
				unless: [
					'(try again (in|later|tomorrow|with|after|next|when|once|if|now|on|until|and|as|from)|then try again|and try again)',
					"(don't|do not) (just)? (google|look it up|read)",
				],
			},
		),
	),
	beginning(
		phrases(
			[
				"(wow|whoa|lol|lmao|haha|hahaha|ha|um|umm|uh|er|err|erm)(,)? (so)? (you|you're|u|you are) (seriously|honestly|clearly|obviously|actually|have no|have never|don't even|can't even|didn't even|unbelievable|something else|really (don't|think|are|have|believe)) *",
				"(um|umm|uh|er|err|ya|yeah|yea|lol|lmao)(,)? (no|nope|hello|but no|wrong|excuse me|what|so no|that's not how|that is not how|have you|did you|are you)",
				"(duh|d'oh|pfft|puhlease|puh-lease|good grief|for (crying out loud|god's sake|gods sake|heaven's sake|christ's sake|fuck's sake|fucks sake|pete's sake)|ffs|oh come on|come on people|come on man|reality check|ahem)",
			],
			{
				strength: 0.5,
				unless: [
					'(thank|thanks|congrats|congratulations|love|lovely|beautiful|amazing|awesome|gorgeous|great|nice|good|sorry|glad|happy|wonderful|impressive|cool|helpful|agree|hope|appreciate|brilliant|well done|fair|interesting|stunning|delicious|fantastic|incredible|perfect|proud|hug|hugs|fun|enjoy|excited|helped|same|me too|welcome)',
					"(sure|really|seriously) (thing|you can|you could|i|i'll|we|go|it|that|the|if|why|there|here|help|come|no problem|just|make|let|hard|tough|does|do|did|is|are|was|would|will|have|not|feel|want|need|think|hope|depends|though|consider|don't|sad|bad|hurts|difficult|rough|scary|sounds|cold|hot|old|only|simple|easy|quick|tried)",
				],
			},
		),
	),
	// “Says who?”, “Duh.” and a mocking tag: “feeling cross, are you?”
	pattern(
		/(?<!\w)(?:d{1,12}u{1,12}h{1,12}|says who|according to who|hypocrite much)(?=\s{0,3}[.!?,…\n]{0,3}\s{0,3}$)/g,
		0.45,
	),
);

/** Where the reply mocks: in mock praise, with a raised eyebrow, by a jibe. */
export const sneers = once((context: Context): Evidence[] => sneered(context));
