import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {download} from '../download.ts';
import {dayOf, eraseRows, eraseSite, type LedgerRow, restoreRows} from '../ledger.ts';
import {ledgerCsv} from '../ledger-csv.ts';
import {useKeeping} from '../ui/kept.tsx';
import {count} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {useWords} from '../ui/words.ts';

/** What is to be erased. */
export type Erasure = {what: 'all'} | {what: 'site'; site: string} | {what: 'day'; at: number};

/** The rows that an erasure takes away. */
export const erasedBy = (rows: readonly LedgerRow[], erasure: Erasure): LedgerRow[] => {
	if (erasure.what === 'all') return [...rows];
	if (erasure.what === 'site') return rows.filter(({site}) => site === erasure.site);
	const {from, to} = dayOf(erasure.at);
	return rows.filter(({at}) => at >= from && at < to);
};

/** Erases for good, as far as the ledger is concerned. */
export const erase = (erasure: Erasure): Promise<void> => {
	if (erasure.what === 'site') return eraseSite(erasure.site);
	return eraseRows(erasure.what === 'all' ? {} : dayOf(erasure.at));
};

/** What was erased last, which can be taken back; or that it was. */
export type Erased = {at: number; rows: readonly LedgerRow[]; isUndone: boolean};

type UndoProps = {erased: Erased; onUndone: () => unknown};

/** Says what was erased and takes it back. */
export const UndoErase = ({erased, onUndone}: UndoProps) => {
	const words = useWords();
	const button = useRef<HTMLButtonElement>(null);
	// What was pressed has gone with its rows; the focus goes to where it can be undone.
	useEffect(() => button.current?.focus(), []);
	const {keep, refusal} = useKeeping();
	const undo = async () => {
		if (await keep(() => restoreRows(erased.rows))) onUndone();
	};
	return (
		<div class="notice undo">
			<span role="status">
				{erased.isUndone
					? words('eraseUndone')
					: count(words, erased.rows.length, 'erasedOne', 'erasedOther')}
			</span>
			{!erased.isUndone && (
				<button type="button" class="link" ref={button} onClick={undo}>
					{words('undo')}
				</button>
			)}
			{refusal}
		</div>
	);
};

/** A day as a date field has it, in the person's own time. */
const timeOfDay = (value: string): number | null => {
	const [year, month, date] = value.split('-').map(Number);
	if (year === undefined || month === undefined || date === undefined) return null;
	const at = new Date(year, month - 1, date).getTime();
	return Number.isNaN(at) ? null : at;
};

type KeepingProps = {rows: readonly LedgerRow[]; onErase: (erasure: Erasure) => void};

/** Takes all numbers along, or erases a day or all of them. */
export const Keeping = ({rows, onErase}: KeepingProps) => {
	const words = useWords();
	const id = useId();
	const [day, setDay] = useState('');
	const at = timeOfDay(day);
	const isEmptyDay = at !== null && erasedBy(rows, {what: 'day', at}).length === 0;
	return (
		<Panel title={words('repliesKeep')}>
			<div class="stack">
				<p class="soft">{words('repliesKeepText')}</p>
				<div class="row-of-buttons">
					<button
						type="button"
						class="button"
						onClick={() =>
							download(
								new Blob(['\uFEFF', ledgerCsv(rows)], {type: 'text/csv;charset=utf-8'}),
								'heed-replies.csv',
							)
						}
					>
						{words('repliesSave')}
					</button>
					<button type="button" class="button" onClick={() => onErase({what: 'all'})}>
						{words('repliesEraseAll')}
					</button>
				</div>
				<div class="row-of-buttons">
					<div class="choice">
						<label for={id}>{words('repliesDay')}</label>
						<input
							id={id}
							type="date"
							value={day}
							onInput={(event) => setDay(event.currentTarget.value)}
						/>
					</div>
					<button
						type="button"
						class="button day-button"
						disabled={at === null || isEmptyDay}
						onClick={() => at !== null && onErase({what: 'day', at})}
					>
						{words('repliesEraseDay')}
					</button>
					<span role="status" class="aside">
						{isEmptyDay && words('repliesDayEmpty')}
					</span>
				</div>
			</div>
		</Panel>
	);
};
