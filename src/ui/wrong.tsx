import type {VNode} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {useWords, type WordKey} from './words.ts';
import {
	type Judged,
	type Part,
	partOf,
	reportOn,
	type WrongTip,
	withoutPart,
	withPart,
} from './wrong-report.ts';

const ticks: Record<Part, WordKey> = {
	words: 'wrongWords',
	reply: 'wrongReply',
	post: 'wrongPost',
};

type WrongProps = {
	tip: WrongTip;
	judged: Judged;
	/** Of the extension. */
	version: string;
	/** Puts words on the clipboard; rejects when the browser refuses. */
	onCopy: (text: string) => Promise<void>;
	onBack: () => void;
};

/**
 * A report on a tip that was wrong, for the person to change and to send by themselves. Heed sends
 * nothing, and what the person wrote is in it only where they tick it.
 */
const Wrong = ({tip, judged, version, onCopy, onBack}: WrongProps) => {
	const words = useWords();
	const id = useId();
	const title = useRef<HTMLHeadingElement>(null);
	const [included, include] = useState<readonly Part[]>([]);
	const [report, setReport] = useState(() => reportOn(tip, version));
	const [outcome, setOutcome] = useState<'copied' | 'copyRefused' | null>(null);
	useEffect(() => title.current?.focus(), []);
	const change = (text: string) => {
		setOutcome(null);
		setReport(text);
	};
	const tick = (part: Part, text: string, isIn: boolean) => {
		include(isIn ? [...included, part] : included.filter((other) => other !== part));
		change(isIn ? withPart(report, text) : withoutPart(report, text));
	};
	const copy = async () => {
		const isCopied = await onCopy(report).then(
			() => true,
			() => false,
		);
		setOutcome(isCopied ? 'copied' : 'copyRefused');
	};
	const subject = `Heed: a tip that was wrong (${tip.rule})`;
	const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(report)}`;
	return (
		<section class="wrong" aria-labelledby={id}>
			<h2 class="wrong-title" id={id} tabIndex={-1} ref={title}>
				{words('wrongTitle')}
			</h2>
			<p class="aside">{words('wrongText')}</p>
			<fieldset class="wrong-ticks">
				<legend class="part-title">{words('wrongInclude')}</legend>
				{Object.entries(ticks).map(([key, name]) => {
					const part = key as Part;
					const text = partOf(part, tip, judged);
					return (
						text !== null && (
							<label key={part} class="wrong-tick">
								<input
									type="checkbox"
									checked={included.includes(part)}
									onChange={(event) => tick(part, text, event.currentTarget.checked)}
								/>
								{words(name)}
							</label>
						)
					);
				})}
			</fieldset>
			<div class="field">
				<label for={`${id}-report`}>{words('wrongReport')}</label>
				<textarea
					id={`${id}-report`}
					class="wrong-report"
					rows={10}
					autocomplete="off"
					spellcheck={false}
					value={report}
					onInput={(event) => change(event.currentTarget.value)}
				/>
			</div>
			<div class="wrong-acts">
				<button type="button" class="button" onClick={copy}>
					{words('wrongCopy')}
				</button>
				<a class="wrong-mail" href={mail}>
					{words('wrongMail')}
				</a>
				<button type="button" class="quiet" onClick={onBack}>
					{words('wrongBack')}
				</button>
				<span role="status" class="aside">
					{outcome !== null && words(outcome)}
				</span>
			</div>
		</section>
	);
};

/** A tip that was wrong, what it was about, and what was pressed to say so. */
type Complaint = {tip: WrongTip; judged: Judged; pressed: HTMLElement};

type Wrongs = {
	/** The form for the tip that was told to be wrong, in place of the report; or `null`. */
	form: VNode | null;
	/** Opens the form for a tip. The focus comes back to what was pressed. */
	onWrong: (tip: WrongTip, judged: Judged, pressed: HTMLElement) => void;
};

/** For tips that can be told to be wrong. */
export const useWrongs = ({version, onCopy}: Pick<WrongProps, 'version' | 'onCopy'>): Wrongs => {
	const [complaint, complain] = useState<Complaint | null>(null);
	useEffect(() => {
		if (complaint !== null) return () => complaint.pressed.focus();
	}, [complaint]);
	const form = complaint && (
		<Wrong
			tip={complaint.tip}
			judged={complaint.judged}
			version={version}
			onCopy={onCopy}
			onBack={() => complain(null)}
		/>
	);
	return {form, onWrong: (tip, judged, pressed) => complain({tip, judged, pressed})};
};
