import {compile, find, once} from '../detect.ts';
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

const speaksToThem = /^(?:you|your|yours|you're|you've|you'd|you'll|yourself|youre|u|ur)$/;

/** Whether the post asks to hear of others' successes. */
const invited = ({heard}: Context): boolean =>
	heard !== null && (heard.questions.length > 0 || heard.invites.advice || heard.invites.offers);

/**
 * Where the reply tells of the writer's own success to somebody who told of themselves, and not one
 * sentence of it is about them. Spans into the reply.
 */
export const boasts = once((context: Context): Span[] => {
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
});
