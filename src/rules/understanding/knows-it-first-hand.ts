import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const lived = compile(
	"(i|we|i've|we've|i'd|ive|i'm|im) (also|still|once|too|used to|always|have|had|have been|had been|was|were|went through|lost|felt|feel|know|tried|did|do|got|get|started|struggle|struggled|suffer|suffered|deal|dealt|lived|grew up|went|spent|been|have had|had the same|remember|learned|learnt|ended up|used|left|quit|moved) *",
	'(same|similar) (here|boat|thing|thing happened|situation|story|problem|feeling|experience|with (me|us|mine|ours))',
	'(me|us|mine|ours) (too|as well|neither|either)',
	"(been|was|i've been|have been) there",
	'when (i|we) (was|were|had|got|first|started|lost|moved|did|went|felt|lived|worked|tried|quit|left)',
	"(i|we) (can't|cannot|don't|didn't|couldn't|wouldn't|just|never|always|often|sometimes|can|could|think about|hate|love|wish|want|wanted|need|needed|feel like|thought) *",
	'(for|with|happened to|helped|works for|worked for) (me|us|myself)',
	'(in|from) my (own)? (case|experience|family|country|life|town|job|situation|time)',
	'(my|our) (own)? (mum|mom|dad|mother|father|brother|sister|wife|husband|son|daughter|kids|partner|friend|best friend|grandma|grandpa|nan|neighbour|boss|therapist|doctor|first|old|parents|family|dog|cat) (was|is|had|has|did|does|went|got|said|died|passed|used|always|also|felt|left|told|lost|would|never)',
);

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
	weight: 1.7,
	detect: (context) => {
		const {post, heard, reply} = context;
		if (post === null || heard === null || turnsAway(context)) return [];
		const off = find(reply, boasts).map((span) => sentenceOf(reply, span) ?? span);
		const spans = find(reply, lived).filter((span) => !off.some((other) => overlaps(span, other)));
		const [first] = spans;
		if (first === undefined) return [];
		return [{spans: [first], strength: Math.min(1, 0.35 + 0.13 * Math.min(5, spans.length))}];
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
