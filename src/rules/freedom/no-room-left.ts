import {closes, pressureWeight} from '../../coach/agenda/pressure.ts';
import {each, madeOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Open “{quote}” up: name a second way, or say when it can wait.',
	why: 'When there is only one way and no time, people push back or feel pushed. Two ways and a day more cost little.',
	sources: [ideas.freedom, findings.reactance],
	weight: 1.4,
	starter: 'One way would be …, another …',
	detect: madeOf([closes], (context) => each(closes(context), 0.8 * pressureWeight(context))),
});

export const examples: Examples = {
	hits: [
		'The lease is fair. «Sign it tonight» and sleep well.',
		'«Every serious bakery has» one of these.',
		'Go for it, «there is no other choice».',
	],
	nearMisses: [
		'In a list of three I put the comma, full stop. Before a verb I leave it out.',
		'It has to be done twice a year, spring and autumn.',
		'Everyone who came had a serious hat on.',
		'Sign it when the pages are numbered, they once mixed mine up.',
		'You’ve got to try the lemon one, and you have to be at the gate this week at six.',
		'There’s no option for that yet, it needs to be fixed this week and will be.',
		'Ask anyone at the desk, it is that simple.',
		'There is no other bakery between here and the sea.',
	],
};
