import {beginsClause, compile, find, has, looking, madeOf, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {aLink} from '../signs.ts';
import {overlaps, type Span} from '../text/span.ts';
import {recruiting, softPitches, steering} from './approaches.ts';
import {asksToGive, courtesies} from './causes.ts';
import {tellsTie, ties} from './disclosure.ts';
import {matterIn, onlyPleases} from './matter.ts';
import {asked, ownLinks, ownThings, products, works} from './own-thing.ts';

/** Orders to go and do something that serves the one who gives them. */
const calls = compile(
	'(check|checking|checked) out (my|our|us|me|here|this (new)? *)',
	'(check|checking) (my|our|me) (out|channel|page|profile|site|website|blog|music|video|videos|covers|bio)',
	'(visit|follow|hire|subscribe to) us (on|at|today|here|now|online|tonight|live)',
	'(follow|hire|subscribe to) us',
	"(comment|type) (the word|your)? (*) (below|here|in the comments|underneath) and (i'll|we'll|i will|we will)",
	'(click|tap|press) (here|below|(on)? (this|my|our) (link|banner|ad))',
	'(sign|signing) (up|-up) (now|today|here|free|for free|for our|for my)',
	'(buy|order|shop|book|register|enroll|enrol|join|subscribe|download|reserve|upgrade) (yours|yourself)? (now|today|here|us today|online today)',
	'(get|grab|claim|reserve|book|redeem) (your|yours) (free *|spot|seat|demo|copy|discount|trial|consultation|coupon|gift)',
	'(get|claim|book|schedule|request) (a|an) (free *|demo|trial|consultation)',
	'(book|schedule|request|arrange) (your|a|an) free (call|quote)',
	'(get|grab) yours (now|today|here|free|while)',
	'(learn|find out|read|see|discover) more (on our|on my|about (our|us))',
	'(full (statement|story|video|article)) (here|below|live)',
	'(link|links|url|details|info) (is|are)? (in|below|at|on) (the|my|our)? (bio|description|comments|first comment)',
	'(link|details|info) in bio',
	'swipe up',
	'check out (*)? (*)? (everybody|everyone|guys|please|pls|channel|to (see|hear|watch))',
	'(click|press|hit) (on)? (the)? (subscribe|like|follow) (*)?',
	'(to|from|for) (all)? my (fans|subscribers|followers|viewers)',
	'(my|our) (hit|new|own|latest) (song|single|album|mixtape|video)',
	'(whoever|anybody who|anyone who|everyone who|who) (subscribes|subs) *',
	'(want|wants|wanna) (a|some|free) (sub|subs|likes|views|followers)',
	`(check|checking|checked) out (my|our) (*)? (${products}|${works})`,
	'(check|chek|chack|chacking|peep|peek) out (my|mah|our|ma|me) (*)?',
	'(subscribe|suscribe|sucscribe|subscrib|susbcribe|sub|subscibe) (to|for|on) (me|my|mine|our|us|him|her|my (*)|me too)',
	'(subscribe|suscribe|sucscribe|susbcribe) (my|mine|our|or|if|now|pls|please|pleas|plz|too|guys)',
	'(come|please|pls|plz|pleas|plse|just|guys|everyone|everybody|people|hey|yo|dont forget to|do|so|who wants to) (subscribe|suscribe|sub|susbcribe|subscrib|subcribe)',
	'(get|want|need|give me|views and|likes and) (subs|subscribers|subscribes|subcribers)',
	'(look|search|find) (me|us) (up)? (on|in|at) (youtube|soundcloud|spotify|itunes|facebook|instagram|twitter|tiktok|bandcamp|google|amazon|the app store|play store)',
	'(look up|check out) (*)? (*)? (*)? (channel|cover|mixtape|rap|remix|remixes)',
	"(i|we|i've|we've) (did|made|make|posted|uploaded|just uploaded|just posted|just made|just did) (a|some|my|our|new) (*)? (cover|covers|remix|remixes|rap|raps|song|songs|video|videos|vid|vids|mixtape|beat|beats) (*)? (*)? (if|please|check|up)",
	'(give|giving) (me|us|my (*)) (a)? (like|likes|thumbs up|5 stars|# stars|listen|view|views)',
	'(follow|friend|kik|snap) (me|us) (on|at|@) *',
	"(i'll|ill|i will|we'll) (subscribe|sub|follow|check yours|watch yours|like yours) (back|u|to you|yours)",
	'(install|download) (or update)? (your (version|copy) of|our) (*) (*)? (now|free|here|at|from|on|today|version)?',
	'(earn|make|making|win) (real|easy|free|big) (money|cash|dollars) (*)?',
	'(share|repost|retweet|spread) (this|it|everyone|please)? (everyone|everybody|please|with all|to all|on facebook)',
	'(please|pls|plz|take a second|take a minute|take a moment) (and|to)? (watch|like|check|listen to|vote|subscribe|share|support|follow|donate) (out)? (my|our|us|me)',
	'(watch|catch) (me|us) (live|on|tonight)',
	'(dm|message|email|inbox|pm|text|whatsapp|contact) (me|us) (now|today|if interested|for (details|info|information|prices|a quote|more)|to (order|buy|book))',
	'(please|plz|pls|plse) subscribe',
	'subscribe (please|me|plz|pls|guys|now|today|here)',
	'(follow|subscribe|sub|subscribe to|vote for) (me|us) (on|at|and|please|now|to|if|back|for|too|guys|today)',
	'(subscribe to|vote for) (him|her|them) (on|at|and|please|now|here|guys|today)',
	'(help|helping) (me|us) (to)? (reach #|hit #|get #|go viral|get (some)? (subs|subscribers|views|likes|followers|votes))',
	'(if|when|once) (i|we) (get|reach|hit) # (likes|subs|subscribers|followers|views)',
	'(please|pls|plz|everybody|guys) vote',
	'vote (daily|here|now|online)',
	'(please|pls|plz) (buy|watch|listen|visit|like|share|follow|sponsor) (me|us|my|our)',
	'(please|pls|plz) (like|share|sign) this',
	'(check|checking) (me|us|my (*)) out',
	'(check out|download|buy) this (awesome|amazing|new|cool|sick|great|free|latest|epic|best|dope)? (mix|song|songs|playlist|track|tracks|beat|beats|remix|band|artist|rapper|app|ebook|shirt|shirts|giveaway)',
	'(thumbs up|like this comment|like dis) (if|so|of|guys|please)',
	'(i|we) (am selling|are selling) (*) (*)? (*)? (*)? (for|on|at|with|from|only|to)',
	'(it|this) would mean (so much|the world|a lot|everything|the absolute world) (to (me|us)|if (you|u|some))',
	'(please|plz|pls) support (me|us) (*)',
	'(please|plz|pls) (do|just|also|consider) (buy|donate|donating)',
	'(they|children|kids|people|animals|these (*)|those (*)) (really|all|desperately)? need (our|your) (help|support|assistance|donation|donations|money)',
	'(give|giving|donate|contribute|spare) (some|a little|a few|any|#|$#|#$|part of|half of|all of)? (money|dollars|cents|of your|payment|earnings|change|#|bucks)? (to|for|from) (charity|the children|save|children|kids|these|those|help|your payment|your task|poor|the cause|the poor|a good cause|our)',
	'(how much|what amount|the amount|an amount) (would|do|will|could|can|of|you|that) (*)? (*)? (*)? (donate|give|contribute)',
	'(come|go) (and)? (follow|watch|check|subscribe|vote|like) (me|us|my|our|for (me|us))',
	'(my|our|your) (first|next|#) (subscriber|subscribers|followers|fans|supporters)',
	'(would|will|are|might) (you|u) (be)? (interested|willing|like|able|open) (in|to) (a demo|buying|donating|donate|contribute|contributing|sponsor|sponsoring|subscribing|signing up)',
	"(don't|dont|do not) forget to (like and|subscribe|follow (me|us)|vote for|donate)",
	'(like|want|willing|able|going|choose|consider|option|love|wish|interested in|need) (to)? (donate|donating|pledge)',
	'(please|can|could|will|would|should|just|even|and|also) (you|we|i|u)? (still|also|please|kindly|consider)? (donate|donating|pledge)',
	'(donate|donating) (#|now|today|through|from|part|all|half|your)',
	'(your|any|every|each|even a) (small|little|generous|kind|first)? (donation|donations)',
);

/** Orders that count where a clause begins: "like this photo", not "I like this photo". */
const ordered = compile(
	`(check|see|watch|view|listen to|look at|visit|join|try|browse|explore|discover|support|follow|subscribe to|vote for|share|download|install|order|read|hire|add|like|go to|come to|head to|head over to|stop by|drop by|hop over to) (out)? (my|our) (new|own|free|latest|full|youtube|facebook|online|little|small)? (${products}|${works}|link|bio|vlog|stuff|linkedin|instagram|insta|twitter|fb|tiktok|team|group|community|list|event|launch|fundraiser|campaign|offers|deals|range|collection|menu|portfolio|work|tracks|vids|beats|rapping|singing|remixes)`,
	'(like|rate|share|vote for|vote on|favorite|favourite) (this|my|our) (picture|pic|photo|page|poster|entry|comment|video|post)',
	'(call|act|apply|invest|switch|start) (now|today|us today)',
	'(register|registr|sign up) (here|now)',
);

/** What people call to a crowd; in an answer to somebody it may mean their matter. */
const shouted = compile(
	'(check this out|tune in|tuned in)',
	'(click|tap|press) (on)? (the|that) link',
	'go check (it|this|them|him|her) out',
	'check out (some of)? (my|our) *',
	'(please|plz|pls) (halp|follow|click|vote) *',
	'(follow|add) (him|her|them) on *',
	'(get|download|install|grab) (*) (*)? (*)? for free',
	'look up (*) (*)? (*)? (playlist|songs)',
	'(give|giving) (us|me) a chance',
	'get money *',
	'(watch|catch|join|see|find) (me|us) (live|on|at|here|tonight|tomorrow|this)',
	'(read|watch|listen|listen in) (here|below|now|live)',
	'(learn|find out|read|see|discover) more (at|here)',
	'(check|checking) (my|our|this|these) *',
	'(give|giving) (it|this) (a)? (like|likes|thumbs up|listen|view|views)',
	'(more|some|#|have|my) (subs|subscribers|subscribes)',
	'(please|plz|pls) (help|check|watch|join|listen) *',
	"(i'll|ill|i will) (follow|subscribe|sub|check)",
	'(like|share|upvote|rate) this (page|comment|video|poster|post|picture|photo)',
	'(watch|see|visit|view) (my|our) *',
	'(make|making|earn|earning) (some|more|extra|good)? (money|cash)',
	'(i|we) (make|made|do|did|have|posted|uploaded) (a|some|my|our) (*)? (cover|covers|remix|song|songs|video|videos|vid|vids|beat|beats|channel)',
);

/** Orders that say as much in a story: they count where a clause begins. */
const orders = compile(
	'(subscribe|suscribe|susbcribe)',
	'vote for *',
	'vote (*)? (please|guys|now|here)',
	'(check|watch|see) (it|this) (out)? (guys|please|pls|yo|thanks|thank)',
	'(check|checking) (this|it|that|these|them) out',
	'(check|watch|visit) (out)? (this|dis|these) (awesome|amazing|new|cool|sick|great|free|latest|epic|best|dope|playlist|link|site|website|channel|page|cover|edm|mix|app|game|band|artist|rapper) (*)?',
);

/** What a pitch says beside the thing itself: how many are with it, and how little time is left. */
const hyping = compile(
	'# (*)? (founders|customers|users|clients|teams|brands|businesses|companies|people|members|leaders|creators) (already)? (trust|love|use|joined|rely on|switched)',
	'(trusted|loved|used) by (#|over|more than|thousands|millions|hundreds|teams|brands|founders|leading)',
	'(offer|offers|sale|deal|discount|price|enrollment|registration) (ends|end|expires|closes|goes up)',
	'(spots|seats|places|slots|copies) (are|left|remaining|available|fill|filling|gone|go)',
	'at this price',
	'(first|next) (month|week|#) (is|are)? (free|on us)',
	'(best|leading|top|fastest|easiest|number 1|number one) (*)? (*)? (on the market|in the market|in the industry|in the world|out there)',
	"(you don't want to|you won't want to|don't) miss (this|out|it)",
);

/** A link that one is told to follow. */
const linkCalls = compile(
	'(check out|check|visit|watch|join|download|subscribe to|subscribe|listen to|listen|follow|support|play|vote|vote here|donate|register|sign up|sign up at|order at|buy at|shop at|read|here|go here) (this|it|us|me|now|at|here|on|the|our)? (link|site|website|channel|page|video|article|playlist|petition)? (:)? LINK',
	'(visit|check) (LINK)',
);

/** Prices, trials and codes. */
const offering = compile(
	"(it's|it is|its|is|and|totally|completely|100%|absolutely) (completely|totally|100%)? free (to use|to try|to join|to start|to download|of charge|forever|for everyone|for now)",
	"(it's|it is|totally|completely|100%) free",
	'(try|use|get|download|join|grab|start) (it|this|ours|started|one|yours) for free',
	'(the|our|a|has a|there is a) free (plan|tier|version)',
	'free (trial|demo|consultation|month|week|sample|samples|shipping|quote|ebook|guide|webinar|audit|download|gift|gift cards|gift card|estimate|delivery|strategy call)',
	'(#%|# percent|half price|half) off',
	'(a|with|our|get|is a) (student|early|small|special|member|group|family)? discount (for|on|this|until|if you|when you|to (members|new|all)) *',
	'(for|get|request|want|ask for|send you) (a|your) (free|quick|personal|no-obligation)? (quote|estimate)',
	'(discount|promo|coupon|referral|voucher|gift card|affiliate) (code|codes|link|links)',
	'(use|with|enter) (my|our|the)? (code|coupon) *',
	'(best|great|lowest|affordable|special|unbeatable|competitive|reasonable) (price|prices|deal|deals|offer|offers|rates|pricing)',
	'(special|exclusive|introductory|launch|limited) (offer|deal|discount|price|pricing)',
	'(money-back|money back|satisfaction) guarantee',
	'(plans|pricing|prices|packages|memberships) (start|starts|starting|from|as low as) (at|from)? *',
);

const product = `(platform|app|tool|portal|software|product|service|solution|plugin|extension|system|site|website|program|newsletter|course|team|agency|studio|firm|practice|clinic|organization|organisation|charity|foundation|company|startup|marketplace)`;

/** A product as the one who acts: "the platform helps you to …". */
const featuring = compile(
	`(the|this|our|my|their) (new|free|whole|simple)? ${product} (can|will|also|even|actively|really)? (help|helps|let|lets|allow|allows|enable|enables|give|gives|offer|offers|provide|provides|combine|combines|automate|automates|deliver|delivers|feature|features|empower|empowers|save|saves|turn|turns|work to|works to|support|supports|ensure|ensures)`,
	`(is|as|it's|are|being) (a|an|the|one of the) (*)? (*)? (platform|app|portal|software|plugin|extension|charity|startup|marketplace|organization|organisation|foundation) (that|to|for|which|where|dedicated|helping|with|of choice)`,
	'(helps|help|helping|empowers|empower|enable|enables) (businesses|brands|companies|teams|creators|founders|consumers|customers|clients) (to|make|get|save|grow|find|build|manage|create|connect|reach|track|stay|with|in|around|all)',
	'(designed|tailored|crafted|engineered|built|purpose-built) (specifically|especially|just)? (for|to (help|make|give|let)) (you|your|people|teams|businesses|everyone|busy|modern|brands|creators|professionals)',
	'(all-in-one|all in one|one-stop|end-to-end|cutting-edge|state-of-the-art|world-class|next-generation|ai-powered|industry-leading|award-winning|best-in-class|enterprise-grade) *',
	'not (just)? another (*)? (*)? (app|tool|platform|site|network|product|course|newsletter)',
	'(a|the|real|urgent)? need for (a|an) (new|better)? (portal|platform|tool|solution|app|service|site|product)',
	'(money|donation|donations|proceeds|funds|profits|dollar|penny|cent|it|all|payment) (all|also|will)? (goes|go|going) (directly|straight|right|100%) (to|towards) (*)',
	'(every|each|any) (single|small|little)? (penny|pennies|cent|cents|dollar|amount|contribution) (counts|count|helps|help|matters|will help|can help|makes|make|goes a long|would help|can make|could)',
	'(make|makes|making) a (huge|big|real|great|lasting|tangible|large) (difference|impact) (in|for|to|on) (the|their|a|these|those)? (lives|life|child|children|world|future)',
	'(well-known|reputable|trustworthy|international|nonprofit|non-profit|non-governmental|world-famous|leading|renowned) (*)? (organization|organisation|charity|company|brand|agency|firm|provider)',
	'(they|it|we|who|which|organization|organisation|charity|foundation) (also|really|directly|actually)? (help|helps|support|supports|provide|provides|ensure|ensures|promote|promotes|protect|protects|serve|serves) (for|with|with the)? (children|families|patients|communities|businesses|customers|clients|brands) (*)?',
	'our (mission|vision|experts|team of experts|range|products and services|offering)',
	'our (clients|customers|users|members|partners) (love|loved|trust|say|said|tell|told|see|save|enjoy|rave|swear|get|report|include|can|will|who)',
	'(trusted|professional|experienced|expert|certified|reliable|affordable) (partner|partners|team|services|service|provider|experts|solutions) (for|in|of|to|at)',
);

/** What a product does for you: plain talk in itself, a brochure beside another sign. */
const benefits = compile(
	'(helps|help|helping|lets|enables|allows|empowers|enable) (you|u|your|us all|them|people|children|families|kids) (to|make|get|save|grow|find|build|manage|create|connect|reach|track|stay|with|in|around|all)',
);

/** Where the reply tells others to follow a link. Whoever was asked for help may point to a page. */
const callsToLinks = seeking([linkCalls, orders], ({reply, heard}): Span[] =>
	heard?.invites.advice || heard?.invites.offers
		? []
		: [
				...find(reply, linkCalls),
				...find(reply, orders).filter(({start}) => beginsClause(reply, start)),
			],
);

/** Thanks for a donation ask for none. */
const donationThanks = (context: Context): Span[] =>
	has(context.reply, giving) ? courtesies(context) : [];

const giving = compile(
	'(donate|donating|donated|donation|donations|charity|charities|give|giving)',
);

const soon = /^(?:call|act|apply|invest|switch|start|book|order|shop|buy) (?:now|today)$/;
/** "I'd buy now" and "the shop here" order nothing. */
const bareOrder = /^(?:buy|order|shop|book|call|act|apply|switch|start|join) (?:now|here|today)$/;
const notAnOrder =
	/(?<![\w'])(?:the|a|an|my|your|this|that|every|each|i|i'd|i'll|we|we'd|they|he|she|would) $/;
const asAdvice =
	/^ (?:if|with|when|before|because|as|since|about|the|your|a|an|while|rather|instead|and (?:ask|tell|say|explain))(?![\p{L}'])/u;

/** Orders that serve the one who gives them. "Book today with your GP" serves the reader. */
const called = seeking([calls, ordered, shouted], (context): Span[] => {
	const {reply, post} = context;
	const isAsked = asksToGive(context);
	return [
		...find(reply, calls),
		...find(reply, ordered).filter(({start}) => post === null || beginsClause(reply, start)),
		...(post === null ? find(reply, shouted) : []),
	].filter(
		({start, end}) =>
			!(isAsked && /donat/.test(reply.plain.slice(start, end))) &&
			!(
				(soon.test(reply.plain.slice(start, end)) &&
					asAdvice.test(reply.plain.slice(end, end + 12))) ||
				(bareOrder.test(reply.plain.slice(start, end)) &&
					notAnOrder.test(reply.plain.slice(Math.max(0, start - 7), start)))
			),
	);
});

/** Where the reply tells others to go, buy, watch or give. */
export const callsToAction = once(
	madeOf([callsToLinks, called], (context): Span[] =>
		apart([...callsToLinks(context), ...called(context)]).filter(
			(span) =>
				![...ties(context), ...donationThanks(context)].some((other) => overlaps(other, span)),
		),
	),
);

/** Where the reply names prices, trials or codes. */
export const offers = looking(offering);

/** Under a question it may be the offer of a third that answers: "Runner's Point has 50% off". */
export const offersOfAThird = (context: Context): boolean =>
	context.heard !== null &&
	(context.heard.questions.length > 0 || context.heard.invites.advice) &&
	ownThings(context).length + ownLinks(context).length === 0 &&
	!pitches(context);

/** Where the reply counts who is with it, or how little is left. */
export const hype = looking(hyping);

/** Where a product is praised by what it does. */
export const features = once(
	seeking([featuring, benefits], (context): Span[] => {
		const found = find(context.reply, featuring);
		const others = [ownThings, callsToAction, offers].some((look) => look(context).length > 0);
		return found.length > 0 || others ? apart([...found, ...find(context.reply, benefits)]) : [];
	}),
);

/**
 * Every sign of promotion, in order and apart. "Visit" with somebody's link may be no more than a
 * pointer: it counts beside another sign. Spans into the reply.
 */
export const promotion = once(
	madeOf([ownThings, ownLinks, called, offers, features], (context): Span[] => {
		const signs = [
			...ownThings(context),
			...ownLinks(context),
			...called(context),
			...offers(context),
			...features(context),
		];
		return apart(signs.length > 0 ? [...signs, ...callsToLinks(context)] : []);
	}),
);

/** Business in soft words, the talk brought round to oneself, people called over to one's own. */
const approaches = madeOf([softPitches, steering, recruiting], (context): Span[] =>
	[softPitches, steering, recruiting].flatMap((look) => look(context)),
);

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
export const pitches = once(
	madeOf([promotion, callsToAction, hype, approaches], (context): boolean => {
		const kinds = [
			ownThings(context).length + ownLinks(context).length,
			callsToAction(context).length,
			offers(context).length,
			features(context).length,
			hype(context).length,
			approaches(context).length,
		].filter((count) => count > 0).length;
		const own = ownThings(context).length > 0;
		const pitched =
			kinds >= 2 || promotion(context).length >= 2 || (own && context.reply.links.length > 0);
		return pitched && !asked(context) && !earned(context);
	}),
);

const affiliate =
	/[?&;](?:ref|refer|referral|aff|affid|aff_id|affiliate|tag|fpr|rcode)=|\/(?:ref|referral|aff)\//i;

/** Links that pay whoever passes them on. Spans into the reply. */
export const countedLinks = once(
	seeking([aLink], ({reply}): Span[] =>
		reply.links
			.filter(({start, end}) => affiliate.test(reply.raw.slice(start, end)))
			.map(({start, end}) => ({start, end})),
	),
);

/**
 * Whether the reply makes the noise of a pitch with no word of a tie, asked or not. "The best on the
 * market, everyone has switched, sign up now" helps nobody to choose.
 */
export const touts = once((context: Context): boolean => {
	const kinds = [callsToAction, offers, hype, countedLinks].filter(
		(look) => look(context).length > 0,
	).length;
	return kinds >= 2 && !tellsTie(context);
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
