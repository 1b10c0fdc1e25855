import {compile, find, has, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {aProfile} from '../signs.ts';
import type {Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';
import {apart, profileMentions} from './profile.ts';

export {ownLinks} from './profile.ts';

/** What people make, sell and run, for use inside a group of a phrase. */
export const products =
	'app|apps|platform|tool|tools|toolkit|plugin|extension|software|saas|startup|start-up|product|products|portal|marketplace|newsletter|podcast|webinar|workshop|masterclass|bootcamp|ebook|e-book|chatbot|bot|dashboard|agency|template|templates|website|web site|blog|channel|online store|online shop|patreon|gofundme|kickstarter|etsy|beta|subreddit|discord|guide|service|services';

/** Things that are often just somebody's own, unless they are new or shown to others. */
export const works =
	'book|novel|course|album|single|song|songs|music|track|mixtape|remix|cover|covers|video|videos|page|profile|article|site|store|shop|company|business|brand|program|programme|event|event series|episode|interview|op-ed|column|statement|report|report card|bill';

const makers = "(i|we|i've|we've|ive|i have|we have|my team|our team|my company|our company)";

const claimed = compile(
	`(my|our) (own|very own|new|brand new|free|latest|little|upcoming|humble|whole|main)? (${products})`,
	`our (*) (${products})`,
	`(my|our) (own|new|brand new|free|latest|little) (*)? (${products})`,
	`(my|our) (new|brand new|own|free|latest|newest|upcoming|first|debut|recent|full|official|youtube|facebook|instagram|fb) (${works})`,
	`(check out|checkout|visit|try|drop by|stop by|head to|pop into|take a look at|have a look at|browse|explore|discover|follow|join|download|order from|shop at) (my|our) (*)? (${works})`,
	'our (shop|store|site|brand|company|business) (has|offers|sells|ships|stocks|carries|makes|delivers) *',
	'(my|our) (book|course|video|article|op-ed|podcast) (on|about|for|covers|explains|shows|has|opens|starts)',
	'our (founder|founders|co-founder|customers|clients|users|subscribers|patients|coaches|camps)',
	"(here's|here is|see|grab|get) (my|our) (own|free|new)? (*)? (*)?(:)? LINK",
	'(our|my) (*)? (packages|price list|rates) (start|starts|from|begin|are|cover|include)',
	'(my|our) (covers|remixes|mixtape|raps|beats|vids|rapping)',
	`${makers} (just|recently|also|actually|personally|finally|even|'ve)? (built|made|created|launched|founded|co-founded|cofounded|developed|designed|released|wrote|published|started|opened|introduced) (a|an|the|this|our|my|some|exactly) (*)? (*)? (${products}|book|course|company|business)`,
	`${makers} (just|also|actually)? (build|make|offer|sell|develop|run|provide|publish|maintain|host) (a|an|the|this|our|my|custom|great)? (*)? (*)? (${products})`,
	`(i'm|im|i am|we're|we are|been) (just|also|currently)? (building|launching|developing|making|creating|selling|offering|hosting|running|releasing) (a|an|the|this|our|my)? (*)? (*)? (${products}|book|course|company|business)`,
	'(we|our team|our company|my company|my agency|our agency|our experts) (can|proudly|specifically)? (help|helps|empower|empowers|enable|enables|specialize in|specialise in|specializes in|serve|serves|work with|partner with) (*)? (brands|businesses|companies|founders|creators|clients|customers|organizations|organisations|agencies|marketers|startups|people like you|teams)',
	'(we|our company|my company) (offer|offers|provide|provides|deliver|delivers|supply|supplies|sell|sells) (you|the|a|an|all|high|best|great|quality|custom|affordable|professional|free|full)',
	'(i|we) (make|do|produce|create) (music|raps|covers|beats|remixes|minecraft videos|gaming videos|chiptunes)',
	'here at (*)? * we',
	'at our (*)? * we',
	'(the|our|whole|entire) (team|crew|folks|people|guys|gang) (here|over here|back)? (at|behind) (*)',
	'(all of us|from us|everyone here|everybody here|everyone over) at (*)',
	'on behalf of (the)? (team|company|everyone|our|*)',
	"(i'm|i am|we're|we are) (with|from) (the)? (*)? (team|company|marketing|support|sales|agency|brand)",
	'(my|our) (own)? (startup|side project|side hustle|saas|indie game|etsy shop|online shop|consultancy)',
	'(try|use|get|buy|order|check|see|love|loves|loved) ours',
	'(with|on|in|through|from) our (*)? (store|shop|range|line|collection|formula|recipe box|menu|subscription|membership|catalogue|catalog)',
);

/** "At Plannd we help …": the capital tells a company from a kitchen table. */
const companyWe =
	/(?<!\w)[Aa]t [A-Z][\w.&-]{1,30}(?: [A-Z][\w.&-]{1,30})?,? we (?:help|make|build|offer|provide|support|design|believe|serve|specialise|specialize|connect|give|work with)(?!\w)/g;

/** "We built Plannd to …": what somebody makes and gives a name is a thing of theirs. */
const namedMaking =
	/(?<!\w)(?:[Ww]e|I|[Ww]e've|I've|[Ww]e’ve|I’ve|[Mm]y team|[Oo]ur team) (?:just |recently |also |actually )?(?:built|made|created|launched|founded|co-founded|developed|designed|released|make|build|run|offer|develop) [A-Z][\w.&-]{2,30} (?:to|for|so|exactly|specifically|because|which|that|as|with)(?!\w)/g;

/** The same at the end of a sentence. */
const namedThere =
	/(?<!\w)(?:[Ww]e|I|[Ww]e've|I've|[Ww]e’ve|I’ve) (?:just |recently |also |actually )?(?:built|created|launched|founded|co-founded|developed) [A-Z][\w&-]{2,30}(?=[.,!;:])/g;

/** One of these stands in all that the patterns find; most replies hold none. */
const makes = compile(
	'we (help|make|build|offer|provide|support|design|believe|serve|specialise|specialize|connect|give|work)',
	"(we|i|we've|i've|my team|our team) (just|recently|also|actually)? (built|made|created|launched|founded|co-founded|developed|designed|released|make|build|run|offer|develop)",
);

const companies = (text: Text): Span[] =>
	has(text, makes)
		? [companyWe, namedMaking, namedThere].flatMap((pattern) =>
				Array.from(text.own.matchAll(pattern), ({0: words, index}) => ({
					start: index,
					end: index + words.length,
				})),
			)
		: [];

/** Answers for a fault of the thing rather than speaking for it. */
const answersForFault = compile(
	'(our|my) (fault|mistake|bad|bug|error|oversight)',
	'(we|i) got (that|this|it) wrong',
	"(we|we've|i|i've) (have|just)? (fixed|refunded|reported|logged|escalated|reverted)",
	"(we're|we are|i'm|i am|team is) (already)? (looking into|investigating|fixing|working on a fix)",
	'(sorry|apologies|apologise|apologize) (about|for) (the|this|that|your|our) (long|lost|broken|bad|slow)? (wait|delay|bug|crash|crashes|outage|downtime|mix-up|mixup|trouble|error|order|experience|service|update|issue|issues|problem|problems)',
	'on our (side|end)',
);

/** A mention of something the writer of the reply speaks for. `named`: known from the profile. */
export type Mention = Span & {named: boolean};

/** A name that signs: it is the last word, on its own after a full stop, a dash or a new line. */
const signs = ({plain}: Text, {start, end}: Span): boolean =>
	!/[\p{L}\p{N}]/u.test(plain.slice(end)) &&
	/(?:[.!?)…]|\n|[-–—~^])\s{0,3}(?:(?:team|yours|best|cheers|thanks|love|from|your|the|kind|regards|warmly|all|at|and|of|sincerely|jo|\p{L}{2,12}),?\s{1,2}){0,4}$/u.test(
		plain.slice(Math.max(0, start - 60), start),
	);

/** Whether the reply is signed with what its writer speaks for. */
export const signed = once(({reply, writer}: Context): boolean =>
	profileMentions(reply, writer).some((span) => signs(reply, span)),
);

/**
 * Where the reply speaks of a thing of the writer's own, in order: claimed in words ("our app", "we
 * built a portal"), or named in the writer's profile. Spans into the reply.
 */
export const ownThings = once(
	seeking([aProfile, claimed, makes], ({reply, writer}): Mention[] => {
		const named = profileMentions(reply, writer).filter((span) => !signs(reply, span));
		const names = new Set(named);
		return apart([...named, ...companies(reply), ...find(reply, claimed)]).map((span) => ({
			...span,
			named: names.has(span),
		}));
	}),
);

/**
 * Whether things may be named here: the post asked for some, or it speaks about what the writer
 * speaks for, or the reply answers for a fault of it.
 */
export const asked = once((context: Context): boolean => {
	const {heard, post, reply, writer} = context;
	if (heard?.invites.refusesOffers) return false;
	if (heard?.invites.offers) return true;
	if (post !== null && profileMentions(post, writer).length > 0) return true;
	return has(reply, answersForFault);
});
