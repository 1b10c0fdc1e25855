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
			'either you * (*)? or you',
			'you are either * (*)? or *',
			"either (you're|with) * (*)? (*)? or *",
			'you have no other choice',
			"(there's|there is) no other? (choice|other way|right answer)",
			'adapt or die',
			"if you don't * (*,)? you will? never",
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
