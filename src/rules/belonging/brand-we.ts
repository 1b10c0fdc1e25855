import {asked} from '../../coach/agenda/own-thing.ts';
import {anyOf, compile, each, find, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

const atSomewhere = compile('(here)? at * we', '(here)? at * * we');

const named =
	/(?<!\w)[Aa]t\s+(?!Christmas|Easter|Eid|New|Thanksgiving|Halloween|Diwali|Uni)\p{Lu}\p{L}/u;

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Speak as one person: “I” instead of “{quote}”.',
	why: 'A company’s “we” leaves the reader outside. The human face of a business is somebody with a name.',
	sources: [seeds.principles, seeds.social],
	weight: 1,
	detect: when(
		(context) => !asked(context),
		anyOf(
			// "At Plannd we", not "at noon we": a name is written with a capital.
			({reply}) =>
				each(
					find(reply, atSomewhere).filter(({start, end}) =>
						named.test(reply.raw.slice(start, end)),
					),
					0.75,
				),
			phrases(
				[
					'at our (company|agency|firm|studio),? we',
					'(all of us|the (whole|entire)? team|everyone|your friends) here at *',
					'(our|the) (entire|whole|amazing|dedicated|expert|talented)? team (here|of (experts|professionals|specialists)|is (here|ready|proud|excited|thrilled|dedicated|committed)|would love to)',
					'we (help|serve|partner with|work with|empower|support|enable) (small|busy|local|growing|brands|businesses|companies|clients|customers|founders|creators|owners|thousands)',
					"(we|we're) (are|at (*)? * are)? (thrilled|excited|proud|delighted|passionate|committed) (to|about) (empower|empowering|help|helping|support|supporting|deliver|delivering|offer|offering|announce|see innovation|serve|serving|transform|transforming) *",
					'our (mission|vision|purpose|promise|commitment) is',
					'(our company|our brand) (believe|believes|care|cares)',
					'our (clients|customers|users|products|services|offerings|brand) (love|are|is|say|trust|have|include|can|help|will|deserve|tell)',
				],
				{strength: 0.75},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Our mission is» community, and choirs everywhere are part of it.',
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
		'We are excited to see the roof on, come by on Saturday.',
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
};
