import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, type Phrases, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

/** With these "I" serves an opinion, a wish or advice, and tells nothing of one's own life. */
const service = compile(
	"(i|i'd|we) (just|really|do|also|would|personally|honestly|truly|only|can|could|might)? (really|only|just)? (think|thought|believe|guess|suppose|suggest|recommend|advise|say|mean|hope|wish you|wonder|assume|bet|imagine|agree|disagree|promise|assure|swear|encourage|urge|doubt|see|hear|understand|get|love you|care|want you|want to (say|help|know|tell|add|ask)|appreciate|apologise|apologize|ask|know (you|that you|it sounds|this sounds|it's|what you|how you|they|he|she))",
	"(i'm|im|i am) (so|really|very|truly|just|not)? (sorry|here|glad|happy (for|to|that)|proud|sure|not sure|curious|afraid (that|it|there)|certain|wondering|worried about you|a (bot|stranger)|saying|talking about|asking)",
	"(i) (don't|dont|do not|didn't) (know (you|what (you|to)|how (to|you)|if|about|why|the)|want you|think|see|understand|get|mean)",
	"(i'll|i will|i'd|i would) (love|like|be|suggest|recommend|say|try|go|start|pray|listen|encourage|advise)",
	'(if i (were|was) (you|in)|may i|can i|could i|shall i|let me|tell me|pm me|dm me|message me|ask me|to me|excuse me|trust me|believe me|i hope|my (advice|suggestion|opinion|guess|view|friend|dear|man|dude|point|question|condolences|heart|thoughts|two cents|best))',
);

/** Sharing the same without saying "I". */
const shared = compile(
	'(same|similar) (here|boat|thing|thing happened|situation|story|problem|feeling|feelings|experience|with|as|exact|way|for me|issue)',
	'(me|us|mine|ours) (too|as well|neither|either)',
	'(been there|every day of my life|you and me both|story of my life|join the club|tell me about it|this is me|literally me|so me|relate|relatable|can relate|could relate)',
	'(we all|all of us|everyone here|most of us|many of us|a lot of us|us all|none of us)',
	'(yep|yup|yeah|yes|true|exactly|this|same|frequently|definitely|often|always|like crazy|fucking true|so true|every time|every day|all the time)(,|.|!) (i|it|my|that|and|feel|felt|been|had|having|got|just|every|me|most|since|because|lost|made)',
	"(feel|felt|feels|been|had|got|lost|made|tried|went|was|spent|still|used to|haven't|can't|couldn't|never) (like|the same|that|it|this|so|too|a|some|my|to|for|been|drunk) (way|for years|too|before|myself|same)",
);

/** What one lived through: the past, how it went, and who was with them. */
const past = compile(
	'(i|we) (also|still|once|too|always|never|just|finally|even|actually|only|used to|ended up|eventually)? (was|were|had|went|lost|felt|tried|did|got|started|struggled|suffered|dealt|lived|grew|spent|remember|learned|learnt|used|left|quit|moved|found|took|came|thought|cried|kept|became|met|told|saw|made|ran|worked|stopped|wanted|needed|knew|realized|realised|fell|broke|gave|put|wrote|sat|stayed|drank|ate|slept|woke|read|said|bought|built|planted|missed|hated|loved|failed|passed|dropped|wept|replayed)',
	"(i've|ive|i have|we've|we have|i'd|i had) (also|still|never|always|been|had|felt|lost|tried|done|got|gone|struggled|dealt|lived|only|just|seen|known|found|learned|learnt|suffered|spent|started|come|taken|used|read|made|thought|wanted|kept|become)",
	'(my|our) (own|late|old|little|big|first|ex|best)? (mum|mom|dad|mother|father|brother|sister|wife|husband|son|daughter|kids|partner|friend|best friend|grandma|grandpa|grandad|nan|neighbour|boss|therapist|doctor|parents|family|dog|cat|job|life|depression|anxiety|meds|mind|head|brain|ex|house|room|body|first|problems|school|therapy|experience|thoughts|dreams|apartment)',
	'when (i|we) (was|were|had|got|first|started|lost|moved|did|went|felt|lived|worked|tried|quit|left|am|feel|get|wake|go|have)',
	'(for|with|happened to|helped|works for|worked for|helps|makes|made|gives|gave|kept|keeps|got|gets|hit|hits|scares|keeps) (me|us|myself)',
	"(i'm|im|i am|we're) (also|still|always|currently|just|so|really|too|not|constantly|only|a|an|in|the|on|at|from|like|almost|feeling|going|having|trying|struggling|stuck|scared|tired|alone|depressed|bad|lucky|dealing|getting|the same)",
	"(i) (also|still|always|often|never|just|sometimes|usually|too|constantly|don't|dont|do not|can't|cant|cannot|couldn't|didn't|barely|hardly|only|even) (feel|have|want|get|go|do|need|hate|love|struggle|suffer|live|miss|try|cry|sleep|have to|enjoy|remember|even|talk|work|use|take|know why|care anymore|like)",
	'(i) (feel|hate|love|miss|live|struggle|suffer|have|need|want|take|use|keep|find|work|deal|cope|cry|sleep|wake|go|do|look|sit|lie|drink|play|call|try|fantasize)',
);

const ofWriter = /^(?:i|me|my|mine|myself|im|ive|i'm|i've|i'd)$/;

const boasts = compile(
	"(i|we|i've|we've|i'm) (have been|was|were|have|had|been)? (also|just)? (running|building|leading|founding|scaling|managing) (a|an|my|our|the)? *",
	"(i|we) (never|don't|didn't|have never|had no) (have|had|get|got|need|needed|a|any)? (that|this|such|a|any|your)? (problem|problems|issue|issues|trouble)",
	'(i|we) (do|did|have|had|was|am|got) (not|nothing|a great deal|an offer|you covered)',
);

export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You know it from your own life: “{quote}”',
	why: 'Somebody who has been there does not have to be told what matters. Keep it short, and theirs stays in the middle.',
	sources: [seeds.listenFirst, findings.empathy],
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
			(word) => ofWriter.test(word.lower) && !off.some((other) => overlaps(word, other)),
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
