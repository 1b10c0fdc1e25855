import {expect, test} from 'vitest';
import type {Assessment, Tip} from '../../src/coach/assessment.ts';
import {nextMarks, noMarks, shownMarks} from '../../src/content/marks.ts';
import type {Verdict} from '../../src/content/reader.ts';

const text = 'Great post! Check out our tool.';

const tip = (rule: string, words: string, gain: number): Tip =>
	({
		rule,
		gain,
		headline: 'valueWithoutAgenda',
		spans: [{start: text.indexOf(words), end: text.indexOf(words) + words.length}],
	}) as Tip;

const verdict: Verdict = {
	draft: {text, answered: {kind: 'new'}},
	assessment: {
		tips: [tip('pitch', 'Check out', 12), tip('praise', 'Great post', 0.2)],
	} as Assessment,
};

const wordsOf = (marks: ReturnType<typeof nextMarks>): string[] =>
	marks.marks.map(({start, end}) => marks.text.slice(start, end));

test('a verdict marks the words of the tips that are shown, and no others', () => {
	const marks = nextMarks(noMarks, {state: 'judged', verdict}, text);
	expect(wordsOf(marks)).toEqual(['Check out']);
	expect(marks.marks[0]).toMatchObject({rule: 'pitch', headline: 'valueWithoutAgenda'});
});

test('while the next verdict is on its way, marks follow the words', () => {
	let marks = nextMarks(noMarks, {state: 'judged', verdict}, text);
	for (const now of [
		'What a post! Check out our tool.',
		'What a post! Check out our tool. Free!',
	]) {
		marks = nextMarks(marks, {state: 'reading', text: now, last: verdict}, now);
		expect(wordsOf(marks)).toEqual(['Check out']);
	}
});

test('a mark that was lost to an edit comes back when the edit is undone', () => {
	const changed = 'Great post! Check it out.';
	const judged = nextMarks(noMarks, {state: 'judged', verdict}, text);
	const lost = nextMarks(judged, {state: 'reading', text: changed, last: verdict}, changed);
	expect(lost.marks).toEqual([]);
	expect(wordsOf(nextMarks(lost, {state: 'judged', verdict}, text))).toEqual(['Check out']);
});

test('a verdict that comes late marks only what still stands', () => {
	const now = 'Great! Check out our tool.';
	expect(wordsOf(nextMarks(noMarks, {state: 'reading', text: now, last: verdict}, now))).toEqual([
		'Check out',
	]);
});

test.each(['too-long', 'failed'] as const)('nothing is marked when the state is %s', (state) => {
	const judged = nextMarks(noMarks, {state: 'judged', verdict}, text);
	expect(nextMarks(judged, {state}, text).marks).toEqual([]);
});

test('words of two tips are underlined once, for the better tip, or for the other once that is sent away', () => {
	const tips = [tip('pitch', 'Check out our tool', 12), tip('brand-we', 'our', 5)];
	const both: Verdict = {...verdict, assessment: {tips} as Assessment};
	const marks = nextMarks(noMarks, {state: 'judged', verdict: both}, text);
	expect(shownMarks(marks, new Set()).map(({rule}) => rule)).toEqual(['pitch']);
	expect(shownMarks(marks, new Set(['pitch'])).map(({rule}) => rule)).toEqual(['brand-we']);
});
