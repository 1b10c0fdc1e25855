import {describe, expect, test} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {isWorthPausing} from '../../src/content/pause.ts';
import type {Reading} from '../../src/content/reader.ts';
import type {Answered} from '../../src/sites/site.ts';

const text = 'Great post! Check out our shop.';

const judged = (
	scores: Partial<Assessment>,
	answered: Answered = {kind: 'reply', text: 'I keep smelling bread.', author: null},
): Reading => ({
	state: 'judged',
	verdict: {
		draft: {text, answered},
		assessment: {abstained: null, listenFirst: 80, valueWithoutAgenda: 80, ...scores} as Assessment,
	},
});

const low = judged({listenFirst: 39.9});

describe('a press gives way to the card', () => {
	test.each([
		['when the reply does not listen', low],
		['when it has an agenda', judged({valueWithoutAgenda: 12})],
		[
			'when it has one and the post is unknown',
			judged({valueWithoutAgenda: 12}, {kind: 'unknown'}),
		],
	])('%s', (_, reading) => {
		expect(isWorthPausing(reading, text, 40)).toBe(true);
	});
});

describe('a press posts', () => {
	test.each<[string, Reading, string, number | null]>([
		['while the pause is off', low, text, null],
		['when both headlines are high enough', judged({listenFirst: 40}), text, 40],
		['when the words have changed since', low, `${text} Or not.`, 40],
		['while a verdict is on its way', {state: 'reading', text, last: null}, text, 40],
		['when nobody could judge', {state: 'failed'}, text, 40],
		['when it is too long to judge', {state: 'too-long'}, text, 40],
		['when the words are not judged', judged({abstained: 'too-short', listenFirst: 1}), text, 40],
		['when there is no score', judged({listenFirst: null, valueWithoutAgenda: null}), text, 40],
		[
			'when only a post that was not found is missed',
			judged({listenFirst: 5}, {kind: 'unknown'}),
			text,
			40,
		],
		['when it answers nobody', judged({listenFirst: 5}, {kind: 'new'}), text, 40],
	])('%s', (_, reading, now, below) => {
		expect(isWorthPausing(reading, now, below)).toBe(false);
	});
});
