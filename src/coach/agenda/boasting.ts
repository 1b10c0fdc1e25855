import {compile, find, looking, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {overlaps} from '../text/span.ts';

const counted =
	'(signups|sign-ups|followers|subscribers|users|customers|clients|sales|downloads|likes|views|stars|upvotes)';

/** Success as people tell it of themselves. */
const successes = compile(
	"(i|we|i've|we've|mine|ours) (just|even|already|also|always)? (sold|sell) out (my|our|the|all|every|in|within|of|twice|#) *",
	'(called|named|voted|crowned|calls|call|ranked|rated) (me|us|mine|ours) (the|a|an|as|number) (best|top|star|genius|natural|hero|legend|one|greatest|finest|next|most) *',
	"(i|we|i've|we've|ive) (also|just|even|already|actually|recently|only)? (got|was|were|been|have been|had been) (also|just|even|already|actually)? (promoted|headhunted|nominated|shortlisted|knighted) *",
	'(i|we) (also|just|even|already|actually|now)? (wrote|published|released|sold|won) (a|an|my|our|the|two|three|four|five|several|#) (*)? (book|books|novel|award|awards|prize|prizes|company|companies|startup|medal|medals|article|paper|papers|app|apps|course)',
	'(my|our) (own)? (business|company|shop|startup|channel|portfolio|salary|app|launch|career|book|blog) (is|was|are|has been|went) (so|now|really|just|absolutely|already)? (thriving|booming|flourishing|viral|sold out|number one|profitable|growing (so|like|fast)|doing (great|amazing|incredibly|so well|better than ever))',
	`(i|we|i've|we've|it|mine|ours|my (*)? *|our (*)? *) (also|just|even|already|easily)? (got|gets|had|made|hit|reached|have|has|get|passed|sold|raised|earned|earn|make) (over|more than|about|around|like|nearly)? (#|$#|€#|£#|hundreds|thousands|millions|tens of thousands|a million|dozens|so many|too many|twenty|thirty|fifty) (of|new|paying|happy|job|k|million)? ${counted}`,
	'(never|not once|not) (had|been|was) (that|this|a|any|such|an issue|an problem|a single) (problem|problems|issue|trouble|complaint|complaints)? (for|with|in) (me|mine|us|ours|my *|our *|all)',
	'(people|everyone|everybody|clients|friends|they) (keep|always|kept|constantly|all) (ask|asking) (me|us) (how (i|we)|for (my|our|the recipe))',
	"(i'm|im|i am|i was|we're|we are) (just|also|probably|always|simply|known|naturally)? (naturally|the)? (gifted|talented|a natural|number one|the go-to)",
	"(i'm|im|i am|we're) (so|too|just)? (busy|exhausted|tired|swamped) (with|from) (all)? (the|my|our|these|so many) (*)? (offers|clients|awards|fans|invitations|requests|interviews|customers|success|orders|travel|travelling|traveling)",
);

/** Pride in oneself, plain or in a modest coat, whatever was asked. */
const selfRegard = compile(
	'(i|we) (still|sometimes|often|honestly|do|really|have to)? pinch (myself|ourselves)',
	"(not to|don't mean to|hate to|without wanting to|don't like to|never one to|not one to|at the risk of|hope this isn't|sorry to) (brag|boast|bragging|boasting|toot my own horn|show off|showing off|blow my own trumpet|sound (arrogant|big-headed|full of myself))",
	'(humble brag|humblebrag|if i (do|may|dare)? say so myself|modesty aside|in all modesty|all modesty aside|tooting my own horn|toot my own horn|blowing my own trumpet)',
	"(it's|it is|it was|so|truly|always|such a|quite|very) (so|very|truly|quite|always|really)? (humbling|an honour|an honor) to (be (recognised|recognized|named|awarded|chosen|featured)|have (been|won)|receive|win) *",
	'(millions|thousands|hundreds|tens of thousands|dozens|#k|#m|#|a million) (of)? (happy|paying|loyal|daily|active|monthly) (people|readers|users|teams|customers|clients|subscribers|families|students|fans|followers|listeners|viewers|members)',
	"(i|we|i've|we've) (also|now|just|recently|already|easily|somehow|actually|even|personally)? (crossed|surpassed|topped|scaled to|trained|coached|served|advised|mentored) (over|more than|about|around|nearly|almost|close to|well over)? (#k|#m|$#|€#|£#|hundreds of|thousands of|a million|millions of) *",
	'(helped|trained|coached|served|guided|reached) (over|more than|about|nearly|almost)? (#|hundreds of|thousands of|dozens of|millions of) (clients|founders|leaders|businesses|companies|teams|owners|brands|readers|customers)',
	'(i|we) (somehow|effortlessly|easily|accidentally|apparently|just)? (got into|got accepted (to|by|into)|got offers from|aced|breezed through|sailed through) (all|every|both|most|harvard|stanford|oxford|first)',
	'(clients|customers|strangers|readers|fans) (always|often|keep|constantly|all|even|just) (say|tell|telling|saying|write|message|stop|ask|asking|thank|call|compliment) (me|us) *',
	"(i'm|i am|we're|we are|i was|we were) (renowned|sought after|the go-to|the youngest (person|founder|ceo|winner)|one of the (top|best|leading)|among the (top|best)) *",
	'(my|our) (own)? (track record|numbers|results|success|portfolio|reputation|reviews) (speaks|speak) *',
	'(top|best|highest|number one) (of|in) (my|our) (class|year|company|region|country|city|industry|field)',
	'(turning|turned) down (several|so many|two|three|#) (*)? (offers|jobs|clients|interviews)',
	'(i|we) (made|make|earn|earned|cleared|pulled in|brought in|closed|turned over) (over|more than|nearly) ($#|€#|£#|#k|six figures|seven figures|a million)',
	'(quit|left|retired) (my|the) (*)? (job|nine to five|9-5|day job|rat race|corporate|career)? (and|at|to|to (earn|make|live|travel|build)|because|with) (now)? (make|earn|live|travel|run|never|#|thirty|forty|my (*))',
);

/** “Mine has 14 subscribers” boasts of nothing. */
const isSmall = (words: string): boolean => /\b\d{1,2}\b(?![.,]?\d|k|%)/.test(words);

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
		const told = find(reply, successes).filter(
			(span) => !isSmall(reply.plain.slice(span.start, span.end)),
		);
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
