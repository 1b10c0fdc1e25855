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
const reasonOf = (view: ReportView): ReasonName | null => {
	if (view.state === 'none') return view.reason;
	return view.state === 'judged' ? view.assessment.abstained : null;
};

/** The coach's own words where a few words are all that was called for, like a plain thank-you. */
export const justRightOf = (view: ReportView): string | null =>
	view.state === 'judged' && view.assessment.abstained === 'too-short'
		? (view.assessment.strengths[0]?.text ?? null)
		: null;

/** The message that says in a few words why a report holds no verdict; `null` when it holds one. */
export const reasonTitle = (view: ReportView): WordKey | null => {
	const name = reasonOf(view);
	if (name === null) return null;
	return justRightOf(view) === null ? reasons[name].title : 'justRightTitle';
};

type ReasonProps = {
	name: ReasonName;
	/** Said in place of the reason's own words. */
	justRight?: string | null;
	/** The words stay, but a verdict has come from elsewhere: they don't stand in its place. */
	isOvertaken?: boolean;
};

/** Kind words in place of a verdict. */
export const Reason = ({name, justRight = null, isOvertaken = false}: ReasonProps) => {
	const words = useWords();
	const {title, text} = reasons[name];
	return (
		<div class="reason" data-abstained={isOvertaken ? undefined : name}>
			<p class="reason-title">{words(justRight === null ? title : 'justRightTitle')}</p>
			<p class="reason-text" lang={justRight === null ? undefined : 'en'} dir="auto">
				{justRight ?? words(text)}
			</p>
		</div>
	);
};
