import {level} from '../ui/meter.tsx';
import {useWords} from '../ui/words.ts';
import type {HeadlineKey} from './protocol.ts';

type VerdictProps = {
	headline: HeadlineKey;
	score: number | null;
	/** The headline stands beside it; in a table it is at the head of the column. */
	isNamed?: boolean;
};

/** One headline of one reply: its level in a word, with a small bar. */
export const Verdict = ({headline, score, isNamed = false}: VerdictProps) => {
	const words = useWords();
	const tone = headline === 'listenFirst' ? 'tone-listen' : 'tone-value';
	return (
		<div class={`verdict ${tone}`}>
			{isNamed && <span class="soft">{words(headline)} </span>}
			<span class={score === null ? 'meter-unjudged' : 'meter-word'}>
				{words(score === null ? 'plotNone' : level(score))}
			</span>
			{score !== null && (
				<div class="bar" aria-hidden="true">
					<div class="bar-fill" style={{inlineSize: `${score}%`}} />
				</div>
			)}
		</div>
	);
};
