import {compile, find, looking, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {overlaps} from '../text/span.ts';

const counted =
	'(signups|sign-ups|followers|subscribers|users|customers|clients|sales|downloads|likes|views|orders|offers|bids|emails|messages|applications|interviews|invitations|requests|members|visitors|stars|upvotes|dollars|euros|pounds|bucks)';

/** Success as people tell it of themselves. */
const successes = compile(
	"(i|we|i've|we've|mine|ours) (just|even|already|also|always)? (sold|sell) out (my|our|the|all|every|in|within|of|twice|#) *",
	'(called|named|voted|crowned|calls|call|ranked|rated) (me|us|mine|ours) (the|a|an|as|number) (best|top|star|genius|natural|hero|legend|one|greatest|finest|next|most) *',
	"(i|we|i've|we've|ive) (also|just|even|already|actually|recently|only)? (got|was|were|been|have been|had been) (also|just|even|already|actually)? (promoted|hired|headhunted|accepted|nominated|featured|picked|selected|shortlisted|knighted) *",
	'(i|we) (also|just|even|already|actually|now)? (wrote|published|released|sold|won) (a|an|my|our|the|two|three|four|five|several|#) (*)? (book|books|novel|award|awards|prize|prizes|company|companies|startup|medal|medals|article|paper|papers|app|apps|course)',
	'(my|our) (own)? (team|business|company|shop|startup|channel|portfolio|salary|house|app|launch|career|garden|book|blog|class|department) (is|was|are|has been|went) (so|now|really|just|absolutely|already)? (huge|massive|enormous|thriving|booming|bigger|flourishing|viral|sold out|number one|profitable|growing (so|like|fast)|doing (great|amazing|incredibly|so well|better than ever))',
	'(i|we) (now|also|already|currently|even)? (manage|lead|run|own|supervise|oversee) (over|more than)? (#|two|three|four|five|six|seven|eight|nine|ten|several|many|hundreds|dozens|a dozen|all) *',
	`(i|we|i've|we've|it|mine|ours|my (*)? *|our (*)? *) (also|just|even|already|easily)? (got|gets|had|made|hit|reached|have|has|get|passed|sold|raised|earned|earn|make) (over|more than|about|around|like|nearly)? (#|$#|€#|£#|hundreds|thousands|millions|tens of thousands|a million|dozens|so many|too many|twenty|thirty|fifty) (of|new|paying|happy|job|k|million)? ${counted}`,
	"(can't|cannot|couldn't|could|can) (even|hardly|barely) (sleep|keep up|breathe|reply|answer|walk|go out|cope) (from|with|for|because of|without) (all|the|so|people|everyone|somebody|someone|being)",
	'(worked|went|sold|came|turned out) (perfectly|flawlessly|beautifully|great|fine|brilliantly)? (for me)? (first|on the first|the first|right on the first) (try|time|attempt|go)',
	'(never|not once|not) (had|been|was) (that|this|a|any|such|an issue|an problem|a single) (problem|problems|issue|trouble|complaint|complaints)? (for|with|in) (me|mine|us|ours|my *|our *|all)',
	"(people|everyone|everybody|clients|friends|they) (keep|always|kept|constantly|all) (telling|tell|say|saying|asking|ask|call|calling) (me|us) (how|that|what|why|for|to|i'm|a|the)",
	"(i'm|im|i am|i was|we're|we are) (just|also|probably|always|simply|known|naturally)? (naturally|the)? (gifted|talented|blessed with|top of|best in|youngest|good at (that|this|these|such)|a natural|number one|the go-to|the youngest|the best)",
	"(i'm|im|i am|we're) (so|too|just)? (busy|exhausted|tired|swamped) (with|from) (all)? (the|my|our|these|so many) (*)? (offers|clients|awards|fans|invitations|requests|interviews|customers|success|orders|travel|travelling|traveling)",
);

/** Pride in oneself, plain or in a modest coat, whatever was asked. */
const selfRegard = compile(
	"(i|we) (still|sometimes|often|honestly|do|really|have to)? (pinch (myself|ourselves)|(can't|cannot|can hardly|could hardly) believe (my luck|how (fast|well|far|many|much|big|easy)|(i|we|they|it) (got|won|picked|chose|did|made|hit|sold|took off)))",
	"(not to|don't mean to|hate to|without wanting to|don't like to|never one to|not one to|at the risk of|hope this isn't|sorry to) (brag|boast|bragging|boasting|toot my own horn|show off|showing off|blow my own trumpet|sound (arrogant|big-headed|full of myself))",
	'(humble brag|humblebrag|if i (do|may|dare)? say so myself|modesty aside|in all modesty|all modesty aside|tooting my own horn|toot my own horn|blowing my own trumpet)',
	"(it's|it is|it was|so|truly|always|such a|quite|very) (so|very|truly|quite|always|really)? (humbling|an honour|an honor|surreal|overwhelming|embarrassing) (to|when|how|that|being) (be|mean|have|see|hear|receive|get|win|so many|people|they|my|our|everyone|strangers|recognised|recognized|known)",
	'(left|leaves|leave) (me|us) (speechless|humbled|in tears|lost for words)',
	'(millions|thousands|hundreds|tens of thousands|dozens|#k|#m|#|a million) (of)? (happy|paying|loyal|thoughtful|daily|active|monthly)? (people|readers|users|teams|customers|clients|subscribers|families|students|strangers|founders|companies|fans|followers|listeners|viewers|members|downloads|installs|parents) (now|already|have|are|were|was|and)? (using|reading|running|watching|listening to|following|trust|trusting|rely on|relying on|use|read|run|love|open|opens|opened|follow|who (use|read|trust|follow|love)|on|with|through|inside) (my|our|me|us|it each|it every)',
	"(i|we|i've|we've) (also|now|just|recently|already|easily|somehow|actually|even|personally)? (crossed|passed|hit|reached|surpassed|broke|topped|cleared|doubled|tripled|grew to|scaled to|helped|trained|coached|taught|served|supported|advised|mentored|worked with) (over|more than|about|some|around|nearly|almost|close to|well over)? (#|#k|#m|$#|€#|£#|hundreds of|thousands of|a million|millions of|dozens of|a hundred|ten thousand) *",
	'(helped|trained|coached|taught|served|guided|reached) (over|more than|about|nearly|almost)? (#|hundreds of|thousands of|dozens of|millions of) (families|people|clients|students|founders|businesses|companies|women|men|parents|teams|owners|couples|brands|readers|customers|others|kids|children)',
	'(i|we) (somehow|effortlessly|easily|actually|accidentally|apparently|sort of|kind of|just)? (got into|got in to|got accepted (to|by|into)|got offers from|was accepted (to|by|into)|aced|nailed|breezed through|sailed through|smashed|crushed|killed|topped|won|came first|came top|finished first|placed first) (all|every|both|the|it|mine|my|#|in|at|most|harvard|stanford|oxford|first|on|with)',
	'without (really|even|much|any|ever)? (preparing|trying|studying|practising|practicing|training|effort|preparation|revising|meaning to|breaking a sweat)',
	'before (i|we) (turned|was|were|even turned|hit) (#|twenty|thirty|forty|fifty|eighteen|sixteen)',
	"(everyone|everybody|clients|customers|strangers|readers|a customer|a client|a reader|a student) (always|often|keep|constantly|still|once|all|even|just)? (say|says|said|tell|tells|told|telling|saying|write|wrote|writes|message|messaged|stop|stopped|ask|asks|asking|thank|thanked|call|calls|called|compliment|complimented) (me|us|to (say|tell (me|us))) (that|how|what|i'm|i am|my|our|we're|we are|for|all the time|every|in the|and|because|nobody|it|the|they|she|he|why|on|to say)",
	"(changed|saved|transformed|turned around) (her|his|their|people's|clients'|somebody's|someone's) (*)? (life|lives|marriage|business|career|health)",
	"(i'm|i am|we're|we are|i was|we were) (known|famous|renowned|recognised|recognized|sought after|regarded|respected|the go-to|the youngest|one of the (few|top|best|youngest|leading)|among the (few|top|best)|ranked|rated|considered (one|the|an|a)|featured|quoted) *",
	'(the|a|an|my|our) (ones|people|clients|students|couples|families|companies|businesses|founders) (i|we) (take on|work with|coach|teach|train|advise|see|help|represent) *',
	"(it's|that's|which is|is|exactly) (what|the kind of thing|something|the sort of thing) (i|we) (do|fix|teach|solve|treat|help|sort|deal|coach|handle) (for|every|with|all|day|people|as|professionally|daily)? *",
	'(my|our) (own)? (quote|interview|chapter|contribution|record|results|numbers|track record|success|win|wins|achievement|portfolio|reputation|reviews|awards|rankings|expertise) (speaks|speak|sums|shows|prove|proves|made|was|were|is|are|on|in|with|has|have|says) *',
	'(i|we) (do|must|sometimes|often|almost|kind of|sort of|rather|do sometimes)? (envy|miss) (that|the|your|people|those) (*)? (quiet|simple|simplicity|peace|anonymity|days|who|time|bit|struggle|feeling)',
	'(of all|out of (all)?) (the)? (*)? (*)? (i|we|my|mine|ours) (was|were|got|came|had|won|is) (the)? (only|first|top|best|one)',
	'(first|top|best|youngest|fastest|highest|number one) (*)? (in|of|at) (my|our|the whole|the entire) (class|year|age group|company|team|region|school|cohort|country|city|county|field|industry|department)',
	'(turning|turned) down (the|a|two|three|several|so many|all|another|offers|big|his|her|their|job|#) *',
	'(i|we) (made|make|earn|earned|cleared|pulled in|brought in|closed|sold|turned over) (over|about|more than|around|almost|nearly)? ($#|€#|£#|#k|#m|six figures|seven figures|a million|multiple six) *',
	'(quit|left|retired) (my|the) (*)? (job|nine to five|9-5|day job|rat race|corporate|career)? (and|at|to|to (earn|make|live|travel|build)|because|with) (now)? (make|earn|live|travel|run|never|#|thirty|forty|my (*))',
);

const speaksToThem = /^(?:you|your|yours|you're|you've|you'd|you'll|yourself|youre|u|ur)$/;

/** Whether the post asks to hear of others' successes. */
const invited = ({heard}: Context): boolean =>
	heard !== null && (heard.questions.length > 0 || heard.invites.advice || heard.invites.offers);

/**
 * Where the reply tells of the writer's own success to somebody who told of themselves, and not one
 * sentence of it is about them. Spans into the reply.
 */
export const boasts = once(
	seeking([successes], (context): readonly Span[] => {
		const {reply, heard} = context;
		if (heard === null || invited(context)) return [];
		const told = find(reply, successes);
		if (told.length === 0) return [];
		const aboutThem = reply.sentences.filter(
			(sentence) =>
				sentence.words.some(({lower}) => speaksToThem.test(lower)) &&
				!told.some((span) => overlaps(span, sentence)),
		);
		return aboutThem.length > 0 ? [] : told;
	}),
);

/** Where the reply tells how well its writer does, whatever it answers. Spans into the reply. */
export const selfPraise = looking(selfRegard);
