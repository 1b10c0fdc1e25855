import {useState} from 'preact/hooks';
import {changeSettings, type Settings} from '../settings.ts';
import {Ask} from '../ui/ask.tsx';
import {Choice} from '../ui/choice.tsx';
import {Icon} from '../ui/icon.tsx';
import {useKeeping} from '../ui/kept.tsx';
import {count} from '../ui/numbers.ts';
import {useWords, type WordKey} from '../ui/words.ts';
import {Changes} from './change.tsx';
import {
	balanceOf,
	type Choice as Chosen,
	changeOf,
	chosen,
	type Period,
	periods,
	placesOf,
	weeksOf,
} from './figures.ts';
import {type Erased, type Erasure, erase, erasedBy, Keeping, UndoErase} from './keeping.tsx';
import {siteName} from './names.ts';
import {Places} from './places.tsx';
import {Principles, WeekPlots} from './plots.tsx';
import {useLedger} from './use-ledger.ts';

const periodNames: Record<Period, WordKey> = {
	weeks: 'periodWeeks',
	year: 'periodYear',
	all: 'periodAll',
};

const turnOn = (): Promise<void> => changeSettings((settings) => ({...settings, keepLedger: true}));

const Off = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const {keep, refusal} = useKeeping();
	if (settings.keepLedger) return null;
	return (
		<div class="panel notice undo">
			<span>{words('repliesOff')}</span>
			{!settings.pinned.keys.includes('keepLedger') && (
				<button type="button" class="button" onClick={() => keep(turnOn)}>
					{words('repliesTurnOn')}
				</button>
			)}
			{refusal}
		</div>
	);
};

const promised: readonly WordKey[] = [
	'repliesEmptyWeeks',
	'repliesEmptyPlaces',
	'repliesEmptyChange',
];

/** What will be here once there is something. */
const Empty = () => {
	const words = useWords();
	return (
		<section class="panel box empty">
			<h2 class="panel-title">{words('repliesEmptyTitle')}</h2>
			<p>{words('repliesEmptyText')}</p>
			<ul>
				{promised.map((key) => (
					<li key={key} class="promise">
						<Icon name="tick" />
						<span>{words(key)}</span>
					</li>
				))}
			</ul>
		</section>
	);
};

/** The numbers of the replies that were posted, over time and by place. */
export const Replies = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const [ledger, reload] = useLedger();
	const [choice, choose] = useState<Chosen>({period: 'weeks', site: null});
	const [erasure, setErasure] = useState<Erasure | null>(null);
	const [erased, setErased] = useState<Erased | null>(null);
	const [isRefused, refuse] = useState(false);
	if (ledger === null) return <p class="panel soft">{words('repliesReading')}</p>;
	if (ledger === 'failed') {
		return (
			<p class="panel notice" role="alert">
				{words('repliesFailed')}
			</p>
		);
	}
	const {rows, now} = ledger;
	const shown = chosen(rows, choice, now);
	const ofPlace = chosen(rows, {...choice, period: 'all'}, now);
	const sites = [...new Set(rows.map(({site}) => site))];
	const eraseNow = async () => {
		if (erasure === null) return;
		const gone = erasedBy(rows, erasure);
		const isErased = await erase(erasure).then(
			() => true,
			() => false,
		);
		setErasure(null);
		refuse(!isErased);
		if (!isErased) return reload();
		setErased({at: Date.now(), rows: gone, isUndone: false});
		choose({...choice, site: null});
		await reload();
	};
	return (
		<>
			<Off settings={settings} />
			{isRefused && (
				<p class="panel notice" role="alert">
					{words('notErased')}
				</p>
			)}
			{erased !== null && (
				<div class="panel">
					<UndoErase
						key={erased.at}
						erased={erased}
						onUndone={async () => {
							setErased({...erased, isUndone: true});
							await reload();
						}}
					/>
				</div>
			)}
			{rows.length === 0 ? (
				<Empty />
			) : (
				<>
					<div class="panel choices">
						<Choice
							label={words('repliesPeriod')}
							value={choice.period}
							options={periods.map((value) => ({value, text: words(periodNames[value])}))}
							onChange={(period) => choose({...choice, period: period as Period})}
						/>
						<Choice
							label={words('repliesPlace')}
							value={choice.site ?? ''}
							options={[
								{value: '', text: words('placeAll')},
								...sites.map((site) => ({value: site, text: siteName(words, site)})),
							]}
							onChange={(site) => choose({...choice, site: site === '' ? null : site})}
						/>
					</div>
					<Changes change={changeOf(ofPlace, now)} />
					{shown.length === 0 ? (
						<p class="panel">{words('repliesNone')}</p>
					) : (
						<>
							<WeekPlots weeks={weeksOf(shown, now)} sum={balanceOf(shown)} />
							<Places
								places={placesOf(shown)}
								onErase={(site) => setErasure({what: 'site', site})}
							/>
							<Principles rows={shown} />
						</>
					)}
					<Keeping rows={rows} onErase={setErasure} />
				</>
			)}
			{erasure !== null && (
				<Ask
					question={count(words, erasedBy(rows, erasure).length, 'eraseAskOne', 'eraseAskOther')}
					text={words('eraseAskText')}
					yes={words('eraseYes')}
					no={words('eraseNo')}
					onYes={eraseNow}
					onNo={() => setErasure(null)}
				/>
			)}
		</>
	);
};
