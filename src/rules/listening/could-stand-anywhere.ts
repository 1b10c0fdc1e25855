import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {isTruism} from '../../coach/heard/asides.ts';
import {filler, platitudes, validations} from '../../coach/heard/filler.ts';
import {isTelling} from '../../coach/heard/matter.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {isOneOf} from '../../coach/text/lexicon.ts';
import {overlapsAny, type Span} from '../../coach/text/span.ts';

const praise = compile(
	'(great|nice|good|excellent|interesting|inspiring|valuable|helpful|useful) (post|article|read|piece|info|information|insight|insights|points|stuff|video|reminder|perspective|take|thoughts)',
	'agree to disagree',
	'(thanks|thank you) (so much)? for (sharing|this|the info)',
	"(couldn't|could not) agree more",
	'(so|very) true',
	'well (said|put|written)',
	'(love|loving) (this|it)',
	'(totally|completely) agree',
	'(keep it up|keep up the good work|keep going)',
	'this is so true',
	'(spot on|preach)',
);

/** So much that is telling, for each word of the reply, says something after all. */
const tellingShare = 0.11;
const leastTelling = 2;

/** A post of so many words that thanks says little else. */
const shortThanks = 25;

/** “I hear you saying …” goes on to what was heard. */
const goesOn = /^ ?(?:saying|are|'re|is|were|have|like|feel) /;

/** In order, those that overlap made one. */
const apart = (spans: readonly Span[]): Span[] => {
	const joined: Span[] = [];
	for (const {start, end} of spans) {
		const last = joined.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else joined.push({start, end});
	}
	return joined;
};

/** In fewer words a remark may be one of many turns. */
const fewestOnTopic = 14;

const ofThem = isOneOf("you your you're you've yours u".split(' '));

/**
 * A remark that the topic gave rise to, and no word to the one who wrote: "Theatre is magic. I saw a
 * musical last year."
 */
const onlyTheTopic = ({reply, heard}: Context): Evidence[] => {
	const head = clauses(reply)[0];
	if (heard === null || head === undefined || reply.words.length < fewestOnTopic) return [];
	if (heard.tone === 'joking' || !isTruism(reply, head)) return [];
	if ([...heard.questions, ...heard.feelings].some(({met}) => met)) return [];
	if (reply.words.some(ofThem) || reply.plain.includes('?') || reply.links.length > 0) return [];
	if (clauses(reply).some(({mood}) => mood === 'orders')) return [];
	const {start, end} = head.sentence;
	return [{spans: [{start, end}], strength: 0.6}];
};

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Name one thing {author} said. “{quote}” could go to anybody.',
	starter: ['That {told} … ', 'Where you say “{point}”, … '],
	advice: 'name-a-point',
	why: 'Praise that fits everywhere tells people that somebody passed by, not that somebody listened. One detail of theirs changes that.',
	sources: [ideas.listenFirst, ideas.notOneAudience, findings.uptake],
	weight: 1.5,
	detect: (context) => {
		const {reply, post, heard} = context;
		if (heard === null || post === null) return [];
		// Thanks are answered with good wishes, and “I hear you are torn?” with a yes or no.
		if (post.words.length <= shortThanks && /\bthank/.test(post.plain)) return [];
		const found = [praise, filler, platitudes, validations]
			.flatMap((list) => find(reply, list))
			.filter((span) => !goesOn.test(reply.plain.slice(span.end, span.end + 12)))
			.sort((a, b) => a.start - b.start);
		const spans = apart(found);
		if (spans.length === 0) return onlyTheTopic(context);
		// Whoever works with their matter may be kind in passing.
		if (heard.shared >= 1 && spans.length < 3) return [];
		// “That took courage. How are you now that it is said?” passes nobody by.
		if (spans.length === 1 && reply.plain.includes('?') && !turnsAway(context)) return [];
		// What names nothing in particular says nothing of theirs; what they named themselves, half.
		let telling = 0;
		for (const [stem, word] of reply.stems) {
			if (overlapsAny(spans, word)) continue;
			if (/\d/.test(stem)) telling++;
			else if (isTelling(stem)) telling += post.stems.has(stem) ? 0.7 : 1;
		}
		// The more of it is stock, the more it takes beside it.
		const stock = 0.75 + 0.25 * spans.length;
		const enough = stock * Math.max(leastTelling, tellingShare * reply.words.length);
		if (telling >= enough) return [];
		// A short word of joy or thanks is a courtesy, if a thin one.
		const courtesy =
			reply.words.length <= 16 &&
			(heard.tone === 'celebrating' || heard.tone === 'grieving' || /\bthank/.test(reply.plain));
		// So is comfort or joy that meets a feeling of theirs.
		const meets = heard.feelings.some(({met}) => met) ? 0.6 : 1;
		const once = spans.length === 1 ? 0.7 : 1;
		return [{spans, strength: once * meets * (courtesy ? 0.45 : 0.9) * (1 - telling / enough)}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Tonight the dimmer died in act two and the cast played the storm by the exit signs.',
			reply: '«Theatre is such magic.» I saw a musical in London last year and the sets were huge.',
		},
		{
			post: 'After the flood we rebuilt the school kitchen with pallets and a borrowed stove.',
			reply: '«Great post», «so true». «Keep up the good work».',
		},
		{
			post: 'Pricing by the hour punishes you for getting better at the job.',
			reply: 'Wow, «couldn’t agree more», «well said» my friend.',
		},
		{
			post: 'Our eldest starts at the deaf school in Leeds tomorrow.',
			reply: '«Very inspiring post», «love this».',
		},
	],
	nearMisses: [
		{
			post: 'Tonight the dimmer died in act two and the cast played the storm by the exit signs.',
			reply: 'Theatre is such magic, and your cast by the light of the exit signs most of all.',
		},
		{
			post: 'After the flood we rebuilt the school kitchen with pallets and a borrowed stove.',
			reply: 'Great post, and a kitchen from pallets is the best use for pallets I have seen.',
		},
		{
			post: 'Pricing by the hour punishes you for getting better at the job.',
			reply:
				'So true, and the accountant only ever sees hours, so quoting per project felt like heresy.',
		},
		{
			post: 'Our eldest starts at the deaf school in Leeds tomorrow.',
			reply: 'Hope she loves Leeds and the first day goes well for all of you.',
		},
	],
};
