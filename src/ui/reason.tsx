import type {ReportView} from './view.ts';
import {useWords, type WordKey} from './words.ts';

/** Why there is no verdict, as `data-abstained` carries it. */
type ReasonName = NonNullable<
	| Extract<ReportView, {state: 'none'}>['reason']
	| Extract<ReportView, {state: 'judged'}>['assessment']['abstained']
>;

const reasons: Record<ReasonName, {title: WordKey; text: WordKey}> = {
	empty: {title: 'emptyTitle', text: 'emptyText'},
	'too-short': {title: 'tooShortTitle', text: 'tooShortText'},
	language: {title: 'languageTitle', text: 'languageText'},
	'no-draft': {title: 'noDraftTitle', text: 'noDraftText'},
	'site-off': {title: 'siteOffTitle', text: 'siteOffText'},
	'no-access': {title: 'noAccessTitle', text: 'noAccessText'},
	'too-long': {title: 'tooLongTitle', text: 'tooLongText'},
	failed: {title: 'failedTitle', text: 'failedText'},
};

/** Why a report holds no verdict, or `null` when it holds one or will soon. */
export const reasonOf = (view: ReportView): ReasonName | null => {
	if (view.state === 'none') return view.reason;
	return view.state === 'judged' ? view.assessment.abstained : null;
};

/** The message that says a reason in a few words. */
export const reasonTitle = (name: ReasonName): WordKey => reasons[name].title;

type ReasonProps = {
	name: ReasonName;
	/** The words stay, but a verdict has come from elsewhere: they don't stand in its place. */
	isOvertaken?: boolean;
};

/** Kind words in place of a verdict. */
export const Reason = ({name, isOvertaken = false}: ReasonProps) => {
	const words = useWords();
	return (
		<div class="reason" data-abstained={isOvertaken ? undefined : name}>
			<p class="reason-title">{words(reasons[name].title)}</p>
			<p class="reason-text">{words(reasons[name].text)}</p>
		</div>
	);
};
