import {asked} from '../../coach/agenda/own-thing.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** How far the reply stays on what was asked, when something was. */
const onTheAsk = (context: Context) => {
	const {heard} = context;
	if (!heard || pitches(context)) return [];
	const invited = heard.invites.advice || heard.invites.offers || asked(context);
	const met = heard.questions.filter((question) => question.met);
	if (!invited || met.length === 0) return [];
	const said = met.map(({start, end}) => ({start, end}));
	return [{spans: [], said, strength: Math.max(...met.map(({taken}) => taken))}];
};

/** An answer is at home under its question. Whoever was invited in need not explain why they came. */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You were asked, and you stay on it: “{said}”',
	sources: [ideas.theyCameFirst],
	weight: 1,
	detect: onTheAsk,
});

export const examples: Examples = {
	hits: [
		{
			post: 'New in town. «Can anyone recommend a barber near the market?»',
			reply: 'I go to the barber behind the fish hall, he is quick and he listens.',
		},
		{
			post: '«How do you keep basil alive in winter?» Mine gives up every November.',
			reply: 'You can keep basil alive on a south window, and cut it from the top in winter.',
		},
		{
			post: '«What tool do you use to plan shifts in a small shop?»',
			reply:
				'We make a tool to plan shifts, I work there: for a small shop the free plan is enough.',
		},
	],
	nearMisses: [
		'You can keep basil alive on a south window.',
		{
			post: 'My basil made it through the winter on the kitchen window.',
			reply: 'You can also cut it from the top, then it grows to the sides.',
		},
		{
			post: 'New in town. Can anyone recommend a barber near the market?',
			reply: 'Ha ha, welcome to the jungle!',
		},
	],
};
