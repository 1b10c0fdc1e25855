import {compile, find, looking, madeOf, once, searching, seeking} from '../detect.ts';
import {placeOf} from '../places/index.ts';
import {customaryTie} from '../places/place.ts';
import type {Context} from '../rule.ts';
import {aHash, aSlotMark} from '../signs.ts';
import {overlaps, type Span} from '../text/span.ts';
import {ownThings, products, signed} from './own-thing.ts';

const role =
	'(founder|co-founder|cofounder|ceo|cto|owner|co-owner|maker|creator|author|developer|dev|devs|maintainer|employee|investor|shareholder|affiliate|ambassador|engineer|designer|community manager|product manager|marketing person|support person|seller|organiser|organizer|publisher|host|one)';

const plainTies = compile(
	'(full|quick|honest|small|obligatory|financial|fair)? (disclosure|disclosures|disclosing|disclaimer)',
	"(i'm|i am|we're|we are|also|and) (married to|related to|friends with|dating|engaged to|living with|the (son|daughter|brother|sister|wife|husband|partner|cousin|flatmate) of) (the)? (*)? (owner|founder|maker|author|developer|chef|designer|ceo|teacher|seller|guy|woman|person|people|band|one) (of|who|behind|there|at|here)? (*)?",
	'(written|made|built|run|owned|designed|maintained|sold|drawn|started|organised|organized|coded) by (me|us|myself|my (*)|yours truly)',
	"(it's|that's|this is|they're|those are|it is) (actually|also|admittedly|really)? (mine|ours|one of (mine|ours)|my own|our own|my thing|my baby|my project|my work)",
	'(showing off|plugging|promoting|pushing|advertising|selling|recommending) (my|our) (own)? (*)',
	'(i|we) (designed|drew|coded|started|published|recorded|composed|sewed|bake|brew|grow|print|import|distribute|represent|organise|organize|teach|host|manage|moderate) (it|this|that|one|them|these) (*)? (*)? (*)? (and|so|myself|ourselves|too|for|with)',
	'(i|we) (sell|make|own|run|built|wrote|maintain|designed|import|distribute|manufacture|stock|teach) (them|these|those|one of (these|those|them)|it|exactly (these|those|that)|something like (it|that|this)|that sort of thing)',
	'(and|who) (now)? (sell|sells) (it|them|those|these|one)',
	'(they|he|she|who|the (*) (*)?|the brand|the company|the hotel|somebody) (had|have|has|did|also|even)? (pay|paid|pays|paying|flew|sent|comped|hosted|sponsored|sponsors|lent|gave|gifted|give|put) (me|us|for my|for our|me up|us up)',
	'(i|we) (went|got in|stayed|ate|travelled|got it|got them|got mine|got this|got ours|received (it|this|them|one|mine)) (for)? (free|at a discount|on the house|at no cost|gratis|for review)',
	'(in exchange|in return) for (a|an|my|our|honest|some)? (honest|fair)? (review|reviews|post|posts|coverage|content|mention|video|feedback)',
	'(have|has|had|got|hold) (a|some|an|no)? (financial|personal|commercial|small|direct)? (stake|interest|skin|shares|equity) (in|with)',
	'(hear|take|read|weigh|treat|judge) (this|it|that|me|my (*)) (with|through|knowing) (that|this|a|the) (in mind|lens|grain|pinch|bias)',
	"(count|consider|call|that's) (that|it|the (*)|this|me)? (as)? (my)? (bias|biased|a conflict)",
	'(get|gets|getting|got|am|being|are) paid (per|by|for each|for every|to say|to post|either way|when|if) *',
	'(sent|gave|lent|gifted|offered) (it|them|this|these|me one|us one|one|mine|ours|me|us) (*)? (for)? free',
	"(our|my|this month's|this week's|today's|a|the) (sponsor|sponsors|advertiser|backer) (*)? (*)?",
	'(link|affiliate|referral|the|that|this|any) (money|commission|cash|income) (*)? (goes|comes|pays) (to|back to|for)? (me|us|my (*)|our (*))',
	'(discount|mark down|adjust for) (me|that|what i say|my (*)|this|accordingly)',
	'(declaring|declare|disclosing|flagging) (it|this|that|an interest|my interest|a bias|up front|upfront|first)? *',
	"(i|we) (should|must|ought to|have to|will|'ll) (say|mention|add|admit|declare|confess|disclose|flag|note|point out)(,)? (up front|upfront|first|straight away)? (that)? (i'm|i am|i|we're|we are|we|it's mine|this is|my|our) *",
	"(so)? (i'd|i would|we'd|we would|of course i'd|naturally i'd) (obviously|naturally|of course)? say (that|so|*) (*)? (whatever|anyway|regardless|wouldn't i|no matter|of course)",
	'(i|we) (*) (*)? (*)? (for a living|by trade|professionally|as a job|for work|as my job)',
	'conflict of interest',
	'(bear|keep|have|hold) (that|this|it) in (mind|view)',
	"that's where (i|we) (sit|stand|come from|come in|speak from)",
	'(i|we) (*)? (and|to)? (sell|make|run|brew|grow|bake|publish|trade|teach|record|write) (*)? (*)? (under|as|by) (the)? (name|names|label|brand|title) *',
	"(i've|i have|we've|we have|i) (since|also|now|once)? (invested|bought|put money|bought shares) (in|into) (it|them|this|the|that)?",
	"(not|isn't|hardly|far from|can't be|i'm no) (a|an)? (neutral|impartial|unbiased|objective|disinterested|the (one|person|right person) to ask|independent)",
	"(mine|that|it|this|link|the link|below|here) (is|'s|are) (a|an|my|our) (referral|affiliate|sponsored|paid|partner|invite) (link|links|code|one|ad|post)?",
	"(i|we|you and i) (both|each|also|would|will|'d|'ll)? (get|earn|receive|make) (a|an|some|£#|$#|€#|#|#%|paid|credit|points|money|something|a few) (*)? (*)? (*)? (if|when|for each|per|each time|on every|from every|for every) (you|someone|somebody|anyone|people|we|sale|signup|sign-up|click|order)",
	'(i|we) (benefit|gain|profit|win|earn) (*)? (if|when|from|by|on) (you|this|it|that|every|each|sales|people)',
	'(i|we) (know|knew) the (owner|owners|founder|founders|developer|developers|author|maker|makers|people behind|guy behind|woman who|guy who) *',
	"(i|we) (was|were|got|am|are|'m|'re) (being)? (paid|hired|sponsored|compensated|commissioned|invited|interviewed) (by|for|to|as|in) *",
	'(i|we) (used to|did|once) (work|be employed|consult|intern|write) (there|for|at|with) *',
	'(written|drafted|made|translated|generated|edited|polished|cleaned up|summarised|summarized|checked) (with|by|using) (the help of|help from|some help from)? (chatgpt|gpt|claude|gemini|copilot|an llm|llm|ai|deepl|google translate|a translator|a chatbot)',
	'(chatgpt|gpt|claude|gemini|copilot|ai|an llm|deepl) (helped|wrote|drafted|translated|suggested|generated|gave|cleaned|fixed|did)',
	'in the interest of (transparency|full transparency|honesty)',
	'to be (transparent|upfront|up front) (about it|here|with you)?',
	'(i|we) (currently|actually|also|do|used to)? (work|worked|volunteer|consult|freelance|intern|am employed) (at|for|there|on it|on this|on that|with them|with the (team|company))',
	"(i'm|im|i am|we're|we are) employed (at|by)",
	`(i'm|im|i am|we're|we are|i'm actually|i am actually|i was) (also)? (the|a|an|one of the|its|their|lead)? ${role} (of|at|for|behind|there|on|here|with|who (made|built|wrote|runs))`,
	"(i'm|im|i am|we're|we are) (one of the people behind|behind (it|this)|part of the team|on the team|with the team|paid (by|to)|sponsored by|affiliated with|associated with|connected to|partnered with)",
	'(i|we) (built|made|make|wrote|run|created|own|maintain|founded|develop|publish|sell) (it|this|that|one|them|the thing|the tool|the app|the plugin|the library|the course|the book|this one|that one)',
	"(i'm|im|i am|we're|we are|so|obviously|clearly|a bit|slightly|very|totally|admittedly) biased",
	'(weigh|take|read) (this|that|it|my|what i say) (answer|comment|advice|recommendation|opinion|word)? (accordingly|with a grain of salt|with a pinch of salt|with that in mind|as you will)',
	`(this|it|that|which) (is|was|'s) (my|our) (own)? (*)? (${products}|company|business|product|shop|book|employer|client)`,
	`(it's|that's) (my|our) (own)? (*)? (${products}|company|business|product|shop|book|employer|client)`,
	'my (employer|company|team|startup|start-up|agency|client|boss|wife|husband|partner|brother|sister|friend|day job) (makes|made|builds|built|sells|sold|runs|ran|offers|owns|wrote)',
	'(i|we) (get|earn|receive|make) (a|an|some|paid)? (commission|referral|cut|kickback|fee|money if)',
	'(they|it was|was|were) (sent|gave|gifted|lent|paid|sponsored) (me|us|to me|to us|by)',
	'(affiliate|referral|sponsored|paid) (link|links|post|partnership|by|:)',
	'(shameless|small|self) (self-promotion|self promotion|plug|promo|promotion)',
);

/** Tags that the law's guides take for plain when they come first. */
const plainTag =
	/(?<![\w#&])(?:#(?:ad|advert|advertisement|sponsored|paidpartnership|paidad)|\[ad\]|ad:|advert:|sponsored:)(?![\w-])/g;
const announcing = compile('(ad|advert|sponsored):');

/** Words for the tie that the same guides find too vague or too late. */
const vagueTag =
	/(?<![\w#&])#(?:sp|spon|collab|collaboration|partner|partners|partnership|ambassador|brandambassador|gifted|ee|client|affiliate|thanks\w{1,30}|ad|sponsored|team[a-z]{2,30})(?![\w-])/g;

const ordinary =
	'(happy|satisfied|long-time|longtime|paying|regular|loyal|ordinary|random|fellow|normal|delighted|grateful)';

/** Words that say that there is no tie. "A parent" alone says nothing of one. */
const untied = compile(
	`((just|only|simply|purely|as) (a|another|your) (very)? ${ordinary}?|(a|another|your) (very)? ${ordinary}) (user|customer|fan|client|reader|subscriber|parent|member|student|patient|guest|listener|viewer)`,
	'(not|no|zero|without any) (in any way)? (affiliated|affiliation|connection|stake|financial interest|relation|ties|vested interest|sponsored|sponsorship|kickback) (with|to|in|by)? (them|it|any|either|the|this)?',
	"(i|we) (don't|do not|have never|never) (work for|work with|get paid by|have any ties|get anything|earn anything|make anything|know them|know the (*)) *",
);

/** "I work at night" and "I worked for years on it" tell no tie. */
const noTies = compile(
	'(i|we) (currently|actually|also|do|used to)? (work|worked|volunteer|consult|freelance|intern) (at|for) (night|nights|home|the time|the moment|least|a while|years|hours|months|weeks|free|peanuts|it|that|this|myself|#|two|three|ten|one|about|almost|nearly|over|most|once|now|us|me)',
);

/** "I work on Plannd": on what has a name; on Mondays everybody works. */
const worksOn = compile(
	'(i|we) (currently|also|actually)? (work|worked|am working) (on|with|in|behind) *',
	"(i'm|i am|we're|we are) (with|from|behind|part of|working on|on the team at) *",
);
const weekdays =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i)s?$/;

const onNamed = seeking([worksOn], ({reply}): Span[] =>
	find(reply, worksOn).filter(({start, end}) => {
		const last = reply.words.findLast((word) => word.start >= start && word.end <= end);
		return (
			last !== undefined &&
			/\p{Lu}/u.test(reply.raw[last.start] ?? '') &&
			!weekdays.test(last.lower)
		);
	}),
);

/** What an owner says of a thing, in the sentence that names it. */
const insider = compile(
	'(i|we) (also|still|now|currently|do|actually)? (own|run|make|made|built|build|maintain|started|founded|co-founded|wrote|write|design|designed|develop|developed|sell|sold|teach|manage|lead|edit|host|bake|brew|roast|grow|cast|forge|print|publish|work|consult|volunteer|moderate|handle|do (the)? (support|marketing|sales|pr|social)|look after|represent|speak for|invested|help run|co-own|drive) *',
	"(i'm|i am|we're|we are) (*)? (*)? (*)? (*)? (*)? (at|of|on|with|from|behind|for|in|here|the|a|an)? *",
	'(my|our) (own|little|small|new|open source|library|app|tool|company|shop|team|employer|client|config|package|project|startup|business|product|brand|plugin|book|course|place|studio|channel|podcast|newsletter|site|store|bakery|restaurant|cafe|farm|label|agency|bread and butter) *',
	'(is|are|was) (me|us|mine|ours|my (*)|our (*)|run by me|made by me|written by me)',
	'which (i|we) (make|made|run|wrote|built|own|sell|maintain|started|work|help|designed|publish|host|edit|founded)',
);

/** "I'm hooked on Basketo", "my favourite": a fan's words. */
const fan = compile(
	"(i'm|i am|we're|we are) (just|so|really|very|totally|also|still|now|currently|absolutely|a big|a huge|only)? (*)? (using|loving|enjoying|trying|happy|hooked|obsessed|fan|fans|user|users|customer|customers|glad|in love|impressed|sure|thinking|looking|considering|switching|addicted|subscribed|learning|getting|going|hearing|told|convinced|sold on|amazed|grateful|tired|new to|not sure|pleased)",
	"(my|our) (favourite|favorite|beloved|trusty|go-to|local|usual|old|first|last|kids|kid's|wife|husband|friend|friends|subscription|account|copy|order)",
);

/** Where a named thing stands in one sentence with the words of one who belongs to it. */
const toldBeside = seeking([insider], (context): Span[] => {
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
});

const tags = searching([aHash, aSlotMark, announcing], plainTag);

/** Where the reply says in plain words what ties its writer to a thing, or that nothing does. */
export const ties = once(
	madeOf([looking(plainTies), onNamed, toldBeside, looking(untied), tags], (context): Span[] => {
		const {reply} = context;
		const off = find(reply, noTies);
		// Who speaks for the thing can't be just a happy customer of it.
		const free = ownThings(context).some(({named}) => named) ? [] : find(reply, untied);
		return [
			...find(reply, plainTies),
			...onNamed(context),
			...toldBeside(context),
			...free,
			...tags(context),
		]
			.filter((span) => !off.some((other) => overlaps(span, other)))
			.sort((a, b) => a.start - b.start);
	}),
);

/** Where the reply says that nothing ties its writer to what is named. */
export const saysUntied = looking(untied);

/** The line that tells a tie: the writer's own, else as the place has it ("#ad", "Disclosure: …"). */
export const tieLine = ({site, writer}: Pick<Context, 'site' | 'writer'>): string => {
	const line = writer.disclosure?.trim();
	if (line) return line;
	return customaryTie(placeOf(site).tie.is, writer.names[0]?.trim() || '…');
};

/** Hashtags that stand for a tie. */
export const tieTags = searching([aHash], vagueTag);

/** "Our app" and "we make" tell the tie by themselves. */
const firstPerson = compile(
	"(we|we're|we've|we'll) (also|just|recently|actually|have|are|do|can|will|now|still|never|always|only|currently|don't|won't|can't)? (just|also|already|now|still)? (built|build|made|make|created|launched|founded|developed|designed|released|wrote|run|sell|offer|ship|shipped|added|add|support|fixed|fix|updated|changed|removed|dropped|charge|publish|host|work on|working on|maintain|stock|bake|brew|roast|print|teach|open|close|serve|deliver|cover|keep|refund|replace|renamed|moved|test|plan|planned|switched|turned|introduced|get that|hear that|read every|do have|open at|are open|take bookings)",
	'(our|my) (own|new|free|latest)? (app|apps|tool|tools|platform|product|products|plugin|software|team|shop|store|company|business|site|website|service|menu|support|api|docs|changelog|roadmap|customers|users|clients|engineers|developers|developer|staff|chef|bakery|kitchen|workshop|studio|book|course|newsletter|podcast|channel|blog|article|post|guide|library|repo|project|package|extension|game|warehouse|office|policy|free plan|pro plan|pricing|prices|range|fault|mistake|side|end|bug|release|version|server|servers)',
	"(i|i've|i'm) (just|recently|also)? (built|made|created|launched|founded|developed|designed|released|wrote|building|working on|run|maintain|publish|sell)",
	'(here|team|us|folks|crew|we|we here) at *',
);

/** Whether a reader can tell from the words that the writer speaks for something. */
export const tellsTie = once(
	(context: Context): boolean =>
		ties(context).length > 0 ||
		signed(context) ||
		ownThings(context).some(({named}) => !named) ||
		find(context.reply, firstPerson).length > 0,
);
