/** UTF-16 offsets, half open, into the draft. */
export type SpanView = {start: number; end: number};

export type HeardView = {kind: 'question' | 'feeling' | 'point'; text: string; met: boolean};

export type TipView = {
	rule: string;
	headline: 'listenFirst' | 'valueWithoutAgenda';
	gain: number;
	text: string;
	why: string;
	sources: readonly {title: string; url: string | null}[];
	starter: string | null;
	spans: readonly SpanView[];
};

export type StrengthView = {
	rule: string;
	headline: 'listenFirst' | 'valueWithoutAgenda';
	text: string;
};

/** What the components need of an assessment; the coach's own fits without a change. */
export type AssessmentView = {
	abstained: 'empty' | 'too-short' | 'language' | null;
	listenFirst: number | null;
	valueWithoutAgenda: number | null;
	heard: readonly HeardView[];
	tips: readonly TipView[];
	strengths: readonly StrengthView[];
};

/** Everything the report can be in; the same for the card on the page and the toolbar popup. */
export type ReportView =
	/** The draft changed and the verdict is on its way. `last` stays in sight meanwhile. */
	| {state: 'reading'; last: JudgedView | null}
	/** Nothing to judge, with the reason that is shown and carried in `data-abstained`. */
	| {state: 'none'; reason: 'no-draft' | 'site-off' | 'no-access' | 'too-long' | 'failed'}
	| JudgedView;

/** An assessment, which may itself abstain (`assessment.abstained`), and the draft it is about. */
export type JudgedView = {
	state: 'judged';
	draft: string;
	/** `unknown`: the post was not found, and the report says how to paste it. */
	post: 'reply' | 'new' | 'unknown';
	/** What it says; `null` where there is none or it is unknown. */
	postText: string | null;
	author: string | null;
	/** How many characters most people may write there, and how many the draft has beyond that. */
	tooLong?: {limit: number; over: number} | undefined;
	assessment: AssessmentView;
};
