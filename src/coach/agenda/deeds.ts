import {compile, find, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';

const stages =
	'legislation|bill|bills|act|amendment|amendments|resolution|letter|colleagues|congress|senate|house|floor|hearing|hearings|committee|subcommittee|caucus|commission|town|townhall|roundtable|constituents|residents|district|mayors|funding|grant|grants|initiative|initiatives|administration|president|secretary|ambassador|council|board|panel|keynote|conference|summit|webinar|interview|podcast|press|statement|brief|petition|treaty|motion|reform|advocates|veterans|delegation|stakeholders|executives|investors|chamber|ribbon|ceremony|award|awards|nominee|nomination|bipartisan|budget';

const deed =
	'(introduced|introduce|introducing|cosponsored|co-sponsored|cosponsoring|sponsored|authored|secured|led|lead|leading|chaired|chairing|chair|hosted|hosting|host|testified|testify|offered|filed|submitted|sent|signed|joined|joining|join|wrote|pushed|pushing|urged|urging|pressed|voted|voting|passed|fought|fighting|fight|helped|delivered|delivering|proposed|proposing|met|meeting|visited|visiting|toured|touring|spoke|speaking|speak|discussed|discussing|debating|questioned|questioning|held|holding|launched|launching|announced|announcing|attended|participated|participating|participate|supported|opposed|opposing|demanded|demanding|presented|presenting|convened|addressed|addressing|moderated|appeared|chatted|travelled|traveled)';

const who = "(i|we|i've|we've|i'm|we're|i'll|we'll|my team|my office|our team|my staff)";
const aside =
	'(have|has|am|are|was|were|will|be|just|also|recently|proudly|today|again|personally|been|then|now)';

/** What was done in public view, told by the one who did it. */
const deeds = compile(
	`${who} ${aside}? ${aside}? ${deed} (*)? (*)? (*)? (*)? (*)? (${stages})`,
	'i (proudly|recently)? (cosponsored|co-sponsored|secured $#|testified|chaired)',
	"i (will|'ll)? (continue|keep|always|never stop) to? (fight|fighting|pushing|push|advocate|pressing) *",
	'(my|our) (bipartisan|first)? (bill|legislation|resolution|amendment|op-ed|town hall|constituents|district office)',

	'(a|an) (proud|original) original? (cosponsor|co-sponsor)',
);

/** Signs of a stage, tags and handles among them: elsewhere "great to meet you" is just that. */
const stage = compile(`(${stages})`);
const addressed = /(?<=[^\s@#] )[@#][a-z]\w{2,40}/g;

/** The same deeds in words that people also use across a kitchen table. */
const reported = compile(
	`${who} ${aside}? ${aside}? ${deed} *`,
	"i'm (with|joining|speaking|live) (*)? (*)? @*",
	"(today|yesterday|tonight|tomorrow|this week|this morning|this afternoon|this month|this year|last week|last month|last night|last year|earlier this week|earlier this month|right now|moments ago|next week)(,)? (i|i'm|i'll|we|we're|i've|my) *",
	"(i'll|i will|i'm|i am|we're) be? (live|speaking|hosting|joining|discussing|appearing|heading|chairing|leading|holding|presenting|addressing|answering|about to|looking forward to|at the|on the|on @*) *",
	"(i'm|i am|we're|i was|so|very)? (proud|honored|humbled|pleased|thrilled|delighted|excited|privileged) (to|of (my|our)|that our|of the work) *",
	'(joined|joining|sat down|met|speaking|spoke|talked|talking|heading|headed|stopped by|toured|visited|visiting|hosting|holding|chairing|discussing|dropped by|presenting|chatted|appeared|participated|attended) (by|with|at|to|in|for|on|some|several|a|an|the|my|our) *',
	'(great|productive|good|wonderful|enjoyed|important|pleasure|an honor|an honour|honor|pretty special) (to|time)? (meeting|discussion|conversation|talk|visiting|speaking|talking|turnout|crowd|being|be|meet|speak|join|hear from) *',
	'(as|being) (the|a|an|your|vice|ranking) (*)? (*)? (member|senator|ceo|director|president|veteran|republican)',
	'(watch|read|see|hear|listen to|more on|sign up for) (my|me|our|the) (full|entire)? (statement|interview|letter|video|op-ed|work|thoughts|questions|clip|comments|on) (*)?',
	'(full|my|our) full? (statement|interview|press release|op-ed|letter|thoughts|questions|efforts|work|fight|newsletter|plan|website) (on|here|below|is|at|to|with|in|for)',
	"(i'm|i am|we're|i|we) (working|fighting|leading|pushing|asking|calling|urging|introducing|running|committed|proposing|voted|urge|called on|support|introduced|secured|led|applaud|propose|proposed|have introduced|have worked|have sent|have always|was the (only|lone)) *",
	'tune in',
);

/** Where the reply parades what its writer does in public. Spans into the reply. */
export const displays = once(({reply}: Context): Span[] => find(reply, deeds));

/** Where it reports such deeds to an audience: to handles, tags or a house. Spans into the reply. */
export const reports = once(({reply}: Context): Span[] =>
	has(reply, addressed) || has(reply, stage) ? find(reply, reported) : [],
);
