import {asked} from '../../coach/agenda/own-thing.ts';
import {anyOf, compile, each, find, phrases, seeking, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const atSomewhere = compile('at * we', 'at * * we');

const named =
	/(?<!\w)[Aa]t\s+(?!Christmas|Easter|Eid|New|Thanksgiving|Halloween|Diwali|Uni)\p{Lu}\p{L}/u;

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Speak as one person: “I” instead of “{quote}”.',
	why: 'A company’s “we” leaves the reader outside. The human face of a business is somebody with a name.',
	sources: [ideas.humanFace, ideas.authentic],
	weight: 1,
	detect: when(
		(context) => !asked(context),
		anyOf(
			// "At Plannd we", not "at noon we": a name is written with a capital.
			seeking([atSomewhere], ({reply}) =>
				each(
					find(reply, atSomewhere).filter(({start, end}) =>
						named.test(reply.raw.slice(start, end)),
					),
					0.75,
				),
			),
			phrases(
				[
					'our team here',
					'we help small',
					'we (are|at * are)? (thrilled|excited) to (empower|announce) *',
					'our mission is',
					'our customers love',
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
