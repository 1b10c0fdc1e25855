import {isHeavy} from '../../coach/agenda/promotion.ts';
import {beginning, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Ask what led to it: “{quote}” can sound like blame.',
	why: 'A bare “why” at the start of a question is heard as a charge to answer. “What made you …” asks the same and leaves room.',
	sources: [findings.politeness, findings.goneAwry],
	starter: 'What made you … ?',
	weight: 0.4,
	detect: when(
		(context) => !isHeavy(context),
		beginning(
			phrases(
				[
					"(and|but|so)? why (are|do|did|would|don't|dont|didn't|not|aren't|can't|have) (you|u|just)",
					'what exactly (is|are|do) (you|your)',
					'do you (really|actually) (need|want|have|mean)',
					'(and|so)? why (not just|on earth|in the world|the hell|bother|is it so|would anyone)',
					'is (this|it) a? homework',
					"(so|and|but)? (what|what's) exactly? is? (the|your) (actual|exact|real)? (question|problem|point|issue)",
					'what (does|has) (this|that|it) (have|got)? (to do with|mean)',
					'what part of that (*)? (is|do|did) not',
					'what have you (tried|done)',
				],
				{
					strength: 0.8,
					unless: ["why (not|don't you) come"],
				},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Why are you» soaking the beans at all?',
		'«Why don’t you» read the label on the can?',
		'«Do you really need» three screens for that?',
	],
	nearMisses: [
		'That is why you soak them overnight.',
		'Why not come along on Sunday, there is room in the van?',
		'What made you pick the blue one?',
		{
			post: 'I feel so alone, nobody calls since the funeral.',
			reply: 'Why do you think they stopped, were they close to him too?',
		},
	],
};
