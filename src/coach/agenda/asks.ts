import {compile, find, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What people keep in public and want others at. */
const showcase =
	'(page|profile|podcast|survey|questionnaire|poll|study|channel|vote|petition|review|reviews|stars|rating|ratings|folder|fundraiser|gofundme|newsletter|group|form|thread|repo|shop|stall|portfolio|website|site|blog|youtube|instagram|insta|tiktok|facebook|linkedin|twitter|book|song|songs|video|videos|music|patreon|store|app|game|project|pattern|patterns|giveaway|contest|competition|award|awards|nomination|campaign|crowdfunding|kickstarter|listing|album|single|stream|poster|thesis|dissertation|research|event|server|discord)';

const gain =
	'(support|likes|like|heart|hearts|comment|comments|follow|follows|share|shares|review|reviews|vote|votes|recommendation|recommendations|subscription|donation|donations|click|clicks|signature|signatures|shoutout|mention|mentions|referral|testimonials|upvote|upvotes|star|stars|rating|ratings|tip|tips|pledge|subscribe|sign-up|sign-ups|nomination|five|preorder|download|downloads)';

/** Something wanted for the one who writes: attention, marks, votes, answers to a survey. */
const wanted = compile(
	`(would|i'd|i|we) really? (appreciate|need|be (thankful|happy) (for|to have)) (your|a|any|more) (*)? ${gain} *`,
	`your ${gain} (would|in the|goes) *`,
	'would we (be able to)? count on *',
	'(raise|change|edit|increase) (this|it|your)? (*)? to (five|5)',
	'(leave|post|write|give|put|share) (us|me)? (a|your|some|the same) (*)? (*)? (review|stars|star|recommendation|on our *|on my *)',
	'share it with your group and',
	'pass it to your (*)? group',
	'recommend us to *',
	'(spread the word|help (us|me) (reach|get|out by)|show me some? love|support our local|keep me going)',
	`(like|follow|visit|see|read|check|share|watch|try|join|sign|subscribe to|introduce yourself on|fill in) (my|our) (*)? (*)? ${showcase}`,
	'(accept|upvote) (my|the other) (answer|two)',

	'like my first',

	"they 're still? at zero",
	'fill (it|that) (in|out) for me',
	'(a|my) (*)? survey (for|is)',
	'(i|we) really? (need|want) (#|fifty|more|some) (*)? (people|answers|by|subscribers|views)',
	'(would|it would) mean (so|a lot|everything|the world) to? (us|our *)?',
	"don't forget to follow us *",
	'(follow|like|subscribe|comment) and (like|subscribe|tell) *',
);

/** Other people's work and time, taken for granted. */
const labour = compile(
	"let's get you reading (*)? (those|this)",
	'(put|drop|share|send|post) (your|their|the) (*)? (*)? (*)? (in|to|on) (my|our|me) (*)?',
	'(if|could|can|would) (people|you) (please|could|can)? (put|send|share|do|give|check) (*)? (*)? (*)? (to me|my|our)',

	"(i've|i|we) (been|just)? (needing|need|want) (someone|a person|people|your *|another *) (with|to|who|of)",

	'(do|make|sort) (mine|ours) first?',
	'might as well do two',

	'(work out|put|save) (*)? (*)? (*)? (*)? (*)? for (me|us)',
	"i'd need it as *",
	'when can i expect that',
	'throw in (a|your) *',
	'let (me|us) have the *',
	'three of my (*)? need *',
	"you'd (soon|be doing) (know the|me) *",
);

/** A tally of what others failed to give, or a debt called in. */
const tally = compile(
	'(without|not) (so much as)? a single? (nod|mention)',
	'which names? ever? said a word',
	"(who's|who has) (been looking|helped) (me|since)?",
	"i trust you'll remember",
	"remember who 's been",
	'you owe us',

	'(nobody|no one) has? ever? (said|came|answered|helped|looked|likes) (*)? (*)? (me|us|our|a word)',
	"(someone|somebody's) (*)? must (be wanting|have) *",
	"so? we'll see how this goes",
	'(people|they) (do|can)? sometimes? (reconsider|change their minds|come round)',

	"it's just? a tap",
	'(quid pro quo|i scratch)',
	'ahem',
	"and there's me typing",
);

const soften = compile(
	"(no need|don't|do not|never|not asking|wouldn't|please don't|instead of|rather than|nobody has|you needn't|without) (to|for|ask|asking|having)? you? *",
);

const notRefused = (context: Context, spans: readonly Span[]): Span[] => {
	const refused = has(context.reply, soften) ? find(context.reply, soften) : [];
	return spans.filter((span) => !refused.some((other) => overlaps(other, span)));
};

/** Where the reply wants marks, clicks, votes or answers for its writer. Spans into the reply. */
export const wants = once((context: Context): Span[] =>
	notRefused(context, find(context.reply, wanted)),
);

/** Where it takes other people's work and time for granted. Spans into the reply. */
export const wantsWork = once((context: Context): Span[] =>
	notRefused(context, find(context.reply, labour)),
);

/** Where it counts what others failed to give, or calls a debt in. Spans into the reply. */
export const tallies = once(({reply}: Context): Span[] => find(reply, tally));

/** Whether the reply asks for anything on its writer's own account. */
export const asksForSelf = (context: Context): boolean =>
	wants(context).length + wantsWork(context).length + tallies(context).length > 0;
