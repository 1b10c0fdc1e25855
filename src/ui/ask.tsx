import {useEffect, useId, useRef} from 'preact/hooks';

type AskProps = {
	question: string;
	/** What there is to know before one answers. */
	text: string;
	yes: string;
	no: string;
	onYes: () => void;
	/** Also when the person turns away from the question. */
	onNo: () => void;
};

/** Asks once more before something is gone. The focus is on the way out. */
export const Ask = ({question, text, yes, no, onYes, onNo}: AskProps) => {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog class="ask" ref={dialog} aria-labelledby={id} onClose={onNo}>
			<div class="stack">
				<p class="notice-title" id={id}>
					{question}
				</p>
				<p class="soft">{text}</p>
				<div class="row-of-buttons">
					<button type="button" class="button" onClick={() => dialog.current?.close()}>
						{no}
					</button>
					<button type="button" class="button main" onClick={onYes}>
						{yes}
					</button>
				</div>
			</div>
		</dialog>
	);
};
