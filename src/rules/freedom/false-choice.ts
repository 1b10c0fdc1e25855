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
			'either you (post|buy|join|sell|grow|act|sign|invest) (*) (*)? (*)? or you *',
			'(you|we) (really|simply|basically)? (have|got|are left with) (no other|only one|just one|only two) (choice|choices|option|options|alternative|way out)',
			'(adapt|evolve|grow|innovate|change|publish|sink) or (die|perish|be left behind|get left behind|be forgotten|disappear)',
			"if (you|u) (don't|dont|do not|won't) (*) (*)? (*)? (*)? (*|*,)? (you|you'll|u) (will|'ll|are going to|'re going to)? (never (succeed|sell|grow|make it)|fail|stay poor|go broke|be left behind|have only yourself)",
			'(anyone|anybody|those|people) who (disagrees|disagree|thinks otherwise) (is|are|will|must be) (*)',
			'(with us or against us|my way or the highway|take it or be|all or nothing|do or die)',
		],
		{strength: 0.8},
	),
});

export const examples: Examples = {
	hits: [
		'«Either you post daily or you vanish», that is how it goes.',
		'«If you don’t learn this, you will never sell» a loaf.',
		'In this market it is «adapt or die».',
		'My friend «you have no other choice», believe me.',
	],
	nearMisses: [
		'If you don’t ask you’ll never know. Either you cook or we order pizza.',
		'There’s only one way out of the car park, by the pool.',
		'Anyone who still has the old key is welcome to keep it.',
		'Either soak them overnight or boil them twice, both come out soft.',
		'If you do not like coriander, parsley does the job.',
		'The only way across was the old ferry, and it ran on Sundays.',
		'We had no choice of rooms, so the piano went in the kitchen.',
	],
};
