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
					"(and|but|so)? why (are|do|did|would|don't|dont|didn't|not|aren't|won't|can't|have|were|is it that) (you|u|just|not)",
					'(what|why) (exactly|precisely) (is|are|do|did) (you|your)',
					'do you (really|actually|seriously) (need|want|have|mean)',
					'(and|but|so)? why (not just|not simply|on earth|in the world|the hell|bother|is (that|this|it) (a problem|so|even|an issue|relevant)|would (anyone|anybody|someone|one))',
					'(is|was) (this|that|it) (a|some|for|your)? homework',
					"(so|and|but|ok so)? (what|what's|what is) (exactly|precisely)? (is)? (the|your) (actual|exact|real)? (question|problem|point|issue)",
					'(what|how) (does|has) (this|that|it) (even|really|actually)? (have|got)? (to do with|mean)',
					'(what|which) (part|bit) of (it|this|that|my|the) (*)? (*)? (is|was|do|did) (unclear|not|you)',
					'what have you (tried|done|searched|attempted)',
				],
				{
					strength: 0.8,
					unless: [
						"why (not|don't you|dont you|don't we) (*)? (come|join|meet|sit|have a|have some|stay)",
						'(why do|how come) (you|we) (love|like) *',
					],
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
