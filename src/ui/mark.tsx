type MarkProps = {
	/** Scores from 0 to 100; `null` leaves an arc empty. */
	listen: number | null;
	value: number | null;
};

const listenArc = 'M5.79 19.1A7.2 7.2 0 1 1 16.16 9.6';
const valueArc = 'M18.21 4.9A7.2 7.2 0 1 1 7.84 14.4';

const filled = (score: number): string => `${Math.min(Math.max(score, 0), 100)} 200`;

/** Two arcs that hold one another: listening and giving, each as full as its headline. */
export const Mark = ({listen, value}: MarkProps) => (
	<svg class="mark" viewBox="0 0 24 24" fill="none" aria-hidden="true">
		<path class="mark-track" d={listenArc} />
		<path class="mark-track" d={valueArc} />
		{listen !== null && listen > 0 && (
			<path class="mark-listen" d={listenArc} pathLength={100} stroke-dasharray={filled(listen)} />
		)}
		{value !== null && value > 0 && (
			<path class="mark-value" d={valueArc} pathLength={100} stroke-dasharray={filled(value)} />
		)}
	</svg>
);

/** One arc of the mark by itself: which headline a tip is about. */
export const Arc = ({tone}: {tone: 'listen' | 'value'}) => (
	<svg
		class="arc"
		viewBox={tone === 'listen' ? '0.9 4.2 18 18' : '5.1 1.8 18 18'}
		fill="none"
		aria-hidden="true"
	>
		<path class={`mark-${tone}`} d={tone === 'listen' ? listenArc : valueArc} />
	</svg>
);
