import {defineRule, type Examples} from '../../coach/rule.ts';
import {dwelling} from '../../coach/scorn/pointing.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Fewer words are about nothing yet. */
const fewestWords = 6;

/** To leave the person out of it counts for the score, and is seldom worth a word of praise. */
const full = 0.39;

/** How fast that fades with each “you”. */
const fading = 3;

/**
 * The more often a reply points at the other person, the more likely it is felt as an attack; each
 * hard “you” takes a little of this strength away, a kind one hardly any.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You speak of the matter and not of the person.',
	sources: [ideas.equals, findings.goneAwry],
	weight: 3,
	detect: (context) => {
		if (context.reply.words.length < fewestWords || scorn(context).length > 0) return [];
		return [{spans: [], strength: full * Math.exp(-fading * dwelling(context))}];
	},
});

export const examples: Examples = {
	hits: [
		'The mill burnt down in 1911, the deed is in the archive.',
		'Ours leaks too, the seal dries out in March.',
	],
	nearMisses: ['What utter rubbish, the mill burnt down in 1911.', 'Mine leaks too.'],
};
