import {anyOf, compile, once, orders, pattern, phrases} from '../detect.ts';
import {rubbish, speech, worthless} from './words.ts';

const much =
	'(a|an|such|just|all|the|total|utter|complete|absolute|pure|sheer|pretentious|load of|full of|more|nothing but|pile of|bunch of|lot of|what a load of|usual|same old)';

const adverb =
	'(just|simply|utterly|totally|completely|absolutely|entirely|frankly|plainly|so|really|quite|truly|beyond|rather|very|clearly|of|no)';

/** Said of oneself, in comfort, of a thing, or as a plain fact. */
const spared: readonly string[] = [
	'(sorry|hugs) (*)? (*)? you had',
	"(feel|feels|felt|feeling|as if|thinking|think|thought|afraid|told|says|said|say|sometimes|seems|like|because|when|where|so) (like|that|how)? sometimes? (nobody|no one|your|i'm|my)",
	"(don't|dont|not) waste",
	"don't bother (with|peeling)",
	'(it|that|which|this) (was|is) (never|not|no) *',
	"(i|we|i'm|i'll) (am|was|were|feel)? (miss|missed|missing|talking|wasting|rubbish|worthless)",
	'my own? (opinion|comment|view|experience|two cents|question|post|argument|idea)',
	'(bins|the bin|recycling|compost|landfill|skip|rubbish bin|garbage (truck|collection))',
	"(no|isn't|not) (bs|nonsense|rubbish|stupid|silly|pointless)",
	"(if|whether|how) (it's|it is|that's) a",
	"(i'm|i am|i was|i felt) (like|just|such|completely|totally|utterly|nothing|a|worthless)",
	'please leave (your|it|them|the) *',
	'(question|questions|idea|ideas|comment|post) (is|are|was) (not|never|no) *',
	'(stupid|silly|dumb) question',
];

const dismissed = anyOf(
	phrases(
		[
			// Who cares, who asked.
			'(nobody|no one|noone) (really|even|actually|honestly|here)? (cares|gives a (damn|shit|fuck)|wants to (know|hear)|needs your|takes you)',
			"(i|we) (don't|dont|couldn't|could not) (really|honestly)? (care (less|what (you|u|your) (think|thinks|say|said|want|wants|feel|mean|believe|like|do|did|post|posted|opinion|opinions|view|views|point|problem|problems|feelings|thoughts|excuse|excuses|label|labels|rules|policy)|how you|if you)|give a (damn|shit|fuck))",
			'who (asked you|cares (what|about|if))',
			// What they said is worth nothing.
			`(your|ur|this|that|such|these|those) (whole|entire|own|last|first|silly|little)? ${speech} (is|are|was|were|has|have|makes|make|doesn't|don't|does not) ${adverb}? ${adverb}? (${worthless}|invalid|flawed|nothing|zero|sense|value|merit|relevance|substance|matter|count|hold|add|welcome|wanted|needed)`,
			`(what|such|this is|that's|thats|sounds like|more|your|total|utter|complete|absolute|pure|sheer|load of|pile of|bunch of|lot of|full of|talking|spouting|spewing|posting) ${much}? ${much}? ${rubbish}`,
			`(what|such|another|yet another|more) (a|an)? (utterly|completely|truly)? ${worthless} ${speech}`,
			`${worthless} and ${worthless}`,
			'your * (is|are) (just|completely|totally|utterly)? (meaningless|worthless|pointless|laughable|pathetic|garbage|trash|rubbish|nonsense|a joke)',
			'(utterly|totally|completely|simply|just|so|beyond) (worthless|pointless|clueless|laughable|preposterous|idiotic|asinine|moronic)',
			'(you|your *|that argument|this argument) (makes|make|made|are making|is making) (absolutely|literally|zero|no) (no)? sense',
			'(not|hardly) my problem',
			"(a|just a|such a|complete|total) complete? waste of (time|space|breath|everyone's time|my time)",
			"(is|are|was) (you are|you're)? wasting (my|your|our|everyone's) time",
			"(you're|you are) wasting (my|your|our|everyone's) time",
			'not (going to|gonna) (waste my|argue|bother)',
			"(not|isn't|aren't) worth (my time|responding to|replying to|engaging with) *",
			"don't (make me laugh|flatter yourself|quit your day job|bother (replying|responding|answering))",
			// Away with you.
			"why don't you just? (go|quit|leave|shut|get|stop)",
			"if you don't like it (then|here)? (leave|go|move|don't|tough|get)",
			'(get a life|give me a break|cry me a river|boo hoo|touch grass|spare me|in your dreams|stay in your lane)',
			'(nice|good) try (buddy|mate|pal|lol)',
			"(we're|we are|i'm|i am) (done|finished|through) (with you|arguing|talking to you)",
			'(end of (discussion|debate|story)|discussion over|this conversation is over|not up for debate)',
			// They missed it.
			"you (have|'ve)? (completely|totally|clearly|obviously|entirely|just|once again|again)? (missed|miss|missing) the (whole|entire)? point",
			'(missed|missing) the (entire|whole) point',
			"(you're|you are) (completely|totally|entirely|still|obviously)? missing the (whole|entire)? point",
			"(who really cares|what's your point|whats your point)",
			"(come|get) back (to (me|us))? (when|once|after) you('ve| have|'re| are)? (*)? (learned|learnt|grown|understand|calmed|lived)",
			'(cool|nice) story bro',
			"(the|literally the) (dumbest|stupidest|most (stupid|ridiculous|idiotic|moronic)) (take|post|idea|comment|argument|question) (i|i've|anyone|on|ever|that|in|of) *",
			"(this is|that's|that is|it's) just (a|an)? (humblebrag|brag|rant|ad|advert|excuse|cope|whining|marketing)",
		],
		{strength: 0.85, unless: spared},
	),
	orders(
		phrases(
			[
				'(get over (it|yourself)|get used to it|deal with it|suck it up|dream on|tough luck|go away|try harder)',
				'(your loss|yawn|who cares|spare us|big deal|blah blah|whatever dude|whatever man)',
				'(pfft|lol no|ok buddy|ok boomer)',
			],
			{
				strength: 0.7,
				unless: [
					'(try again (later|tomorrow|with|after|next|when|once|if|now|on|until|and|as|from)|then try again|and try again|restart|reinstall|reboot)',
					'(hugs|love|proud|sorry|you deserve|hang in there|time|ready|help|helps|helped|hard)',
				],
			},
		),
	),
	// The word alone: "Whatever you choose" goes on.
	pattern(
		[compile('whatever')],
		/(?<=(?:^|[.!?\n])\s{0,3}(?:oh |well |yeah |ok |okay )?)whatever(?=\s{0,2}(?:[.!…\n]|$))/g,
		0.7,
	),
	// "Utter tosh." closes the talk; "rubbish collection" does not.
	pattern(
		[
			compile(
				'(nonsense|rubbish|bullshit|bs|garbage|bollocks|tosh|drivel|twaddle|hogwash|baloney)',
			),
		],
		/(?<=(?:^|[.!?\n])\s{0,3})(?:utter |complete |total |absolute |pure |what )?(?:nonsense|rubbish|bullshit|bs|garbage|bollocks|tosh|drivel|twaddle|hogwash|baloney)(?=\s{0,2}(?:[.!,…\n]|$))/g,
		0.8,
	),
);

/** Where the reply waves the other person or what they said away. */
export const dismisses = once(dismissed);
