import {emptyOffers} from '../../coach/agenda/empty-offers.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Answer what {author} asked: what it does for this, what it can’t, who you are.',
	why: 'Even under a request, an offer that only calls is an advert. One that answers, and says who speaks, is help.',
	sources: [ideas.talkNotAd, ideas.deliverValue, norms.stackExchange],
	weight: 2.8,
	detect: emptyOffers,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Can anyone recommend a bread tin that doesn’t rust?',
			reply: 'Great post! «Check out our shop».',
		},
		{
			post: 'Looking for a planner for a small choir, any recommendations?',
			reply: 'You will love it, trusted by thousands of choirs. «Sign up today»!',
		},
	],
	nearMisses: [
		{
			post: 'Can anyone recommend a bread tin that doesn’t rust?',
			reply:
				'I make tins, so weigh this. Ours are steel and rust if you soak them; enamel lasts longer.',
		},
		{
			post: 'Can anyone recommend a tool for planning shifts?',
			reply:
				'We make a tool for that, I work there: it plans by role, and the free plan covers you.',
		},
		{
			post: 'We closed the bakery after 22 years.',
			reply: 'Great post! Check out our shop.',
		},
	],
};
