import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {download} from '../download.ts';
import {
	type Change,
	exportSettings,
	importSettings,
	type Preview,
	type Problem,
	previewImport,
	type Settings,
} from '../settings.ts';
import {number} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {useWords} from '../ui/words.ts';
import {Undo, useKeep, useUndo} from './keep.tsx';
import {type RuleBook, withoutSlots} from './rule-book.ts';
import {
	choiceNames,
	type Difference,
	differenceOf,
	type Names,
	problemWords,
} from './setup-words.ts';

/** More bytes than this no setup has, whatever its letters weigh. */
const largestFile = 2_000_000;

/** The most items of a list that are told by name. */
const mostTold = 20;

const Items = ({
	word,
	items,
}: {
	word: 'setupAdded' | 'setupRemoved' | 'setupChanged';
	items: string[];
}) => {
	const words = useWords();
	if (items.length === 0) return null;
	const told = items.slice(0, mostTold);
	const rest = items.length - told.length;
	const all = rest > 0 ? [...told, words('setupMore', number(words, rest))] : told;
	const among = new Intl.ListFormat(words('language'), {type: 'conjunction'});
	return <p>{words(word, among.format(all))}</p>;
};

const DifferenceWords = ({difference}: {difference: Difference}) => {
	const words = useWords();
	if (difference.kind === 'value') {
		return <p>{words('setupFromTo', [difference.before, difference.after])}</p>;
	}
	return (
		<>
			<Items word="setupAdded" items={difference.added} />
			<Items word="setupChanged" items={difference.changed} />
			<Items word="setupRemoved" items={difference.removed} />
		</>
	);
};

/** Everybody a setup names, as it is called after the change where it has another name then. */
const writersOf = (settings: Settings, changes: readonly Change[]): Names['writers'] => {
	const change = changes.find(({key}) => key === 'writers');
	return [...(change?.key === 'writers' ? change.after : []), ...settings.writers];
};

type ChangesProps = {
	file: string;
	changes: readonly Change[];
	names: Names;
	onYes: () => void;
	onNo: () => void;
};

const Changes = ({file, changes, names, onYes, onNo}: ChangesProps) => {
	const words = useWords();
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	const isNothing = changes.every(({isPinned}) => isPinned);
	return (
		<section class="box stack" data-preview="changes">
			<h3 class="panel-part" tabIndex={-1} ref={title}>
				{words(changes.length === 0 ? 'setupNothing' : 'setupPreview', file)}
			</h3>
			{changes.length > 0 && (
				<dl class="setup-changes">
					{changes.map((change) => (
						<div key={change.key} data-change={change.key}>
							<dt>{words(choiceNames[change.key])}</dt>
							<dd>
								<DifferenceWords difference={differenceOf(words, change, names)} />
								{change.isPinned && <p class="aside">{words('setupPinned')}</p>}
							</dd>
						</div>
					))}
				</dl>
			)}
			<div class="row-of-buttons">
				{!isNothing && (
					<button type="button" class="button main" onClick={onYes}>
						{words('setupTake')}
					</button>
				)}
				<button type="button" class="button" onClick={onNo}>
					{words(isNothing ? 'close' : 'setupLeave')}
				</button>
			</div>
		</section>
	);
};

const Problems = ({file, problems}: {file: string; problems: readonly Problem[]}) => {
	const words = useWords();
	return (
		<div class="notice" data-preview="problems">
			<p class="notice-title">{words('setupRefused', file)}</p>
			<ul class="setup-problems">
				{problems.map((problem) => (
					<li key={`${problem.kind} ${problem.at} ${problem.found}`}>
						{problemWords(words, problem)}
					</li>
				))}
			</ul>
		</div>
	);
};

/** A file somebody chose, and what it would change. */
type Chosen = {file: string; text: string; preview: Preview};

const refused = (kind: Problem['kind']): Preview => ({
	ok: false,
	problems: [{kind, at: '', expected: '', found: ''}],
});

const open = async (file: File, settings: Settings): Promise<Chosen> => {
	if (file.size > largestFile) return {file: file.name, text: '', preview: refused('too-large')};
	const text = await file.text();
	return {file: file.name, text, preview: previewImport(text, settings)};
};

/** A setup to take along or to share: as a file, out and in. */
export const Team = ({settings, book}: {settings: Settings; book: RuleBook | 'failed' | null}) => {
	const words = useWords();
	const keep = useKeep();
	const hint = useId();
	const input = useRef<HTMLInputElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const {done, offer, onUndo} = useUndo();
	const [chosen, choose] = useState<Chosen | null>(null);
	const [isFailed, setFailed] = useState(false);
	const take = async (file: File | undefined) => {
		if (file === undefined) return;
		setFailed(false);
		choose(null);
		choose(
			await open(file, settings).catch(() => ({
				file: file.name,
				text: '',
				preview: refused('not-json'),
			})),
		);
	};
	const leave = () => {
		choose(null);
		button.current?.focus();
	};
	const takeOver = async ({text, file}: Chosen) => {
		const {pinned: _, ...before} = settings;
		try {
			await importSettings(text);
		} catch {
			setFailed(true);
			return;
		}
		choose(null);
		offer(words('setupTaken', file), () => keep((now) => ({...now, ...before})));
	};
	const rules = book === null || book === 'failed' ? [] : book;
	const nameOfRule = (id: string): string => {
		const rule = rules.find((one) => one.id === id);
		return rule === undefined ? id : words('quoted', withoutSlots(rule.text).replace(/\.$/, ''));
	};
	const preview = chosen?.preview;
	return (
		<Panel title={words('optionsTeam')}>
			<div class="stack">
				<p class="soft measure" id={hint}>
					{words('optionsTeamText')}
				</p>
				<div class="row-of-buttons">
					<button
						type="button"
						class="button"
						onClick={() =>
							download(
								new Blob([exportSettings(settings)], {type: 'application/json'}),
								'heed-setup.json',
							)
						}
					>
						{words('setupSave')}
					</button>
					<button
						type="button"
						class="button"
						ref={button}
						aria-describedby={hint}
						onClick={() => input.current?.click()}
					>
						{words('setupOpen')}
					</button>
					<input
						ref={input}
						type="file"
						hidden
						accept=".json,application/json"
						onChange={(event) => {
							void take(event.currentTarget.files?.[0]);
							// The same file, mended, can be chosen again.
							event.currentTarget.value = '';
						}}
					/>
				</div>
				<div role="alert">
					{chosen !== null && preview?.ok === false && (
						<Problems file={chosen.file} problems={preview.problems} />
					)}
					{isFailed && <p class="notice">{words('notKept')}</p>}
				</div>
				{chosen !== null && preview?.ok === true && (
					<Changes
						file={chosen.file}
						changes={preview.changes}
						names={{writers: writersOf(settings, preview.changes), rule: nameOfRule}}
						onYes={() => takeOver(chosen)}
						onNo={leave}
					/>
				)}
				{done !== null && <Undo key={done.key} said={done.said} onUndo={onUndo} />}
				<p class="aside measure">{words('optionsPolicies')}</p>
			</div>
		</Panel>
	);
};
