import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Could you, would you, please: small words that leave the other a choice. They mark the requests
 * that people find polite.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You ask rather than tell: “{quote}”',
	sources: [ideas.equals, findings.politeness],
	weight: 0.7,
	detect: unscornful(
		phrases(
			[
				'(could|would|can) (you|i|we) (please|perhaps|possibly|maybe|also|just)',
				'(can|could|would) you (post|send|try|check|take|make|point|run|put|keep|hold|recommend|possibly|perhaps|maybe|also|all) *',
				'(is|are) there (any|a|some) (way|chance|reason|particular|specific|better|other) *',
				"(i'd|i would) (love|like|be (glad|grateful|curious)|appreciate|really appreciate) (to (know|hear|see|learn|ask|read)|if|it if|your|some|a) *",
				'(any|what) (thoughts|ideas|suggestions|advice|tips) (on|for|would)',
				'can you (elaborate|provide|give|describe|clarify|post|share|explain|tell|show|add|expand|say|confirm|check|help|define|include|edit|paste|point)',
				'(could|would) (you|i|we|someone|anyone) (be|have|share|say|tell|show|explain|post|give|add|clarify|describe|help|check|try|mind|elaborate|provide|suggest|ask|let|like|consider|prefer)',
				'(would|do) you mind',
				"if you (don't mind|get a chance)",
				'(may|can|might|could) i (ask|suggest|add|use|borrow)',
				'i (was|am) wondering if',
				'sorry (to|if) (ask|i am)',
			],
			{
				strength: 0.5,
				unless: [
					'(could|would|can) you please? (stop|not)',
					'(what|how|why) (could|would|can) (you|i|we) (even|be|have|like|say|ask)',
					'apologies? for any inconvenience',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Could you share» the size of the hole? Then I can cut one tonight.',
		'That is a fine saw. «May I ask» where you had it sharpened?',
		'«Would you mind» if the scouts used the yard on Friday?',
	],
	nearMisses: [
		'Could you please stop posting the same picture.',
		'What would you like for your birthday then, a ladder?',
		'Hi there, btw the second gate is open until nine.',
		'So sorry to hear that, the oven deserved better.',
		'You could see the whole valley from the old tower.',
	],
};
