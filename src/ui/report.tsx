import {useEffect, useState} from 'preact/hooks';
import {Heard} from './heard.tsx';
import {level, Meter} from './meter.tsx';
import {justRightOf, Reason, reasonTitle} from './reason.tsx';
import {Strengths} from './strengths.tsx';
import {type TipActions, TipList} from './tip-list.tsx';
import type {JudgedView, ReportView} from './view.ts';
import {useWords, type WordKey, type Words} from './words.ts';

/** What a headline without a score is called. */
const unjudged = ({post}: JudgedView): WordKey =>
	post === 'unknown' ? 'levelNeedsPost' : 'levelUnknown';

/** Both headlines in words: their levels, or why there is none. */
export const levelWords = (words: Words, judged: JudgedView): [listen: string, value: string] => {
	const {listenFirst, valueWithoutAgenda} = judged.assessment;
	const word = (score: number | null) => words(score === null ? unjudged(judged) : level(score));
	return [word(listenFirst), word(valueWithoutAgenda)];
};

/** What a screen reader is told, politely, when it changes; nothing while a verdict is on its way. */
const announcement = (words: Words, view: ReportView): string | null => {
	const title = reasonTitle(view);
	if (title !== null) return words(title);
	return view.state === 'judged' ? words('verdict', levelWords(words, view)) : null;
};

const LiveVerdict = ({view}: {view: ReportView}) => {
	const words = useWords();
	const [said, say] = useState('');
	const now = announcement(words, view);
	useEffect(() => {
		if (now !== null) say(now);
	}, [now]);
	return (
		<p class="unseen" role="status">
			{said}
		</p>
	);
};

const PostUnknown = ({onPaste}: {onPaste: (() => void) | undefined}) => {
	const words = useWords();
	return (
		<p class="part aside">
			{words('postUnknown')}{' '}
			{onPaste === undefined ? (
				words('postUnknownCard')
			) : (
				<button type="button" class="link" onClick={onPaste}>
					{words('postUnknownPopup')}
				</button>
			)}
		</p>
	);
};

type JudgedProps = TipActions & {judged: JudgedView; onPaste: (() => void) | undefined};

const Judged = ({judged, onPaste, ...actions}: JudgedProps) => {
	const words = useWords();
	const {post, author, tooLong, assessment} = judged;
	const hasVerdict = assessment.abstained === null;
	return (
		<>
			{assessment.abstained !== null && (
				<Reason name={assessment.abstained} justRight={justRightOf(judged)} />
			)}
			{hasVerdict && (
				<div class="meters">
					<Meter
						headline="listenFirst"
						score={assessment.listenFirst}
						unjudged={unjudged(judged)}
					/>
					<Meter
						headline="valueWithoutAgenda"
						score={assessment.valueWithoutAgenda}
						unjudged={unjudged(judged)}
					/>
				</div>
			)}
			{tooLong && (
				<p class="part aside">
					{words('tooManyCharacters', [String(tooLong.limit), String(tooLong.over)])}
				</p>
			)}
			{post === 'unknown' && <PostUnknown onPaste={onPaste} />}
			<Heard author={author} heard={assessment.heard} />
			{hasVerdict && <Strengths strengths={assessment.strengths} />}
			{hasVerdict && <TipList judged={judged} {...actions} />}
		</>
	);
};

type ReportProps = TipActions & {
	/** `assessment.tips` without those the person sent away. */
	view: ReportView;
	/** Leads to the place to paste a post; without it the words point to the toolbar popup. */
	onPaste?: (() => void) | undefined;
};

/** What the coach says, the same on the page and in the toolbar popup. */
export const Report = ({view, onPaste, ...actions}: ReportProps) => {
	const words = useWords();
	const judged = view.state === 'reading' ? view.last : view;
	return (
		<div class="report" aria-busy={view.state === 'reading'}>
			<LiveVerdict view={view} />
			{judged === null && <p class="reading">{words('reading')}</p>}
			{judged?.state === 'none' && <Reason name={judged.reason} />}
			{judged?.state === 'judged' && <Judged judged={judged} onPaste={onPaste} {...actions} />}
		</div>
	);
};
