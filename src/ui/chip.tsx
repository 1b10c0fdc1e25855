import {Surface} from './surface.tsx';
import type {ReportView} from './view.ts';

type ChipProps = {
	view: ReportView;
	/** Whether the card is open. */
	open: boolean;
	/** `byKeyboard`: pressed with a key, so the card should take the focus. */
	onToggle: (byKeyboard: boolean) => void;
};

/** The small mark beside a compose box: what the coach thinks, at a glance, and the card's door. */
export const Chip = ({open, onToggle}: ChipProps) => (
	<Surface>
		<button
			type="button"
			class="chip"
			aria-expanded={open}
			onMouseDown={(event) => event.preventDefault()}
			onClick={(event) => onToggle(event.detail === 0)}
		>
			Heed
		</button>
	</Surface>
);
