import type {JudgedView, TipView} from './view.ts';

/** A tip that somebody calls wrong. */
export type WrongTip = Pick<TipView, 'rule' | 'text' | 'spans'>;

/** What the tip was about. */
export type Judged = Pick<JudgedView, 'draft' | 'postText'>;

/** What was written, by whomever, which goes into a report only when the person says so. */
export type Part = 'words' | 'reply' | 'post';

/**
 * The text of a report to start with, in English, which whoever looks after the rules reads. Nothing
 * that was written is in it: not even the tip, which may quote.
 */
export const reportOn = ({rule}: WrongTip, version: string): string =>
	`Rule: ${rule}\nHeed: ${version}\n\nWhat I meant, and why the tip was wrong: `;

/** A part of what was written as it stands in a report, or `null` where there is none. */
export const partOf = (part: Part, tip: WrongTip, {draft, postText}: Judged): string | null => {
	switch (part) {
		case 'words': {
			const quoted = tip.spans.map(({start, end}) => `“${draft.slice(start, end)}”`).join(', ');
			return `Tip: ${tip.text}${quoted === '' ? '' : `\nAbout: ${quoted}`}`;
		}
		case 'reply':
			return `My reply:\n${draft}`;
		case 'post':
			return postText === null ? null : `The post:\n${postText}`;
	}
};

/** A report with a part put at its end. */
export const withPart = (report: string, part: string): string => `${report.trimEnd()}\n\n${part}`;

/** A report without a part, where the person left it as it was put in; all else stays. */
export const withoutPart = (report: string, part: string): string => {
	const at = report.lastIndexOf(part);
	if (at === -1) return report;
	return `${report.slice(0, at).trimEnd()}${report.slice(at + part.length)}`;
};
