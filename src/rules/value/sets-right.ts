import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You put the fact where the mistake was: “{quote}”',
	why: 'A wrong first idea gives way to a fact, not to a slogan. Said plainly, it saves the next ten readers too.',
	sources: [seeds.rethinking, findings.constructive],
	weight: 0.5,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				"(it's|its|it is|that's|they're|this is|that is|these are|there is|there are|there's) (actually|in fact|now|really|no longer|not) (*)? (*)? (*)?(,)? (but|it's|its|it is|they're|any more|anymore|since|in|from|until|because|only|the)",
				'(changed|moved|renamed|replaced|removed|dropped|deprecated|discontinued|scrapped|raised|lowered|updated|withdrawn) (in|to|by|since|last|from|with|on|as of) *',
				"(not|isn't|aren't|wasn't|doesn't|no longer) (*)? (*)? (any more|anymore|any longer|these days)",
				'(used to be|was until|as of|since version|in the (new|current|latest) version)',
				"(you're|you are|that's|it's|the (*) is) (right|correct) (that|about|on) (*)",
				'(common|popular|old) (myth|misconception|mistake|misunderstanding|mix-up)',
				'(the|that) (rule|law|limit|deadline|fee|price|age|date|term|figure|number) (is|was|has been|ends|starts|applies|changed) *',
				"(you don't|you do not|no need|don't) (need|have) to (*)? (*)? (for|to|if|because|any more|anymore|when|it|at all)",
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
