import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {ownThings, products, signed} from './own-thing.ts';

const role =
	'(founder|co-founder|cofounder|ceo|owner|maker|creator|author|developer|dev|devs|maintainer|employee|investor|shareholder|affiliate|ambassador|engineer|designer|community manager|support person|seller|organizer|publisher|host|one)';

const plainTies = compile(
	'full? (disclosure|disclosures|disclosing|disclaimer)',
	"(i'm|and) married to the? (*)? (owner|people) of? (*)?",
	'(written|made) by (me|my *)',
	"it's (mine|my own)",
	'(showing off|pushing|selling) (my|our) own? *',
	'(i|we) (designed|print) one (*)? (*)? (and|for)',
	'(i|we) (sell|make|built|wrote) (them|one of these|it)',
	'and now? sell it',
	'(they|he|she|the * (*)?|somebody) did? (pay|flew|sent|lent|gave|give|put) (me|us)',
	'i went free',

	'(have|has|had) (a|an|no)? (stake|interest|skin) in',
	'(hear|take|weigh) this with (that|a) (in mind|grain)',
	'count (the *)? as? bias',
	'get paid (per|by) *',
	'sent it free',
	'(our|my|a|the) (sponsor|sponsors) (*)? (*)?',
	'link money goes to? me',
	'discount (me|accordingly)',
	'(declaring|declare|disclosing|flagging) (it|that)? *',
	"i (should|must|have to|will) (say|mention|add|admit|confess)(,)? that? (i'm|i|my) *",
	"so? i'd say * (*)? whatever",
	'i * (*)? (*)? (for a living|professionally|for work)',
	'conflict of interest',
	'(bear|keep) (that|this|it) in mind',
	"that's where i sit",
	'i (*)? and? sell (*)? under the? name *',
	"i've since? invested in",
	"(not|isn't|hardly) an? (neutral|impartial|unbiased|objective|the one to ask|independent)",
	"(mine|it) 's a (referral|partner) link?",
	'i get £# if you',
	'i (gain|earn) (if|from) (you|this)',

	"(i|we) (was|were|got|am|'m) being? (paid|invited|interviewed) (by|for|to) *",
	'i used to work (at|with) *',

	'to be (transparent|up front)',
	'(i|we) (also|used to)? (work|worked|volunteer) (at|for|there|on this|with them)',

	`(i'm|i am|i was) the? ${role} (of|with)`,
	"i'm paid by",
	'(i|we) (built|made|make|wrote|maintain|sell) (it|this|that|one|them)',
	"(i'm|i am|obviously|clearly|very) biased",
	'(weigh|take) this (accordingly|with a grain of salt|with that in mind)',
	`(this|it|that|which) (is|was|'s) (my|our) own? (*)? (${products})`,
	`(it's|that's) (my|our) own? (*)? (${products})`,
	'my (employer|brother|sister|friend) (makes|built|sells|runs)',

	'they (sent|gave) (me|us)',
	'(referral|sponsored|paid) (link|links|by)',
	'self (promo|promotion)',
);

/** Tags that the law's guides take for plain when they come first. */
const plainTag =
	/(?<![\w#&])(?:#(?:ad|advert|advertisement|sponsored|paidpartnership|paidad)|\[ad\]|ad:|advert:|sponsored:)(?![\w-])/g;

/** Words for the tie that the same guides find too vague or too late. */
const vagueTag =
	/(?<![\w#&])#(?:sp|spon|collab|collaboration|partner|partners|partnership|ambassador|brandambassador|gifted|ee|client|affiliate|thanks\w{1,30}|ad|sponsored|team[a-z]{2,30})(?![\w-])/g;

/** Words that say that there is no tie. */
const untied = compile(
	'(just|as)? (a|another|your) (happy|fellow)? (user|customer|fan|client|reader|subscriber|parent|member|student|patient|guest)',
	'(not|no) (affiliated|connection|relation|vested interest|sponsored) (with|to|in)? the?',
	"(i|we) (don't|do not) (work for|know the *) *",
);

/** "I work at night" and "I worked for years on it" tell no tie. */
const noTies = compile('(i|we) worked for (it|one)');

/** "I work on Plannd": on what has a name; on Mondays everybody works. */
const worksOn = compile(
	'(i|we) also? (work|worked|am working) (on|with|in) *',
	"(i'm|i am|we're|we are) (with|from|behind|part of|working on) *",
);
const weekdays =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i)s?$/;

const onNamed = ({reply}: Context): Span[] =>
	find(reply, worksOn).filter(({start, end}) => {
		const last = reply.words.findLast((word) => word.start >= start && word.end <= end);
		return (
			last !== undefined &&
			/\p{Lu}/u.test(reply.raw[last.start] ?? '') &&
			!weekdays.test(last.lower)
		);
	});

/** What an owner says of a thing, in the sentence that names it. */
const insider = compile(
	'(i|we) (also|do|actually)? (own|run|make|made|built|maintain|started|wrote|write|design|designed|developed|sell|sold|teach|manage|edit|host|bake|grow|cast|print|publish|work|volunteer|handle|represent|co-own|drive) *',
	"(i'm|i am|we're|we are) (*)? (*)? (*)? (*)? (*)? (at|of|on|with|from|for|in|here|the|a|an)? *",
	'(my|our) (own|little|small|new|library|app|tool|company|shop|team|employer|project|startup|business|brand|plugin|book|course|place|channel|podcast|newsletter|site|bakery|cafe|agency|bread and butter) *',
	'(is|are|was) (me|us|mine|ours|my *|our *|written by me)',
	'which i make',
);

/** "I'm hooked on Basketo", "my favourite": a fan's words. */
const fan = compile(
	"(i'm|i am|we're|we are) (just|so|really|very|also|still|now|currently|absolutely|a big|only)? (*)? (using|enjoying|trying|happy|hooked|obsessed|fan|customer|glad|in love|impressed|sure|thinking|looking|considering|learning|getting|going|hearing|told|convinced|amazed|grateful|tired|new to|not sure|pleased)",
	"(my|our) (favourite|favorite|go-to|local|usual|old|first|last|kids|kid's|wife|husband|friend|friends|subscription|account|copy|order)",
);

/** Where a named thing stands in one sentence with the words of one who belongs to it. */
const toldBeside = (context: Context): Span[] => {
	const {reply} = context;
	const named = ownThings(context).filter((mention) => mention.named);
	if (named.length === 0) return [];
	const fans = find(reply, fan);
	return find(reply, insider).filter((span) =>
		reply.sentences.some(
			(sentence) =>
				overlaps(span, sentence) &&
				named.some((mention) => overlaps(mention, sentence)) &&
				!fans.some((other) => overlaps(other, sentence)),
		),
	);
};

/** Where the reply says in plain words what ties its writer to a thing, or that nothing does. */
export const ties = once((context: Context): Span[] => {
	const {reply} = context;
	const off = find(reply, noTies);
	// Who speaks for the thing can't be just a happy customer of it.
	const free = ownThings(context).some(({named}) => named) ? [] : find(reply, untied);
	return [
		...find(reply, plainTies),
		...onNamed(context),
		...toldBeside(context),
		...free,
		...find(reply, plainTag),
	]
		.filter((span) => !off.some((other) => overlaps(span, other)))
		.sort((a, b) => a.start - b.start);
});

/** Where the reply says that nothing ties its writer to what is named. */
export const saysUntied = once(({reply}: Context): Span[] => find(reply, untied));

/** The line that tells a tie, as the place has it: X wants "#ad" first, Stack Exchange "Disclosure". */
export const tieLine = ({site, writer}: Pick<Context, 'site' | 'writer'>): string => {
	const own = writer.names[0]?.trim() || '…';
	if (site === 'x') return `#ad I work on ${own}.`;
	return /^(?:stack|hacker-?news|github)/.test(site ?? '')
		? `Disclosure: I work on ${own}.`
		: `I work on ${own}, so weigh this accordingly.`;
};

/** Hashtags that stand for a tie. */
export const tieTags = ({reply}: Context): Span[] => find(reply, vagueTag);

/** "Our app" and "we make" tell the tie by themselves. */
const firstPerson = compile(
	"(we|we're|we've|we'll) (also|just|have|are|do|can|will|still|never|don't|can't)? (built|build|made|make|created|launched|wrote|run|sell|offer|ship|added|add|support|fixed|fix|changed|removed|dropped|charge|work on|working on|maintain|print|teach|open|close|serve|deliver|cover|keep|refund|replace|moved|plan|planned|switched|turned|introduced|get that|do have)",
	'(our|my) (own|new|latest)? (app|apps|tool|tools|platform|product|plugin|team|shop|company|business|site|website|service|support|api|customers|users|clients|engineers|staff|chef|bakery|kitchen|workshop|book|course|newsletter|podcast|channel|blog|article|post|library|project|game|warehouse|office|policy|free plan|range|fault|mistake|side|end|bug|release|version|server)',
	"(i|i've|i'm) (just|recently)? (built|made|created|developed|designed|wrote|working on|run|maintain|publish|sell)",
	'(here|team|us|folks|we) at *',
);

/** Whether a reader can tell from the words that the writer speaks for something. */
export const tellsTie = once(
	(context: Context): boolean =>
		ties(context).length > 0 ||
		signed(context) ||
		ownThings(context).some(({named}) => !named) ||
		find(context.reply, firstPerson).length > 0,
);
