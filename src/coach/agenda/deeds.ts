import {compile, find, has, seeking} from '../detect.ts';
import type {Span} from '../text/span.ts';

const stages =
	'legislation|bill|bills|act|amendment|amendments|resolution|letter|colleagues|congress|senate|house|floor|hearing|hearings|committee|subcommittee|caucus|commission|town|townhall|roundtable|constituents|residents|district|mayors|funding|grant|grants|initiative|initiatives|administration|president|secretary|ambassador|council|board|panel|keynote|conference|summit|webinar|interview|podcast|press|statement|brief|petition|treaty|motion|reform|advocates|veterans|delegation|stakeholders|executives|investors|chamber|ribbon|ceremony|award|awards|nominee|nomination|bipartisan|budget';

const deed =
	'(introduced|introduce|introducing|cosponsored|co-sponsored|cosponsoring|sponsored|authored|coauthored|secured|championed|spearheaded|led|lead|leading|chaired|chairing|chair|hosted|hosting|host|testified|testify|offered|filed|submitted|sent|signed|joined|joining|join|wrote|pushed|pushing|urged|urging|pressed|voted|voting|passed|fought|fighting|fight|helped|delivered|delivering|proposed|proposing|met|meeting|visited|visiting|toured|touring|spoke|speaking|speak|discussed|discussing|debating|questioned|questioning|held|holding|launched|launching|announced|announcing|attended|participated|participating|participate|supported|opposed|opposing|demanded|demanding|presented|presenting|convened|addressed|addressing|moderated|appeared|chatted|travelled|traveled)';

const who = "(i|we|i've|we've|i'm|we're|i'll|we'll|my team|my office|our team|my staff)";
const aside =
	'(have|has|am|are|was|were|will|will be|be|just|also|recently|proudly|today|again|personally|been|then|now)';

/** What was done in public view, told by the one who did it. */
const deeds = compile(
	`${who} ${aside}? ${aside}? (introduced|introducing|cosponsored|co-sponsored|sponsored|authored|coauthored|filed|proposed|championed) (*)? (*)? (*)? (bill|bills|act|letter|legislation|amendment|resolution)`,
	`(my office|my staff) ${aside}? ${aside}? ${deed} (*)? (*)? (*)? (*)? (*)? (${stages})`,
	"(i|we|i've|we've) (just|also|today|proudly|again|have|recently)? (just|also|proudly)? (cosponsored|co-sponsored|secured $#|authored|championed|spearheaded|testified|chaired|keynoted|moderated a)",
	'(my|our) (own|new|latest|joint)? (bipartisan|proposed) (bill|legislation|resolution|amendment|amendments)',
	'(my|our) (own|new|latest|full|official|recent|first|joint)? (legislation|op-ed|oped|floor speech|town hall|townhall|keynote|constituents|district office)',
	'(under|thanks to) my (leadership|guidance|direction|efforts|work)',
);

/** The same to nobody in particular: in an answer to somebody these words are a neighbour’s. */
const paraded = compile(
	`${who} ${aside}? ${aside}? ${deed} (*)? (*)? (*)? (*)? (*)? (${stages})`,
	'(my|our) (own|new|latest|full|official|recent|first|joint)? (bill|resolution|amendment|amendments|report card)',
);

/** Signs of a stage, tags and handles among them: elsewhere "great to meet you" is just that. */
const stage = compile(`(${stages})`);
const addressed = /(?<=[^\s@#] )[@#][a-z]\w{2,40}/g;

/** The same deeds in words that people also use across a kitchen table. */
const reported = compile(
	`${who} ${aside}? ${aside}? ${deed} *`,
	"(i|we|i'll|we'll|i will|we will) (will|'ll)? (continue|keep|always|never stop) (to)? (fight|fighting|pushing|push|advocate|advocating|deliver|delivering|press|pressing|champion|serve|serving) *",
	'(a|an) (proud|original|lead|early) (original)? (cosponsor|co-sponsor|sponsor|champion|author|backer)',
	"(i'm|i'll|i've|we're|we'll|my office|my team) (with|joining|joined|talking|speaking|thanking|introducing|welcoming|live) (*)? (*)? (*)? @*",
	"(today|yesterday|tonight|tomorrow|this week|this morning|this afternoon|this evening|this month|this year|last week|last month|last night|last year|earlier today|earlier this week|earlier this month|just now|right now|moments ago|next week)(,)? (i|i'm|i'll|we|we're|i've|my) *",
	"(i'll|i will|i'm|i am|we'll|we're) (be)? (live|speaking|on air|on stage|hosting|joining|discussing|on tv|on the radio|appearing|interviewed|heading|chairing|leading|holding|questioning|participating|moderating|presenting|addressing|answering|about to|looking forward to|at the|on the|on with|on @*|at @*) *",
	"(i'm|i am|we're|i was|we were|so|very)? (proud|honored|honoured|humbled|pleased|thrilled|delighted|excited|privileged) (to|of (my|our)|that (my|our)|of the work) *",
	'(joined|joining|sat down|met|speaking|spoke|talked|talking|heading|headed|stopped by|toured|visited|visiting|hosting|holding|testifying|chairing|discussing|dropped by|presenting|chatted|appeared|participated|attended) (by|with|at|to|in|for|on|some|several|a|an|the|my|our) *',
	'(great|productive|good|wonderful|enjoyed|important|excellent|fantastic|pleasure|an honor|an honour|honor|honour|pretty special|special) (to|time)? (meeting|discussion|conversation|visit|talk|roundtable|event|visiting|speaking|talking|turnout|dialogue|crowd|being|be|meet|speak|join|joining|welcoming|welcome|hosting|host|hear from|hearing from) *',
	'(as|being) (the|a|an|your|vice|co-chair|chair|chairman|chairwoman|ranking|one of) (*)? (*)? (chair|chairman|chairwoman|co-chair|member|founder|senator|representative|governor|congressman|congresswoman|ceo|director|president|leader|veteran|physician|mayor|republican|democrat)',
	'(watch|read|see|hear|listen to|learn more about|more (on|about)|tune in (to|for)|sign up for|rsvp for|catch|stream) (my|me|our|the) (full|whole|entire|live)? (statement|interview|speech|remarks|letter|story|video|op-ed|work|newsletter|appearance|conversation|thoughts|questions|town|clip|release|comments|below|live|on) (*)?',
	'(full|official|my|our) (full)? (statement|remarks|interview|press release|op-ed|speech|letter|thoughts|questions|priorities|efforts|work|fight|remarks|record|newsletter|plan|website) (on|here|below|is|at|from|about|regarding|can|to|with|in|for)',
	"(i'm|i am|we're|i|we) (working|fighting|leading|pushing|asking|calling|urging|demanding|pressing|sponsoring|introducing|cosponsoring|running|committed|proposing|voted|urge|call on|called on|support|introduced|secured|led|applaud|propose|proposed|have introduced|have proposed|have worked|have sent|have long|have always|was the (first|only|lone)) (*)",
	'tune in',
);

/** Where the reply parades what its writer does in public. Spans into the reply. */
export const displays = seeking([deeds, paraded], ({reply, post}): readonly Span[] =>
	post === null ? [...find(reply, deeds), ...find(reply, paraded)] : find(reply, deeds),
);

/** Where it reports such deeds to an audience: to handles, tags or a house. Spans into the reply. */
export const reports = seeking([reported], ({reply, post}): readonly Span[] => {
	const found = find(reply, reported);
	// One sentence with a council in it is a neighbour's; two deeds before a house are a report.
	const isTold = has(reply, stage) && (post === null || found.length > 1);
	return has(reply, addressed) || isTold ? found : [];
});
