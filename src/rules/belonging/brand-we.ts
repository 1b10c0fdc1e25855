import {asked} from '../../coach/agenda/own-thing.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Speak as one person: “I” instead of “{quote}”.',
	why: 'A company’s “we” leaves the reader outside. The human face of a business is somebody with a name.',
	sources: [seeds.principles, seeds.social],
	weight: 1,
	detect: when(
		(context) => !asked(context),
		phrases(
			[
				'(here)? at (our company|our agency|our firm|our shop|our studio|* we|* our team|* * we)',
				'(we|our team|our experts|our company) (at|here at|from) *',
				'(all of us|the (whole|entire)? team|everyone|your friends|folks) (here)? at *',
				'(our|the) (entire|whole|amazing|dedicated|expert|talented)? team (here|at|of (experts|professionals|specialists)|is (here|ready|proud|excited|thrilled|dedicated|committed)|would love to)',
				'(we) (help|serve|partner with|work with|empower|support|enable) (small|busy|local|growing|many|people|brands|businesses|companies|clients|customers|founders|creators|teams|owners|families|thousands)',
				'(we|our company|our brand) (believe|care) (that|deeply)? (every|about (our|every|each|you)|in (quality|innovation|excellence|people))',
				'(our|happy) (clients|customers|users|partners|products|services|offerings|range|brand) (love|are|is|say|trust|have|include|can|help|will|deserve|tell)',
			],
			{
				strength: 0.75,
				unless: [
					'(we|i) (met|ate|stayed|worked|were|live|lived|sat|swim|swam|play|played|meet|eat|drink|arrived|stopped|looked|laughed|stood|got) (at|in|here)',
					'at (least|first|last|night|noon|home|work|times|once|the|this|that|what|some|one|dawn|dusk|school|christmas|easter)( *)? we',
					'at (home|work|school|night|times|first|last|least|noon|once|dawn|dusk|christmas|easter) *',
				],
			},
		),
	),
	examples: {
		hits: [
			{
				post: 'The mixer died at five this morning.',
				reply: '«At Plannd we» see that a lot, hang in there.',
			},
			{
				post: 'Twenty years of the shop, and my knees know it.',
				reply: '«Our team here» sends a round of applause for twenty years.',
			},
			{
				post: 'Rain on the tent all night.',
				reply: '«Our customers love» the rain, it seems, from what they tell.',
			},
		],
		nearMisses: [
			{
				post: 'The mixer died at five this morning.',
				reply: 'At home we keep a hand whisk for that, and a strong cousin.',
			},
			{
				post: 'Which planner do you use? Any recommendations?',
				reply: 'At Plannd we print one for shops, I draw the pages.',
			},
			{
				post: 'Rain on the tent all night.',
				reply: 'Our team lost in that rain, nine to one.',
			},
		],
	},
});
