import {worthShowing} from '../ui/tips.ts';
import type {SpanView, TipView} from '../ui/view.ts';
import type {Reading, Verdict} from './reader.ts';
import {followEdit} from './span-mapping.ts';

/** Words of the draft that a tip is about. */
export type Mark = SpanView & Pick<TipView, 'rule' | 'headline'>;

/** The marks of a draft that says `text`, and the verdict they come from. */
export type Marks = {verdict: Verdict | null; text: string; marks: readonly Mark[]};

export const noMarks: Marks = {verdict: null, text: '', marks: []};

/**
 * What to underline in a draft that says `text` now: the words of a new verdict, or those marked
 * before as far as the edits since then left them alone.
 */
export const nextMarks = (before: Marks, reading: Reading, text: string): Marks => {
	const verdict = verdictIn(reading);
	if (verdict === null) return noMarks;
	const isFresh = reading.state === 'judged' || verdict !== before.verdict;
	const known = isFresh ? marksOf(verdict) : before;
	return {verdict, text, marks: followEdit(known.marks, known.text, text)};
};

/** Each word is underlined once, for the tip worth most of those that were not sent away. */
export const shownMarks = ({text, marks}: Marks, dismissed: ReadonlySet<string>): Mark[] => {
	const taken = new Uint8Array(text.length);
	return marks.filter(({rule, start, end}) => {
		if (dismissed.has(rule) || taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
};

const verdictIn = (reading: Reading): Verdict | null => {
	if (reading.state === 'judged') return reading.verdict;
	return reading.state === 'reading' ? reading.last : null;
};

const marksOf = (verdict: Verdict): Marks => ({
	verdict,
	text: verdict.draft.text,
	marks: worthShowing(verdict.assessment).flatMap(({rule, headline, spans}) =>
		spans.map(({start, end}) => ({start, end, rule, headline})),
	),
});
