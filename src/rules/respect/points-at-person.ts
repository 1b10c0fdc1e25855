import {isTender} from '../../coach/heard/tender.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {pointing} from '../../coach/scorn/pointing.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** So many in this many words are plenty. */
const plenty = 3;
const wordsAround = 8;

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Speak of the point itself: “{quote}” speaks of the person.',
	why: 'In an argument every “you” is felt like a finger. Threads that open with one turn sour more often.',
	sources: [ideas.equals, findings.goneAwry],
	weight: 1,
	detect: (context) => {
		const spans = pointing(context);
		const [first] = spans;
		if (first === undefined || scorn(context).length > 0) return [];
		// To somebody in grief or joy a “you” is a hand on the shoulder.
		if (isTender(context)) return [];
		const density = spans.length / Math.sqrt(wordsAround + context.reply.words.length);
		return [{spans: [first], strength: Math.min(0.8, density * (1 + 1 / plenty))}];
	},
});

export const examples: Examples = {
	hits: [
		'«You» cite nothing, and those numbers are wrong.',
		'That is not what «your» source says, the year is 1911.',
	],
	nearMisses: [
		'You could prime the pump first, it won’t start otherwise.',
		'Not a bad pump. Do you prime it first?',
		'I love your pump, ours never starts.',
		'That number is wrong, the report says nine.',
		{post: 'I feel so lost since the funeral.', reply: 'You are not a burden.'},
	],
};
