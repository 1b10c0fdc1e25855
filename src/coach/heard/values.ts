import {compile, find, has, once, seeking} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {isOneOf} from '../text/lexicon.ts';
import type {Span} from '../text/span.ts';
import {contentStem, type Text} from '../text/text.ts';
import {celebrates, consoles} from './comfort.ts';
import {clauses} from './shapes.ts';

/** Schwartz's ten basic values, by the words and acts that show them in everyday talk. */
const words = {
	benevolence:
		"family|families|kid|kids|child|children|son|sons|daughter|daughters|wife|husband|partner|mother|father|mum|mom|mam|dad|parents|parent|baby|brother|sister|nan|gran|grandma|grandpa|grandad|grandmother|grandfather|grandson|granddaughter|grandchildren|grandkids|aunt|auntie|uncle|cousin|niece|nephew|toddler|twins|lad|lass|old boy|home|neighbour|neighbours|neighbor|neighbors|village|together|volunteer|volunteers|volunteering|belong|belonging|friends|friend|friendship|friendships|care|caring|carer|cares|look after|looking after|looked after|looks after|kind|kindness|gentle|help them|help her|help him|listen|listening|nurse|nurses|comfort|loyal|loyalty|forgive|there for|community|regulars|somebody's|love|loved|loves|miss her|miss him|miss them|stand by|hold her hand|hold his hand",
	tradition:
		'tradition|traditions|traditional|heritage|generations|generation|ancestors|customs|faith|church|mosque|temple|synagogue|prayer|ritual|rituals|festival|roots|old ways|handed down|passed down|mother tongue|recipe|heirloom|in memory|remembered|remembering|memory of|since my mum|since my dad|planted it|grandad planted|his handwriting|her handwriting|every christmas|every year since|wedding|funeral|christening',
	conformity:
		'manners|polite|politeness|duty|obligation|obligations|the rules|proper|properly|decent|decency|expected of me|what people think|respectful|obey|discipline|well behaved|promise|promised|keep my word|gave my word|appropriate',
	security:
		'safe|safely|safety|secure|security|risk|risky|risks|danger|dangerous|protect|protects|protected|accident|accidents|hurt|injury|injured|health|healthy|ill|sick|illness|hospital|doctor|roof over|stable|stability|eviction|evicted|afford|rent|savings|bills|broke|wage|wages|pension|debt|debts|mortgage|food bank|lost my job|job|jobs|unemployed|warm|heating|visa|settled',
	power:
		'status|prestige|influence|authority|in charge|leadership|lead the|respect from|reputation|wealth|wealthy|rich|power|powerful|control over|title|executive|win the deal|dominate|followers|market share|revenue|profit|profits',
	achievement:
		'goal|goals|hard work|hard-won|proud|pride|earned|achieve|achieved|achievement|finish line|career|promotion|degree|ambition|dream|dreams|effort|craft|handmade|hand made|by hand|skill|skilled|workmanship|apprentice|apprenticeship|mastery|well made|the making|made it myself|built it myself|patience|careful work|the trade|my trade|quality|success|competent|passed|qualified|personal best|practice|practised|practiced|marathon|finished it',
	hedonism:
		'enjoy|enjoyed|enjoying|enjoys|fun|joy|delicious|tasty|cosy|cozy|relax|relaxing|beautiful|laugh|laughing|laughed|laughter|music|dance|dancing|sunshine|holiday|treat|pleasure|feast|party|pint|tea|cake|nap|comfy|sofa|play|playing',
	stimulation:
		'adventure|adventures|new things|thrill|thrilling|exciting|excitement|challenge|challenging|variety|travel|travelling|traveling|explore|exploring|daring|risk it|spontaneous|surprise|wild|first time|try something',
	selfDirection:
		'freedom|free to|independent|independence|my own way|your own way|own pace|own terms|choice|choose|chooses|chosen|choices|privacy|private|autonomy|on my own|on your own|flexible|flexibility|no boss|own boss|learn|learning|learned|learnt|curious|curiosity|discover|discovery|create|creating|creative|study|studying|teach|teaching|teacher|school|university|language|languages|invent|tinker|tinkering|figure it out|decide for myself|make up my mind|front door',
	universalism:
		'fair|fairly|fairness|unfair|unfairly|justice|injustice|equal|equality|rights|honest|honestly paid|cheated|deserve|deserves|deserved|respect|respected|discrimination|treated|access|accessible|disabled|wheelchair|nature|forest|forests|woods|river|rivers|sea|garden|gardens|bee|bees|birds|soil|trees|tree|climate|wildlife|wildflowers|planet|environment|pollution|harvest|meadow|mountain|mountains|peace|refugees|strangers|everyone|everybody|library|playground|public',
} as const;

/** One thing people care about. */
export type Value = keyof typeof words;

const patterns = Object.entries(words).map(
	([value, list]) => [value as Value, compile(`(${list})`)] as const,
);

/** Which values a text speaks of, each with the first word that shows it. Spans into the text. */
export const findValues = (text: Text): Map<Value, Span> => {
	const found = new Map<Value, Span>();
	for (const [value, phrases] of patterns) {
		const [first] = find(text, phrases);
		if (first) found.set(value, first);
	}
	return found;
};

/** The words of a ledger: what a thing fetches, saves, yields or costs, and how the market takes it. */
const ledger = compile(
	'(cheap|turnover|recurring|threshold|audience|covers|band|the value)',
	'(#|£#|$#) (a|per) (year|month|week|day)',
	'(would|will|could) pay',
	"(most|many) people (have|do|don't|in)",
	'(£#|$#|#%|#p|£#k|$#k|#k|# percent|# (pounds|dollars|euros)|(one|two|five|ten|twenty|fifty) percent)',
	'(market|markets|marketable|marketing|revenue|profit|profits|margins|invest|invested|investment|asset|assets|yield|returns|discount|discounts|voucher|fee|fees|price|prices|pricing|priced|cheaper|cheapest|budget|sponsor|sponsorship|subscription|convert|conversion|funnel|leads|pipeline|recruiters|tenure|salary|salaries|tax|taxes|allowance|allowances|overtime|footfall|percent|median|segment|segments|bracket|consumers|survey|odds|statistically|productivity|efficient|efficiency|optimize|output|metrics|metric|throughput|bargain|premium|customers|buyers|sales|sell|selling|sellers|competitive|scale|scaling|growth|clients|cash|income|earnings|earn|earns|savings|leverage|rates|rate|invoice|numbers|figures|stats|statistics)',
	'(worth|costs|cost|saves|save|pay) (you|about)? ($#|#|something|a lot|money|back)',
	'(decent|big|real|good) (deal|offer|money)',
	'(on average|the average|average|on the market|per (year|month|hour)|financially|bottom line|best value)',
);

/** Statements about people by the number: groups, shares and averages. */
const byNumber = compile(
	'(one|#) (in|out of) (ten|#) (*)?',
	'(kids|children|people|owners) (under #|in your (bracket|segment|situation)|your age|like (you|that))',
	'(for|in) (that|this|your) group',
	'(statistically|on average|the average|on the whole|in general) (*)?',
	"(is|that's) about? (typical|standard|average)",
	'a (small|large|tiny) (share|percentage|proportion|majority) of (users|people|the)',
	'#% of (people|all)',
);

const isSelf = isOneOf("i i'm i've im my me we our we've us".split(' '));

/** Whether somebody tells of themselves, and asks for no goods. */
const isPersonal = once(
	({post, heard}: Context): boolean =>
		post !== null &&
		heard !== null &&
		!heard.invites.offers &&
		(heard.feelings.length > 0 || post.words.some(isSelf)),
);

const distinct = (text: Text, spans: readonly Span[]): Span[] => {
	const seen = new Set<string>();
	return spans.filter(({start, end}) => {
		const key = text.plain.slice(start, end).trim();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};

/**
 * Where the reply answers a life by a ledger: money, markets and figures that the post did not ask
 * for, three or more of them; all in one sighting. The more of it, the surer.
 */
export const ledgerTalk = once(
	seeking([ledger], (context): Evidence[] => {
		const {post, reply, heard} = context;
		if (post === null || heard === null || !isPersonal(context)) return [];
		const theirs = distinct(post, find(post, ledger)).length;
		const spans = distinct(reply, find(reply, ledger)).filter(({start, end}) => {
			const word = reply.words.find((each) => each.start >= start && each.end <= end);
			const stem = word ? contentStem(word) : null;
			return stem === null || !post.stems.has(stem);
		});
		// Whoever speaks of money may be answered about money, and asks are met by figures.
		const asked = heard.questions.length > 0 || heard.invites.advice;
		const most = Math.min(3, theirs) * 0.8 + (asked ? 0.7 : 0);
		const weight = spans.length - most;
		if (weight < 1.5) return [];
		return [{spans: spans.slice(0, 3), strength: Math.min(0.9, 0.2 + 0.2 * weight)}];
	}),
);

/** Where the reply speaks of people by the number to somebody who told of themselves. */
export const averageTalk = once(
	seeking([byNumber], (context): Evidence[] => {
		if (!isPersonal(context) || context.heard === null) return [];
		const spans = find(context.reply, byNumber);
		// "Is that normal?" may well be answered by how many have it.
		const asked = context.heard.questions.length > 0;
		return spans.map((span) => ({spans: [span], strength: asked ? 0.25 : 0.6}));
	}),
);

const names = isOneOf(
	`i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our ours let's you you're
	you've you'd you'll u ur your yours yourself he she him her his hers they them their
	thanks thank thx sorry please lol haha hi hello`.split(/\s+/),
);

/** A shorter remark may be one of many turns. */
const fewestWords = 16;

/**
 * Where the reply speaks like a handbook to somebody who told of themselves or asked for the like of
 * it: not one "I", "you" or "she" from end to end, no question, no step, no kind word. Points at its
 * longest sentence.
 */
export const handbookTalk = once((context: Context): Evidence[] => {
	const {reply, heard} = context;
	const [longest] = [...reply.sentences].sort((a, b) => b.words.length - a.words.length);
	if (longest === undefined || reply.words.length < fewestWords || reply.words.some(names))
		return [];
	if (heard === null || !isPersonal(context) || reply.plain.includes('?')) return [];
	if (reply.quotes.length > 0 || reply.links.length > 0 || reply.sentences.length < 2) return [];
	// A question of fact is answered by facts.
	const {questions, feelings} = heard;
	const ofFact = questions.every(({wants}) => wants !== 'relate');
	if (questions.length > 0 ? ofFact : feelings.length === 0) return [];
	if (has(reply, consoles) || has(reply, celebrates)) return [];
	if (clauses(reply).some(({mood, first}) => mood === 'orders' && first)) return [];
	const span = {start: longest.start, end: longest.end};
	return [{spans: [span], strength: feelings.length > 0 ? 0.8 : 0.55}];
});

/** 0 to 1: how far the reply speaks of figures where the post speaks of a life. */
export const bookkeeping = once(
	(context: Context): number =>
		1 -
		[...ledgerTalk(context), ...averageTalk(context)].reduce(
			(rest, {strength}) => rest * (1 - strength),
			1,
		),
);
