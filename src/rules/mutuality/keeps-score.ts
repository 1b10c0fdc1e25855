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
		'Well done, and «I trust you’ll remember us» in the new office.',
		'It is the hinge. «I’ve answered dozens of these and nobody» wrote back.',
		'Lovely plums. «Not one of you has said a» word under mine.',
	],
	nearMisses: [
		'I left without a coat and came back with two.',
		'I hope you will have a quiet night after all that.',
		'Remember who you were at twelve, with the frogs in your pocket.',
		'Eleven years of opening the hall and not even a thank you, that stings.',
		'Somebody must know where she went. We’ll see how it goes on Monday.',
		'We were in tears when we read it, and so glad for you both.',
		'Nobody answered the door, so I left the plums on the step.',
	],
};
