import type {ComponentChildren} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {changeSettings, leastGain, type Settings, writerAt} from '../settings.ts';
import {useWords} from '../ui/words.ts';
import {type Client, type News, startClient} from './client.ts';
import {Confirm, type Speaker} from './confirm.tsx';
import {Detail} from './detail.tsx';
import {Open, type Trouble} from './open.tsx';
import {Problems} from './problems.tsx';
import {Progress} from './progress.tsx';
import type {RowDetail, Summary, Taste, View} from './protocol.ts';
import {Save} from './save.tsx';
import type {Columns, Problem, Sheet} from './sheet.ts';
import {SummaryView} from './summary.tsx';
import {ReplyTable, wholeView} from './table.tsx';

/** What is on the screen. */
type Stage =
	| {name: 'open'; trouble: Trouble | null}
	| {name: 'reading'; file: File}
	| {name: 'columns'; file: File; sheet: Sheet}
	| {name: 'judging'; file: File; sheet: Sheet; done: number; isPaused: boolean}
	| {name: 'judged'; file: File; sheet: Sheet; summary: Summary; problems: Problem[]};

const start: Stage = {name: 'open', trouble: null};

const noColumns: Columns = {reply: null, post: null, author: null, site: null, date: null};

/** Everyone the person speaks for, the one who is meant where nothing else is said first. */
const speakersOf = ({writers}: Settings): Speaker[] =>
	writers.map(({id, label, names}) => ({id, label: label || names[0] || id}));

const tasteOf = ({writers, offRules, strictness}: Settings, speaker: string): Taste => {
	const found = writers.find(({id}) => id === speaker);
	const {names, domains, handles} = found ?? {names: [], domains: [], handles: []};
	return {writer: {names, domains, handles}, offRules, leastGain: leastGain[strictness]};
};

/** The stage after what the worker said; news of another stage change nothing. */
const afterNews = (stage: Stage, news: News): Stage => {
	if (stage.name === 'open') return stage;
	const {file} = stage;
	switch (news.kind) {
		case 'refused':
			return {name: 'open', trouble: {file: file.name, refusal: news.refusal}};
		case 'failed':
			return {name: 'open', trouble: {file: file.name, refusal: null}};
		case 'opened':
			return {name: 'columns', file, sheet: news.sheet};
		case 'progress':
			return stage.name === 'judging' ? {...stage, done: news.done} : stage;
		case 'scored': {
			if (stage.name !== 'judging') return stage;
			const {sheet} = stage;
			return {name: 'judged', file, sheet, summary: news.summary, problems: news.problems};
		}
	}
};

const offRules = (change: (rules: string[]) => string[]): Promise<void> =>
	changeSettings((settings) => ({...settings, offRules: change(settings.offRules)}));

type ArrivalProps = {takeFocus?: boolean; children: ComponentChildren};

/** What was pressed has gone with the last stage: the focus goes on to the next. */
const Arrival = ({takeFocus = true, children}: ArrivalProps) => {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (takeFocus) place.current?.focus();
	}, [takeFocus]);
	return (
		<div ref={place} tabIndex={-1}>
			{children}
		</div>
	);
};

/** Reads a file of past replies and shows what the coach says of them. Keeps nothing. */
export const Review = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const [stage, setStage] = useState<Stage>(start);
	const [columns, setColumns] = useState<Columns>(noColumns);
	const [speaker, setSpeaker] = useState(() => writerAt(settings, null).id);
	const [view, setView] = useState<View>(wholeView);
	const [detail, setDetail] = useState<RowDetail | null>(null);
	const client = useRef<Client | null>(null);
	const table = useRef<HTMLDivElement>(null);

	const close = () => {
		client.current?.close();
		client.current = null;
	};
	useEffect(() => () => client.current?.close(), []);

	const onNews = (news: News) => {
		if (news.kind === 'opened') setColumns(news.sheet.guess);
		if (news.kind === 'refused' || news.kind === 'failed') close();
		setStage((before) => afterNews(before, news));
	};
	const open = (file: File, encoding: Sheet['encoding'] | null) => {
		close();
		client.current = startClient(onNews);
		const unnamed = words('reviewColumn', '#');
		client.current.send({kind: 'open', file, encoding, unnamed});
		setStage({name: 'reading', file});
	};
	const leave = () => {
		close();
		setStage(start);
	};

	if (stage.name === 'open') {
		return (
			<Arrival key="open" takeFocus={stage.trouble !== null}>
				<Open trouble={stage.trouble} onFile={(file) => open(file, null)} />
			</Arrival>
		);
	}
	if (stage.name === 'reading') {
		return (
			<Arrival key="reading">
				<div class="panel box stack">
					<p role="status">{words('reviewReading')}</p>
					<progress class="progress" aria-label={words('reviewReading')} />
					<div class="row-of-buttons">
						<button type="button" class="button" onClick={leave}>
							{words('reviewCancel')}
						</button>
					</div>
				</div>
			</Arrival>
		);
	}
	const {file, sheet} = stage;
	if (stage.name === 'columns') {
		return (
			<Arrival key="columns">
				<Confirm
					file={file.name}
					sheet={sheet}
					columns={columns}
					speakers={speakersOf(settings)}
					speaker={speaker}
					onColumns={setColumns}
					onSpeaker={setSpeaker}
					onHeader={(hasHeader) => client.current?.send({kind: 'header', hasHeader})}
					onEncoding={(encoding) => open(file, encoding)}
					onOtherFile={leave}
					onStart={() => {
						setView(wholeView);
						client.current?.send({kind: 'score', columns, taste: tasteOf(settings, speaker)});
						setStage({name: 'judging', file, sheet, done: 0, isPaused: false});
					}}
				/>
			</Arrival>
		);
	}
	if (stage.name === 'judging') {
		const pause = (isPaused: boolean) => {
			client.current?.send({kind: isPaused ? 'pause' : 'resume'});
			setStage({...stage, isPaused});
		};
		return (
			<Arrival key="judging">
				<Progress
					course={{done: stage.done, total: sheet.rows, isPaused: stage.isPaused}}
					onPause={() => pause(true)}
					onResume={() => pause(false)}
					onCancel={() => {
						client.current?.send({kind: 'stop'});
						setStage({name: 'columns', file, sheet});
					}}
				/>
			</Arrival>
		);
	}
	const {summary, problems} = stage;
	const showRow = async (row: number) => setDetail((await client.current?.row(row)) ?? null);
	return (
		<Arrival key="judged">
			<Save
				file={file.name}
				build={() => client.current?.exported() ?? Promise.reject(new Error('No file is open.'))}
				onOtherFile={leave}
			/>
			<SummaryView
				summary={summary}
				onRow={showRow}
				onRule={(rule) => {
					setView({...wholeView, rule});
					table.current?.focus();
				}}
			/>
			<div ref={table} tabIndex={-1}>
				<ReplyTable
					view={view}
					tips={summary.tips}
					has={{site: columns.site !== null, date: columns.date !== null}}
					client={client.current}
					onView={setView}
					onRow={showRow}
				/>
			</div>
			<div class="panel">
				<Problems
					count={sheet.problems + problems.length}
					problems={[...problems, ...sheet.firstProblems].slice(0, 100)}
				/>
			</div>
			{detail !== null && (
				<Detail
					key={detail.row}
					detail={detail}
					onClose={() => setDetail(null)}
					onNeverThisRule={(rule) => offRules((rules) => [...rules, rule])}
					onBringBack={(rule) => offRules((rules) => rules.filter((other) => other !== rule))}
				/>
			)}
		</Arrival>
	);
};
