import {useId} from 'preact/hooks';
import {Choice} from '../ui/choice.tsx';
import {count, number} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {ScrollFrame} from '../ui/scroll-frame.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {Problems} from './problems.tsx';
import {type Columns, type Encoding, encodings, type Role, roles, type Sheet} from './sheet.ts';

const roleWords: Record<Role, WordKey> = {
	reply: 'roleReply',
	post: 'rolePost',
	author: 'roleAuthor',
	site: 'roleSite',
	date: 'roleDate',
};

const encodingWords: Record<Encoding, WordKey> = {
	'utf-8': 'encodingUtf8',
	'utf-16le': 'encodingUtf16',
	'utf-16be': 'encodingUtf16be',
	'windows-1252': 'encodingWindows',
};

/** Whom one may speak for. */
export type Speaker = {id: string; label: string};

type ConfirmProps = {
	file: string;
	sheet: Sheet;
	columns: Columns;
	speakers: readonly Speaker[];
	speaker: string;
	onColumns: (columns: Columns) => void;
	onSpeaker: (id: string) => void;
	onHeader: (hasHeader: boolean) => void;
	onEncoding: (encoding: Encoding) => void;
	onStart: () => void;
	onOtherFile: () => void;
};

/** What keeps these columns of so many rows from being read, or `null`. */
const faultOf = (columns: Columns, rows: number): WordKey | null => {
	if (rows === 0) return 'reviewNoRows';
	if (columns.reply === null) return 'roleNeeded';
	const used = roles.map((role) => columns[role]).filter((at) => at !== null);
	return new Set(used).size < used.length ? 'roleTwice' : null;
};

const Preview = ({names, preview}: Sheet) => {
	const words = useWords();
	return (
		<ScrollFrame name={words('reviewPreview')}>
			<table class="table">
				<thead>
					<tr>
						{names.map((name) => (
							<th key={name} scope="col">
								<bdi>{name}</bdi>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{preview.map((row, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place.
						<tr key={at}>
							{row.map((cell, place) => (
								<td key={names[place]} class="preview-cell" dir="auto">
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollFrame>
	);
};

/** What a file seems to hold, for the person to look at and to correct before it is judged. */
export const Confirm = ({
	file,
	sheet,
	columns,
	speakers,
	speaker,
	onColumns,
	onSpeaker,
	onHeader,
	onEncoding,
	onStart,
	onOtherFile,
}: ConfirmProps) => {
	const words = useWords();
	const [note, fault] = [useId(), useId()];
	const wrong = faultOf(columns, sheet.rows);
	// Never part of a name of a file, so it can hold its place.
	const [before, after] = count(
		words,
		sheet.rows,
		'reviewRowsOne',
		'reviewRowsOther',
		'\u0000',
	).split('\u0000');
	return (
		<Panel title={words('reviewColumns')}>
			<div class="stack">
				<p>
					{before}
					<bdi class="name">{file}</bdi>
					{after}
					{sheet.isCut && ` ${words('reviewCut')}`}
				</p>
				<p class="soft">{words('reviewColumnsText')}</p>
				<div class="choices">
					{roles.map((role) => (
						<Choice
							key={role}
							label={words(roleWords[role])}
							value={String(columns[role] ?? '')}
							options={[
								{value: '', text: words('roleNone')},
								...sheet.names.map((text, at) => ({value: String(at), text})),
							]}
							describedBy={wrong !== null && role === 'reply' ? fault : undefined}
							onChange={(value) =>
								onColumns({...columns, [role]: value === '' ? null : Number(value)})
							}
						/>
					))}
					{speakers.length > 0 && (
						<Choice
							label={words('reviewFor')}
							value={speaker}
							options={[
								...speakers.map(({id, label}) => ({value: id, text: label})),
								{value: '', text: words('reviewForNobody')},
							]}
							onChange={onSpeaker}
						/>
					)}
				</div>
				<div role="status">
					{wrong !== null && (
						<p class="notice" id={fault}>
							{words(wrong)}
						</p>
					)}
				</div>
				<div class="stack-close">
					<p class="choice-name">{words('reviewPreview')}</p>
					<Preview {...sheet} />
				</div>
				<div class="read-as">
					<Choice
						label={words('reviewEncoding')}
						value={sheet.encoding}
						options={encodings.map((value) => ({value, text: words(encodingWords[value])}))}
						describedBy={sheet.notUtf8 === null ? undefined : note}
						onChange={(value) => onEncoding(value as Encoding)}
					/>
					{sheet.format === 'csv' && (
						<label class="tick">
							<input
								type="checkbox"
								checked={sheet.hasHeader}
								onChange={(event) => onHeader(event.currentTarget.checked)}
							/>
							{words('reviewHeader')}
						</label>
					)}
				</div>
				{sheet.notUtf8 !== null && (
					<p class="notice" id={note}>
						{words('reviewNotUtf8', number(words, sheet.notUtf8))}
					</p>
				)}
				<Problems count={sheet.problems} problems={sheet.firstProblems} />
				<div class="row-of-buttons">
					<button type="button" class="button main" disabled={wrong !== null} onClick={onStart}>
						{words('reviewStart')}
					</button>
					<button type="button" class="button" onClick={onOtherFile}>
						{words('reviewOtherFile')}
					</button>
				</div>
			</div>
		</Panel>
	);
};
