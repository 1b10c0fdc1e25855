import {useId} from 'preact/hooks';
import {useWords, type WordKey} from './words.ts';

const levels = ['levelNotYet', 'levelALittle', 'levelPartly', 'levelMostly', 'levelFully'] as const;

/** What a score from 0 to 100 is called. `null` has its own words: see `unjudged`. */
export const level = (score: number): WordKey =>
	levels[Math.min(Math.max(Math.floor(score / 20), 0), 4)] ?? 'levelNotYet';

type MeterProps = {
	headline: 'listenFirst' | 'valueWithoutAgenda';
	score: number | null;
	/** What is said when the score is `null`. */
	unjudged: WordKey;
};

const kinds = {
	listenFirst: {hook: 'listen-first', tone: 'listen'},
	valueWithoutAgenda: {hook: 'value-without-agenda', tone: 'value'},
} as const;

/** One headline in words, with a bar. Without a score there is nothing to measure, only words. */
export const Meter = ({headline, score, unjudged}: MeterProps) => {
	const words = useWords();
	const id = useId();
	const {hook, tone} = kinds[headline];
	const word = words(score === null ? unjudged : level(score));
	return (
		<div class={`meter tone-${tone}`}>
			<div class="meter-line">
				<span id={id}>{words(headline)}</span>
				<span class={score === null ? 'meter-unjudged' : 'meter-word'} aria-hidden={score !== null}>
					{word}
				</span>
			</div>
			{score === null ? (
				<div class="bar" />
			) : (
				// biome-ignore lint/a11y/useSemanticElements: no two browsers let a <meter> look alike.
				<div
					class="bar"
					role="meter"
					data-meter={hook}
					aria-labelledby={id}
					aria-valuemin={0}
					aria-valuemax={100}
					aria-valuenow={Math.round(score)}
					aria-valuetext={word}
				>
					<div class="bar-fill" style={{inlineSize: `${score}%`}} />
				</div>
			)}
		</div>
	);
};
