import {guilts} from '../../coach/agenda/pressure.ts';
import {spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Leave “{quote}” out, and let a no be as good as a yes.',
	why: 'A push through the conscience still is a push. What is done from guilt is rarely done twice.',
	sources: [ideas.notManipulate, findings.reactance],
	weight: 1.5,
	detect: spotted(guilts, 0.75),
});

export const examples: Examples = {
	hits: [
		'Go or don’t, but «don’t be the one who lets everyone» down.',
		'You could stop, sure. «A good neighbour would never ask».',
		'Keep the hall if you like. «We are a bit disappointed in you».',
	],
	nearMisses: [
		'So who is going to look after the dog? We can take him, he knows our garden.',
		'I nearly cried when you said that, thank you.',
		'Everyone was asking after you on Sunday.',
		'A good friend wouldn’t mind if you cancelled.',
		'She won’t tell you, but she was so proud to see you in the front row.',
		'You might want to tell him yourself before he hears it elsewhere.',
		'The best ladder will be the one that fits into your car.',
		'Being the one who opens the hall every week is a lot.',
		'A good neighbour lent us the ladder, and his son with it.',
		'She cried at the wedding and laughed at the speeches.',
		'I thought you would like to know that the bus is late.',
		'If you love plums, the market on Friday has them.',
	],
};
