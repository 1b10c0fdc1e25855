import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Offer a third way next to “{quote}”, or say it is one of several.',
	why: 'Two doors, one of them on fire, is no choice. People trust advice that leaves room.',
	sources: [ideas.freedom, ideas.notManipulate, findings.reactance],
	weight: 1.3,
	detect: phrases(
		[
			"either (you|u|we) (*) (*)? (*)? (*)? (*|*,)? or (you|you'll|u|else|we)",
			"(you're|you are|ur) either (*) (*)? (*)? or (*)",
			"either (you're|you are|with) (*) (*)? (*)? or (*)",
			'(you|we) (really|simply|basically)? (have|got|are left with) (no other|only one|just one|only two) (choice|choices|option|options|alternative|way out)',
			"(there's|there is|theres) (no|only one) (other)? (choice|option|alternative|way around it|way out|other way|right way|right answer|solution|way to do)",
			'(adapt|evolve|grow|innovate|change|publish|sink|buy|join|learn) or (die|perish|be left|swim|get left|be forgotten|disappear|stay)',
			"if (you|u) (don't|dont|do not|won't) (*) (*)? (*)? (*)? (*|*,)? (you|you'll|u|your (*)) (will|'ll|are going to|'re going to|can forget|may as well)? (never|fail|lose|regret|die|stay poor|end up|be left|go broke|have only yourself)",
			"(anyone|anybody|those|people) who (doesn't|don't|disagrees|disagree|thinks otherwise|still (*)) (is|are|will|must be) (*)",
			'(with us or against us|my way or the highway|take it or be|all or nothing|do or die)',
		],
		{strength: 0.8},
	),
});

export const examples: Examples = {
	hits: [
		'«Either you post daily or you» vanish, that is how it goes.',
		'«If you don’t learn this, you will never» sell a loaf.',
		'In this market it is «adapt or die».',
		'My friend «you have no other choice», believe me.',
	],
	nearMisses: [
		'Either soak them overnight or boil them twice, both come out soft.',
		'If you do not like coriander, parsley does the job.',
		'The only way across was the old ferry, and it ran on Sundays.',
		'We had no choice of rooms, so the piano went in the kitchen.',
	],
};
