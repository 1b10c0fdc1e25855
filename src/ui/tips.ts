import type {AssessmentView, TipView} from './view.ts';

/** The tips worth a person's time, best first: those that would win at least one point. */
export const worthShowing = ({tips}: AssessmentView): TipView[] =>
	tips.filter(({gain}) => gain >= 1);
