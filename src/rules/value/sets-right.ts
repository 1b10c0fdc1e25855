import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * A wrong first idea gives way to a fact, not to a slogan. Said plainly, it saves the next ten
 * readers too.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You put the fact where the mistake was: “{quote}”',
	sources: [ideas.slowThinking, findings.constructive],
	weight: 0.5,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				"(it's|its|it is|that's|they're|this is|that is|there are) (actually|now|really|not) (*)? (*)? (*)?(,)? (but|it's|it is|anymore|in|because|only|the)",
				'(changed|moved|replaced|removed|dropped|raised|updated) (in|to|by|from|with|on) *',
				"(not|doesn't) (*)? (*)? (any more|anymore)",
				'(used to be|as of)',
				"you're right that *",
				'common (misconception|mix-up)',
				'(the|that) (rule|law|price|date|term|number) (is|was|changed) *',
				"(you don't|don't) (need|have) to (*)? (*)? (to|it)",
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'The form «moved to the» harbour office, the town hall sends you away.',
		'That is a «common mix-up»: one is a yeast and the other a salt.',
		'It «used to be» free, they charge two euros now.',
	],
	nearMisses: [
		'I moved house that year and lost half of my books.',
		'She has not called since, and nobody knows why it ended.',
		'You are right, and I am glad that you said it.',
	],
};
