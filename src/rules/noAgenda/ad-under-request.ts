import {ties} from '../../coach/agenda/disclosure.ts';
import {asked, ownThings} from '../../coach/agenda/own-thing.ts';
import {answers, callsToAction, hype, promotion, touts} from '../../coach/agenda/promotion.ts';
import {madeOf} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Under a request an offer is welcome while it answers; a call to come and buy answers nothing. */
const emptyOffer = madeOf([promotion, callsToAction, hype], (context): Evidence[] => {
	if (!context.heard?.invites.offers || !asked(context)) return [];
	const calls = [...callsToAction(context), ...hype(context)];
	const signs = calls.length > 0 ? calls : promotion(context);
	const [first] = signs;
	if (!first || ownThings(context).length + calls.length === 0) return [];
	if (answers(context) && !touts(context)) return [];
	if (calls.length === 0 && ties(context).length > 0) return [];
	return [{spans: [first], strength: calls.length > 0 ? 1 : 0.5}];
});

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Answer what {author} asked: what it does for this, what it can’t, who you are.',
	why: 'Even under a request, an offer that only calls is an advert. One that answers, and says who speaks, is help.',
	sources: [ideas.talkNotAd, ideas.deliverValue, norms.stackExchange],
	weight: 2.8,
	detect: emptyOffer,
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
