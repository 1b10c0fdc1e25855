import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {type Settings, type SpokenFor, writerAt} from '../settings.ts';
import {domainOf, listOf} from '../told.ts';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {Undo, useKeep, useUndo} from './keep.tsx';
import {SiteWriters} from './site-writers.tsx';
import {
	newWriter,
	told,
	type Wording,
	withoutWriter,
	withWriterBack,
	wordingsFor,
	writerName,
} from './writer-words.ts';

const lists = [
	{key: 'names', label: 'welcomeNames', hint: 'welcomeNamesHint', read: listOf},
	{
		key: 'domains',
		label: 'welcomeDomains',
		hint: 'welcomeDomainsHint',
		read: (text: string) => listOf(text).map(domainOf),
	},
	{key: 'handles', label: 'welcomeHandles', hint: 'welcomeHandlesHint', read: listOf},
] as const satisfies readonly {
	key: keyof SpokenFor;
	label: WordKey;
	hint: WordKey;
	read: (text: string) => string[];
}[];

type FieldProps = {
	label: string;
	hint?: string;
	text: string;
	describedBy?: string | undefined;
	takesFocus?: boolean;
	onText: (text: string) => void;
};

/**
 * A line of text that is kept once the person leaves it or presses Enter. What is kept elsewhere
 * meanwhile, even by the field before, leaves alone what is being typed.
 */
const Field = ({label, hint, text, describedBy, takesFocus = false, onText}: FieldProps) => {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const isInUse = useRef(false);
	const [typed, type] = useState(text);
	useEffect(() => {
		if (!isInUse.current) type(text);
	}, [text]);
	useEffect(() => {
		if (takesFocus) field.current?.focus();
	}, [takesFocus]);
	return (
		<div class="choice">
			<label for={id}>{label}</label>
			<input
				id={id}
				ref={field}
				type="text"
				dir="auto"
				autocomplete="off"
				spellcheck={false}
				placeholder={hint}
				aria-describedby={describedBy}
				value={typed}
				onFocus={() => {
					isInUse.current = true;
				}}
				onBlur={() => {
					isInUse.current = false;
				}}
				onInput={(event) => type(event.currentTarget.value)}
				onChange={(event) => onText(event.currentTarget.value)}
			/>
		</div>
	);
};

type WordingsProps = {wordings: readonly Wording[]; onUse: (line: string) => void};

/** Lines that are ready to take, each with the places that have it. */
const Wordings = ({wordings, onUse}: WordingsProps) => {
	const words = useWords();
	const id = useId();
	const [copied, setCopied] = useState<{line: string; word: 'copied' | 'copyRefused'} | null>(null);
	const copy = async (line: string) => {
		const isCopied = await navigator.clipboard.writeText(line).then(
			() => true,
			() => false,
		);
		setCopied({line, word: isCopied ? 'copied' : 'copyRefused'});
	};
	const among = new Intl.ListFormat(words('language'), {type: 'conjunction'});
	return (
		<details class="details">
			<summary>{words('optionsWordings')}</summary>
			<ul class="wordings">
				{wordings.map(({line, places}, index) => (
					<li key={line} class="wording">
						<p class="wording-line" id={`${id}-${index}`} lang="en" dir="auto">
							{line}
						</p>
						<p class="aside">
							{places.length > 6
								? words('optionsWordingMost')
								: words('optionsWordingAt', among.format(places))}
						</p>
						<div class="row-of-buttons">
							<button
								type="button"
								class="button"
								aria-describedby={`${id}-${index}`}
								onClick={() => onUse(line)}
							>
								{words('optionsUse')}
							</button>
							<button
								type="button"
								class="button"
								aria-describedby={`${id}-${index}`}
								onClick={() => copy(line)}
							>
								<span aria-live="polite">
									{words(copied?.line === line ? copied.word : 'copy')}
								</span>
							</button>
						</div>
					</li>
				))}
			</ul>
		</details>
	);
};

type WriterProps = {
	writer: SpokenFor;
	isDefault: boolean;
	/** Whether it is the only one there is. */
	isAlone: boolean;
	isPinned: boolean;
	isOpen: boolean;
	/** It was just added, to be filled in. */
	isNew: boolean;
	onRemove: () => void;
};

const Writer = ({writer, isDefault, isAlone, isPinned, isOpen, isNew, onRemove}: WriterProps) => {
	const words = useWords();
	const keep = useKeep();
	const several = useId();
	const hint = useId();
	const name = writerName(writer);
	const tell = (change: Partial<SpokenFor>) =>
		keep((settings) => {
			const now = settings.writers.find(({id}) => id === writer.id);
			return now === undefined ? settings : told(settings, {...now, ...change});
		});
	return (
		<li>
			<details class="box details opens writer" open={isOpen}>
				<summary>
					<bdi class="writer-name">{name || words('optionsWriterNew')}</bdi>
					{isDefault && !isAlone && <span class="tag">{words('optionsDefault')}</span>}
				</summary>
				<fieldset class="plain stack" disabled={isPinned}>
					<legend class="unseen">{name || words('optionsWriterNew')}</legend>
					<div class="choices">
						{lists.map(({key, label, hint, read}, at) => (
							<Field
								key={key}
								label={words(label)}
								hint={words(hint)}
								text={writer[key].join(', ')}
								describedBy={several}
								takesFocus={isNew && at === 0}
								onText={(text) => tell({[key]: read(text)})}
							/>
						))}
						<Field
							label={words('optionsLabel')}
							hint={writer.names[0] ?? words('optionsLabelHint')}
							text={writer.label}
							onText={(label) => tell({label: label.trim().slice(0, 200)})}
						/>
					</div>
					<p class="aside" id={several}>
						{words('welcomeSeveral')}
					</p>
					<div class="stack narrow">
						<Field
							label={words('optionsLine')}
							hint={wordingsFor(writer.names[0] ?? '…')[0]?.line ?? ''}
							text={writer.disclosure}
							describedBy={hint}
							onText={(line) => tell({disclosure: line.trim().slice(0, 200)})}
						/>
						<p class="aside" id={hint}>
							{words('optionsLineText')}
						</p>
						<Wordings
							wordings={wordingsFor(writer.names[0] ?? '…')}
							onUse={(disclosure) => tell({disclosure})}
						/>
					</div>
					<div class="row-of-buttons spread">
						{!isAlone && (
							<label class="tick">
								<input
									type="radio"
									name="default-writer"
									checked={isDefault}
									onChange={() => keep((settings) => ({...settings, defaultWriter: writer.id}))}
								/>
								{words('optionsMakeDefault')}
							</label>
						)}
						<button
							type="button"
							class="button"
							aria-label={words('optionsRemoveNamed', name || words('optionsWriterNew'))}
							onClick={onRemove}
						>
							{words('optionsRemove')}
						</button>
					</div>
				</fieldset>
			</details>
		</li>
	);
};

/** Whom the person speaks for: several, each with their names and the line that tells the tie. */
export const Writers = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const {done, offer, onUndo} = useUndo();
	const [added, setAdded] = useState<string | null>(null);
	const {writers, pinned} = settings;
	const isPinned = pinned.keys.includes('writers');
	const add = async () => {
		const writer = newWriter(writers);
		setAdded(writer.id);
		await keep((now) => ({...now, writers: [...now.writers, writer]}));
	};
	const remove = async (writer: SpokenFor) => {
		const before = settings;
		setAdded(null);
		if (!(await keep((now) => withoutWriter(now, writer.id)))) return;
		offer(words('optionsRemoved', writerName(writer) || words('optionsWriterNew')), () =>
			keep((now) => withWriterBack(now, before, writer.id)),
		);
	};
	return (
		<Panel title={words('welcomeWriter')}>
			<div class="stack">
				<p class="soft measure">{words('optionsWritersText')}</p>
				{isPinned && <p class="aside">{words('pinned')}</p>}
				{writers.length > 0 && (
					<ul class="stack">
						{writers.map((writer) => (
							<Writer
								key={writer.id}
								writer={writer}
								isDefault={writerAt(settings, null).id === writer.id}
								isAlone={writers.length === 1}
								isPinned={isPinned}
								isOpen={writers.length === 1 || added === writer.id}
								isNew={added === writer.id}
								onRemove={() => remove(writer)}
							/>
						))}
					</ul>
				)}
				{done !== null && <Undo key={done.key} said={done.said} onUndo={onUndo} />}
				{!isPinned && (
					<div class="row-of-buttons">
						<button type="button" class="button" disabled={writers.length >= 100} onClick={add}>
							{words(writers.length === 0 ? 'optionsAddFirst' : 'optionsAddWriter')}
						</button>
					</div>
				)}
				{writers.length > 1 && <SiteWriters settings={settings} />}
			</div>
		</Panel>
	);
};
