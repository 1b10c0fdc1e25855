import {appeals, asksToGive} from '../../coach/agenda/causes.ts';
import {isHeavy} from '../../coach/agenda/promotion.ts';
import {madeOf} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Words of a collection. Talk of hunger and schools without them needs more to be one. */
const collects = /^(?:charit|foundation|non-?profit|ngo|donat|donor|fundrais|contribut|pledge)/;
const people = /^(?:child|kids|orphan|refugee|victims|poor|poverty|hung|starv|homeless)/;

const appealed = madeOf([appeals], (context): Evidence[] => {
	if (asksToGive(context)) return [];
	const {cause, appeal} = appeals(context);
	const said = [...new Set(cause.map(({start, end}) => context.reply.plain.slice(start, end)))];
	const [first] = appeal.length > 0 ? appeal : cause;
	const collected = said.some((word) => collects.test(word)) && said.length >= 2;
	// Somebody in pain, or who asked how to do a thing, is told of children and schools for their own sake.
	const answered = isHeavy(context) || (context.heard?.invites.advice ?? false);
	const pictured =
		!answered && said.some((word) => people.test(word)) && said.length >= 4 && appeal.length > 0;
	if (!first || (!collected && !pictured)) return [];
	const strength = Math.min(0.9, 0.12 * said.length + 0.15 * Math.min(appeal.length, 2));
	return [{spans: [first], strength}];
});

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave the cause until they ask about it; answer {them} first.',
	why: 'A good cause still is an agenda. Those who were heard first give more gladly than those who were worked on.',
	sources: [
		ideas.deliverValue,
		{
			title: 'Wang et al. 2019: Persuasion for Good',
			url: 'https://aclanthology.org/P19-1566/',
		},
	],
	weight: 2,
	detect: appealed,
});

export const examples: Examples = {
	hits: [
		'Nice weather here. «Every dollar goes to the» foundation, and hungry children depend on it.',
		'«This charity works in» forty countries; would you like to give a small donation?',
	],
	nearMisses: [
		{
			post: 'My depression is back and I feel so alone with it every day.',
			reply:
				'It does not spare anybody. People said the world would change, and nobody could help; this is a disease, and my kids need me to give it food and rest as well.',
		},
		'Thank you so much for your donation, have a lovely evening.',
		'Do you donate to any charities?',
		'We gave the money for the swing to the school, and the children chose a slide.',
		'My organization moved to the third floor, the lift is slow.',
	],
};
