import {Report, type ReportActions} from './report.tsx';
import {Surface} from './surface.tsx';
import type {ReportView} from './view.ts';

type CardProps = ReportActions & {
	/** `assessment.tips` without those the person sent away. */
	view: ReportView;
	/** The card was opened with a key: focus moves into it when it first shows. */
	takeFocus: boolean;
	/** The close button or Escape. Whoever mounts the card gives the focus back. */
	onClose: () => void;
	/** No chip for this draft any more. */
	onHideForReply: () => void;
	/** `settings.offHosts`. */
	onTurnOffSite: () => void;
	/** `settings.off`. */
	onTurnOff: () => void;
};

/** The report beside a compose box, opened from the chip: a dialog that blocks nothing. */
export const Card = ({view, onClose, ...actions}: CardProps) => (
	<Surface>
		<section class="card" role="dialog" aria-label="Heed" tabIndex={-1}>
			<button type="button" onClick={onClose}>
				×
			</button>
			<Report view={view} {...actions} />
		</section>
	</Surface>
);
