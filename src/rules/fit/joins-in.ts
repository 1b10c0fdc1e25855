import {pitches} from '../../coach/agenda/promotion.ts';
import {trade} from '../../coach/agenda/trade.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You join in: “{quote}”',
	why: 'A call is made to be answered. Who comes along, brings something or tells of their own is part of it.',
	sources: [seeds.social, seeds.reachOut],
	weight: 0.8,
	detect: when(
		(context) => context.post !== null && !pitches(context) && trade(context).length === 0,
		phrases(
			[
				"(count me in|i'm in|i'm up|i'm here|i'm there|we're in|we'll be there|i'll be there|coming|put me down|sign me up|see you (there|on|at)|will be there|on my way)",
				"(i'll|we'll|i will|we will|i can|we can|i could|will|can|happy to|glad to) (also)? (bring|come|lend|help (with|out|on|carry|set)|carry|take (one|it|this|the|that)|bake|drive|pick|collect|join|be there|give you a|sit with|cover|swap|cook|open a pr|send a pr|look into it|keep an eye|keep looking|ask around|have a look|test it) *",
				"(i'd|i would|we'd) (like|love|be happy|be glad) to (take (this|it|one|that|part)|join|come|help|read|hear|see|try|know)",
				'(hello|hi|greetings|checking in|watching|listening|love|cheers|waving) from *',
				'(ours|mine|same here|same) (was|were|is|did|does|went|has|had|lasted|in|on|at|too|as well) *',
				'(did|made|tried|cooked|built|baked|knitted|planted|ran|used) (mine|ours|one|it) (on|in|with|last|at|this|from|for|too|as well|twice|once) *',
				"(we|i) (have|got|had|'ve) (a|one|the same|two) (*)? (*)? (here|too|as well|you can|going spare|to lend|spare) *",
				'(same|true|that happened|it was like that|so it was|us too|we had that) (here|in|on|at) *',
				'(saw|seen|spotted|heard|met|passed) (one|a|him|her|it|the|them|your) (*)? (*)? (*)? (at|near|behind|by|on|outside|in|around|along) (the)? *',
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
