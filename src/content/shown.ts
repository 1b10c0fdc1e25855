import type {Assessment} from '../coach/assessment.ts';
import type {PageReport} from '../messages.ts';
import {beyond} from '../sites/reading/posting.ts';
import type {JudgedView, ReportView} from '../ui/view.ts';
import type {Reading, Verdict} from './reader.ts';

/** What happened to one draft, and what the person decided about it. It outlives an editor that is rebuilt under their hands. */
export type Memory = {
	/** Rules whose tips were sent away. */
	dismissed: Set<string>;
	/** Rules whose tips stood in an open card. */
	seen: Set<string>;
	/** No chip and no lines for this reply. */
	isHidden: boolean;
	/** A press that would have posted it opened the card instead; the next one will not. */
	hasPaused: boolean;
};

export const newMemory = (): Memory => ({
	dismissed: new Set(),
	seen: new Set(),
	isHidden: false,
	hasPaused: false,
});

/** What the chip and the card show of a draft in a box that takes `limit` characters. */
export const toView = (reading: Reading, memory: Memory, limit: number | undefined): ReportView => {
	switch (reading.state) {
		case 'reading':
			return {state: 'reading', last: reading.last && judgedView(reading.last, memory, limit)};
		case 'judged':
			return judgedView(reading.verdict, memory, limit);
		default:
			return {state: 'none', reason: reading.state};
	}
};

/** What the toolbar popup is told. */
export const toReport = (
	reading: Reading,
	text: string,
	memory: Memory,
	limit: number | undefined,
): PageReport => {
	if (reading.state !== 'judged') return {state: reading.state};
	const {draft, assessment} = reading.verdict;
	if (draft.text !== text) return {state: 'reading'};
	const {answered} = draft;
	return {
		state: 'assessed',
		draft: text,
		post: answered.kind === 'reply' ? answered.text : null,
		postKind: answered.kind,
		author: authorOf(draft.answered),
		tooLong: tooLong(text, limit),
		assessment: withoutDismissed(assessment, memory),
	};
};

const judgedView = (
	{draft, assessment}: Verdict,
	memory: Memory,
	limit: number | undefined,
): JudgedView => ({
	state: 'judged',
	draft: draft.text,
	post: draft.answered.kind,
	postText: draft.answered.kind === 'reply' ? draft.answered.text : null,
	author: authorOf(draft.answered),
	tooLong: tooLong(draft.text, limit),
	assessment: withoutDismissed(assessment, memory),
});

const tooLong = (text: string, limit = Number.POSITIVE_INFINITY): JudgedView['tooLong'] => {
	const over = beyond(limit, text);
	return over === 0 ? undefined : {limit, over};
};

const authorOf = (answered: Verdict['draft']['answered']): string | null =>
	answered.kind === 'reply' ? answered.author : null;

const withoutDismissed = (assessment: Assessment, {dismissed}: Memory): Assessment => ({
	...assessment,
	tips: assessment.tips.filter(({rule}) => !dismissed.has(rule)),
});
