import {asked} from '../../coach/agenda/own-thing.ts';
import {earned, offers, offersOfAThird, promotion} from '../../coach/agenda/promotion.ts';
import {compile, has, spotted, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const selling = compile('(our|we (run|offer|give|sell)|my (shop|store|company|business))');

/** What a third one gives away is a hint; it takes a sign that the writer is the one who offers. */
const isOwn = (context: Context): boolean =>
	context.reply.links.length > 0 ||
	promotion(context).length > offers(context).length ||
	has(context.reply, selling);

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}” here: nobody asked for an offer.',
	why: 'A price, even zero, turns a conversation into a counter. It belongs where somebody asked for a recommendation.',
	sources: [ideas.deliverValue],
	weight: 1.2,
	detect: when(
		(context) => !asked(context) && !earned(context) && !offersOfAThird(context) && isOwn(context),
		spotted(offers, 0.8),
	),
});

export const examples: Examples = {
	hits: [
		'You could try our planner for that, «it’s free»!',
		'We run a «free trial» until Sunday, come and see what the fuss is about.',
		'My shop has «20% off» everything with thorns this week.',
	],
	nearMisses: [
		'Feel free to skip the second chapter, it repeats the first one.',
		{
			post: 'Can anyone recommend a tool for shared calendars?',
			reply: 'I work on Plannd, so weigh this: it’s free for up to five people.',
		},
		{
			post: 'Where do I get running shoes before Sunday?',
			reply: 'The place by the bridge has 50% off this week and films your stride for free.',
		},
		'The museum is free of charge on Sundays, and the map is on the door.',
		'Entry to the park was free when we were children, and so were the pears.',
	],
};
