import {useEffect, useId, useRef} from 'preact/hooks';
import {Head} from './head.tsx';
import {Icon} from './icon.tsx';
import {useKeeping} from './kept.tsx';
import {Report} from './report.tsx';
import {Surface} from './surface.tsx';
import type {TipActions} from './tip-list.tsx';
import type {ReportView} from './view.ts';
import {useWords} from './words.ts';
import {useWrongs} from './wrong.tsx';

type HideProps = {
	/** `<id>-hide` is the element that holds the first half of the button's name. */
	id: string;
	message: 'hideForReply' | 'hideOnSite' | 'hideEverywhere';
	onClick: () => void;
};

const HideButton = ({id, message, onClick}: HideProps) => {
	const words = useWords();
	const own = `${id}-${message}`;
	return (
		<button
			type="button"
			class="quiet"
			id={own}
			aria-labelledby={`${id}-hide ${own}`}
			onClick={onClick}
		>
			{words(message)}
		</button>
	);
};

type CardProps = Omit<TipActions, 'onWrong'> & {
	/** Of the extension. */
	version: string;
	/** `assessment.tips` without those the person sent away. */
	view: ReportView;
	/** The card was opened with a key: the focus moves into it when it first shows. */
	takeFocus: boolean;
	/** It opened in the place of a press that would have posted, and says so. */
	isPaused?: boolean;
	/** The close button, or Escape inside the card. Whoever mounts it gives the focus back. */
	onClose: () => void;
	/** No chip for this draft any more. */
	onHideForReply: () => void;
	/** `settings.offHosts`; rejects when that can't be kept. */
	onTurnOffSite: () => unknown;
	/** `settings.off`; rejects when that can't be kept. */
	onTurnOff: () => unknown;
};

/**
 * The report beside a compose box, opened from the chip: a dialog that blocks nothing. It is as
 * tall as its words, at most `--heed-room` where that is set on the element it stands in.
 */
export const Card = ({
	view,
	version,
	takeFocus,
	isPaused = false,
	onClose,
	onHideForReply,
	onTurnOffSite,
	onTurnOff,
	...actions
}: CardProps) => {
	const words = useWords();
	const id = useId();
	const dialog = useRef<HTMLElement>(null);
	const {keep, refusal} = useKeeping();
	const {form, onWrong} = useWrongs({version, onCopy: actions.onCopy});
	useEffect(() => {
		if (takeFocus) dialog.current?.focus();
	}, [takeFocus]);
	const closeOnEscape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		// The page may close its own dialog on Escape, with the draft in it.
		event.stopPropagation();
		event.preventDefault();
		onClose();
	};
	return (
		<Surface>
			<section
				class="card"
				role="dialog"
				aria-labelledby={id}
				tabIndex={-1}
				ref={dialog}
				onKeyDown={closeOnEscape}
			>
				<Head
					view={view}
					title={
						<h2 class="head-name" id={id}>
							{words('name')}
						</h2>
					}
				>
					<button type="button" class="close" aria-label={words('close')} onClick={onClose}>
						<Icon name="cross" />
					</button>
				</Head>
				<div class="card-body">
					{isPaused && (
						<p class="paused" role="alert">
							{words('paused')}
						</p>
					)}
					{form}
					<div hidden={form !== null}>
						<Report view={view} onWrong={onWrong} {...actions} />
					</div>
				</div>
				<footer class="foot">
					<span id={`${id}-hide`}>{words('hide')}</span>
					<HideButton id={id} message="hideForReply" onClick={onHideForReply} />
					<HideButton id={id} message="hideOnSite" onClick={() => keep(onTurnOffSite)} />
					<HideButton id={id} message="hideEverywhere" onClick={() => keep(onTurnOff)} />
					{refusal}
				</footer>
			</section>
		</Surface>
	);
};
