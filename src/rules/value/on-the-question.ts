import {answers, callsToAction, sells} from '../../coach/agenda/promotion.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const answered = (context: Context) => {
	// “Visit our shop” answers nothing, even where a shop was asked for.
	if (sells(context) || (callsToAction(context).length > 0 && !answers(context))) {
		return [];
	}
	const met = context.heard?.questions.filter((question) => question.met) ?? [];
	if (met.length === 0) return [];
	const taken = Math.max(...met.map((question) => question.taken));
	const said = met.map(({start, end}) => ({start, end}));
	return [{spans: [], said, strength: Math.min(1, 2 * taken - 0.9)}];
};

/**
 * The first thing of use to somebody who asks is an answer. What else there is to say can follow
 * it.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You answer what was asked: “{said}”',
	sources: [ideas.deliverValue, ideas.useWhatYouHear, findings.constructive],
	weight: 1.6,
	detect: answered,
});

export const examples: Examples = {
	hits: [
		{
			post: 'The new blinds came. «How do I fix blinds to a steel window frame?»',
			reply: 'You can fix blinds to steel with magnets, mine have held for two winters.',
		},
		{
			post: '«Does the ferry run in January?»',
			reply: 'Yes, the ferry runs in January too, twice a day and not on Sundays.',
		},
	],
	nearMisses: [
		'You can fix blinds to steel with magnets.',
		{
			post: 'Does the ferry run in January?',
			reply: 'What a lovely island that is.',
		},
		{
			post: 'The ferry was late, and the sea was grey.',
			reply: 'The ferry runs in January too, twice a day.',
		},
	],
};
