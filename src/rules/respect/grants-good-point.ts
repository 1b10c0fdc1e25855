import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You grant their point: “{quote}”',
	why: 'Granting what is right in a view you don’t share keeps a talk open. Of all that was measured, it goes with receptiveness most.',
	sources: [seeds.principles, findings.receptiveness],
	weight: 1.1,
	detect: unscornful(
		phrases(
			[
				'(good|great|fair|excellent|valid|nice|interesting|strong|important) (point|points|question|idea|catch|call|thought|argument|suggestion|observation|thinking|shout)',
				"(you're|you are|youre|he's|she's|they're|you were) (quite|so|absolutely|totally|completely|probably|entirely|certainly|both|of course|all)? (right|correct) (that|about|on|in|to|and|there|here|of course)?",
				'(i|we) (completely|totally|fully|strongly|mostly|partly|largely|generally|really|do|also|would|certainly|definitely)? agree (with|that|on|about|there|here|completely|totally|and|it)?',
				'(i|we) (take|see|get|grant|accept|understand|acknowledge|hear|appreciate|like|love) your (point|view|concern|argument|position|side|idea|reasoning|perspective)',
				"(fair enough|that's fair|thats fair|that is fair|that's true|thats true|that is true|true enough|point taken|well put|well said|agreed|quite right|i stand corrected|my mistake|my bad|you have a point|you've a point|you make a (good|fair|great|strong) (point|case))",
				"(i|we) (hadn't|had not|have not|haven't) (thought|considered|looked at) (of|about|that|it)",
				'(thank you|thanks) for (the correction|correcting|pointing)',
			],
			{
				strength: 0.8,
				unless: [
					"(don't|dont|do not|can't|cannot|never|hardly) (really|fully|quite|completely)? agree",
					"(if|unless|whether|not|how) (you're|you are|i) (so|quite)? (right|correct|agree)",
					"(you're|you are) (right|correct) (up|on time|next)",
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Good point» about the gutters, I only looked at the roof.',
		'«You’re right that» the old route was shorter, it floods in March though.',
		'«I agree with» the first half, less with the part about children on trains.',
		'«fair enough», i would be cross as well after two hours',
	],
	nearMisses: [
		'I don’t agree with closing the pool, and here is why.',
		'Turn right about two streets after the church.',
		'What is the point of a bench nobody can reach?',
	],
};
