import {
	BarChart,
	type BarChartData,
	type BarChartOptions,
	FixedScaleAxis,
	type Label,
} from 'chartist';
import {useEffect, useRef} from 'preact/hooks';
import {level} from './meter.tsx';
import {number} from './numbers.ts';
import {roundTicks} from './plot-ticks.ts';
import {ScrollFrame} from './scroll-frame.tsx';
import {useWords} from './words.ts';

type Series = {name: string; values: readonly (number | null)[]};

/** All that a plot draws, as plain values. */
type Drawing = {
	/** One for each bar, or group of bars. */
	labels: readonly string[];
	/** At most three. */
	series: readonly Series[];
	/** One bar on top of the other, where they are parts of a whole. */
	isStacked: boolean;
	language: string;
	/** The words of the five levels where the values are scores; else they are numbers of things. */
	levels: readonly string[] | null;
	isMirrored: boolean;
};

type BarPlotProps = Pick<Drawing, 'labels' | 'series'> & {
	title: string;
	/** What the plot shows, in a sentence: all that a screen reader says before the table. */
	summary: string;
	/** What the labels are, as the head of the table's first column: “Week”. */
	labelName: string;
	isStacked?: boolean;
	/** What the values are: a number of things, or scores from 0 to 100, which are shown in words. */
	unit?: 'count' | 'level';
};

/** The widest a bar may be and the room between groups, in CSS pixels. */
const widest = 34;

const barOf = (width: number, groups: number, inGroup: number): number =>
	Math.max(2, Math.min(widest, (width / Math.max(groups, 1) - 8) / inGroup - 2));

/** Labels that would run into one another are left out, evenly. */
const everyFew = (labels: readonly string[], longest: number, width: number): number =>
	Math.max(1, Math.ceil((labels.length * (longest + 6)) / Math.max(width, 1)));

const Legend = ({series}: {series: readonly Series[]}) => (
	<ul class="plot-legend">
		{series.map(({name}, at) => (
			<li key={name} class="plot-key">
				<svg class={`plot-swatch plot-${at}`} viewBox="0 0 18 12" aria-hidden="true">
					<path d="M9 12V0" />
				</svg>
				{name}
			</li>
		))}
	</ul>
);

/** Room for the words below, and for numbers beside, in CSS pixels. */
const axes = {below: 26, beside: 58};

/** How wide the longest of some words is drawn in a place, in CSS pixels. */
const widestOf = (place: HTMLElement, texts: readonly string[]): number => {
	const pen = place.ownerDocument.createElement('canvas').getContext('2d');
	if (pen === null) return 0;
	pen.font = `12px ${getComputedStyle(place).fontFamily}`;
	return Math.max(0, ...texts.map((text) => Math.ceil(pen.measureText(text).width)));
};

/** Room for the words beside, in CSS pixels: lines may break between words, never within one. */
const roomBeside = (place: HTMLElement, levels: Drawing['levels']): number => {
	const words = (levels ?? []).flatMap((level) => level.split(' '));
	return Math.max(axes.beside, widestOf(place, words) + 12);
};

/** The middle of each level on an axis from 0 to 100. */
const middles = [10, 30, 50, 70, 90];

/** The highest bar. */
const mostOf = ({labels, series, isStacked}: Drawing): number => {
	const heights = labels.map((_, at) => series.map(({values}) => values[at] ?? 0));
	const sums = heights.map((values) => values.reduce((sum, value) => sum + value, 0));
	return Math.max(0, ...(isStacked ? sums : heights.flat()));
};

const axisOf = (drawing: Drawing) => {
	const {levels, language} = drawing;
	const format = new Intl.NumberFormat(language);
	const ticks = levels === null ? roundTicks(mostOf(drawing)) : middles;
	return {
		type: FixedScaleAxis,
		ticks,
		low: 0,
		high: levels === null ? Math.max(...ticks) : 100,
		labelInterpolationFnc: (value: Label) =>
			levels === null
				? format.format(Number(value))
				: (levels[middles.indexOf(Number(value))] ?? ''),
	};
};

/** `longest` is how wide the longest label is drawn, of all the `width` there is. */
const dataOf = (
	{labels, series, isStacked, isMirrored}: Drawing,
	longest: number,
	width: number,
): BarChartData => {
	const inOrder = <T,>(values: readonly T[]): T[] =>
		isMirrored ? values.toReversed() : [...values];
	const step = everyFew(labels, longest, width);
	const parts = series.map(({values}, at) => ({
		data: inOrder(values.map((value) => value ?? 0)),
		className: `plot-${at}`,
	}));
	return {
		labels: inOrder(labels.map((label, at) => (at % step === 0 ? label : ''))),
		series: (isMirrored && !isStacked
			? parts.toReversed()
			: parts) as unknown as BarChartData['series'],
	};
};

/** Draws into `place` until aborted, and anew whenever its width changes. */
const draw = (place: HTMLElement, drawing: Drawing, signal: AbortSignal): void => {
	const {labels, series, isStacked, isMirrored, levels} = drawing;
	const beside = roomBeside(place, levels);
	const barWidth = (): number => {
		const width = barOf(place.clientWidth - beside, labels.length, isStacked ? 1 : series.length);
		place.style.setProperty('--plot-bar', `${width}px`);
		return width;
	};
	const options: BarChartOptions = {
		stackBars: isStacked,
		seriesBarDistance: barWidth() + 2,
		low: 0,
		height: '190px',
		chartPadding: {top: 10, right: 4, bottom: 0, left: 4},
		axisX: {showGrid: false, offset: axes.below},
		axisY: {
			offset: beside,
			position: isMirrored ? 'end' : 'start',
			...axisOf(drawing),
		},
	};
	const longest = widestOf(place, labels);
	const data = (): BarChartData => dataOf(drawing, longest, place.clientWidth - beside);
	const chart = new BarChart(place, data(), options);
	const resized = new ResizeObserver(() => {
		const changed: BarChartOptions = {...options, seriesBarDistance: barWidth() + 2};
		chart.update(data(), changed);
	});
	resized.observe(place);
	signal.addEventListener('abort', () => {
		resized.disconnect();
		chart.detach();
		place.replaceChildren();
	});
};

/** Bars with their meaning in words above and the same numbers as a table below. */
export const BarPlot = ({
	title,
	summary,
	labelName,
	labels,
	series,
	isStacked = false,
	unit = 'count',
}: BarPlotProps) => {
	const words = useWords();
	const area = useRef<HTMLDivElement>(null);
	const language = words('language');
	const shown = (value: number): string =>
		unit === 'level' ? words(level(value)) : number(words, value);
	const isMirrored = words('direction') === 'rtl';
	// As a text, so that a plot is drawn anew when what it shows has changed and not each time its
	// neighbours have.
	const drawing = JSON.stringify({
		labels,
		series,
		isStacked,
		language,
		levels: unit === 'level' ? middles.map((middle) => words(level(middle))) : null,
		isMirrored,
	} satisfies Drawing);
	useEffect(() => {
		const life = new AbortController();
		if (area.current !== null) draw(area.current, JSON.parse(drawing), life.signal);
		return () => life.abort();
	}, [drawing]);
	return (
		<figure class="plot">
			<figcaption>
				<p class="plot-title">{title}</p>
				<p class="plot-words">{summary}</p>
			</figcaption>
			{series.length > 1 && <Legend series={series} />}
			<div class="plot-area" ref={area} aria-hidden="true" />
			<details>
				<summary>{words('plotTable')}</summary>
				<ScrollFrame name={title}>
					<table class="table">
						<thead>
							<tr>
								<th scope="col">{labelName}</th>
								{series.map(({name}) => (
									<th key={name} scope="col" class="figure">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{labels.map((label, at) => (
								<tr key={label}>
									<th scope="row">{label}</th>
									{series.map(({name, values}) => (
										<td key={name} class="figure">
											{typeof values[at] === 'number' ? shown(values[at]) : words('plotNone')}
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</ScrollFrame>
			</details>
		</figure>
	);
};
