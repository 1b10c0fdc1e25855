import {stillReading} from '../pasted.ts';
import type {JudgedView, ReportView} from '../ui/view.ts';
import type {Front} from './front.ts';

/** Leaves out the tips of rules the person sent away, here or for good. */
export const withoutRules = (view: ReportView, isAway: (rule: string) => boolean): ReportView => {
	if (view.state === 'none') return view;
	if (view.state === 'reading') {
		return {...view, last: view.last && judgedWithout(view.last, isAway)};
	}
	return judgedWithout(view, isAway);
};

const judgedWithout = (judged: JudgedView, isAway: (rule: string) => boolean): JudgedView => ({
	...judged,
	assessment: {
		...judged.assessment,
		tips: judged.assessment.tips.filter(({rule}) => !isAway(rule)),
	},
});

/** What is shown of the page in front. `before` is what was shown until now. */
export const viewOfFront = ({report}: Front, before: ReportView): ReportView => {
	switch (report.state) {
		case 'reading':
			return stillReading(before);
		case 'assessed': {
			const {draft, post, postKind, author, tooLong, assessment} = report;
			return {
				state: 'judged',
				draft,
				post: postKind,
				postText: post,
				author,
				tooLong,
				assessment,
			};
		}
		default:
			return {state: 'none', reason: report.state};
	}
};
