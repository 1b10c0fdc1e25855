import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Granting what is right in a view you don’t share keeps a talk open. Of all that was measured, it
 * goes with receptiveness most.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You grant their point: “{quote}”',
	sources: [ideas.express, findings.receptiveness],
	weight: 1.1,
	detect: unscornful(
		phrases(
			[
				'(good|great|fair|excellent|valid|nice|interesting|strong|important) (point|points|question|idea|call|thought|argument|suggestion)',
				"(you're|you are|he's|you were) (so|absolutely|probably)? (right|correct) (that|in|to|and)?",
				'(i|we) (completely|totally|fully|do|also|would|definitely)? agree (with|that|on|there|and|it)?',
				'i (understand|like|see) (your (point|concern|idea|worry|thinking)|why (you|that|it|this)|(what|where) you)',
				"(that's fair|i get (it|that|why)|(there's|has) something (to|in) (it|that|this))",
				"(your|the) (instinct|hunch|reasoning|thinking|argument|worry) (*)? (*)? ('s|is|was|has|makes|holds) (right|sound|fair|something|sense|up)",
				"(my only? (hesitation|reservation|quibble|doubt|worry|snag)|the (only|one) (thing|place|bit|part) i'd)",
				'where (i|we) (part ways|differ|hesitate)',
				'what (tips|holds|stops|worries|puts|put) me',
				'(good|nice|fair|great) (catch|spot|read|shout|instinct)',
				'(same|with you|your) (camp|on that|on most)',
				"(fair enough|that is fair|that's true|thats true|that is true|true enough|point taken|well put|well said|agreed|quite right|i stand corrected|my mistake|my bad|you have a point)",
				"i (hadn't|haven't) thought (of|about)",
				'thanks for pointing',
				'(give you that|worth a lot|a real (point|plus)|a good reason|makes sense (that|to)|you know (your *|it|them|him|her) best)',
			],
			{
				strength: 0.8,
				unless: ["(don't|do not|can't) agree", 'if you are right'],
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
