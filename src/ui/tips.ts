import type {AssessmentView, TipView} from './view.ts';

/**
 * The tips worth a person's time, best first. How many points one must win to be worth it is theirs
 * to say and heeded before; what wins less than this is worth nobody's.
 */
export const worthShowing = ({tips}: AssessmentView): TipView[] =>
	tips.filter(({gain}) => gain >= 0.3);
