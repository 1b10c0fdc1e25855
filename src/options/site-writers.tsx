import {useId, useState} from 'preact/hooks';
import {bare, listedHosts} from '../listed-hosts.ts';
import type {Settings} from '../settings.ts';
import {Choice} from '../ui/choice.tsx';
import {useWords} from '../ui/words.ts';
import {hostIn} from './hosts.ts';
import {Undo, useKeep, useUndo} from './keep.tsx';
import {writerName} from './writer-words.ts';

/** For whom the person speaks on which site, where it is not whom they speak for elsewhere. */
export const SiteWriters = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const id = useId();
	const {done, offer, onUndo} = useUndo();
	const [typed, type] = useState('');
	const [isWrong, setWrong] = useState(false);
	const {writers, hostWriters, pinned} = settings;
	const [chosen, choose] = useState(writers[0]?.id ?? '');
	const isPinned = pinned.keys.includes('hostWriters');
	const options = writers.map((writer) => ({
		value: writer.id,
		text: writerName(writer) || words('optionsWriterNew'),
	}));
	const speakFor = (host: string, writer: string) =>
		keep((now) => ({...now, hostWriters: {...now.hostWriters, [host]: writer}}));
	const add = async () => {
		const host = hostIn(typed);
		setWrong(host === null);
		if (host === null) return;
		const known = options.some(({value}) => value === chosen) ? chosen : options[0]?.value;
		if (known !== undefined && (await speakFor(host, known))) type('');
	};
	const remove = async (host: string, writer: string) => {
		const isKept = await keep((now) => {
			const {[host]: _, ...others} = now.hostWriters;
			return {...now, hostWriters: others};
		});
		if (isKept) offer(words('optionsRemoved', host), () => speakFor(host, writer));
	};
	const known = Object.entries(hostWriters).filter(([, own]) =>
		writers.some((writer) => writer.id === own),
	);
	return (
		<section class="stack part-of-panel">
			<h3 class="panel-part">{words('optionsSiteWriters')}</h3>
			<p class="soft measure">{words('optionsSiteWritersText')}</p>
			{isPinned && <p class="aside">{words('pinned')}</p>}
			<fieldset class="plain stack" disabled={isPinned}>
				<legend class="unseen">{words('optionsSiteWriters')}</legend>
				{known.length > 0 && (
					<ul class="rows">
						{known.map(([host, writer]) => (
							<li key={host} class="row">
								<Choice
									label={host}
									value={writer}
									options={options}
									onChange={(next) => speakFor(host, next)}
								/>
								<button
									type="button"
									class="button"
									aria-label={words('optionsRemoveNamed', host)}
									onClick={() => remove(host, writer)}
								>
									{words('optionsRemove')}
								</button>
							</li>
						))}
					</ul>
				)}
				{done !== null && <Undo key={done.key} said={done.said} onUndo={onUndo} />}
				<form
					class="row"
					onSubmit={(event) => {
						event.preventDefault();
						void add();
					}}
				>
					<div class="choice">
						<label for={id}>{words('optionsSite')}</label>
						<input
							id={id}
							type="text"
							inputMode="url"
							autocomplete="off"
							spellcheck={false}
							placeholder="www.reddit.com"
							list={`${id}-hosts`}
							value={typed}
							aria-invalid={isWrong}
							aria-describedby={isWrong ? `${id}-wrong` : undefined}
							onInput={(event) => {
								setWrong(false);
								type(event.currentTarget.value);
							}}
						/>
						<datalist id={`${id}-hosts`}>
							{listedHosts()
								.filter((host) => !host.startsWith('*.'))
								.map((host) => (
									<option key={host} value={host}>
										{bare(host)}
									</option>
								))}
						</datalist>
					</div>
					<Choice
						label={words('optionsSpeakFor')}
						value={chosen}
						options={options}
						onChange={choose}
					/>
					<button type="submit" class="button">
						{words('optionsAdd')}
					</button>
				</form>
				<p id={`${id}-wrong`} role="alert" class="wrong">
					{isWrong && words('optionsNoHost')}
				</p>
			</fieldset>
		</section>
	);
};
