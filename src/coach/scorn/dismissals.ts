import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const rubbish =
	'(nonsense|rubbish|bullshit|bs|garbage|crap|baloney|drivel|hogwash|horseshit|bollocks|gibberish|bull|twaddle|poppycock|claptrap|tripe|trash|idiocy|stupidity|tosh|piffle|codswallop|bunk|bunkum|balderdash|waffle|hooey|malarkey|horse manure|mumbo jumbo|word salad|garbage take|fluff)';

const much =
	'(a|an|such|just|all|the|total|utter|complete|absolute|pure|sheer|pretentious|load of|full of|more|nothing but|pile of|bunch of|utter and complete|a load of|a pile of|a bunch of|a lot of|the usual|the same old|what a load of|complete and utter|total and utter)';

const dismissed = anyOf(
	phrases(
		[
			'(nobody|no one|noone|nobody here|no one here|nobody else|literally nobody|absolutely nobody) (really|actually|honestly|here|else)? (cares|gives a (damn|shit|fuck|toss|crap|rat)|asked|asked (for|you)|wants to (know|hear|read) (your|about|that|this|it)|needs (your|to hear)|is (asking|forcing|interested in) (you|your|what you)|takes you seriously|reads (your|this))',
			"(i|we) (don't|dont|do not|couldn't|could not|can't) (really|honestly|even|possibly)? (care (less)? (what|how|if|about|for) (you|your)|give a (damn|shit|fuck|toss|crap|rat's ass|monkey's)|care less|be bothered (to|with) (read|reply|explain|you|your))",
			'(who|nobody|no one) (even|really|actually)? (asked you|asked for your|wants your|needs your|cares what you)',
			"(your|ur) (opinion|opinions|view|views|comment|post|question|feelings|experience|anecdote|anecdotes|story|complaint|complaints|input|advice|argument|point|two cents|problem|problems|concern|concerns) (is|are|was|were|has|have|doesn't|does not|don't|do not|means|mean|counts|count) (really|completely|totally|utterly|entirely|just|simply|frankly|of|no|not|absolutely)? (irrelevant|worthless|meaningless|invalid|immaterial|unimportant|pointless|not relevant|count|matter|mean|interest|zero|nothing|none of|wanted|needed|welcome|noted|a (joke|waste)|relevance|value|merit|substance|interest|garbage|rubbish|trash|nonsense|laughable|moot)",
			'(get a life|give it a rest|give me a break|cry me a river|boo hoo|boohoo|in your dreams|take a hike|keep dreaming|cope harder|cope and seethe|seethe|cry about it|touch grass|get a room|not my circus|talk to the hand|save it for)',
			`(what|such|this is|that's|thats|sounds like|more|your|total|utter|complete|absolute|pure|sheer|load of|pile of|bunch of|reads like|looks like) ${much}? ${much}? ${rubbish}`,
			'(not|hardly) (my|our) (problem|fault you|concern)',
			"(a|complete|total|such a|just a) (complete|total|utter|sheer|real)? waste of (time|space|everyone's time|everybody's time|my time|breath|oxygen|bandwidth|pixels|ink|words|effort)",
			"(don't|dont|do not) (let the door|make me laugh|flatter yourself|quit your day job|give up (your|the) day job|hold your breath|even bother|bother (replying|responding|answering|posting|commenting))",
			"(why (don't|dont) you (just)? (go|leave|shut|get|quit|move|stop))",
			"if you (don't|dont|do not) like it (here)? (then)? (leave|go (elsewhere|away|back|home)|move|don't (read|watch|come|buy|use) it|(get|go) out|find|unfollow|unsubscribe|there's the door|tough)",
			"(feel free to|you can always|please|nobody is stopping you from|you're free to|the door is) (leave|leaving|unfollow|unsubscribe|scroll on|keep scrolling|move on|move (back)? (to|home)|that way|see yourself out|shut)",
			'(take it|take your) (elsewhere|somewhere else|whining|drama|business|complaints|opinion|ball) *',
			'(nice try|better luck next time|try harder|do better next time)',
			"(not worth|isn't worth|is not worth|aren't worth|unworthy of|doesn't deserve|does not deserve|don't deserve) (my time|my breath|responding|replying|engaging|arguing with|debating|dignifying|a (reply|response|answer)|an answer|any (response|answer))",
			"(won't|not going to|refuse to|no point in|not gonna) (even)? (dignify|waste my (time|breath)|dignifying|wasting my|arguing with you|talking to you|discussing this with you|explaining (it|this) to you|argue with (you|someone who))",
			"(utterly|truly|simply|completely|totally|plainly|frankly|your * is|your * are|you are|you're|just) (laughable|absurd|preposterous|nonsensical|asinine|moronic|idiotic)",
			"(you're|you are|ur|is|are) (just|only|simply|all)? (making (things|stuff|this|it|that) up|making excuses|full of (it|yourself|shit|crap|hot air|beans|nonsense)|trolling|clutching at straws|grasping at straws|wasting (my|our|everyone's|everybody's|your|people's) time|talking (nonsense|rubbish|shit|crap|through your|out of your)|out of your (depth|league))",
			'(talk|talks|talking|pulled|pulling) (straight)? (out of (your|his|her|their|thin)) (ass|arse|backside|hat|bum)',
			"(who (really|even|honestly|actually)? cares (about|what|if|that)|so what if (you|it|they)|and your point is|what's your point|whats your point|so your point is)",
			"(we're|we are|i'm|i am) (done|finished|through) (here|with (you|this)|talking|arguing|explaining)",
			'(end of (discussion|debate|conversation)|this conversation is over|discussion over|period, end|not up for debate|not open for discussion|no further discussion)',
			'(missed|missing|miss|missing out on) (the)? (entire|whole|complete|point entirely|point completely|point by a mile) (point)?',
			"(you|you've|you have|ya|u) (completely|totally|entirely|clearly|obviously|utterly|once again|again|just|really|so)? (missed|miss|missing) the (whole|entire)? point",
			'(nothing|not a word|not one word|not a thing|none) (of what|of that|you (just|have|ever)?|in (your|that)) (you)? (just|have|ever)? (said|say|wrote|write|posted|claim|post|comment|rant|offer|provide)? (has (any)? (merit|substance|value|truth|relevance)|is (true|relevant|worth|of value|new|correct|interesting)|makes (any)? sense|matters|made sense)',
			'(utterly|totally|completely|entirely|frankly) (worthless|pointless|meaningless|ridiculous|ludicrous|clueless)',
			'(makes|make|made|making) (absolutely|literally|zero|no) (no)? sense (at all|whatsoever|to anyone)',
			'(tell|telling) (that|it) to (someone|somebody|the (people|judge|families|marines)|your (mum|mom|mother|therapist|cat|dog|boss)|somebody who)',
			"(come|get) back (to (me|us))? (when|once|after) you('ve| have|'re| are)? (*)? (read|learned|learnt|done|know|can|got|grown|had|have|understand|something|actually|figured|checked|calmed|lived|a)",
			'(stay|stick) (in your lane|to (your|what you know|knitting|cooking|football|posting))',
			'(cool|nice|great|amazing|lovely|sad|touching|fascinating) story (bro|though|but|now|anyway|mate|dude|buddy|pal|,)',
			'(nobody|no one|none of us|we) (is|are|was|were)? (buying|buys|fooled|convinced|impressed|falling for) (by)? (it|this|that|your|you|any)',
			"(you|you've) (don't|do not|won't|didn't|fooled|convinced|fool|convince|impress) (nobody|no one|anyone|anybody) (with|by|but|except)",
			"(is|was|were|that's|your|this) (just|only|merely|all|such)? (hysterical|hysterics|whining|whinging|whingeing|moaning|bellyaching|sour grapes|virtue signalling|virtue signaling|grandstanding|attention seeking|attention-seeking|clickbait|pearl clutching|pearl-clutching|navel gazing|fearmongering|scaremongering)",
		],
		{
			strength: 0.85,
			unless: [
				"(feel|feels|felt|feeling|as if|as though|thinking|think|thought|afraid|worried|told|says|said|say|sometimes|seems|like|fear|because|when|where|so) (like|that|as if|as though|me|i|you|how)? (sometimes|often)? (nobody|no one|noone|your|i'm|my)",
				"(i|we|you|to|i'll|you'll|never|can't|help|helps|helped|could|can|will|me|him|her|them) (finally|ever|still|really|just)? (got|get|getting|am getting|got to) over it",
				"(don't|dont|do not|not|isn't|never|wasn't|aren't|doesn't) (think|feel|believe|worry|say|a|that|mean|make)? (that|it's|it is|your|nobody|no one|a|an)? (waste|nobody|no one|nonsense|rubbish|crap|garbage|irrelevant|bullshit)",
				"(don't|do not) (bother|waste) (with|your time (on|with)|the|peeling|buying|trying)",
				'(it|that|which|this) (was|is) (never|not|no) *',
				"(i|we|i'm|i've|i'll|my|our) (am|was|are|were|have|had|feel|felt|keep|kept|probably|always|just|own|totally|completely|clearly|must have|may have|might have|think i)? (miss|missed|missing|making excuses|full of|talking|wasting|irrelevant|rubbish|crap|garbage|trash|whining|moaning|worthless)",
				'(my|our) (own)? (rant|opinion|whining|moaning|comment|view|experience|two cents)',
				'(takes out|bins|the bin|bin day|recycling|compost|landfill|skip|rubbish (bin|bag|collection|day|dump)|garbage (bag|can|day|collector|truck|collection|disposal|in))',
				'(cut|cuts|cutting|call|calls|called|no) (through)? (the)? (bs|crap|bullshit|nonsense)',
			],
		},
	),
	orders(
		phrases(
			[
				'(get over (it|yourself|yourselves)|get used to it|deal with it|go (cry|whine|touch grass)|cry more|cry harder|move along|suck it up|dream on|tough (shit|titties)|stay mad|too bad (for you|so sad)|jog on|do one|on your bike)',
				'(your loss|good riddance|yawn|who cares|spare me|spare us)',
				'(pfft|lol no|lmao no|lol ok|lol okay|lol sure|ok boomer|okay boomer|ok buddy|ok karen|sure jan|whatever dude|whatever man|whatever bro|whatever mate|whatever pal|whatever lol|whatever you say|whatever helps you|whatever floats your boat)',
			],
			{strength: 0.8},
		),
	),
	// The word alone: "Whatever you choose" goes on.
	pattern(
		/(?<=(?:^|[.!?\n])\s{0,3}(?:oh |well |yeah |ok |okay )?)whatever(?=\s{0,2}(?:[.!…\n]|$))/g,
		0.7,
	),
	// "Utter tosh." closes the talk; "rubbish collection" does not.
	pattern(
		/(?<=(?:^|[.!?\n])\s{0,3})(?:utter |complete |total |absolute |pure |what )?(?:nonsense|rubbish|bullshit|garbage|bollocks|tosh|drivel|twaddle|hogwash)(?=\s{0,2}(?:[.!,…\n]|$))/g,
		0.8,
	),
);

/** Where the reply waves the other person or what they said away. */
export const dismisses = once((context: Context): Evidence[] => dismissed(context));
