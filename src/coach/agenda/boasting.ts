import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {overlaps} from '../text/span.ts';

const counted =
	'(signups|sign-ups|followers|subscribers|users|customers|clients|sales|downloads|likes|views|orders|offers|bids|emails|messages|applications|interviews|invitations|requests|members|visitors|stars|upvotes|dollars|euros|pounds|bucks)';

/** Success as people tell it of themselves. */
const successes = compile(
	'called me the next *',
	'(i|we) (got|was|were) (promoted|hired|accepted) *',
	'i wrote my book',
	'my team is huge',
	'i supervise # *',
	`(i|i've|mine|our *) (got|made|have|get) (over|about)? # ${counted}`,

	'never had any trouble? with my *',
	'(people|they) (keep|always) (tell|asking|ask) me (how|what|for|to)',
	"(i'm|i am|we're|we are) the? (blessed with|top of|good at that|the best)",
);

/** Pride in oneself, plain or in a modest coat, whatever was asked. */
const selfRegard = compile(
	"i still? (pinch myself|can't believe how many)",

	'if i do? say so myself',
	"(it's|it is|it was) (humbling|an honour|an honor) to (be|mean)",
	'left me speechless',
	'(millions|#k|#) of? thoughtful? (people|readers|founders) (running|trust|open) (my|us|it each)',
	"(i|we|i've) just? (crossed|hit|reached|coached) (about|nearly)? (#|#k) *",
	'helped over? # families',
	'(i|we) somehow? (got into|won) (all|the)',
	'without (really|even)? (preparing|trying|a single)',
	'before i turned thirty',
	'a customer wrote to say what',
	'(changed|saved) (her|their) (*)? (life|lives)',

	'the (ones|people) i (take on|represent) *',
	"(it's|that's|is|exactly) (what|something) (i|we) (do|fix|help|sort) (for|every|with)? *",
	'(my|our) own? (quote|numbers|expertise) (were|is|are|on) *',
	'i (do sometimes)? envy (that|those) (quiet|who)',

	'top of my school',
	'(turning|turned) down (the|a) *',
	'i (make|earn) about? ($#) *',
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

/** Where the reply tells how well its writer does, whatever it answers. Spans into the reply. */
export const selfPraise = once(({reply}: Context): Span[] => find(reply, selfRegard));
