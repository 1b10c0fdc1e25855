/** The two headlines, each the mean of six principles that the weakest one pulls down. */
export type Headline = 'listenFirst' | 'valueWithoutAgenda';

/**
 * The twelve principles in the order they are shown. `needsPost`: without the post being answered
 * there is nothing to hold the reply against, so the score is `null`.
 */
export const principles = {
	listening: {headline: 'listenFirst', needsPost: true},
	empathy: {headline: 'listenFirst', needsPost: true},
	curiosity: {headline: 'listenFirst', needsPost: false},
	understanding: {headline: 'listenFirst', needsPost: true},
	respect: {headline: 'listenFirst', needsPost: false},
	belonging: {headline: 'listenFirst', needsPost: false},
	value: {headline: 'valueWithoutAgenda', needsPost: false},
	noAgenda: {headline: 'valueWithoutAgenda', needsPost: false},
	transparency: {headline: 'valueWithoutAgenda', needsPost: false},
	mutuality: {headline: 'valueWithoutAgenda', needsPost: false},
	freedom: {headline: 'valueWithoutAgenda', needsPost: false},
	fit: {headline: 'valueWithoutAgenda', needsPost: false},
} as const satisfies Record<string, {headline: Headline; needsPost: boolean}>;

export type Principle = keyof typeof principles;

export const principleKeys = Object.keys(principles) as Principle[];
