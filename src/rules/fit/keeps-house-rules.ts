import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Every table has its customs. Who knows them, and points others to them kindly, is at home. */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You keep to how this place does it: “{quote}”',
	sources: [ideas.contextDecides, norms.reddit],
	weight: 0.9,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				'(in|see) the (sidebar|faq)',
				'the rules (say|says|puts|is|are) *',
				'in the sunday thread',
				'(tag|mark|label) (it|this) as? *',
				"i'll save it for *",
				'not a mod',
				'(continue|take it|belongs|moved) (in|to|with|at|on) (the|a|*)',
				'start a (thread|topic|post|question|pr|discussion)',
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Repairs go «in the Sunday thread», build logs any day.',
		'«Not a mod», but it is «in the sidebar»: no maps before noon.',
		'I have drawn one too; «I’ll save it for the» showcase.',
	],
	nearMisses: [
		'The wiki of my heart is empty today.',
		'We run a shop, see the FAQ at our new website, sign up now and get a free trial.',
		'My flair for drama comes from her.',
	],
};
