import type {ReportView} from './view.ts';

/** What a person can do with a tip. */
export type ReportActions = {
	/** Puts words on the clipboard; rejects when the browser refuses. */
	onCopy: (text: string) => Promise<void>;
	/** Leave this rule's tip out while this draft is being written. */
	onNotThisTime: (rule: string) => void;
	/** Never use this rule again, anywhere. */
	onNeverThisRule: (rule: string) => void;
	/** Takes back either of the two. */
	onBringBack: (rule: string) => void;
};

type ReportProps = ReportActions & {
	/** `assessment.tips` without those the person sent away. */
	view: ReportView;
	/** Leads to the place to paste a post; without it the words point to the toolbar popup. */
	onPaste?: (() => void) | undefined;
};

/** What the coach says, the same on the page and in the toolbar popup. */
export const Report = ({view}: ReportProps) => <div class="report">{view.state}</div>;
