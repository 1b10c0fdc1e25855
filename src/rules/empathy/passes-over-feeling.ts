import {orders} from '../../coach/advice/orders.ts';
import {isHeavy} from '../../coach/agenda/promotion.ts';
import {has, missing} from '../../coach/detect.ts';
import {consoles} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** These hurt enough that nobody should answer beside them. */
const deep = new Set(['grief', 'sadness', 'loneliness', 'shame', 'exhaustion', 'fear']);

const ofWriter = /^(?:i|i'm|i've|i'd|me|my|we|our)$/;

/** A shorter reply may be one of many turns. */
const fewestWords = 10;

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Say a word about what weighs on {them}: “{said}”',
	why: 'A feeling that gets no answer is a sentence nobody listened to. One line is enough before the rest.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: ['I’m sorry {told}. ', 'That sounds … '],
	advice: 'meet-the-feeling',
	weight: 1.1,
	detect: (context) => {
		const {reply, heard} = context;
		if (heard === null || reply.words.length < fewestWords || !isHeavy(context)) return [];
		const bad = heard.feelings.filter(({good, family}) => !good && deep.has(family));
		if (bad.length === 0 || heard.feelings.some(({taken}) => taken > 0)) return [];
		const instructs =
			heard.questions.length === 0 &&
			orders(context).length >= 2 &&
			!has(reply, consoles) &&
			!reply.plain.includes('?') &&
			!reply.words.some(({lower}) => ofWriter.test(lower));
		if (instructs) return missing(bad, 0.5);
		// Whoever answers their question, takes up their point, asks on or tells of the same does attend.
		const attends =
			heard.questions.some(({taken}) => taken >= 0.3) ||
			heard.points.some(({met}) => met) ||
			heard.shared >= 1.5 ||
			reply.plain.includes('?') ||
			reply.words.some(({lower}) =>
				/^(?:you|your|you're|you'll|u|ur|i|i'm|i've|me|my|mine|we|we've|our|ours|us)$/.test(lower),
			);
		return attends ? [] : missing(bad, 0.8);
	},
});

export const examples: Examples = {
	hits: [
		{
			post: '«My mother died on Sunday.» I keep setting two cups.',
			reply:
				'The market opens at eight on Sundays and has the best selection of tea in the region.',
		},
		{
			post: '«I feel so alone since the move.» Nobody in the office eats lunch.',
			reply: 'The new tram line will be ready in the spring and passes right by the business park.',
		},
		{
			post: '«I’m terrified of the scan results.»',
			reply: 'Hospitals in the region have invested a lot in modern equipment over the last years.',
		},
	],
	nearMisses: [
		{
			post: 'My mother died on Sunday. I keep setting two cups.',
			reply: 'Two cups. I did that for a year, and in the end I kept doing it on purpose.',
		},
		{
			post: 'I feel so alone since the move. Nobody in the office eats lunch.',
			reply: 'Is there a canteen, or does everybody really eat at the desk in that place?',
		},
		{
			post: 'The move went well and the office has a canteen.',
			reply: 'The new tram line will be ready in the spring and passes right by the business park.',
		},
	],
};
