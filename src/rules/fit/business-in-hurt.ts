import {asked, ownLinks, ownThings} from '../../coach/agenda/own-thing.ts';
import {apart} from '../../coach/agenda/profile.ts';
import {callsToAction, earned, isHeavy, pitches, promotion} from '../../coach/agenda/promotion.ts';
import {trade} from '../../coach/agenda/trade.ts';
import {madeOf} from '../../coach/detect.ts';
import {isMild, isTender} from '../../coach/heard/tender.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Under a review of it a business is the one who was spoken to. */
const answersReview = (context: Context): boolean =>
	placeOf(context.site).letterForm.is === 'expected' &&
	callsToAction(context).length === 0 &&
	trade(context).length === 0;

/** Business brought to somebody who told of something close to them, and asked for nothing. */
const business = madeOf([promotion, trade], (context) => {
	const {heard, post} = context;
	if (!heard || !post || asked(context) || !(isHeavy(context) || isTender(context))) return [];
	if (isMild(context) || earned(context) || answersReview(context)) return [];
	// "It is free" may be about the help of others; business has an owner, or more than one sign.
	const own = ownThings(context).length + ownLinks(context).length > 0;
	const spans = apart([...(own || pitches(context) ? promotion(context) : []), ...trade(context)]);
	if (spans.length === 0) return [];
	const hurt = heard.feelings.filter(({good}) => !good);
	const told = [...hurt, ...heard.feelings, ...heard.points, ...post.sentences].slice(0, 1);
	const said = (hurt.length > 0 ? hurt : told).map(({start, end}) => ({start, end}));
	// Whoever works with what was told has at least listened first.
	const listened = heard.uptake >= 0.5 ? 0.6 : 1;
	return [{spans, said, strength: (spans.length > 1 ? 1 : 0.8) * listened}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave the offer out and answer this first: “{said}”',
	why: 'Somebody told of something close to them. An offer there, however kind, says that it was read as a chance.',
	sources: [ideas.contextDecides, ideas.walkInTheirShoes],
	weight: 3,
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
		{
			post: '«My late grandfather’s boat is back on the water, first summer without him.»',
			reply: 'Wood moves. «I do house calls» all along the coast, varnish and caulking.',
		},
	],
	nearMisses: [
		{
			post: 'We shipped the fixes today, two years late.',
			reply: 'I’m sorry it took us at Norden just as long. What got yours through?',
		},
		{
			post: 'My late grandfather’s boat is back on the water, first summer without him.',
			reply: 'He would have checked the caulking twice. I worked on one like it in Troon.',
		},
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
