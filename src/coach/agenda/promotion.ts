import {beginsClause, compile, find, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {recruiting, softPitches, steering} from './approaches.ts';
import {courtesies} from './causes.ts';
import {tellsTie, ties} from './disclosure.ts';
import {matterIn, onlyPleases} from './matter.ts';
import {asked, ownLinks, ownThings, products} from './own-thing.ts';

/** Orders to go and do something that serves the one who gives them. */
const calls = compile(
	'check out (my|our|this *)',
	'(check|checking) (my|our|me) (out|channel|page|music|video|videos|stuff)?',
	`(check|see|watch|view|listen to|look at|visit|join|try|discover|support|follow|subscribe to|share|read|add|like|go to|come to|head over to) out? (my|our) (new|own|free|latest|full|youtube|facebook|little|small)? (${products})`,
	'(join|follow|contact) us (on|at|for)',
	'(follow|subscribe to|dm) us',
	'(click|tap) (here|below|on the link|(this|the) link)',
	'(sign|signing) up? (now|today|here|for free|for our|for my|for the)',
	'(buy|order|shop|book|register|join|subscribe|download) (now|today|here)',
	'(call|act|start) (now|today)',
	'(get|book|schedule|request) (your|a) (free *|copy)',
	'book (your|a) free? call',

	'(learn|find out|read) more (at|here|on our|about our)',
	'(learn|read|see) (more|the full *)? here:',
	'(read|watch|listen|full statement) (here|below|live)',
	'link is? in my? bio',
	'(link|details) (below|in bio)',

	'check this out',
	'check out (*)? (*)? (guys|channel|to see)',
	'(click|hit) on? the? (subscribe|like) (*)?',
	'to my fans',
	'my (hit|new) (song|single|video)',
	'(anybody who|anyone who|who) (subscribes|likes|follows) *',

	'want a sub',
	'(check|chacking) out (my|mah|our) (*)?',
	'(subscribe|suscribe|sucscribe|sub) (to|for|on) (me|my|our|us)',
	'(subscribe|suscribe) (my|or|if|please|too)',
	'(come|please|plz|pleas|guys|hey|do) (subscribe|suscribe|sub)',
	'(some|need|#|views and) (subs|subscribers)',

	'(look up|check out) * (*)? (*)? (*)? (playlist|songs|channel|cover|mixtape|rap)',
	'(i|we) (did|have) a? (cover|video) (*)? (*)? (if|of|please)',
	'(give|giving) (it|me) a? (like|thumbs up|5 stars)',
	'(like|share) (this|my) (picture|pic|page|poster) (it|please|on)?',
	'(follow|add) (me|us) (on|at) *',
	"(i'll|ill|i will) (subscribe|sub|follow|like yours) (back|you|to you)?",
	'(install|update) (or update)? (your version of|my) * (*)?',
	'(earn|make|making) (real|extra|some|free|more|good) money (*)?',
	'(register|registr|sign up) (here|now) (*)?',
	'share this? (everyone|with all)',

	'(please|pls|plz) (*)? (*)? to? (watch|like|check|vote|subscribe|share|follow) (it|this|out|my|our|me|for)',
	'(check|visit) out? this (awesome|playlist|link|site) (*)?',

	'(tune|tuned) in',
	'(join|see) (me|us) (live|on|at|here|tomorrow)',
	'(dm|message|pm) (me|us) (for|if interested)',
	'(please|plz) subscribe',
	'subscribe (please|me|here)',
	'(follow|subscribe|sub|subscribe to|add|vote for) (me|us) (on|at|and|please|to|if|for)',
	'follow (him|them) (on|and)',
	'help me (reach #|get #)',
	'if i (get|reach) # (*)?',
	'(like|share) this (page|comment|poster|post) (if|please|on|and|so|for)',
	'(please|do|go) vote',
	'vote daily',
	'(please|plz) (join|watch|check) (me|my|out)',
	'please (like|sign) this',
	'(check|checking) (me|us|my *) out',
	'(check out|listen to) (this|the) (song|playlist)',
	'(thumbs up|like this comment) (if|so|of|please)',
	'(i|we) (sell|offer|generate) * (*)? (*)? (for|on|at|from|to)',
	'(get|download|watch) * (*)? (*)? for free',
	'it would mean (so much|the world|a lot|the absolute world) (to me)?',
	'(please|plz) (help|halp) me *',
	'please (do|help) (buy|us)',
	'(they|children|kids|these *) really? need (our|your|the|more)? (help|support|assistance)',
	'(give|giving|donate|spend|contribute) (some|a little|any|$#)? money? (to|for|from) (charity|the children|save|children|kids|those|help|your task|the cause|the poor|our)',
	'(how much|what amount|the amount) (would|do|will|can|are|of|you) (*)? (*)? (like|want|willing|donate|give|comfortable|money)',
	'(come|go) and? (watch|check) (us|my|our|it out)',
	'my first subscriber',
	'(would|are) you be? (interested|willing|like|able) (in|to) (donating|give|giving|contribute|help them|know more)',
	"don't forget to (subscribe|follow|check|vote)",
	'(like|want|willing|able|going|choose|consider|option|love|wish|interested in|need) to? (donate|donating|contribute)',
	'(please|can|could|will|would|should|just|even|and|also) (you|we|i)? (also|please|consider)? (donate|donating|pledge)',
	'(donate|donating) (to|some|a|any|just|#|now|today|it|even|through|from|part|all|half|anything)',
	'(your|a|any|every|small|the|of) (small|little|generous)? (donation|donations)',
);

/** Orders that say as much in a story: they count where a clause begins. */
const orders = compile(
	'(subscribe|suscribe)',
	'vote for *',
	'vote (*)? please',
	'check it out? thank',
	'check (this|it|that|them) out',
	'like this (comment|page)',
);

/** What a pitch says beside the thing itself: how many are with it, and how little time is left. */
const hyping = compile(
	'# founders trust',
	'(trusted|loved) by (thousands|teams)',
	'(offer|sale|deal|price|enrollment) (ends|expires|goes up)',
	'(spots|seats|places|slots|copies) (are|left)',
	'first month is? free',
	'(best|top|easiest|number 1) (*)? (*)? (on the market|in the market|in the world|out there)',
	"(you don't want to|don't) miss (this|out)",
);

/** A link that one is told to follow. */
const linkCalls = compile(
	'(check out|check|visit|watch|download|register|sign up|order at|read|here|go here) (this|it|now|at|here|the)? (link|site|website)? LINK',
	'(visit|check) LINK',
);

/** Prices, trials and codes. */
const offering = compile(
	'is free to use',
	"(it's|it is|totally|completely) free",
	'get (it|started) for free',
	'(the|our|has a) free (plan|version)',
	'free (trial|demo|consultation|shipping|webinar|download|gift|delivery)',
	'(#%|# percent|half) off',

	'(promo|referral|voucher|gift card) (code|codes|link|links)',
	'(use|with|enter) (my|the)? code *',
	'(best|great|lowest|special|competitive|reasonable) (price|prices|deal|deals|offer|offers|rates)',
	'(special|exclusive|limited) (offer|deal)',

	'packages start from? *',
);

const product = `(platform|app|tool|portal|software|product|service|solution|plugin|extension|system|site|website|program|newsletter|course|team|agency|studio|firm|practice|clinic|organization|organisation|charity|foundation|company|startup)`;

/** A product as the one who acts: "the platform helps you to …". */
const featuring = compile(
	`(the|this|our|my|their) (new|simple)? ${product} (can|will|also|even|really)? (help|helps|let|lets|allow|allows|enable|enables|give|gives|offer|offers|provide|provides|deliver|feature|features|save|saves|turn|turns|work to|support|supports|ensure|ensures)`,
	`(is|it's|are) (a|an) (*)? (*)? (app|charity|organization|organisation|foundation) (that|to|with)`,
	'helps (brands|teams) to',
	'designed for busy',
	'(all-in-one|all in one|award-winning|best-in-class) *',

	'(money|donations|dollar) (goes|go) directly (to|towards) *',
	'(every|any|even|just) a? (few|small|little)? (penny|cent|bit|little|amount|amounts|dollars) (counts|helps|matters|will help|can help|makes|make|would help|can make)',
	'(make|makes|making) a (huge|big|tangible|large) (difference|impact) (in|for|to|on)',
	'(well-known|reputable|trustworthy|international|nonprofit|non-profit|non-governmental|world-famous) (*)? (organization|organisation|charity)',
	'(they|it|who|charity) also? (help|helps|support) children (*)?',
	'our (mission|vision|clients|customers|users|range|offering)',
	'(professional|reliable) (service|experts) (in|to)',
);

/** What a product does for you: plain talk in itself, a brochure beside another sign. */
const benefits = compile(
	'(helps|help|helping|enables|allows|enable) (you|u|them|people|children|families|kids) (to|make|get|save|grow|find|manage|reach|stay|with|in|around|all)',
);

/** Where the reply tells others to follow a link. Whoever was asked for help may point to a page. */
const callsToLinks = ({reply, heard}: Context): Span[] =>
	heard?.invites.advice || heard?.invites.offers
		? []
		: [
				...find(reply, linkCalls),
				...find(reply, orders).filter(({start}) => beginsClause(reply, start)),
			];

/** Thanks for a donation ask for none. */
const donationThanks = (context: Context): Span[] =>
	has(context.reply, giving) ? courtesies(context) : [];

const giving = compile(
	'(donate|donating|donated|donation|donations|charity|charities|give|giving)',
);

/** Where the reply tells others to go, buy, watch or give. */
export const callsToAction = once((context: Context): Span[] =>
	apart([...callsToLinks(context), ...find(context.reply, calls)]).filter(
		(span) =>
			![...ties(context), ...donationThanks(context)].some((other) => overlaps(other, span)),
	),
);

/** Where the reply names prices, trials or codes. */
export const offers = once(({reply}: Context): Span[] => find(reply, offering));

/** Where the reply counts who is with it, or how little is left. */
export const hype = once(({reply}: Context): Span[] => find(reply, hyping));

/** Where a product is praised by what it does. */
export const features = once((context: Context): Span[] => {
	const found = find(context.reply, featuring);
	const others = [ownThings, callsToAction, offers].some((look) => look(context).length > 0);
	return found.length > 0 || others ? apart([...found, ...find(context.reply, benefits)]) : [];
});

/**
 * Every sign of promotion, in order and apart. "Visit" with somebody's link may be no more than a
 * pointer: it counts beside another sign. Spans into the reply.
 */
export const promotion = once((context: Context): Span[] => {
	const signs = [
		...ownThings(context),
		...ownLinks(context),
		...find(context.reply, calls),
		...offers(context),
		...features(context),
	];
	return apart(signs.length > 0 ? [...signs, ...callsToLinks(context)] : []);
});

/** Business in soft words, the talk brought round to oneself, people called over to one's own. */
const approaches = (context: Context): Span[] =>
	[softPitches, steering, recruiting].flatMap((look) => look(context));

/** Whether a sentence answers: it carries matter and neither calls nor names a price. */
export const answers = once((context: Context): boolean => {
	const selling = [...callsToAction(context), ...offers(context), ...approaches(context)];
	return context.reply.sentences.some(
		(sentence) =>
			matterIn(context).some((sign) => overlaps(sign, sentence)) &&
			!selling.some((sign) => overlaps(sign, sentence)) &&
			!onlyPleases(context, sentence),
	);
});

/** Fewer words than this name a thing and nothing else. */
const fewestToAnswer = 8;

/**
 * Whether something of one's own may come along though nobody asked for things: the post asks, the
 * reply answers, and says in plain words what ties its writer to what it names.
 */
export const earned = once((context: Context): boolean => {
	const {heard} = context;
	if (heard === null || heard.invites.refusesOffers) return false;
	const asks = heard.questions.length > 0 || heard.invites.advice || heard.invites.offers;
	const quiet = callsToAction(context).length === 0 && context.reply.words.length >= fewestToAnswer;
	return (
		asks && ties(context).length > 0 && hype(context).length === 0 && (quiet || answers(context))
	);
});

/**
 * Whether the reply promotes where nobody asked: two signs of promotion, or one sign that is of two
 * kinds ("check out our app"). Kind words around a pitch don't count in its favour.
 */
export const pitches = once((context: Context): boolean => {
	if (asked(context) || earned(context)) return false;
	const kinds = [
		ownThings(context).length + ownLinks(context).length,
		callsToAction(context).length,
		offers(context).length,
		features(context).length,
		hype(context).length,
		approaches(context).length,
	].filter((count) => count > 0).length;
	const own = ownThings(context).length > 0;
	return kinds >= 2 || promotion(context).length >= 2 || (own && context.reply.links.length > 0);
});

const affiliate =
	/[?&;](?:ref|refer|referral|aff|affid|aff_id|affiliate|tag|fpr|rcode)=|\/(?:ref|referral|aff)\//i;

/** Links that pay whoever passes them on. Spans into the reply. */
export const countedLinks = once(({reply}: Context): Span[] =>
	reply.links
		.filter(({start, end}) => affiliate.test(reply.raw.slice(start, end)))
		.map(({start, end}) => ({start, end})),
);

/**
 * Whether the reply makes the noise of a pitch with no word of a tie, asked or not. "The best on the
 * market, everyone has switched, sign up now" helps nobody to choose.
 */
export const touts = once((context: Context): boolean => {
	if (tellsTie(context)) return false;
	const kinds = [callsToAction, offers, hype, countedLinks].filter(
		(look) => look(context).length > 0,
	).length;
	return kinds >= 2;
});

/** Whether the reply sells, uninvited or under a request. What it praises is then no help. */
export const sells = (context: Context): boolean => pitches(context) || touts(context);

/** Spans in order, those that overlap made one. */
const apart = (spans: readonly Span[]): Span[] => {
	const joined: Span[] = [];
	for (const {start, end} of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else joined.push({start, end});
	}
	return joined;
};

/** Whether the post is heavy to its writer: more hurt in it than joy. */
export const isHeavy = ({heard}: Context): boolean => {
	if (!heard) return false;
	const bad = heard.feelings.filter(({good}) => !good).length;
	return bad > 0 && bad >= heard.feelings.length - bad;
};
