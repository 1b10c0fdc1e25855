import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, type Phrases, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {isOneOf} from '../../coach/text/lexicon.ts';
import {overlaps} from '../../coach/text/span.ts';

/** With these "I" serves an opinion, a wish or advice, and tells nothing of one's own life. */
const service = compile(
	"(i|i'd|we) (just|really|do|also|would|honestly|truly|only|can|could|might)? (really|only|just)? (think|thought|believe|guess|suppose|suggest|recommend|advise|say|mean|hope|wish you|wonder|assume|bet|imagine|agree|disagree|promise|assure|swear|encourage|urge|doubt|see|hear|understand|get|love you|care|want you|want to (say|help|know|tell)|appreciate|apologise|apologize|ask|know (you|that you|it's|what you|how you|they|he))",
	"(i'm|im|i am) (so|really|very|just|not)? (sorry|here|glad|happy (for|to|that)|proud|sure|not sure|curious|afraid that|certain|wondering|a (bot|stranger)|saying|talking about|asking)",
	"i (don't|dont|do not|didn't) (know (what to|how to|if|about|why|the)|want you|think|see|understand|get|mean)",
	"(i'll|i will|i'd|i would) (love|like|be|suggest|recommend|say|try|go|start|advise)",
	'(if i were you|may i|can i|could i|let me|tell me|pm me|dm me|message me|ask me|to me|excuse me|trust me|believe me|i hope|my (advice|suggestion|opinion|guess|view|friend|dear|point|question|heart|thoughts|best))',
);

/** Sharing the same without saying "I". */
const shared = compile(
	'(same|similar) (here|boat|thing|situation|problem|experience|with|as|exact|way|for me|issue)',
	'(me|us|mine) (too|as well|either)',
	'(been there|tell me about it|this is me|relate|relatable|can relate)',
	'(we all|all of us|everyone here|most of us|many of us|us all|none of us)',
	'(yep|yeah|yes|true|exactly|this|same|frequently|definitely|often|always|so true|every day|all the time)(,|.|!) (i|it|my|that|and|just|every|because)',
	'(feel|felt|feels|had|was) (the same|that|it|this) (way|too|before)',
);

/** What one lived through: the past, how it went, and who was with them. */
const past = compile(
	'(i|we) (also|still|once|always|never|just|finally|even|actually|only)? (was|were|had|went|lost|felt|tried|did|got|started|struggled|dealt|lived|grew|spent|remember|learned|learnt|used|left|quit|moved|found|took|came|thought|cried|kept|became|met|told|saw|made|ran|worked|stopped|wanted|needed|knew|realized|fell|broke|gave|put|wrote|sat|stayed|drank|ate|slept|woke|read|said|bought|built|planted|missed|hated|loved|failed|passed|dropped)',
	"(i've|ive|i have|we've|we have|i'd|i had) (also|still|never|always|been|had|felt|lost|tried|done|got|gone|struggled|dealt|lived|only|just|seen|known|found|learned|suffered|spent|started|come|taken|used|read|made|thought|kept|become)",
	'(my|our) (own|old|little|first|best)? (mum|mom|dad|mother|father|brother|sister|wife|husband|son|daughter|kids|partner|friend|grandma|nan|neighbour|boss|therapist|doctor|parents|family|dog|cat|job|life|depression|anxiety|meds|mind|head|brain|ex|house|room|body|first|problems|school|experience|thoughts|dreams)',
	'when (i|we) (was|were|had|got|first|started|moved|did|went|felt|tried|am|feel|get|wake|go|have)',
	'(for|with|happened to|helped|works for|worked for|helps|makes|made|gives|gave|kept|keeps|got|gets|hit|hits|scares) (me|us|myself)',
	"(i'm|im|i am|we're) (also|still|always|currently|just|so|really|too|not|only|a|an|in|the|on|at|from|like|almost|feeling|going|having|trying|struggling|stuck|scared|tired|alone|depressed|lucky|dealing|getting)",
	"i (also|still|always|often|never|just|sometimes|usually|too|don't|dont|do not|can't|cant|cannot|couldn't|didn't|only|even) (feel|have|want|get|go|do|need|hate|love|struggle|live|miss|try|cry|sleep|enjoy|remember|even|talk|work|use|take|know why|like)",
	'i (feel|hate|love|miss|live|struggle|suffer|have|need|want|take|use|keep|find|work|deal|cry|sleep|wake|go|do|look|sit|lie|drink|play|call|try)',
);

const ofWriter = isOneOf("i me my mine myself im ive i'm i've i'd".split(' '));

const boasts = compile(
	"(i|i'm) (have been)? (running|building) *",
	"i (never|don't) (have|had)? (a|any)? (problem|problems)",
	'(i|we) (do|did|have|had|was|am) (not|nothing)',
);

/**
 * Somebody who has been there does not have to be told what matters. Keep it short, and theirs
 * stays in the middle.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You know it from your own life: “{quote}”',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	weight: 3,
	detect: (context) => {
		const {post, heard, reply} = context;
		if (post === null || heard === null || turnsAway(context)) return [];
		const off = [
			...find(reply, boasts).map((span) => sentenceOf(reply, span) ?? span),
			...find(reply, service),
		];
		const own = (phrases: Phrases) =>
			find(reply, phrases).filter((span) => !off.some((other) => overlaps(span, other)));
		const told = own(past);
		const alike = own(shared);
		const selves = reply.words.filter(
			(word) => ofWriter(word) && !off.some((other) => overlaps(word, other)),
		);
		const [first] = [...told, ...alike, ...(selves.length > 1 ? selves : [])].sort(
			(a, b) => a.start - b.start,
		);
		if (first === undefined) return [];
		// Each place makes it surer; a first person by itself only a little.
		const much = 0.6 * told.length + 1.2 * alike.length + 0.7 * selves.length;
		return [
			{spans: [{start: first.start, end: first.end}], strength: 0.97 * (1 - Math.exp(-much / 4.5))},
		];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Two weeks without sleep since the twins arrived.',
			reply: '«Been there». What saved us was one night each on the sofa.',
		},
		{
			post: 'The landlord wants us out by May.',
			reply: '«Same thing» in our building, and the tenants’ union got us until September.',
		},
		{
			post: 'I can’t get past chapter three of my thesis.',
			reply: '«When I was» at that point a friend made me write chapter five first.',
		},
	],
	nearMisses: [
		{
			post: 'Two weeks without sleep since the twins arrived.',
			reply: 'Babies that age wake every three hours, it passes by spring.',
		},
		{
			post: 'The landlord wants us out by May.',
			reply: 'I never had any problems with landlords in this town.',
		},
		{
			post: 'I can’t get past chapter three of my thesis.',
			reply: 'My app helps you write, sign up today and get started for free.',
		},
	],
};
