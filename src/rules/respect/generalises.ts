import {anyOf, compile, each, find, phrases, sentenceOf} from '../../coach/detect.ts';
import {type Context, type Detector, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** What is said of a whole group of people only to run it down. Fits no oven and no tomato. */
const verdict =
	'(liars|thieves|crooks|scammers|criminals|idiots|fools|morons|sheep|racists|hypocrites|cowards|terrorists|animals|losers|whiners|lazy|stupid|dumb|ignorant|greedy|selfish|entitled|corrupt|rude|dishonest|violent|backward|uneducated|racist|cheap|crazy|hysterical|emotional|brainwashed|dangerous|dirty|useless|worthless|evil|jealous|bitter|weak|arrogant|the problem|to blame)';

const deeds = "(never (learn|pay)|(don't|dont|can't) (drive|think))";

/** Said to them as one of a kind; the kind may be any word that is not grammar. */
const addressed = compile(
	`(you|u) * (are (the reason|all ${verdict})|hate|never (learn|listen|think|pay)|always (complain|blame|whine)|(don't|dont|can't|won't) (think|listen|understand|learn))`,
);

const aboutThem = compile(`all * are ${verdict}`, 'typical * (attitude|logic)');

/** Said of the word before it, which is looked at afterwards: few phrases begin with any word. */
const saidOfKind = compile(`are (all|just) ${verdict}`, deeds);

/** What stands beside “you” and before “never” without naming a kind of people. */
const grammar =
	/^(?:can|could|should|would|must|may|might|will|do|does|did|have|has|had|are|were|was|am|is|be|been|and|or|but|who|that|so|too|all|both|then|now|just|really|also|still|even|ever|never|always|often|sometimes|usually|probably|maybe|again|already|know|knew|say|said|think|thought|see|saw|mean|need|want|like|love|get|got|go|went|make|made|me|i|we|they|he|she|it|us|them|this|there|here|as|if|when|what|how|why|which|not|no|alone|too|guys|folks|all|in|on|at|to|of|for|with|from|than|never|you|your|one|ones|things?|someone|anyone|everyone|nobody|something|people|'ve|'re|'ll|'d|\w{2,}ly|\w+n't|\w+ed|\w+ing)$/;

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
			"you people (are|always|never|only|just|all|think|want|hate|expect|can't|don't|won't)",
			'with you (people|lot)',
			"people like you (are|always|who|just|only|all|think|want|never|can't|don't)",
			'they are all the same',
		],
		{strength: 0.85},
	),
	unlessKind(grammar, addressed),
	({reply}) => each(find(reply, aboutThem), 0.85),
	saidOfAKind,
);

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Answer this one person: “{quote}” speaks to a crowd.',
	why: 'Somebody who is made one of “you people” has nothing left to say for themselves. Keep to what this person wrote.',
	sources: [ideas.wholePeople, ideas.equals, findings.unhealthy],
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
		'I have had it «with you lot», move the vans.',
		'«cyclists never learn», one fall and still no lights',
		'The queue was fine until «you tourists never listen», as usual.',
		'«Plumbers are all thieves», mine took forty for the call.',
		'«Typical landlord logic», the leak is the tenant’s.',
	],
	nearMisses: [
		'Typical cat, they always find the one warm place.',
		'You guys are so quick, and you two always make my day.',
		'Kids never listen, do they, mine always have to be asked twice.',
		'You people are the best, six cakes for one raffle.',
		'We need more people like you in the council.',
		'People who cycle here know the hole by the bridge.',
		'Not all drivers are the same, the 9 waits for everyone.',
		'Typical Monday, three trains late.',
		'You should always leave the lid on, the tomatoes are all ripe by then.',
		'You must never open it hot.',
	],
};
