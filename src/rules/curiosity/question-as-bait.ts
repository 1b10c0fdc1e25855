import {asked} from '../../coach/agenda/own-thing.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {compile, find} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

const hooks = compile(
	'(do you|are you|you)? (want|wanna|wants|ready|looking|need|dying|hoping) (to|a|more|some|for|your) (*)? (*)? (*)? (*)?',
	'(are you|you)? (tired of|sick of|struggling (with|to)|fed up with|worried about|still (using|paying|doing|wasting|struggling)) *',
	'(have you|ever) (considered|thought about|tried|heard of|checked out|seen|wondered|wished) *',
	'(did|do) you know (that|you)? *',
	'(what if|imagine if|would you like|how would you like|interested in) *',
	'how do you (manage|handle|grow|scale|reach|track|promote|market|measure|find) (your|all|new|more) *',
	'(which|what|how) * * * * * (your|the right|the best) (brand|business|channel|channels|audience|customers|clients|strategy|products|followers|fans|company|sales|revenue|team)',
);

export default defineRule({
	principle: 'curiosity',
	kind: 'fault',
	tip: 'Ask about their matter; “{quote}” leads to your own.',
	why: 'A question that only opens the door for an offer is felt as a trick. People then stop answering real ones as well.',
	sources: [seeds.principles, seeds.listenFirst],
	weight: 1,
	detect: (context) => {
		const {reply} = context;
		if (asked(context) || !pitches(context)) return [];
		const questions = reply.sentences.filter(({end}) => reply.plain[end - 1] === '?');
		const spans = find(reply, hooks).filter((span) =>
			questions.some(({start, end}) => span.start >= start && span.start < end),
		);
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
	],
	nearMisses: [
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
	],
};
