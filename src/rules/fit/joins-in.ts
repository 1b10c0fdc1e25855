import {pitches} from '../../coach/agenda/promotion.ts';
import {trade} from '../../coach/agenda/trade.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/**
 * A call is made to be answered. Who comes along, brings something or tells of their own is part
 * of it.
 */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You join in: “{quote}”',
	sources: [ideas.communityBond, ideas.theyCameFirst],
	weight: 0.8,
	detect: when(
		(context) => context.post !== null && !pitches(context) && trade(context).length === 0,
		phrases(
			[
				"(count me in|i'm in|i'm up|i'm here|we're in|coming|see you (there|on|at)|will be there|on my way)",
				"(i'll|i will|i can|we can|i could|will|can|happy to|glad to) (bring|come|lend|help (with|out)|carry|take (it|this|the|that)|drive|pick|collect|join|be there|give you a|cook) *",
				"(i'd|i would) (like|love) to (help|hear|see|try|know)",
				'hello from *',
				'(ours|mine|same here|same) (was|were|is|did|does|went|has|had|in|on|at) *',
				'(did|tried|built|baked|used) it (on|in|with|at|for) *',
				'(we|i) have a (*)? (here|too|you can) *',
				'(same|true) (here|in|on|at) *',
				'(saw|seen) (a|him|it|the) (*)? (*)? (*)? (at|on|in) the? *',
			],
			{strength: 0.5},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'We clear the stream on Sunday, boots and gloves on.',
			reply: '«Count me in», and «I can bring two» rakes.',
		},
		{
			post: 'Roll call for the night shift, where are you?',
			reply: '«Hello from Gdansk», third coffee, and the fog is down.',
		},
	],
	nearMisses: [
		{
			post: 'We clear the stream on Sunday, boots and gloves on.',
			reply: 'The council ought to do that, we pay for it after all.',
		},
		'Count me in, and I can bring two rakes.',
		{
			post: 'We clear the stream on Sunday, boots and gloves on.',
			reply: 'I’ll bring leaflets, we are taking bookings for spring. Visit our website now.',
		},
	],
};
