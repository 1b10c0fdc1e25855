import {wantsHelp} from '../../coach/advice/worth.ts';
import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * A question is the plainest way to ask to be heard. An answer to it is the plainest way to show
 * that one did.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You answer what they asked: “{said}”',
	sources: [ideas.listenFirst, findings.uptake],
	weight: 1.8,
	detect: (context) => {
		const {heard} = context;
		// A pitch under a question is cut to its shape.
		if (turnsAway(context)) return [];
		const answered = heard?.questions.filter(({met}) => met) ?? [];
		if (heard === null || answered.length === 0) return [];
		const best = Math.max(...answered.map(({taken}) => taken));
		const share = answered.length / heard.questions.length;
		return [
			{
				spans: [],
				said: answered,
				strength: Math.max(0.1, (best - 0.4) / 0.6) * (0.6 + 0.4 * share),
				...(wantsHelp(context) && {standsFor: 'curiosity'}),
			},
		];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: '«What did you do when your first sourdough would not rise?»',
			reply: 'I gave up for a month, then a neighbour handed me some of hers.',
		},
		{
			post: '«Does the ferry still sail on Sundays?»',
			reply: 'Yes, twice, the last one leaves at 19:10.',
		},
		{
			post: 'New to the allotment here. «When do you plant garlic in the north?»',
			reply: 'We plant garlic in late October, before the ground gets too wet.',
		},
		{
			post: '«Is the 43 bus running on Sunday?»',
			reply: 'Yes, every half hour until about nine.',
		},
		{
			post: '«anyone know a decent vet who sees rabbits?»',
			reply: 'Dr Okafor at Park Lane sees rabbits, she fixed the teeth of ours.',
		},
	],
	nearMisses: [
		{
			post: 'Not asking how to fix the clock. It stopped the day he left.',
			reply: 'Turn the small wheel and check the spring first.',
		},
		{
			post: 'New to the allotment here. When do you plant garlic in the north?',
			reply: 'Welcome, such a lovely hobby and you will love it.',
		},
		{
			post: 'Is the 43 bus running on Sunday?',
			reply: 'Great question, thanks for asking.',
		},
		{
			post: 'The 43 bus is running again on Sundays.',
			reply: 'Yes, every half hour until about nine.',
		},
	],
};
