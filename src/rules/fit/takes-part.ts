import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** How far the reply is about what this thread is about: a question, a point or a feeling of it. */
const partTaken = (context: Context) => {
	const {heard} = context;
	if (!heard || turnsAway(context)) return [];
	const said = [...heard.questions, ...heard.points, ...heard.feelings].filter(({met}) => met);
	const most = (taken: readonly {taken: number}[]) => Math.max(0, ...taken.map((one) => one.taken));
	const strength = Math.min(
		1,
		Math.max(
			heard.uptake,
			0.9 * most(heard.questions),
			0.8 * most(heard.points),
			0.7 * most(heard.feelings),
		),
	);
	if (strength < 0.25) return [];
	return [{spans: [], said: said.map(({start, end}) => ({start, end})), strength}];
};

/**
 * A thread is a table with a talk under way. Who takes that talk further belongs there, invited or
 * not.
 */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'It is about what this thread is about.',
	sources: [ideas.contextDecides, ideas.communityBond, findings.uptake],
	weight: 1.5,
	detect: partTaken,
});

export const examples: Examples = {
	hits: [
		{
			post: 'The swifts are back over the mill. Forty of them, screaming round the chimney at dusk.',
			reply:
				'Forty round one chimney! Ours screamed past the church at dusk and were gone by nine.',
		},
		{
			post: 'How do I stop the cellar door from swelling in autumn?',
			reply: 'Plane two millimetres off the cellar door in summer and seal the edge, it stops.',
		},
	],
	nearMisses: [
		'Forty round one chimney! Ours screamed past the church.',
		{
			post: 'The swifts are back over the mill. Forty of them, screaming round the chimney at dusk.',
			reply: 'Good evening from Ohio, I make wooden toys.',
		},
		{
			post: 'How do I stop the cellar door from swelling in autumn?',
			reply: 'Our cellar door service stops swelling, sign up now, it is free for a month.',
		},
	],
};
