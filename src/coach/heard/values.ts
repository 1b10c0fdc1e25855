import {compile, find, once} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {contentStem, type Text} from '../text/text.ts';

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

/** What moves people, after Nohria and Lawrence: to acquire, to bond, to learn, to defend. */
export type Drive = 'acquire' | 'bond' | 'learn' | 'defend';

const driveOf: Record<Value, Drive> = {
	benevolence: 'bond',
	tradition: 'bond',
	conformity: 'bond',
	security: 'defend',
	universalism: 'defend',
	power: 'acquire',
	achievement: 'acquire',
	hedonism: 'acquire',
	stimulation: 'learn',
	selfDirection: 'learn',
};

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

/** Which of the four drives a text speaks of. */
export const drivesOf = (values: ReadonlyMap<Value, Span>): Set<Drive> =>
	new Set(Array.from(values.keys(), (value) => driveOf[value]));

/** The words of a ledger: what a thing fetches, saves, yields or costs, and how the market takes it. */
const ledger = compile(
	'(cheap|turnover|recurring|threshold|monetised|monetized|audience|thumbnail|user base|userbase|covers|band|return on|great return|good return|proper return|great value|good value|the value|resale value|market value|lower price|two for one|price band|per cent off|hosted plan|paid plan|paid support|business sense|cost a fortune|quick win|low-hanging fruit|opportunity cost|payoff|worth it if)',
	'(#|£#|$#|€#|two hundred|three hundred|a few hundred|a few thousand|a couple hundred|five hundred|a thousand|a hundred|two grand|forty|fifty) (a|per|each) (year|month|week|day|season|match|head|hour|night|game|visit)',
	'(does|do|would|will|could) (also)? pay',
	"(most|half|the majority|many|plenty) (of)? (the)? (households|users|people|homes|customers|families|buyers|businesses|companies|folks) (have|do|don't|drop|dropped|convert|switch|switched|use|go|sell|pay|prefer|already|in)",
	'(£#|$#|€#|#%|#p|£#k|$#k|#k|# percent|# per cent|# (quid|pounds|dollars|bucks|euros|grand)|(one|two|three|four|five|ten|twenty|fifty|a few|several) (percent|per cent|grand|thousand pounds|hundred pounds|thousand dollars))',
	'(market|markets|marketable|marketing|monetise|monetize|revenue|profit|profits|profitable|margin|margins|invest|investing|invested|investment|investments|asset|assets|valuation|valued|resale|resell|reselling|outlay|payback|roi|yield|yields|returns|discount|discounts|voucher|fee|fees|price|prices|pricing|priced|cheaper|cheapest|budget|sponsor|sponsors|sponsorship|subscription|subscriptions|tier|tiers|convert|converts|conversion|conversions|funnel|leads|pipeline|recruiters|runway|tenure|salary|salaries|tax|taxes|allowance|allowances|overtime|footfall|percent|median|segment|segments|bracket|demographic|consumers|survey|odds|statistically|productivity|efficient|efficiency|optimise|optimize|output|metrics|metric|kpi|kpis|scorecard|throughput|headcount|bargain|premium|equity|customers|buyers|sellable|sales|sell|selling|sellers|competitors|competitive|scale|scaling|growth|clients|lucrative|cost-effective|economical|cash|income|earnings|earn|earns|savings|write-off|depreciation|liquidate|leverage|rates|rate|invoice|invoices|numbers|figures|stats|statistics)',
	'(worth|fetch|fetches|costs|cost|costing|saves|saving|save|clears|pays|pay|paying) (you|about|around|roughly|nearly|at least|a|an|up to|well|good|real|it|back|off|out|less|more|the same)? (£#|$#|€#|#|something|two|three|four|five|a lot|money|claiming|good money|grand|hours|hundreds|thousands|back)',
	'(proper|decent|big|real|tidy|nice|good|strong|sensible) (saving|savings|asset|return|profile|pick|deal|investment|value|price|buy|margin|offer|money|numbers|result)',
	'(on average|the average|average|in your (bracket|segment|tier|age group|band)|on the (numbers|market|books)|in the numbers|per (year|month|season|match|head|unit|hour|user)|a (year|month|season|match|week) (saved|earned|extra)|financially|in cash terms|come out ahead|ahead of the market|list price|sweet spot|below list|market rate|going rate|business case|bottom line|value for money|best value|trading history|customer list|phase two|next quarter)',
);

/** Statements about people by the number: groups, shares and averages. */
const byNumber = compile(
	'(one|two|three|nine|#) (in|out of) (two|three|four|five|six|eight|ten|twenty|#) (people|of|get|gets|have|has|do|does|will|*)?',
	'(learners|retirees|homeowners|makers|founders|users|buyers|families|kids|children|workers|employees|people|women|men|parents|owners|pensioners|seniors|patients|customers|households|homes|couples|drivers|students|players|profiles|candidates|applicants) (over #|under #|aged|in (your|that|this) (bracket|segment|position|age|age group|tier|category|band|demographic|situation)|(your|that|this|his|her) age|of (that|your|this) (age|kind|type|sort)|like (you|yours|them|that))',
	'(for|as|in) (the|that|this|your) (group|segment|bracket|cohort|age group|demographic|category|age bracket)',
	'(statistically|on average|the average|on the whole|in general|as a rule) (*)?',
	'(the (numbers|data|figures|stats|statistics|research|studies)) (say|says|show|shows|suggest|suggests|are clear|speak)',
	"(is|are|it's|that's|was|were|quite|pretty|fairly) (fairly|pretty|quite|rather|about|roughly|entirely|perfectly)? (typical|standard|average|the norm|par for the course) (for|of|at|on|these|in|that|,)?",
	'(a (small|large|tiny|fair|big) (share|percentage|proportion|fraction|minority|majority) of (users|people|customers|the|them|those|homes|families|households|cases))',
	'#% of (people|users|customers|them|those|all|homes|families|cases|patients|learners)',
);

/** Whether somebody tells of themselves, and asks for no goods. */
const isPersonal = once(
	({post, heard}: Context): boolean =>
		post !== null &&
		heard !== null &&
		!heard.invites.offers &&
		(heard.feelings.length > 0 ||
			post.words.some(({lower}) => /^(?:i|i'm|i've|im|my|me|we|our|we've|us)$/.test(lower))),
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
export const ledgerTalk = once((context: Context): Evidence[] => {
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
});

/** Where the reply speaks of people by the number to somebody who told of themselves. */
export const averageTalk = once((context: Context): Evidence[] => {
	if (!isPersonal(context) || context.heard === null) return [];
	const spans = find(context.reply, byNumber);
	// "Is that normal?" may well be answered by how many have it.
	const asked = context.heard.questions.length > 0;
	return spans.map((span) => ({spans: [span], strength: asked ? 0.25 : 0.6}));
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
