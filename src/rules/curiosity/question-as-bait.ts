import {asked} from '../../coach/agenda/own-thing.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {compile, find} from '../../coach/detect.ts';
import {leadsToOwn} from '../../coach/heard/asked-back.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps, type Span} from '../../coach/text/span.ts';

const hooks = compile(
	'(do you|are you|you)? (want|wants|ready|looking|need|hoping) (to|a|more|some|for|your) (*)? (*)? (*)? (*)?',
	'(are you)? (tired of|sick of|struggling (with|to)|fed up with|worried about|still using) *',
	'(have you|ever) (considered|thought about|tried|heard of|seen) *',
	'(did|do) you know that? *',
	'(what if|imagine if|would you like|how would you like|interested in) *',
	'(can|may) (i|we) (ask|tell|suggest) you? (*)?',
	'how do you feel about (your|a|the|letting) *',
);

/** The first of what asks, when the reply sells; else what leads to the writer's own thing. */
const baitIn = (context: Parameters<typeof leadsToOwn>[0]): Span[] => {
	const own = leadsToOwn(context);
	if (!pitches(context)) return own;
	const questions = clauses(context.reply).filter(({mood, marked}) => mood === 'asks' || marked);
	const hooked = find(context.reply, hooks).filter((span) =>
		questions.some(({sentence}) => overlaps(sentence, span)),
	);
	return hooked.length > 0 ? hooked : own;
};

export default defineRule({
	principle: 'curiosity',
	kind: 'fault',
	tip: 'Ask about them; “{quote}” leads to your own thing.',
	why: 'A question that only opens the door for an offer is felt as a trick. People then stop answering real ones as well.',
	sources: [ideas.notManipulate, ideas.talkNotAd],
	weight: 1.2,
	detect: (context) => {
		if (asked(context) || context.heard?.invites.advice) return [];
		const spans = baitIn(context);
		return spans.length === 0 ? [] : [{spans: spans.slice(0, 1), strength: 0.8}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Five years of the book club tonight, we started with three chairs.',
			reply:
				'«Want to grow your club faster»? Our new app helps you reach more members, sign up today.',
		},
		{
			post: 'The choir sang in the rain and nobody left.',
			reply: '«Tired of wet» scores? Our platform helps you to go digital. Sign up today.',
		},
		{
			post: 'Quiet morning at the stall, sold nine jars.',
			reply:
				'«Have you considered selling» online? Our tool lets you start in minutes. Get started for free.',
		},
		{
			post: 'Our choir turned ten and the first alto flew in from Oslo for it.',
			reply:
				'Ten years, well sung. Would you «like a free copy» of the guide that I wrote for choirs?',
		},
	],
	nearMisses: [
		'You mean we should let our parliamentary system work?',
		{
			post: 'Five years of the book club tonight, we started with three chairs.',
			reply: 'Want to swap lists some time? Ours is heavy on crime.',
		},
		{
			post: 'Which app do you all use for lending books? Any recommendations?',
			reply: 'Have you considered Shelfie? It is our app, free for up to fifty books.',
		},
		{
			post: 'Quiet morning at the stall, sold nine jars.',
			reply: 'Have you considered the Thursday market? It is smaller and people come to talk.',
		},
		{
			post: 'Quiet morning at the stall, sold nine jars.',
			reply: 'Nine is nine. Is the honey from the same field as my neighbour’s, by the lock?',
		},
	],
};
