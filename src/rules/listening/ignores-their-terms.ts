import {compile, find, has} from '../../coach/detect.ts';
import type {ConstraintKind} from '../../coach/heard/constraints.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import type {Context} from '../../coach/rule.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlapsAny, type Span} from '../../coach/text/span.ts';

const advises = compile(
	"(you|u|you'd) (really|just|also|might)? (should|shouldn't|need to|have to|must|ought to|could try|could always|better|can always|might want to|want to try)",
	'(have|did) you ever? (tried|try|considered|thought about|looked into|spoken to|talked to)',
	"(why (don't|dont|not) (you|just)?|(what|how) about (trying|a|an|the|talking|getting|asking)|(my|a piece of|some|one piece of|best) (advice|tip|suggestion)|i('d| would)? (suggest|recommend|advise)|if i were you|if it were me|what (works|worked|helped|helps) (for me|me) (is|was))",
	'the (key|answer|solution|first step) is',
);

/** Orders of this kind are comfort. */
const kind =
	/^(?:hang|take|breathe|rest|let it out|let it all out|vent away|rant away|scream|cry|don't (?:apologi[sz]e|be sorry|worry)|do(?:n't)? not? worry|be (?:kind|gentle)|look after|give yourself|stay|hold on|come here|know that|keep (?:going|venting|posting)|remember (?:you|that you)|enjoy|say (?:it|what|as much)|go ahead|go on|tell (?:me|us)|talk to me|thank|get it|cheer|eat something|sleep)/;

const owning = compile(
	"(not|didn't|isn't|no|never) (advice|asked|asking|ask|looking|trying)",
	"know that? (you|you're) (not|don't)",
	'ignore this',
);

const goesPrivate = compile(
	'(dm|pm|message|call|email) me',
	'sent you a? message',
	'i will message you',
	'contact me',
);

const costs = compile(
	'(spend|pay) (the|for) (money|a) (*)?',
	'not cheap',
	'(pricey|expensive)',
	'buy a new one',
);

/** Where the reply breaks a term of the post. Spans into the reply. */
const breaks: Partial<Record<ConstraintKind, (context: Context) => readonly Span[]>> = {
	'no-advice': ({reply}) => {
		if (has(reply, owning)) return [];
		const told = find(reply, advises);
		const ordered = clauses(reply)
			.filter(({mood, first}) => mood === 'orders' && first)
			.map(({sentence, from, to}) => ({
				start: sentence.words[from]?.start ?? sentence.start,
				end: sentence.words[to - 1]?.end ?? sentence.end,
			}))
			.filter(({start, end}) => !kind.test(reply.plain.slice(start, end)))
			.filter((span) => !overlapsAny(told, span));
		return [...told, ...ordered].sort((a, b) => a.start - b.start);
	},
	'no-messages': ({reply}) => find(reply, goesPrivate),
	'no-links': ({reply}) => reply.links.map(({start, end}) => ({start, end})),
	budget: ({reply}) => find(reply, costs),
};

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'They said “{said}”; drop “{quote}” and stay with that.',
	why: 'How somebody wants to be answered is part of what they said. To pass over it is to skip the first line of the post.',
	sources: [ideas.listenFirst, ideas.theyCameFirst],
	weight: 1.6,
	detect: (context) => {
		const {heard} = context;
		if (heard === null) return [];
		const found = heard.constraints.flatMap((constraint) => {
			const spans = breaks[constraint.kind]?.(context) ?? [];
			const {start, end} = constraint;
			return spans.length === 0 ? [] : [{said: {start, end}, spans}];
		});
		const [first] = found;
		if (first === undefined) return [];
		return [{spans: first.spans.slice(0, 2), said: [first.said], strength: 0.8}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: '«Not looking for advice, just need to vent.» My sister cancelled Christmas by text.',
			reply: 'Ouch. «You should» ring her tonight and clear the air before it sets.',
		},
		{
			post: 'Second flood in the cellar. «Please don’t tell me what to do, I only want to moan.»',
			reply: '«Buy a bigger pump» and raise the shelves.',
		},
		{
			post: 'Selling the rowing boat, details below. «No DMs please.»',
			reply: 'Nice boat, «sent you a message» about the oars.',
		},
		{
			post: 'First flat and an empty kitchen. «We are on a very tight budget.»',
			reply: 'The copper set is «pricey» and lasts for life, so get that.',
		},
	],
	nearMisses: [
		{
			post: 'I want to complain about my delivery.',
			reply: 'I’m sorry. I’ll send a new one today, before you have to return anything.',
		},
		{
			post: 'Not looking for advice, just need to vent. My sister cancelled Christmas by text.',
			reply: 'By text, of all things. Let it out, that is a rotten way to hear it.',
		},
		{
			post: 'Second flood in the cellar. Please don’t tell me what to do, I only want to moan.',
			reply: 'Twice in one autumn, moan away. Ours took the piano and I still swear at the stairs.',
		},
		{
			post: 'Selling the rowing boat, details below. No DMs please.',
			reply: 'Are the oars the originals, and would you hold it until Saturday?',
		},
		{
			post: 'My sister cancelled Christmas by text. What should I write back?',
			reply: 'You should sleep on it and ring her, texts read colder than they were meant.',
		},
		{
			post: 'First flat and an empty kitchen. We are on a very tight budget.',
			reply: 'One cast iron pan from the charity shop and a good knife got us through a year.',
		},
	],
};
