import {asked} from '../../coach/agenda/own-thing.ts';
import {apart} from '../../coach/agenda/profile.ts';
import {isHeavy, pitches, promotion} from '../../coach/agenda/promotion.ts';
import {trade} from '../../coach/agenda/trade.ts';
import {madeOf} from '../../coach/detect.ts';
import {isMild, isTender} from '../../coach/heard/tender.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** A pitch at a table where nobody asked; worse where the post said that it wants none. */
const uninvited = madeOf([promotion, trade], (context) => {
	const {heard} = context;
	if (!heard || asked(context)) return [];
	const refused = heard.invites.refusesOffers;
	if (!refused && (isHeavy(context) || isTender(context)) && !isMild(context)) return [];
	const soft = trade(context);
	// Under a question a trade may be what the answer stands on; two words of it are a sign.
	const open = heard.questions.length > 0 || heard.invites.advice;
	const comesForBusiness = pitches(context) || soft.length > (open ? 1 : 0);
	const spans = apart([...promotion(context), ...soft]);
	if (spans.length === 0 || !(refused || comesForBusiness)) return [];
	const all = [...heard.questions, ...heard.feelings, ...heard.points];
	const takenUp = all.length > 0 && all.filter(({met}) => met).length >= all.length / 2;
	return [{spans, strength: refused ? 1 : takenUp ? 0.6 : 0.9}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Take up their point first; “{quote}” can wait until someone asks.',
	advice: 'start-with-theirs',
	why: 'A business that joins a talk uninvited is the stranger at the party. Those who were asked in are heard.',
	sources: [ideas.uninvitedGuest, ideas.theyCameFirst, norms.reddit],
	weight: 1.8,
	detect: uninvited,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Relationships with readers grow slowly, the way friendships do.',
			reply: 'So true. «Our portal» does that for you, «sign up today»!',
		},
		{
			post: 'Tonight we counted forty swifts over the mill.',
			reply: 'Great. «We built a birding app» for that, «it’s free».',
		},
		{
			post: 'Which pan do you use? No ads please, I want to hear from cooks.',
			reply: 'Cast iron, and «our online store» has them.',
		},
		{
			post: 'The lantern walk starts at six by the old well, everybody brings a light.',
			reply: 'See you there, «ask for our price list» at the gate.',
		},
	],
	nearMisses: [
		{
			post: 'Can anyone recommend an app for counting birds?',
			reply: 'We built a birding app, I am one of the makers, and it’s free.',
		},
		{
			post: 'Tonight we counted forty swifts over the mill.',
			reply: 'When I built my app for that, nobody used it; a notebook and a pencil won.',
		},
		'Our portal does that for you, sign up today.',
	],
};
