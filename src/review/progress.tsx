import {useId, useRef} from 'preact/hooks';
import {number, percent} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {useWords, type Words} from '../ui/words.ts';

/** How much was judged, and since when, in milliseconds of `performance.now`. */
type Course = {done: number; total: number; isPaused: boolean};

/** What is left at the pace so far, in the largest unit that is not less than one. */
const timeLeft = (words: Words, milliseconds: number): string => {
	const seconds = Math.max(Math.ceil(milliseconds / 1000), 1);
	return seconds < 90
		? number(words, Math.ceil(seconds / 5) * 5, {
				style: 'unit',
				unit: 'second',
				unitDisplay: 'long',
			})
		: number(words, Math.round(seconds / 60), {
				style: 'unit',
				unit: 'minute',
				unitDisplay: 'long',
			});
};

type Pace = {at: number; done: number};

/** The pace since judging began or was taken up again; `null` until it can be told. */
const usePace = ({done, isPaused}: Course): number | null => {
	const start = useRef<Pace | null>(null);
	if (isPaused) start.current = null;
	else start.current ??= {at: performance.now(), done};
	const {current} = start;
	if (current === null || done - current.done < 200) return null;
	return (performance.now() - current.at) / (done - current.done);
};

type ProgressProps = {
	course: Course;
	onPause: () => void;
	onResume: () => void;
	onCancel: () => void;
};

/** How far the judging is. A screen reader hears each quarter. */
export const Progress = ({course, onPause, onResume, onCancel}: ProgressProps) => {
	const words = useWords();
	const id = useId();
	const {done, total, isPaused} = course;
	const pace = usePace(course);
	const quarter = Math.floor((done / total) * 4) / 4;
	return (
		<Panel title={words('reviewProgress')}>
			<div class="box stack">
				<progress class="progress" max={total} value={done} aria-labelledby={id} />
				<p id={id} class="progress-words">
					<span>{words('reviewDone', [number(words, done), number(words, total)])}</span>
					{pace !== null && (
						<span class="soft">
							{words('reviewMinutes', timeLeft(words, pace * (total - done)))}
						</span>
					)}
				</p>
				<p class={isPaused ? '' : 'unseen'} role="status">
					{isPaused && words('reviewPaused')}
					{!isPaused && quarter > 0 && words('reviewAnnounce', percent(words, quarter))}
				</p>
				<div class="row-of-buttons">
					<button type="button" class="button main" onClick={isPaused ? onResume : onPause}>
						{words(isPaused ? 'reviewResume' : 'reviewPause')}
					</button>
					<button type="button" class="button" onClick={onCancel}>
						{words('reviewCancel')}
					</button>
				</div>
			</div>
		</Panel>
	);
};
