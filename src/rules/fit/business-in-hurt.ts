import {asked, ownLinks, ownThings} from '../../coach/agenda/own-thing.ts';
import {isHeavy, pitches, promotion} from '../../coach/agenda/promotion.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** Business brought to somebody who told of grief, fear or exhaustion, and asked for nothing. */
const business = (context: Context) => {
	if (!context.heard || !isHeavy(context) || asked(context)) return [];
	// "It is free" may be about the help of others; business has an owner, or more than one sign.
	const own = ownThings(context).length + ownLinks(context).length > 0;
	const spans = own || pitches(context) ? promotion(context) : [];
	const hurt = context.heard.feelings.filter(({good}) => !good);
	const said = hurt.map(({start, end}) => ({start, end}));
	return spans.length === 0 ? [] : [{spans, said, strength: spans.length > 1 ? 1 : 0.8}];
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave the offer out and answer this first: “{said}”',
	why: 'Somebody told of something that hurts. An offer there, however kind, says that it was read as a chance.',
	sources: [seeds.rethinking, seeds.listenFirst],
	weight: 3,
	starter: ['I’m sorry {told}. ', 'I’m sorry. That sounds …'],
	detect: business,
});

export const examples: Examples = {
	hits: [
		{
			post: '«My launch failed and I’m exhausted.» Three years for nothing.',
			reply: '«We make a tool» for that, I work there: it does X, «the free plan» covers you.',
		},
		{
			post: '«We lost my dad in March.» The garden is all weeds.',
			reply: 'So sorry for your loss! «Check out our garden service», spring slots are open.',
		},
		{
			post: '«I am so scared of the surgery on Monday.»',
			reply: 'Stay strong dear. «Our wellness app» has calming sounds for you.',
		},
	],
	nearMisses: [
		{
			post: 'My launch failed and I’m exhausted. Three years for nothing.',
			reply: 'Three years is a long time. What would a week without any of it look like?',
		},
		{
			post: 'I’m exhausted from doing the rota by hand. Can anyone recommend a tool?',
			reply: 'We make a tool for that, I work there: the free plan covers six people.',
		},
		{
			post: 'We opened our second bakery today, I could not be happier.',
			reply: 'Lovely. Our newsletter would like to write about it, if you have an hour.',
		},
	],
};
