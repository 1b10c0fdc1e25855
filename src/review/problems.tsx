import {count, number} from '../ui/numbers.ts';
import {useWords, type Words} from '../ui/words.ts';
import type {Problem} from './sheet.ts';

const wordsOf = (words: Words, problem: Problem): string => {
	const line = number(words, problem.line);
	switch (problem.reason) {
		case 'stray-quote':
			return words('problemQuote', line);
		case 'nul':
			return words('problemNul', line);
		case 'not-json':
			return words('problemJson', line);
		case 'too-long':
			return words('problemLong', line);
		case 'cells':
			return words('problemCells', [
				line,
				number(words, problem.found),
				number(words, problem.expected),
			]);
	}
};

/** Rows that were left out, each with its line and the reason. `count` may be more than is listed. */
export const Problems = ({
	count: total,
	problems,
}: {
	count: number;
	problems: readonly Problem[];
}) => {
	const words = useWords();
	if (total === 0) return null;
	return (
		<details class="notice details" open={total <= 5}>
			<summary>{count(words, total, 'reviewLeftOutOne', 'reviewLeftOutOther')}</summary>
			<ul class="problems">
				{problems.map((problem) => (
					<li key={problem.line}>{wordsOf(words, problem)}</li>
				))}
			</ul>
			{total > problems.length && <p class="aside">{words('reviewLeftOutMore')}</p>}
		</details>
	);
};
