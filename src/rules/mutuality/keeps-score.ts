import {tallies} from '../../coach/agenda/asks.ts';
import {spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Give it without the bill: leave out “{quote}”',
	why: 'Help that comes with a count of who owed what is a loan. People return freely what was given freely.',
	sources: [ideas.giveWhatYouExpect],
	weight: 1.5,
	detect: spotted(tallies, 0.8),
});

export const examples: Examples = {
	hits: [
		'It is the hinge. I answered all week «without so much as a nod».',
		'Well done, and «I trust you’ll remember» us in the new office.',
		'Kind words. «It’s just a tap» and the star is there.',
	],
	nearMisses: [
		'I left without a coat and came back with two.',
		'I hope you will have a quiet night after all that.',
		'Remember who you were at twelve, with the frogs in your pocket.',
		'Nobody answered the door, so I left the plums on the step.',
	],
};
