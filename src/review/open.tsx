import {useId, useRef, useState} from 'preact/hooks';
import {useWords, type WordKey} from '../ui/words.ts';
import type {Refusal} from './sheet.ts';

const refusals: Record<Refusal['reason'], WordKey> = {
	'too-large': 'refusedTooLarge',
	empty: 'refusedEmpty',
	spreadsheet: 'refusedSpreadsheet',
	binary: 'refusedBinary',
	'one-json': 'refusedOneJson',
	'open-quote': 'refusedOpenQuote',
	'too-many-columns': 'refusedTooManyColumns',
	'no-rows': 'refusedNoRows',
	unreadable: 'refusedUnreadable',
};

/** Why there is no file to show: it was refused, or Heed failed at it. */
export type Trouble = {file: string; refusal: Refusal | null};

const Refused = ({file, refusal}: Trouble) => {
	const words = useWords();
	return (
		<div class="notice" data-refused={refusal?.reason ?? 'failed'}>
			<p class="notice-title">{words(refusal === null ? 'reviewFailed' : 'reviewRefused')}</p>
			<p>
				<bdi class="name">{file}</bdi>
			</p>
			<p>
				{words(refusal === null ? 'reviewFailedText' : refusals[refusal.reason])}
				{typeof refusal?.line === 'number' && ` ${words('reviewAtLine', String(refusal.line))}`}
			</p>
		</div>
	);
};

/** What such a file looks like. */
const sample = `post,reply
"We closed the bakery after 22 years.","What did you bake there first?"
"Any tips for a flat sourdough?","Put the bowl in the oven with the lamp on."`;

type OpenProps = {trouble: Trouble | null; onFile: (file: File) => void};

/** A place to drop a file of past replies, or to pick one. */
export const Open = ({trouble, onFile}: OpenProps) => {
	const words = useWords();
	const hint = useId();
	const input = useRef<HTMLInputElement>(null);
	const [isOver, setOver] = useState(false);
	const [isRefused, refuse] = useState(false);
	const take = (files: FileList | null | undefined) => {
		const [file] = files ?? [];
		setOver(false);
		refuse(file === undefined || files?.length !== 1);
		if (file !== undefined && files?.length === 1) onFile(file);
	};
	return (
		<section class="panel stack">
			<div role="alert">{trouble !== null && <Refused {...trouble} />}</div>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is only one of two ways. */}
			<div
				class="drop"
				data-over={isOver}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					take(event.dataTransfer?.files);
				}}
			>
				<p class="drop-words">
					{words('reviewDrop')}{' '}
					<button
						type="button"
						class="button main"
						aria-describedby={hint}
						onClick={() => input.current?.click()}
					>
						{words('reviewPick')}
					</button>
				</p>
				<input
					ref={input}
					type="file"
					hidden
					accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv,application/jsonl"
					onChange={(event) => {
						take(event.currentTarget.files);
						// The same file may be chosen again once it was mended.
						event.currentTarget.value = '';
					}}
				/>
				<p class="aside" id={hint}>
					{words('reviewDropHint')}
				</p>
				<pre class="sample" dir="ltr" lang="en">
					{sample}
				</pre>
				<p role="status">{isRefused && words('reviewOneFile')}</p>
			</div>
			<p class="aside">{words('reviewKeepsNothing')}</p>
		</section>
	);
};
