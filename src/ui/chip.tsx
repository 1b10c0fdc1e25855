import {Mark} from './mark.tsx';
import {reasonTitle} from './reason.tsx';
import {levelWords} from './report.tsx';
import {Surface} from './surface.tsx';
import {worthShowing} from './tips.ts';
import type {JudgedView, ReportView} from './view.ts';
import {plural, useWords, type Words} from './words.ts';

type ChipProps = {
	view: ReportView;
	/** Whether the card is open. */
	open: boolean;
	/** `byKeyboard`: pressed with a key, so the card should take the focus. */
	onToggle: (byKeyboard: boolean) => void;
};

/** The verdict that is on the chip: the last one stays while the next is on its way. */
const verdictOf = (view: ReportView): JudgedView | null => {
	const judged = view.state === 'reading' ? view.last : view;
	return judged?.state === 'judged' && judged.assessment.abstained === null ? judged : null;
};

const tipsWords = (words: Words, count: number): string =>
	count === 0 ? words('tipsNone') : plural(words, count, 'tipsOne', 'tipsOther');

const nameOf = (words: Words, view: ReportView): string => {
	const title = reasonTitle(view);
	if (title !== null) return words('chipNone', words(title));
	const verdict = verdictOf(view);
	if (verdict === null) return words('chipReading');
	const count = worthShowing(verdict.assessment).length;
	return words('chipVerdict', [tipsWords(words, count), ...levelWords(words, verdict)]);
};

/** The small mark beside a compose box: what the coach thinks, at a glance, and the card's door. */
export const Chip = ({view, open, onToggle}: ChipProps) => {
	const words = useWords();
	const verdict = verdictOf(view);
	const count = verdict === null ? 0 : worthShowing(verdict.assessment).length;
	return (
		<Surface>
			<button
				type="button"
				class="chip"
				data-state={view.state}
				aria-label={nameOf(words, view)}
				aria-expanded={open}
				aria-haspopup="dialog"
				// The editor keeps its focus and its caret when the chip is pressed with a pointer.
				onMouseDown={(event) => event.preventDefault()}
				onClick={(event) => onToggle(event.detail === 0)}
			>
				<Mark
					listen={verdict?.assessment.listenFirst ?? null}
					value={verdict?.assessment.valueWithoutAgenda ?? null}
				/>
				{count > 0 && <span class="chip-tips">{tipsWords(words, count)}</span>}
			</button>
		</Surface>
	);
};
