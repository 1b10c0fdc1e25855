import {level} from '../ui/meter.tsx';
import {count, number, percent} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {BarPlot} from '../ui/plot.tsx';
import {useWords, type WordKey, type Words} from '../ui/words.ts';
import type {RowView, Spread, Summary, TipCount, Unjudged} from './protocol.ts';
import {Verdict} from './verdict.tsx';

const levels: readonly WordKey[] = [0, 20, 40, 60, 80].map(level);

const reasons: Record<Unjudged, WordKey> = {
	'too-short': 'unjudgedShort',
	language: 'unjudgedLanguage',
	empty: 'unjudgedEmpty',
	'too-long': 'unjudgedLong',
};

/** The share of replies that reach “mostly” or “fully”. */
const highShare = (spread: Spread): number => {
	const all = spread.reduce((sum, one) => sum + one, 0);
	return all === 0 ? 0 : ((spread[3] ?? 0) + (spread[4] ?? 0)) / all;
};

const unjudgedList = (words: Words, unjudged: Summary['unjudged']): string => {
	const parts = (Object.keys(reasons) as Unjudged[])
		.filter((reason) => unjudged[reason] > 0)
		.map((reason) => words(reasons[reason], number(words, unjudged[reason])));
	return new Intl.ListFormat(words('language'), {type: 'unit'}).format(parts);
};

const InWords = ({summary: {judged, unjudged, middle}}: {summary: Summary}) => {
	const words = useWords();
	const left = unjudgedList(words, unjudged);
	const word = (score: number | null): string =>
		words(score === null ? 'levelNeedsPost' : level(score)).toLocaleLowerCase(words('language'));
	return (
		<div class="stack">
			<p>
				{judged === 0
					? words('reviewNothingJudged')
					: `${count(words, judged, 'reviewJudgedOne', 'reviewJudgedOther')} ${words(
							'reviewMiddle',
							[word(middle.listenFirst), word(middle.valueWithoutAgenda)],
						)}`}
			</p>
			{left !== '' && <p class="soft">{words('reviewUnjudged', left)}</p>}
		</div>
	);
};

type TipsProps = {tips: readonly TipCount[]; judged: number; onRule: (rule: string) => void};

const Tips = ({tips, judged, onRule}: TipsProps) => {
	const words = useWords();
	if (tips.length === 0) return null;
	return (
		<Panel title={words('reviewTips')} aside={<p class="aside">{words('reviewTipsText')}</p>}>
			<ol class="ranks">
				{tips.map(({rule, label, headline, count: times}) => (
					<li
						key={rule}
						class={`rank ${headline === 'listenFirst' ? 'tone-listen' : 'tone-value'}`}
					>
						<button type="button" class="rank-words" onClick={() => onRule(rule)}>
							<span lang="en" dir="auto">
								{label}
							</span>
							<span class="rank-count">
								{count(words, times, 'reviewTipTimesOne', 'reviewTipTimesOther')}
								{judged >= 20 && ` · ${percent(words, times / judged)}`}
							</span>
						</button>
						<div class="bar" aria-hidden="true">
							<div class="bar-fill" style={{inlineSize: `${(times / judged) * 100}%`}} />
						</div>
					</li>
				))}
			</ol>
		</Panel>
	);
};

type ExamplesProps = {title: string; rows: readonly RowView[]; onRow: (row: number) => void};

const Examples = ({title, rows, onRow}: ExamplesProps) => {
	const words = useWords();
	if (rows.length === 0) return null;
	return (
		<Panel title={title}>
			<ul class="examples">
				{rows.map((view) => (
					<li key={view.row} class="box example">
						{view.post !== null && (
							<p class="example-post" dir="auto">
								{view.post}
							</p>
						)}
						<p class="example-reply" dir="auto">
							{view.reply}
						</p>
						<div class="example-foot">
							<Verdict headline="listenFirst" score={view.listenFirst} isNamed />
							<Verdict headline="valueWithoutAgenda" score={view.valueWithoutAgenda} isNamed />
							<button type="button" class="quiet" onClick={() => onRow(view.row)}>
								{words('reviewOpen', number(words, view.line))}
							</button>
						</div>
					</li>
				))}
			</ul>
		</Panel>
	);
};

type SummaryProps = {
	summary: Summary;
	onRule: (rule: string) => void;
	onRow: (row: number) => void;
};

/** What all replies of a file say together. */
export const SummaryView = ({summary, onRule, onRow}: SummaryProps) => {
	const words = useWords();
	const {spread, judged} = summary;
	return (
		<>
			<Panel title={words('reviewSummary')}>
				<div class="stack">
					<InWords summary={summary} />
					{judged > 0 && (
						<div class="box">
							<BarPlot
								title={words('reviewSpread')}
								summary={words('reviewSpreadText', [
									percent(words, highShare(spread.listenFirst)),
									percent(words, highShare(spread.valueWithoutAgenda)),
								])}
								labelName={words('reviewLevel')}
								labels={levels.map((key) => words(key))}
								series={[
									{name: words('listenFirst'), values: spread.listenFirst},
									{name: words('valueWithoutAgenda'), values: spread.valueWithoutAgenda},
								]}
							/>
						</div>
					)}
				</div>
			</Panel>
			<Tips tips={summary.tips} judged={judged} onRule={onRule} />
			<Examples title={words('reviewBest')} rows={summary.best} onRow={onRow} />
			<Examples title={words('reviewWorst')} rows={summary.worst} onRow={onRow} />
		</>
	);
};
