import {anyOf, beginning, compile, each, find, phrases, sentenceOf} from '../../coach/detect.ts';
import {type Context, type Detector, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

/** What is said of a whole group of people only to run it down. Fits no oven and no tomato. */
const verdict =
	'(liars|thieves|crooks|cheats|scammers|criminals|idiots|fools|morons|sheep|racists|hypocrites|snobs|cowards|parasites|freeloaders|terrorists|animals|savages|losers|whiners|lazy|stupid|dumb|ignorant|greedy|selfish|entitled|corrupt|rude|dishonest|violent|backward|uneducated|racist|cheap|crazy|hysterical|too emotional|emotional|brainwashed|dangerous|dirty|useless|worthless|evil|jealous|bitter|weak|arrogant|out for themselves|the problem|to blame)';

const deeds =
	"(never (learn|listen|change|work|pay|think|understand|admit|apologise|apologize|take responsibility|integrate)|always (lie|complain|whine|blame|cheat|steal|play the|moan|want more|want everything|want special|make trouble|cause trouble|act like|think they|find a way to blame|have to)|(don't|dont|can't|cant) (drive|think|be trusted|take a joke|take criticism|handle the truth|stand on their own|do anything right|belong here|help themselves))";

/** Said to them as one of a kind; the kind may be any word that is not grammar. */
const addressed = compile(
	`(you|u) * (are (all|always|never|the (problem|worst|reason)|so|such|nothing but|${verdict})|always|never|all|ruin|ruined|just want|only (want|care|think)|think you|should (all)? (go back|leave|be ashamed)|will never|want everything|hate|love to (complain|whine|blame)|(don't|dont|can't|cant|won't) (*)?)`,
);

const aboutThem = compile(
	`(all|most|typical|those|these|damn|bloody|lazy|stupid|entitled|you) * are (all|just|always|so|such|nothing but)? ${verdict}`,
	'typical * (response|behaviour|behavior|attitude|hypocrisy|logic|nonsense|mentality|arrogance|entitlement|thinking|reaction|whining|ignorance|stupidity|excuse|move)',
	'typical * (always|never|thinking|blaming|complaining|whining|knows|thinks|wants)',
);

/** Said of the word before it, which is looked at afterwards: few phrases begin with any word. */
const saidOfKind = compile(
	`are (all|mostly|nothing but|just|always|basically|a bunch of|all just) (such|so|a bunch of)? ${verdict}`,
	deeds,
);

const typical = compile('typical *(,|!)');

/** What stands beside “you” and before “never” without naming a kind of people. */
const grammar =
	/^(?:can|could|should|would|must|may|might|will|do|does|did|have|has|had|are|were|was|am|is|be|been|and|or|but|who|that|so|too|all|both|then|now|just|really|also|still|even|ever|never|always|often|sometimes|usually|probably|maybe|again|already|know|knew|say|said|think|thought|see|saw|mean|need|want|like|love|get|got|go|went|make|made|me|i|we|they|he|she|it|us|them|this|there|here|as|if|when|what|how|why|which|not|no|alone|too|guys|folks|all|in|on|at|to|of|for|with|from|than|never|you|your|one|ones|things?|someone|anyone|everyone|nobody|something|people|'ve|'re|'ll|'d|\w{2,}ly|\w+n't|\w+ed|\w+ing)$/;

/** “Typical Monday”: what may be typical without anybody being hurt. */
const harmless =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|weather|luck|me|us|day|days|week|weekend|morning|evening|night|stuff|story|case|example|setup|result|results|size|price|prices|range|symptoms?|problem|mistake|usage|life|rain|summer|winter|autumn|spring)$/;

const wordsIn = ({reply}: Context, {start, end}: {start: number; end: number}): string[] =>
	reply.words.filter((word) => word.start >= start && word.end <= end).map(({lower}) => lower);

/** Only where the second word, the kind, is none of these. */
const unlessKind = (not: RegExp, sought: ReturnType<typeof compile>): Detector => {
	return (context) =>
		each(
			find(context.reply, sought).filter((span) => !not.test(wordsIn(context, span)[1] ?? '')),
			0.85,
		);
};

const saidOfAKind: Detector = ({reply}) =>
	find(reply, saidOfKind).flatMap((span) => {
		const kind = reply.words.findLast(({end}) => end <= span.start);
		if (!kind || span.start - kind.end !== 1 || grammar.test(kind.lower)) return [];
		return each([{start: kind.start, end: span.end}], 0.85);
	});

const warm = compile(
	'(love|loved|lovely|thank|thanks|bless|best|great|kind|nice|amazing|glad|grateful|lucky|proud|wonderful|support|heroes|more|need|haha|lol)',
	'(not all|not every|some|never said|stereotype|prejudice)',
);

const general = anyOf(
	phrases(
		[
			"(kids|children|women|men|people|young people|old people|parents|teenagers|students|workers|drivers|customers) (today|these days|nowadays) (are|have no|don't|dont|can't|cant|just|only|want|never|always)",
			"(you|u) (people|lot|folks|types|guys all|kind|sort) (are|always|never|have|don't|dont|can't|cant|all|just|will|keep|make|made|should|think|thought|want|believe|seem|really|hate|say|ruin|ruined)",
			'(all|of|for|with|about|from|to|by|what|why|how|typical of|sick of|tired of|fed up with) you (people|lot)',
			'(people|folks|men|women|guys|parents|users|customers|editors|types|someone|somebody|anyone) like you (are|is|always|never|make|made|ruin|who|that|should|just|cannot|will|keep|think|give|only|have no|with no|and your)',
			"(people|folks|types) like you (don't|can't|won't)",
			'(your|ur) (kind|type|sort|ilk) (of people)? (are|is|always|never|make|makes|will|should|of)',
			"(you're|you are|ur|they're|they are) all (the same|alike|liars|idiots|corrupt|hypocrites|lazy|fools|sheep|racist|racists|crooks|thieves|trolls)",
			'(go back|send them back|sent back|deport them|should be deported) (to (your|their) (own)? (country|countries|village|cave|kitchen|island)|where (you|they) (came|come|belong))',
		],
		{strength: 0.85},
	),
	unlessKind(grammar, addressed),
	({reply}) => each(find(reply, aboutThem), 0.85),
	saidOfAKind,
	beginning(unlessKind(harmless, typical)),
);

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Answer this one person: “{quote}” speaks to a crowd.',
	why: 'Somebody who is made one of “you people” has nothing left to say for themselves. Keep to what this person wrote.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 2,
	detect: (context) => {
		const found = general(context);
		if (found.length === 0) return found;
		const {reply} = context;
		const kind = new Set(find(reply, warm).map((span) => sentenceOf(reply, span)));
		return found.filter(({spans}) => !spans.some((span) => kind.has(sentenceOf(reply, span))));
	},
});

export const examples: Examples = {
	hits: [
		'«You people are» the reason that the pitch is full of dogs.',
		'«Typical expat,» three weeks here and knows the law.',
		'I have had it «with you lot», move the vans.',
		'«cyclists never learn», one fall and still no lights',
		'The queue was fine until «you tourists always» pushed in.',
		'«Plumbers are all thieves», mine took forty for the call.',
		'«Typical landlord logic», the leak is the tenant’s.',
	],
	nearMisses: [
		'You people are the best, six cakes for one raffle.',
		'We need more people like you in the council.',
		'People who cycle here know the hole by the bridge.',
		'Not all drivers are the same, the 9 waits for everyone.',
		'Typical Monday, three trains late.',
		'You should always leave the lid on, the tomatoes are all ripe by then.',
		'You must never open it hot.',
	],
};
