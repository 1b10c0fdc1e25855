import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Say “{quote}” the way you would to a friend, or leave it out.',
	why: 'Slogans talk to a market. Facts in plain words can change a mind; a slogan confirms the first impression.',
	sources: [ideas.slowThinking, ideas.authentic],
	weight: 1.2,
	detect: phrases(
		[
			'take your (*)? to the next level',
			'to the next level',
			'(game changer|game-changer|no-brainer|win-win|holy grail)',
			'is a? no brainer',
			'is here to stay',
			'(unlock|skyrocket|boost|maximize|level up|streamline) (your|their)',

			'say goodbye to',
			'look no further',
			'changes the way we',
			'change the way we',
			'best * in the (world|market)',
			'(proven|guaranteed) (results|income)',

			'(like never before|of a lifetime|at your fingertips)',
			'(dedicated|committed) to (helping|delivering|providing)',
			'low-hanging fruit',

			"you won't (regret it|be disappointed)",
		],
		{strength: 0.6},
	),
});

export const examples: Examples = {
	hits: [
		'This could «take your bakery to the next level», honestly.',
		'Remote work «is here to stay», and it «changes the way we» meet.',
		'«Say goodbye to» dull knives, «look no further».',
	],
	nearMisses: [
		'The next level of the car park is usually empty before nine.',
		'We stayed here to see the harbour in the morning.',
		'My brother plays in the second league and will not change the game for anyone.',
		'She unlocked your bike and put it under the roof because of the rain.',
	],
};
