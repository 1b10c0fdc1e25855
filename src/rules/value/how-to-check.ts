import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You say how to tell: “{quote}”',
	why: 'A sign to look for lets the reader find out in their own case. Then they need nobody’s word for it.',
	sources: [seeds.rethinking, findings.constructive],
	weight: 0.6,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				"(you'll|you will|you can|you'd|one can|you could) (know|tell|see) (it|that|they|if|by|from|whether|because|when) *",
				'(to|easy to|easiest way to|quick way to|how to|a way to) (check|test|verify|rule (it|that|this) out|find out|make sure|confirm|see (if|whether))',
				'(test|check|try) (it|that|this|them|whether|if) (by|with|on|in|first|:|against|before)',
				'(the|a|one|first|good|sure) (sign|test|giveaway|giveaway is|tell|clue|symptom|check) (is|that|for|of)',
				"(if|when) (it|that|they|the (*)) (is|are|was|does|doesn't|do|don't|feels|looks|sounds|smells|comes|goes|shows|says|reads|stays|still|turns|moves|gives|works|fails|starts) (*)? (*)? (*)?(,)? (it's|its|it is|that's|then it|it means|that means|then the|you have|you know|they're|the (*) is)",
				'(that|it|which|this) (tells|shows|tell|will show|will tell|would tell|would show) (you|us|if|whether|which|what|how)',
				'(look|check|watch|listen|feel) (for|if|whether|at) (the|a|an|any|it|there|your|how)',
				'(compare|measure|weigh|count|time) (it|them|the|your|both|how)',
				'(should|ought to) (read|show|say|be (between|about|around|under|over|at least|above|below)|feel|sound|look|come out|give you)',
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Press the soil with a thumb. «You can tell by the» print how much water is in it.',
		'«Look for the» stamp inside the left flap, copies never have it.',
		'«The giveaway is» the zip: theirs is metal.',
	],
	nearMisses: [
		'I could tell by her voice that the news was good.',
		'We look forward to the next one, same place.',
		'It is a long road and nobody knows where it goes.',
	],
};
