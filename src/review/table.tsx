import {useEffect, useId, useState} from 'preact/hooks';
import {Choice} from '../ui/choice.tsx';
import {Icon} from '../ui/icon.tsx';
import {count, number} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {ScrollFrame} from '../ui/scroll-frame.tsx';
import {useWords, type WordKey, type Words} from '../ui/words.ts';
import type {Client} from './client.ts';
import {
	type Page,
	pageSize,
	type RowView,
	type SortKey,
	type TipCount,
	type Unjudged,
	type View,
} from './protocol.ts';
import {Verdict} from './verdict.tsx';

const shows: Record<View['show'], WordKey> = {
	all: 'showAllReplies',
	'low-listen': 'showLowListen',
	'low-value': 'showLowValue',
	good: 'showGood',
	unjudged: 'showUnjudged',
};

const unjudgedWords: Record<Unjudged, WordKey> = {
	empty: 'emptyTitle',
	'too-short': 'tooShortTitle',
	language: 'languageTitle',
	'too-long': 'tooLongTitle',
};

/** The first look at a table: as the file has it. */
export const wholeView: View = {
	search: '',
	rule: null,
	show: 'all',
	sort: 'line',
	order: 'ascending',
};

type HeadProps = {name: WordKey; sort: SortKey; view: View; onView: (view: View) => void};

/** Pressing the head of a column sorts by it; scores lowest first, as there is most to learn. */
const SortHead = ({name, sort, view, onView}: HeadProps) => {
	const words = useWords();
	const isSorted = view.sort === sort;
	const isUp = isSorted && view.order === 'ascending';
	return (
		<th scope="col" aria-sort={isSorted ? view.order : 'none'}>
			<button
				type="button"
				class="sort"
				data-order={isSorted ? view.order : undefined}
				onClick={() => onView({...view, sort, order: isUp ? 'descending' : 'ascending'})}
			>
				{words(name)}
				<Icon name="more" />
			</button>
		</th>
	);
};

/** What a date is called, where it can be read; else as it stands in the file. */
const dateWords = (words: Words, date: string): string => {
	const isPlain = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(date);
	const time = isPlain ? Date.parse(date) : Number.NaN;
	return Number.isNaN(time)
		? date
		: new Intl.DateTimeFormat(words('language'), {dateStyle: 'medium'}).format(time);
};

type RowProps = {view: RowView; has: Has; onRow: (row: number) => void};

/** The columns that the file has. */
type Has = {site: boolean; date: boolean};

const Row = ({view, has, onRow}: RowProps) => {
	const words = useWords();
	return (
		<tr>
			<td class="figure">
				<button
					type="button"
					class="link"
					aria-label={words('reviewOpen', number(words, view.line))}
					onClick={() => onRow(view.row)}
				>
					{number(words, view.line)}
				</button>
			</td>
			<td class="reply-cell">
				<span class="clamp" dir="auto">
					{view.reply}
				</span>
			</td>
			{has.site && (
				<td>
					<bdi>{view.site ?? ''}</bdi>
				</td>
			)}
			{has.date && (
				<td class="date-cell">{view.date === null ? '' : dateWords(words, view.date)}</td>
			)}
			{view.unjudged === null ? (
				<>
					<td>
						<Verdict headline="listenFirst" score={view.listenFirst} />
					</td>
					<td>
						<Verdict headline="valueWithoutAgenda" score={view.valueWithoutAgenda} />
					</td>
					<td class="tip-cell">
						<span class="clamp" lang="en" dir="auto">
							{view.tip ?? ''}
						</span>
					</td>
				</>
			) : (
				<td colSpan={3} class="soft">
					{words(unjudgedWords[view.unjudged])}
				</td>
			)}
		</tr>
	);
};

type TableProps = {
	view: View;
	tips: readonly TipCount[];
	has: Has;
	/** Whom to ask for rows; `null` when the file was closed. */
	client: Client | null;
	onView: (view: View) => void;
	onRow: (row: number) => void;
};

/** All replies of a file, a page at a time, narrowed and sorted as the person likes. */
export const ReplyTable = ({view, tips, has, client, onView, onRow}: TableProps) => {
	const words = useWords();
	const search = useId();
	const [page, setPage] = useState<Page | null>(null);
	const key = JSON.stringify(view);
	const [turned, setTurned] = useState({key, start: 0});
	// Another view begins at its first row.
	const start = turned.key === key ? turned.start : 0;
	const setStart = (next: number) => setTurned({key, start: next});
	useEffect(() => {
		let isNewest = true;
		client?.page(JSON.parse(key), start).then((loaded) => {
			if (isNewest) setPage(loaded);
		});
		return () => {
			isNewest = false;
		};
	}, [client, key, start]);
	const change = (part: Partial<View>) => onView({...view, ...part});
	const head = {view, onView};
	return (
		<Panel title={words('reviewTable')}>
			<div class="stack">
				<div class="choices">
					<div class="choice">
						<label for={search}>{words('reviewSearch')}</label>
						<input
							id={search}
							type="search"
							autocomplete="off"
							spellcheck={false}
							value={view.search}
							onInput={(event) => change({search: event.currentTarget.value.slice(0, 200)})}
						/>
					</div>
					<Choice
						label={words('reviewShow')}
						value={view.show}
						options={Object.entries(shows).map(([value, name]) => ({value, text: words(name)}))}
						onChange={(show) => change({show: show as View['show']})}
					/>
					<Choice
						label={words('reviewTipFilter')}
						value={view.rule ?? ''}
						options={[
							{value: '', text: words('reviewAnyTip')},
							...tips.map(({rule, label}) => ({value: rule, text: label})),
						]}
						onChange={(rule) => change({rule: rule === '' ? null : rule})}
					/>
				</div>
				<p role="status">
					{page !== null &&
						(page.matching === 0
							? words('reviewNoMatch')
							: count(words, page.matching, 'reviewMatchingOne', 'reviewMatchingOther'))}
				</p>
				{page !== null && page.matching > 0 && (
					<ScrollFrame name={words('reviewTable')}>
						<table class="table">
							<thead>
								<tr>
									<SortHead name="reviewLine" sort="line" {...head} />
									<th scope="col">{words('reviewReply')}</th>
									{has.site && <SortHead name="repliesPlace" sort="site" {...head} />}
									{has.date && <SortHead name="roleDate" sort="date" {...head} />}
									<SortHead name="listenFirst" sort="listenFirst" {...head} />
									<SortHead name="valueWithoutAgenda" sort="valueWithoutAgenda" {...head} />
									<th scope="col">{words('reviewTip')}</th>
								</tr>
							</thead>
							<tbody>
								{page.rows.map((row) => (
									<Row key={row.row} view={row} has={has} onRow={onRow} />
								))}
							</tbody>
						</table>
					</ScrollFrame>
				)}
				{page !== null && page.matching > pageSize && (
					<div class="row-of-buttons">
						<button
							type="button"
							class="button"
							disabled={page.start === 0}
							onClick={() => setStart(Math.max(page.start - pageSize, 0))}
						>
							{words('reviewEarlier')}
						</button>
						<button
							type="button"
							class="button"
							disabled={page.start + pageSize >= page.matching}
							onClick={() => setStart(page.start + pageSize)}
						>
							{words('reviewLater')}
						</button>
						<span class="soft">
							{words('reviewPages', [
								number(words, page.start + 1),
								number(words, page.start + page.rows.length),
								number(words, page.matching),
							])}
						</span>
					</div>
				)}
			</div>
		</Panel>
	);
};
