import {perWord} from './lexicon.ts';
import type {Text} from './text.ts';

const worth = new Map<string, number>();
const enter = (value: number, words: string): void => {
	for (const word of words.split(/\s+/)) worth.set(word, value);
};

// Amounts, times and dates can be looked up, met or disputed.
enter(
	1,
	`one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
	hundred thousand half third quarter dozen couple once twice first second monday tuesday wednesday
	thursday friday saturday sunday january february march april june july august september october
	november december morning evening night week weeks month months year years hour hours minute
	minutes day days yesterday today tomorrow spring summer autumn winter noon midnight`,
);
// Deeds that are done, and who did them.
enter(0.6, 'was did got went had took gave said told put made came found kept ran let');
enter(0.5, 'she her he him his');
// Conditions and contrasts draw a line around what is said.
enter(0.4, 'if then or but not no');
// Words that fit anything say nothing about this.
enter(
	-1,
	`thing things everyone everybody people anybody anyone something everything really truly such
	always never every honestly genuinely amazing incredible journey space voice story stories heart
	wonderful beautiful powerful deeply so very community world others many most matter matters
	valuable value important`,
);

/** Nouns made of other words: what was done turned into a thing. */
const abstract = /(?:tions?|ments?|ness|ity|ances?|ences?|ships?|isms?)$/;
const ofAbstract = -0.7;

/** What each letter of a word takes away: short words are those people speak with. */
const perLetter = 0.03;

/** An ordinary reply's mean worth of a word; as many such words are added to steady short ones. */
const ordinary = -0.1;
const steadying = 8;

/** How much better than ordinary the mean must be for the measure to reach about three quarters. */
const spread = 0.1;

/**
 * How particular and plain a text is worded, from -1 (vague, abstract) to 1 (amounts, deeds, people),
 * 0 for an ordinary reply. Readers take concrete words as a sign that somebody listened (Packard and
 * Berger 2021, How Concrete Language Shapes Customer Satisfaction).
 */
export const plainness = ({words}: Text): number => {
	let sum = ordinary * steadying;
	for (const word of words) sum += worthOf(word);
	return Math.tanh((sum / (words.length + steadying) - ordinary) / spread);
};

const worthOf = perWord(({lower}): number => {
	const listed = worth.get(lower);
	const made = lower.length > 5 && abstract.test(lower) ? ofAbstract : 0;
	return (listed ?? (/^\d/.test(lower) ? 1 : made)) - perLetter * lower.length;
});
