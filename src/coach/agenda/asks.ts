import {compile, find, has, looking, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What people keep in public and want others at. */
const showcase =
	'(page|profile|podcast|survey|questionnaire|poll|study|channel|vote|petition|review|reviews|stars|rating|ratings|folder|fundraiser|gofundme|newsletter|group|form|thread|repo|shop|stall|portfolio|website|site|blog|youtube|instagram|insta|tiktok|facebook|linkedin|twitter|book|song|songs|video|videos|music|patreon|store|app|game|project|pattern|patterns|giveaway|contest|competition|award|awards|nomination|campaign|crowdfunding|kickstarter|listing|album|single|stream|poster|thesis|dissertation|research|event|server|discord)';

const gain =
	'(support|likes|like|heart|hearts|comment|comments|follow|follows|share|shares|review|reviews|vote|votes|recommendation|recommendations|subscription|donation|donations|click|clicks|signature|signatures|shout-out|shoutout|mention|mentions|referral|referrals|testimonial|testimonials|retweet|upvote|upvotes|star|stars|rating|ratings|tip|tips|pledge|subscribe|sign-up|sign-ups|nomination|five|preorder|pre-order|download|downloads)';

/** Something wanted for the one who writes: attention, marks, votes, answers to a survey. */
const wanted = compile(
	`(would|so|really|do|'d|i'd|we'd|i|we|will|could|always) (so|really|very much|truly|honestly|also|always|all)? (appreciate|love|welcome|value|need|cherish|treasure|kill for|be (so|very|really|most|truly)? (grateful|thankful|glad|happy|honoured|honored|obliged) (for|to (get|have|see|receive))|ask (for|you for)|use|count on) (you for)? (your|a|an|any|some|few|a few|more|another|the) (*)? ${gain} *`,
	`your (*)? ${gain} (would|means|mean|really|helps|help|keeps|keep|counts|count|matters|makes|in the|on our|on my|for (us|me)|could|goes) *`,
	'(would|could|might) (we|i) (be able to|perhaps|maybe|also)? (count on|ask (you)? for|rely on|trouble you for|request|hope for) (*)',
	'(raise|change|update|bump|turn|edit|upgrade|reconsider|revise|increase|move|round) (this|it|that|your|the|those|these|up)? (*)? (review|rating|stars|score|star|marks|to (a)? (five|5|full)|up to (five|5))',
	'(leave|post|write|drop|give|put|pop|share|submit) (us|me|up|in)? (a|an|your|some|that|this|the same) (*)? (*)? (review|rating|stars|star|recommendation|testimonial|nomination|on our (*)|on google|on trustpilot|on my (*))',
	'(tell|bring|invite|tag|pass it to|pass it on to|pass this on to|send it to|send this to|share it with|share this with|forward it to|forward this to) (a|three|two|five|ten|all your|your|everyone|everybody|another|every) (*)? (friend|friends|mates|colleagues|mums|group|groups|contacts|network|followers|class|team|neighbours|neighbors|members) (*)? (about us|about me|about my|about our|along|and|to join|to vote|to follow|to sign|below)',
	'pass it to your (*)? (group|class|club|friends|contacts|network|team)',
	'recommend (us|me|my *|our *) to (*)',
	'(spread the word|help (us|me) (spread|grow|reach|get|win|out by|hit|keep)|show (us|me) (some|your)? (love|support)|support (my|our) (small|little|new|local|work)|keep (us|me) going)',
	`(accept|upvote|mark|like|follow|visit|see|read|check|rate|star|bookmark|share|watch|stream|support|sponsor|fund|back|nominate|vote for|download|try|buy|join|sign|add|review|comment on|subscribe to|pre-order|introduce yourself on|tell your story (for|on)|help with|help me with|take|complete|answer|fill (in|out)) (my|our) (*)? (*)? ${showcase}`,
	'(accept|upvote) (my|mine|this|the other|that) (answer|answers|reply|one|ones|two)',
	'mark (my|mine|this) (*)? as (the)? (accepted|answer|solution|best)',
	'like (my|mine) (*)? (answers|posts|post|too|back|first)',
	'(before|until|once|unless|after) (i|we) (post|tell|share|explain|send|give|reveal|drop|upload) (you|the|it|my|this|that|more|anything|everything) (*)? (*)? (accept|upvote|like|follow|subscribe|vote|review|rate|join|share|sign|comment|please)',
	"(my|mine|our|they|they're|it|it's|the other (*)) (*)? (*)? (is|are|'re|'s|still|sitting) (still|only|sitting|stuck)? (at|on) (zero|#|nothing|one)",
	'(fill|filling) (it|this|that|them|one|mine|ours|my (*)|our (*)) (in|out) for (me|us)',
	'(a|my|our) (*)? (survey|questionnaire|poll) (*)? (at the moment|for|is|about|pinned|below|here|link|takes|on my)',
	"(i|we) (still|only|just|also|desperately|really|urgently)? (need|want|require|am after|are after|'m after|'re after|'m looking for|am looking for|are looking for|'re looking for) (#|fifty|ten|a hundred|twenty|thirty|more|a few|some|five|a couple of|just|another|at least) (*)? (*)? (responses|participants|people|answers|signups|sign-ups|testers|respondents|volunteers|reviews|by|votes|followers|subscribers|likes|supporters|donors|members|sponsors|backers|signatures|stars|downloads|views)",
	"(would|it'd|that'd|this would|it would) mean (so|a lot|everything|the world|loads|so much) (to)? (us|me|our (*)|my (*))?",
	"(be)? (sure to|remember to|don't forget to|please do) (rate|like|follow|share|vote|leave|review|subscribe|mention|tag|credit|recommend) (us|me|it|my|our|this|and) *",
	'(follow|like|subscribe|share|vote|comment|review|rate|join|donate|sign) (and|&|or|,) (follow|like|subscribe|share|vote|comment|review|rate|join|donate|sign|tell|bring) *',
);

/** Other people's work and time, taken for granted. */
const labour = compile(
	"(i|i've|i have|we|we've|we have) (just|already)? (put|signed) (the (two|three|four) of)? you (two|both)? (on|down|up) (for|to)",
	"(let's|lets|we'll|we can|i'll) (get|have|put|sign) you (on|to|reading|writing|working|doing|helping|up|in|onto|started on) (*)? (my|our|mine|those|these|this|that|the)",
	'(put|throw|drop|share|send|upload|copy|email|post|dump|paste) (me|us)? (your|their|the|all|all your|all the|over|across|full|whole) (*)? (*)? (*)? (in|into|to|on|onto) (my|our|me|us) (*)?',
	'(if|could|can|would|will) (people|you|someone|somebody|anyone|anybody|everyone|folks|you guys) (just|please|maybe|also|all|kindly|could|would|can)? (put|send|share|make|write|do|build|give|upload|draw|design|proofread|translate|fix|test|code|edit|check|drive|bring|type|record|film|find|lend|post|email) (*)? (*)? (*)? (*)? (for me|for us|for my|for our|in my|to me|to us|in our|into my|mine|ours|my|our)',
	'(be|so be|please be) (generous|kind enough|a star|a dear|a love|a legend) (and|with|about) *',
	"(i've|we've|i have|we have|i|we|i'm|we're) (been|am|are|still|also|always|just)? (needing|need|after|looking for|want|wanting|could use|could do with|would love|am desperate for|hunting for|short of|missing) (someone|somebody|a person|a volunteer|a helper|volunteers|an extra pair|a pair of hands|a mug|people|anyone|a good (*)|your (*)|another (*)) (*)? (with|to|who|for|like|that|at|on|in|of|and)",
	"(since|as|while|now|seeing) (that)? (you|you're|you've|you are) (*)? (*)? (*)?(,)? (could you|can you|would you|will you|do|please|mine|how about|why not) (*)? (*)? (my|mine|our|ours)",
	'(do|fix|write|look at|review|read|check|make|build|sort|edit|test|draw|bring|knit|bake|translate|handle|take|cover) (mine|ours) (too|as well|next|also|while|first|and|then|for|please|instead)?',
	'(might|may|could|can) as well do (two|mine|ours|both|the lot|all|another|one more|a second)',
	"while (you're|you are|ur) (at it|there|about it|on it) (*)? (*)? (mine|ours|my|our|me|us)",
	'(for|in return for|in exchange for|paid in|pay in|pay you in) (the)? (exposure|a mention|a shout-out|a shoutout|the portfolio)',
	"(no|without a|zero|tiny|don't have a|doesn't have a) budget (but|so|for|yet|at)",
	'(work out|plan|calculate|draw up|look up|sort out|put together|set aside|put|keep|save) (*)? (*)? (*)? (*)? (*)? (aside)? for (me|us)',
	"(i'd|i would|we'd|we would) need (it|this|that|them) (as|in|by|with|split|done|before) *",
	'when (can|could|may|should) (i|we) expect (it|that|this|them|the)',
	'throw in (a|an|the|some|one|your) *',
	'let (me|us) have (the|your|all|those|it|them|whatever) *',
	'(three|two|four|five|some|a few|several|#|all|plenty) of (my|our|mine|ours) (*)? (*)? (need|needs|could use|want|are waiting|is waiting|could do with) *',
	"(you'd|you would) (soon|be (doing|saving)|make|be (perfect|ideal|just the|great|the one)) (*)? (*)? (for (my|our)|to help|to do|know the|me|us|my|our) *",
);

/** A tally of what others failed to give, or a debt called in. */
const tally = compile(
	'(without|not|never|nor) (so much as|even|once|got|had|getting|receiving|one)? (a|one|any|even a|so much as a) (single)? (nod|thank you|thankyou|thanks|like|word of thanks|upvote|word back|mention|acknowledgement|acknowledgment|thumbs up|cheers)',
	'(which|how many|what few) (names|of you|people|folks|friends|members|here)? (ever|actually|even|really|bothered to)? (ever|actually|even|bothered to)? (said|say|liked|commented|comment|replied|reply|thanked|thank|supported|shared|turned up|shown up|showed up|stood) (a word|anything|under|for|mine|me|us|on|to|since|when|back)',
	"(who's|who has) (been looking|been there|stood|looked after|looked out|helped) (out|after|for|by|me|us|since|when)?",
	"(i|we) (trust|hope|know|expect|assume|imagine|figure|take it|dare say) (that)? (you'll|you will|you'd|you won't|you would|they'll|people will|somebody will|someone will) (remember|return|repay|do the same|not forget|forget|pay (me|us|it)|think of (me|us)|put in|have (me|us)|mention|see (me|us)|look after|help (me|us)|be (kind|generous|back)|do (me|us|mine|ours|likewise))",
	"(remember|don't forget|never forget|bear in mind) who (was|were|has|helped|told|believed|stood|got|gave|supported|'s been|looked|put|made|backed|first)",
	'(you|they|people|the world|this group) (owe|owes|owed) (me|us|mine)',
	"(i've|we've|i have|we have|i) (already|always|now)? (given|helped|answered|liked|commented on|supported|shared|bought|typed|posted) (so many|everyone|everybody|#|all of you|you all|lots|plenty|dozens|hundreds|eleven|ten|twenty|enough|more than|so much) (*)? (*)? (*)? (here|and|but|for|in|of|without|yet|nobody|not|up|go|out|this)",
	'(nobody|no one|no-one|none of you|not one of you|not a soul|hardly anyone|hardly anybody|few of you|not many) (ever|here|even|has|have|else)? (ever|even|bothered to|has|have)? (said|liked|commented|replied|thanked|reads|read|clicked|shared|bought|came|voted|answered|helps|helped|looks|looked|says|likes|comments|replies) (*)? (*)? (my|mine|me|us|ours|our|back|a word|thanks|thank|on mine|under)',
	"(somebody|someone|anybody|anyone|somebody's|someone's|one of you|some of you) (*)? must (be wanting|want|need|know|have|be looking for|be after|be able to|fancy) *",
	"(so)? (we'll|i'll) see how (this|it) (one)? (goes|is received|lands|does)",
	'(people|others|folks|guests|customers|they|most) (do|can|have|will|might)? (sometimes|often|usually|been known to|occasionally)? (do)? (reconsider|change their mind|change their minds|change it|come round|think again|edit (it|theirs)|add a star|think better of it)',
	"(she|he|they|we|i|the team|the staff|my (*)|our (*)) (had|has|have|'d|was|were) (so|really|all|rather)? (hoped (for|this|it|you|that)|cried|wept|in tears|gutted) *",
	"(it|that|it's|that's) (is|takes|costs|would take)? (only|just|but|you)? (a|one|two|ten|thirty) (single|quick|more|few)? (tap|click|swipe|clicks|taps)",
	"(one good turn|quid pro quo|i scratch|you scratch|scratch my back|tit for tat|what goes around|fair's fair|returning the favour would|a favour for a favour)",
	'(hint hint|wink wink|ahem|nudge nudge|no pressure but|not that anyone (asked|cares|asks|noticed))',
	"(there's|there is|here's|here is|here am|and there's|meanwhile) (me|i|muggins|yours truly|us) (still|typing|working|sitting|doing|helping|giving|writing|here|with|left)",
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
