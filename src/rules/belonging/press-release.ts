import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say “{quote}” the way you would across a table.',
	why: 'Words from a press release have no speaker, so nobody feels spoken to. People crave authenticity from those who stand for a business.',
	sources: [ideas.authentic, ideas.humanFace],
	weight: 1.5,
	detect: phrases(
		[
			"(we are|i'm|i am) (thrilled|proud|pleased|honored|humbled) to (announce|share that|introduce|be recognized)",
			'(best-in-class|best in class|award-winning)',
			'holistic approach',
			'our mission is to',
			'we (pride ourselves|strive|are committed)',
			'(revolutionary|unlock your|take your * to the next level)',
		],
		{strength: 0.8},
	),
});

export const examples: Examples = {
	hits: [
		'«We are thrilled to announce» our spring programme for everybody here.',
		'With our «best-in-class» ovens and a «holistic approach» your loaf will rise.',
		'«Our mission is to» bring bread to every street.',
	],
	nearMisses: [
		'I am thrilled, she finally answered the letter.',
		'The lever on the left lifts the whole table.',
		'We were proud of that pond until the heron came.',
	],
};
