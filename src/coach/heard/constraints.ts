import {compile, find, type Phrases, sentenceOf} from '../detect.ts';
import {overlaps, type Span} from '../text/span.ts';
import {contentStem, type Text, type Word} from '../text/text.ts';
import {isEveryday} from './matter.ts';

/**
 * What the post asks replies to keep to: what was tried in vain, what can't be used, no advice, no
 * offers, no private messages, no links, little money.
 */
export type ConstraintKind =
	| 'tried'
	| 'cannot'
	| 'no-advice'
	| 'no-offers'
	| 'no-messages'
	| 'no-links'
	| 'budget';

/** Span into the post. `stems`: what was tried or can't be used; empty for the other kinds. */
export type Constraint = Span & {kind: ConstraintKind; stems: ReadonlySet<string>};

const refusal =
	'(no|without|not looking for|not interested in|not here for|skip the|spare me the|keep your|save your|please no|pls no|zero)';

const said: Record<ConstraintKind, Phrases> = {
	tried: compile(
		"(i|we|i've|we've|ive|have|had|already|so far|having) (have|had|also|already|even|both|now|tried and|literally)? (tried|trying|attempted|been through|gone through|been on|tested|experimented with|done|checked|called|restarted|reinstalled|rebooted|cleaned|replaced|swapped|changed|updated|reset|emailed|contacted|searched|googled)",
		'(tried|trying) (the|a|an|all|every|everything|changing|using|to|both|different|several|many|lots|most|*)',
	),
	cannot: compile(
		"(i|we|he|she|they|one|kid|kids|who|mum|mom|dad|wife|husband|son|daughter|company|school|boss) (really|also|just|sadly|unfortunately)? (can't|cannot|cant|can not|won't|don't|doesn't|dont|couldn't|am not allowed to|'m not allowed to|not able to) (really|even|also|currently)? (use|eat|have|drink|stand|tolerate|install|do|go|move|change|switch|leave|run|take|host|share|send|put|want|like|drive|lift)",
		"(i'm|i am|we're|we are)? not (looking for|asking for|after|asking about|asking how to|here for) *",
		'(please)? (nobody|no one) (tell|tells|say|suggest|telling) me? (to|that|about)',
		"(can't|cannot|cant|not allowed to|unable to|must not|mustn't|won't) (really|even|currently)? (use|eat|install|host|upload|tolerate|have|take)",
		'(except|besides|other than|apart from|aside from|anything but|instead of|rather than|allergic to|intolerant to|ruled out|tired of|sick of|not an option|(is|are) out of the question|nothing (with|that needs|on)|(must|has to|needs to|should) (not|work without|run without))',
	),
	'no-advice': compile(
		"(not|n't|no longer|don't need|don't want|do not want|without|nobody asked for|not after|isn't a call for) (really|here)? (looking|asking|here|searching|fishing|want|need|seeking)? (for|to (get|hear))? (any|your|more|unsolicited|medical|legal)? (advice|solutions|suggestions|fixes|tips|fixing|answers|a fix|a solution|opinions)",
		`${refusal} (unsolicited|more)? (advice|solutions|suggestions|tips|lectures)`,
		'(just|only|really|mainly|mostly)? (wanted|needed|need|want|wanting|needing|here|posting|had|have) to (vent|rant|get (this|it|that) (off my chest|out)|say it|scream|cry|let (it|this) out|tell someone|tell somebody|put it out there|be heard)',
		// “I want to complain about my delivery” asks for a remedy.
		'(just|only|really|mainly|mostly) (wanted|needed|need|want|wanting|needing|here|posting) to (complain|moan)',
		'(just|only|simply|mostly)? (venting|ranting|vent|rant) (here|today|really|over|i guess|into the void)?',
		"(please)? (don't|do not|dont) (tell me (to|how to|what to|that|it)|try to fix|fix (it|this|me)|give me (advice|tips|solutions)|lecture me|say (it|that|at least|everything))",
		'(not|no) (trying|need|needing) to (solve|fix) (it|this|anything)',
	),
	'no-offers': compile(
		`${refusal} (a|an|any|more|your|the|another)? (ads|ad|pitch|pitches|sales|salespeople|sales people|spam|self-promotion|self promotion|self-promo|promo|promos|promotion|promotions|advertising|adverts|advertisements|solicitation|solicitations|soliciting|soliciters|solicitors|sellers|vendors|vendor|agencies|agency|agents|recruiters|marketers|services|offers|plugs|shilling|mlm|affiliate|referrals|referral codes|course|courses|coaches)`,
		"(please|pls)? (don't|dont|do not|stop|quit|not to|nobody) (try to|trying to|even)? (sell|selling|pitch|pitching|promote|promoting|advertise|advertising|spam|spamming|plug|plugging|market|marketing|offer|offering) (me|us|your|here|to me|at me|anything|it|stuff|services|in|on|or|please)?",
		'(stop|tired of|sick of|enough of|fed up with) (being|getting)? (sold|pitched|ads|pitches|spammed|sales|promos|dms)',
		"(i'm|we're|i am|we are|am|are)? not (buying|shopping|hiring|in the market|selling|for sale|a sales lead|looking to (buy|sell|hire|pay|switch))",
	),
	'no-messages': compile(
		`${refusal} (any|more|sales|unsolicited|private|cold)? (dms|dm|dm's|pms|pm|messages|private messages|inbox|calls)`,
		"(please|pls|kindly)? (don't|dont|do not|stop) (even)? (dm|dming|pm|pming|message|messaging|inbox|text|texting|contact|email|call) (me|us|offering|about|with|in)?",
	),
	'no-links': compile(
		`${refusal} (any|more|random|your)? (links|link|urls|blog posts|youtube videos|videos)`,
		"(please|pls)? (don't|dont|do not|stop) (just)? (post|posting|drop|dropping|send|sending|share|link|linking) (me|us)? (to|a|any|links|your)? (links|link|videos|articles|blogs|blog)?",
	),
	budget: compile(
		'(on|have|having|with|got|within|working with) (a|an|my|our|no|zero|very little|little|limited|small|tight|shoestring)? (a)? (very|really|super|pretty|quite|fairly)? (student|tight|limited|small|shoestring|modest|low|tiny)? (budget|money|funds|funding|cash)',
		"(can't|cannot|cant|can't really|couldn't|can hardly|can barely|can only|unable to) afford",
		"(money|cash|budget) (is|is very|is really|is pretty|'s) (tight|short|limited|an issue|a problem|gone)",
		"(i'm|im|we're|i am|we are|am|student and|totally|completely|flat|pretty|so) (broke|skint|unemployed|low on money|short on cash)",
		'(under|below|less than|no more than|max|maximum|up to|around) ($#|£#|€#|#$|#€|#£|# (dollars|euros|pounds|bucks|quid|usd|eur))',
		'(free|cheap|budget|affordable|inexpensive) (only|if possible|please|preferred|preferably|options|option|would be|or cheap)',
	),
};

/** So many content words after "I've tried" say what. */
const reach = 6;

/** Does something that was tried, said behind it: "melatonin didn't help". */
const inVain = compile(
	"(didn't|did not|doesn't|does not|hasn't|has not|don't|won't|never|didnt|doesnt|no longer|barely|hardly) (really|even|actually|quite|seem to)? (help|helped|work|worked|works|fix|fixed|solve|solved|do anything|do a thing|do it|make a difference|change|changed anything|budge|cut it)",
	'(no|without) (luck|success|joy|effect|change|difference|improvement|dice|avail)',
	'(to no avail|in vain|made (it|things) worse|made no difference|did nothing|does nothing|was useless|were useless)',
);

/** The constraints of a post in order; of those of one kind in a sentence the first. */
export const findConstraints = (post: Text): Constraint[] => {
	const found: Constraint[] = [];
	const add = (kind: ConstraintKind, span: Span, stems: ReadonlySet<string>): void => {
		const sentence = sentenceOf(post, span) ?? span;
		const known = found.find((other) => other.kind === kind && overlaps(other, sentence));
		if (known) found[found.indexOf(known)] = {...known, stems: new Set([...known.stems, ...stems])};
		else found.push({kind, start: sentence.start, end: sentence.end, stems});
	};
	for (const kind of Object.keys(said) as ConstraintKind[]) {
		for (const span of find(post, said[kind])) {
			const names = kind === 'tried' || kind === 'cannot';
			const stems = names ? stemsBehind(post, span) : none;
			if (names && stems.size === 0) continue;
			if (kind !== 'tried' || triedInVain(post, span)) add(kind, span, stems);
		}
	}
	for (const span of find(post, inVain)) {
		const stems = stemsBefore(post, span);
		if (stems.size > 0) add('tried', span, stems);
	}
	return found.sort((a, b) => a.start - b.start);
};

const none: ReadonlySet<string> = new Set();

/**
 * "I've tried two cafés this week" is news; with a trouble or a question around it, it says what
 * need not be tried again.
 */
const triedInVain = (post: Text, span: Span): boolean =>
	/\b(?:already|still|but|nothing|any (?:ideas|advice|tips|help|suggestions)|anything else|what else|help|keeps?|won't|can't|doesn't|didn't|isn't|no luck)\b|\?/.test(
		post.plain,
	) && span.end > 0;

const stemsBehind = (post: Text, span: Span): Set<string> => {
	const words = sentenceOf(post, span)?.words.filter(({start}) => start >= span.end) ?? [];
	const stop = words.findIndex(({lower}) =>
		/^(?:but|so|because|since|and still|yet|though|although|which)$/.test(lower),
	);
	return stemsOf(stop === -1 ? words : words.slice(0, stop));
};

const stemsBefore = (post: Text, span: Span): Set<string> =>
	stemsOf(sentenceOf(post, span)?.words.filter(({end}) => end <= span.start) ?? []);

const stemsOf = (words: readonly Word[]): Set<string> =>
	new Set(
		words
			.flatMap((word) => contentStem(word) ?? [])
			.filter((stem) => !isEveryday(stem))
			.slice(0, reach),
	);
