import {useId, useState} from 'preact/hooks';
import {changeSettings, type Settings, type SpokenFor, writerAt} from '../settings.ts';
import {domainOf, listOf} from '../told.ts';
import {useKeeping} from '../ui/kept.tsx';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey} from '../ui/words.ts';

const fields = [
	{key: 'names', label: 'welcomeNames', hint: 'welcomeNamesHint'},
	{key: 'domains', label: 'welcomeDomains', hint: 'welcomeDomainsHint'},
	{key: 'handles', label: 'welcomeHandles', hint: 'welcomeHandlesHint'},
] as const satisfies readonly {key: keyof SpokenFor; label: WordKey; hint: WordKey}[];

type Typed = Record<(typeof fields)[number]['key'], string>;

const typedOf = (writer: SpokenFor): Typed => ({
	names: writer.names.join(', '),
	domains: writer.domains.join(', '),
	handles: writer.handles.join(', '),
});

/** Puts what was typed in the place of the one the person speaks for, or makes one. */
const keepTold = (typed: Typed): Promise<void> =>
	changeSettings((settings) => {
		const writer = writerAt(settings, null);
		const told = {
			names: listOf(typed.names),
			domains: listOf(typed.domains).map(domainOf),
			handles: listOf(typed.handles),
		};
		const {writers} = settings;
		const isNew = !writers.some(({id}) => id === writer.id);
		if (isNew) {
			const label = told.names[0] ?? '';
			return {...settings, writers: [...writers, {...writer, ...told, id: 'writer-1', label}]};
		}
		return {
			...settings,
			writers: writers.map((other) => (other.id === writer.id ? {...other, ...told} : other)),
		};
	});

/** Whom the person speaks for, when they speak for somebody. */
export const SpeaksFor = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const id = useId();
	const [typed, type] = useState(() => typedOf(writerAt(settings, null)));
	const {keep, refusal} = useKeeping();
	const [isSaved, setSaved] = useState(false);
	const save = async () => setSaved(await keep(() => keepTold(typed)));
	return (
		<Panel title={words('welcomeWriter')}>
			{settings.pinned.keys.includes('writers') ? (
				<p class="soft">{words('welcomeManaged')}</p>
			) : (
				<form
					class="stack"
					onSubmit={(event) => {
						event.preventDefault();
						void save();
					}}
				>
					<p class="soft">{words('welcomeWriterText')}</p>
					<div class="choices">
						{fields.map(({key, label, hint}) => (
							<div key={key} class="choice">
								<label for={`${id}-${key}`}>{words(label)}</label>
								<input
									id={`${id}-${key}`}
									type="text"
									dir="auto"
									autocomplete="off"
									spellcheck={false}
									placeholder={words(hint)}
									value={typed[key]}
									onInput={(event) => {
										setSaved(false);
										type({...typed, [key]: event.currentTarget.value});
									}}
								/>
							</div>
						))}
					</div>
					<p class="aside">{words('welcomeSeveral')}</p>
					<div class="row-of-buttons">
						<button type="submit" class="button main">
							{words('welcomeSave')}
						</button>
						<span role="status">{isSaved && words('welcomeSaved')}</span>
					</div>
					{refusal}
				</form>
			)}
		</Panel>
	);
};
