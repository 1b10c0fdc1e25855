import type {LedgerRow} from '../ledger.ts';
import {principleNames} from '../principle-names.ts';
import {level} from '../ui/meter.tsx';
import {number} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {BarPlot} from '../ui/plot.tsx';
import {useWords, type Words} from '../ui/words.ts';
import {type Balance, principlesOf, type Week} from './figures.ts';

/** The day a week begins, short; with the year where the weeks span more than one. */
const weekNames = (words: Words, weeks: readonly Week[]): string[] => {
	const years = new Set(weeks.map(({start}) => new Date(start).getFullYear()));
	const format = new Intl.DateTimeFormat(words('language'), {
		day: 'numeric',
		month: 'short',
		...(years.size > 1 ? {year: '2-digit'} : {}),
	});
	return weeks.map(({start}) => format.format(start));
};

type PlotsProps = {weeks: readonly Week[]; sum: Balance};

/** Giving and asking, and both headlines, week by week. */
export const WeekPlots = ({weeks, sum}: PlotsProps) => {
	const words = useWords();
	const labels = weekNames(words, weeks);
	const named = (score: number | null): string =>
		words(score === null ? 'levelUnknown' : level(score));
	return (
		<>
			<div class="panel box">
				<BarPlot
					title={words('repliesWeeks')}
					summary={words('repliesWeeksText', [
						number(words, sum.count),
						number(words, sum.gave),
						number(words, sum.asked),
					])}
					labelName={words('repliesWeek')}
					labels={labels}
					series={[
						{name: words('repliesGave'), values: weeks.map(({gave}) => gave)},
						{name: words('repliesAsked'), values: weeks.map(({asked}) => asked)},
						{name: words('repliesNeither'), values: weeks.map(({neither}) => neither)},
					]}
					isStacked
				/>
			</div>
			<div class="panel box">
				<BarPlot
					title={words('repliesHeadlines')}
					summary={words('repliesHeadlinesText', [
						named(sum.listenFirst),
						named(sum.valueWithoutAgenda),
					])}
					labelName={words('repliesWeek')}
					labels={labels}
					series={[
						{name: words('listenFirst'), values: weeks.map((week) => week.listenFirst)},
						{
							name: words('valueWithoutAgenda'),
							values: weeks.map((week) => week.valueWithoutAgenda),
						},
					]}
					unit="level"
				/>
			</div>
		</>
	);
};

/** The twelve principles, each with its level in a word. */
export const Principles = ({rows}: {rows: readonly LedgerRow[]}) => {
	const words = useWords();
	return (
		<Panel
			title={words('repliesPrinciples')}
			aside={<p class="aside">{words('repliesPrinciplesText')}</p>}
		>
			<ul class="principles">
				{principlesOf(rows).map(({key, score}, at) => (
					<li key={key} class={at < 6 ? 'tone-listen' : 'tone-value'}>
						<div class="meter-line">
							<span>{words(principleNames[key])}</span>
							<span class={score === null ? 'meter-unjudged' : 'meter-word'}>
								{words(score === null ? 'levelUnknown' : level(score))}
							</span>
						</div>
						<div class="bar" aria-hidden="true">
							{score !== null && <div class="bar-fill" style={{inlineSize: `${score}%`}} />}
						</div>
					</li>
				))}
			</ul>
		</Panel>
	);
};
