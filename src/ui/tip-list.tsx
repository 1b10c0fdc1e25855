import {useEffect, useRef, useState} from 'preact/hooks';
import {useKeeping} from './kept.tsx';
import {Tip} from './tip.tsx';
import {worthShowing} from './tips.ts';
import type {JudgedView, TipView} from './view.ts';
import {useWords} from './words.ts';

/** What a person can do with a tip. */
export type TipActions = {
	/** Puts words on the clipboard; rejects when the browser refuses. */
	onCopy: (text: string) => Promise<void>;
	/** Leave this rule's tip out while this draft is being written. */
	onNotThisTime: (rule: string) => void;
	/** Never use this rule again, anywhere; rejects when that can't be kept, with the tip still there. */
	onNeverThisRule: (rule: string) => unknown;
	/** Says that a tip was wrong, by what was pressed; without it nobody is asked. */
	onWrong?: ((tip: TipView, judged: JudgedView, pressed: HTMLElement) => void) | undefined;
	/** Takes back either of the two; rejects when that can't be kept. */
	onBringBack: (rule: string) => unknown;
};

/** Good enough that praise is honest: both headlines read “mostly” or better, and nothing is guessed. */
const isGood = ({post, assessment: {listenFirst, valueWithoutAgenda}}: JudgedView): boolean =>
	post !== 'unknown' && Math.min(listenFirst ?? 0, valueWithoutAgenda ?? 0) >= 60;

/** The tip that went last, and the draft it was about: another draft has nothing to undo. */
type SentAway = {rule: string; forGood: boolean; draft: string};

const Undo = ({sentAway, onUndo}: {sentAway: SentAway; onUndo: () => void}) => {
	const words = useWords();
	const button = useRef<HTMLButtonElement>(null);
	// The button that was pressed left with its tip; the focus goes to where it can be undone.
	useEffect(() => button.current?.focus(), []);
	return (
		<p class="aside">
			{words(sentAway.forGood ? 'neverAgain' : 'leftOut')}{' '}
			<button type="button" class="link" ref={button} onClick={onUndo}>
				{words('undo')}
			</button>
		</p>
	);
};

const few = 3;

type TipListProps = TipActions & {judged: JudgedView};

/** The three tips worth most, then all; or one warm line when there is nothing to change. */
export const TipList = ({judged, onCopy, onWrong, ...actions}: TipListProps) => {
	const {draft, assessment} = judged;
	const words = useWords();
	const [all, showAll] = useState(false);
	const [sentAway, setSentAway] = useState<SentAway | null>(null);
	const {keep, refusal} = useKeeping();
	const section = useRef<HTMLElement>(null);
	const sendAway = async (gone: SentAway) => {
		const act = gone.forGood ? actions.onNeverThisRule : actions.onNotThisTime;
		setSentAway(gone);
		if (!(await keep(() => act(gone.rule)))) setSentAway(null);
	};
	const bringBack = ({rule}: SentAway) => {
		section.current?.focus();
		setSentAway(null);
		void keep(() => actions.onBringBack(rule));
	};
	const tips = worthShowing(assessment);
	return (
		<section class="part" tabIndex={-1} ref={section} aria-label={words('tips')}>
			{tips.length > 0 ? (
				<h3 class="part-title">{words('tips')}</h3>
			) : (
				<p class={isGood(judged) ? 'all-good' : 'no-tips'}>
					{words(isGood(judged) ? 'allGood' : 'noTips')}
				</p>
			)}
			<ul class="tips">
				{tips.slice(0, all ? tips.length : few).map((tip) => (
					<Tip
						key={tip.rule}
						tip={tip}
						draft={draft}
						onCopy={onCopy}
						onWrong={onWrong && ((pressed) => onWrong(tip, judged, pressed))}
						onNotThisTime={() => sendAway({rule: tip.rule, forGood: false, draft})}
						onNeverThisRule={() => sendAway({rule: tip.rule, forGood: true, draft})}
					/>
				))}
			</ul>
			{tips.length > few && (
				<button type="button" class="quiet" aria-expanded={all} onClick={() => showAll(!all)}>
					{all ? words('showFewer') : words('showAll', String(tips.length))}
				</button>
			)}
			{sentAway?.draft === draft && (
				<Undo key={sentAway.rule} sentAway={sentAway} onUndo={() => bringBack(sentAway)} />
			)}
			{refusal}
		</section>
	);
};
