import {compile, find, has, looking, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What people keep in public and want others at. */
const showcase =
	'(page|profile|podcast|survey|questionnaire|poll|study|channel|vote|petition|review|reviews|stars|rating|ratings|folder|fundraiser|gofundme|newsletter|group|form|thread|repo|shop|stall|portfolio|website|site|blog|youtube|instagram|insta|tiktok|facebook|linkedin|twitter|book|song|songs|video|videos|music|patreon|store|app|game|project|pattern|patterns|giveaway|contest|competition|award|awards|nomination|campaign|crowdfunding|kickstarter|listing|album|single|stream|poster|thesis|dissertation|research|event|server|discord)';

const gain =
	'(support|likes|like|follow|follows|share|shares|review|reviews|vote|votes|subscription|donation|donations|click|clicks|signature|signatures|shout-out|shoutout|referral|referrals|testimonial|testimonials|retweet|upvote|upvotes|star|stars|rating|ratings|pledge|subscribe|sign-up|sign-ups|nomination|preorder|pre-order|download|downloads)';

/** Something wanted for the one who writes: attention, marks, votes, answers to a survey. */
const wanted = compile(
	`(would|i'd|we'd) (so|really|very much|truly|honestly|also)? (appreciate|love|welcome|be (so|very|really|most|truly)? (grateful|thankful) (for|to (get|have|see|receive))) (your|a|an|any|some|few|a few|more|another) (*)? ${gain} *`,
	`your (*)? ${gain} (would|could) (mean|help|keep|count|make) *`,
	'(raise|change|update|bump|edit|upgrade|reconsider|revise|increase) (your|that|the) (*)? (review|rating|stars|star rating)',
	'(leave|post|write|drop|give|put|submit) (us|me) (a|an|your|some) (*)? (*)? (review|rating|stars|star|recommendation|testimonial|nomination)',
	'(leave|drop|write|post) (a|your|an) (*)? review on (google|trustpilot|yelp|facebook|amazon|tripadvisor|the app store)',
	'(tell|bring|invite|tag|pass it to|pass it on to|pass this on to|send it to|send this to|share it with|share this with|forward it to|forward this to) (a|three|two|five|ten|all your|your|everyone|everybody|another|every) (*)? (friend|friends|mates|colleagues|mums|group|groups|contacts|network|followers|class|team|neighbours|neighbors|members) (*)? (about us|about me|about my|about our|along|and|to join|to vote|to follow|to sign|below)',
	'recommend us to *',
	"(hope|hoping|trust) (that)? (you'll|you will|you'd|you) (watch|read|follow|like|rate|review|subscribe to|share|vote for|comment on) (mine|me|my *|ours|our *)",
	'(help (us|me) (spread the word|grow|reach #|win|hit #)|show (us|me) (some|your) (love|support)|support (my|our) (small|new|little) (business|channel|shop|page))',
	`(upvote|follow|rate|bookmark|share|stream|sponsor|fund|back|nominate|vote for|subscribe to|pre-order) (my|our) (*)? (*)? ${showcase}`,
	'(accept|upvote) (my|mine) (answer|answers|reply)',
	'mark (my|mine|this) (*)? as (the)? (accepted|answer|solution|best)',
	'like (my|mine) (*)? (answers|posts|post|too|back|first)',
	'(before|until|once|unless|after) (i|we) (post|tell|share|explain|send|give|reveal|drop|upload) (you|the|it|my|this|that|more|anything|everything) (*)? (*)? (accept|upvote|like|follow|subscribe|vote|review|rate|join|share|sign|comment|please)',
	'(my|our) (*)? (survey|questionnaire) (*)? (pinned|below|here|link|takes)',
	'(i|we) (still|only|just|also|desperately|really|urgently)? (need|want|require) (#|fifty|ten|a hundred|twenty|thirty|more|a few|some|five|just|another|at least) (*)? (responses|participants|signups|sign-ups|testers|respondents|reviews|votes|followers|subscribers|likes)',
	"(would|it'd|that'd|this would|it would) mean (so much|a lot|everything|the world|loads) (to (us|me))? if (you|u|some|people|everyone) *",
	"(be)? (sure to|remember to|don't forget to|please do) (rate|like|follow|vote|review|subscribe|tag|recommend) (us|me|my|our) *",
	'(follow|like|subscribe|share|vote|comment|review|rate) (and|&|or|,) (follow|like|subscribe|share|vote|comment|review|rate) *',
);

/** Other people's work and time, taken for granted. */
const labour = compile(
	"while (you're|you are|ur) (at it|about it|on it)(,)? (*)? (*)? (mine|ours|my|our|me|us)",
	'(in return for|in exchange for|paid in|pay in|pay you in) exposure',
);

/** A tally of what others failed to give, or a debt called in. */
const tally = compile(
	"(i|we) (trust|expect|assume|hope) (that)? (you'll|you will|you'd) (return the (favour|favor)|do the same for (me|us)|remember (me|us|mine)|pay (me|us) back)",
	"(i've|we've|i have|we have|i) (already|always)? (helped|answered|supported|liked|shared) (so many|everyone|everybody|all of you|dozens|hundreds) (*)? (*)? (*)? (and nobody|and not one|yet nobody|but nobody|without)",
	'(none of you|not one of you) (ever|here|even|has|have)? (ever|even|bothered to|has|have)? (said|liked|commented|replied|thanked|read|shared|voted|answered|helped) *',
	'(you scratch|scratch) my back',
);

const soften = compile(
	"(no need|don't|do not|never|not asking|wouldn't|please don't|instead of|rather than|nobody has|you needn't|without) (to|for|ask|asking|having)? (you)? *",
);

const notRefused = (context: Context, spans: readonly Span[]): Span[] => {
	const refused = has(context.reply, soften) ? find(context.reply, soften) : [];
	return spans.filter((span) => !refused.some((other) => overlaps(other, span)));
};

/** Where the reply wants marks, clicks, votes or answers for its writer. Spans into the reply. */
export const wants = once(
	seeking([wanted], (context): Span[] => notRefused(context, find(context.reply, wanted))),
);

/** Where it takes other people's work and time for granted. Spans into the reply. */
export const wantsWork = once(
	seeking([labour], (context): Span[] => notRefused(context, find(context.reply, labour))),
);

/** Where it counts what others failed to give, or calls a debt in. Spans into the reply. */
export const tallies = looking(tally);

/** Whether the reply asks for anything on its writer's own account. */
export const asksForSelf = (context: Context): boolean =>
	wants(context).length + wantsWork(context).length + tallies(context).length > 0;
