import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You ask rather than tell: “{quote}”',
	why: 'Could you, would you, please: small words that leave the other a choice. They mark the requests that people find polite.',
	sources: [seeds.principles, findings.politeness],
	weight: 0.7,
	detect: unscornful(
		phrases(
			[
				'(could|would|can|may|might) (you|i|we) (please|kindly|perhaps|possibly|maybe|also|just|quickly)',
				'(can|could|would) you (post|send|try|check|take|make|walk|talk|point|direct|update|upload|run|put|bring|keep|hold|move|leave|open|remind|recommend|possibly|at all|perhaps|maybe|briefly|also|both|all|each) *',
				'(is|was|are) there (any|a|some|an) (way|chance|possibility|reason|example|particular|specific|simple|better|other) *',
				"(i'd|i would|we'd|we would) (love|like|be (happy|glad|grateful|curious|interested)|appreciate|really appreciate) (to (know|hear|see|learn|understand|ask|read)|if|it if|your|any|some|a) *",
				'(any|what) (thoughts|ideas|suggestions|advice|tips|pointers) (on|about|for|would|are)',
				'can you (elaborate|provide|give|describe|clarify|post|share|explain|tell|show|add|expand|say|confirm|check|help|define|include|edit|paste|point)',
				'(could|would) (you|i|we|someone|anyone) (be|have|share|say|tell|show|explain|post|give|add|clarify|describe|help|check|try|look|point|mind|elaborate|provide|suggest|ask|let|send|like|consider|prefer)',
				'(would|do) you mind',
				"(if|when) (you|that|it|it's) (don't mind|dont mind|do not mind|have (a|the) (moment|minute|time|chance)|get a chance|is ok with you|is okay|works for you|is not too much|would be possible)",
				'(may|can|might|could) i (ask|suggest|add|offer|use|borrow|quote|share|join)',
				'(i|we) (was|were|am|are) (wondering|hoping) (if|whether|you)',
				'(sorry|apologies) (for|to|if) (bother|bothering|ask|asking|jump|jumping|butt|butting|i am|i missed)',
			],
			{
				strength: 0.5,
				unless: [
					'(could|would|can) you (please)? (stop|shut|leave|get lost|grow|not)',
					'(what|how|why|who) (could|would|can) (you|i|we) (possibly|just|even|be|have|like|say|ask)',
					'apologies? (for|if) (any|the) (inconvenience|trouble caused)',
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
