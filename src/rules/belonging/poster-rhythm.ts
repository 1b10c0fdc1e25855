import {anyOf, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say it as you would to one person: “{quote}” is stage rhythm.',
	why: 'Punch lines, triads and closing morals are made for an audience. A reply has one reader first.',
	sources: [ideas.authentic, ideas.peopleToPeople],
	weight: 1.3,
	detect: anyOf(
		phrases(
			[
				'(let that sink in|say it louder|agree or disagree|hot take)',
				'(in conclusion|to summarize)(,)? the',
				'it is all? about finding',
				'consider implementing',
				'(through|these) (challenging|difficult) times',
				'showcases the power',
				'(offering|provides) (an|real) (value|opportunity)',
				'(unlock|enhance) your (potential|experience)',
				'your (words|story|post|thoughts) is (*)? so',
				'(is|it is) important (reminder|to prioritise)',
			],
			{strength: 0.5},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Bread is slow. «Let that sink in».',
		'«Consider implementing» a proofing box. It holds the heat.',
		'Bread «showcases the power» of waiting.',
		'«In conclusion, the» oven decides.',
	],
	nearMisses: [
		'Say goodbye to the host alone. It can help reduce the fuss, and not only for you but also for them.',
		'The sink is in, the tap comes on Friday.',
		'Remember the flood? The loaf survived that too.',
		'It is not only the flour, the oven runs hot.',
		'Consider a second peel, the first one always burns.',
	],
};
