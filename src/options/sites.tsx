import {useId, useState} from 'preact/hooks';
import {bare, coachOn, listedHosts, siteTicks} from '../listed-hosts.ts';
import type {Settings} from '../settings.ts';
import {count} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {SiteTicks} from '../ui/page-sites.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {allow, originOf, siteOf, takeBack, useGrants} from './grants.ts';
import {hostIn, isListed} from './hosts.ts';
import {Undo, useKeep, useUndo} from './keep.tsx';

const Listed = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const hosts = listedHosts();
	return (
		<details class="box details">
			<summary>{count(words, hosts.length, 'sitesListedOne', 'sitesListedOther')}</summary>
			<p class="aside">{words('sitesListedText')}</p>
			<SiteTicks
				{...siteTicks(settings, hosts)}
				onChoose={(host, isOn) => keep(coachOn(host, isOn))}
			/>
		</details>
	);
};

/** Sites beyond those listed: asked for one by one, and given up one by one. */
const Granted = () => {
	const words = useWords();
	const id = useId();
	const origins = useGrants();
	const [typed, type] = useState('');
	const [outcome, setOutcome] = useState<WordKey | null>(null);
	const add = async () => {
		const host = hostIn(typed);
		if (host === null) return setOutcome('optionsNoHost');
		if (isListed(listedHosts(), host)) return setOutcome('sitesAlready');
		// Nothing may come between the press and this: browsers would not ask any more.
		const isAllowed = await allow(originOf(host)).catch(() => false);
		setOutcome(isAllowed ? 'sitesAllowed' : 'alwaysRefused');
		if (isAllowed) type('');
	};
	const stop = async (origin: string) => {
		const isGone = await takeBack([origin]).then(
			() => true,
			() => false,
		);
		setOutcome(isGone ? 'sitesStopped' : 'sitesNotStopped');
		if (isGone) document.getElementById(id)?.focus();
	};
	return (
		<section class="stack">
			<h3 class="panel-part">{words('sitesGranted')}</h3>
			<p class="soft measure">{words('sitesGrantedText')}</p>
			{origins !== null && origins.length > 0 && (
				<ul class="rows">
					{origins.map((origin) => (
						<li key={origin} class="row plain-row">
							<bdi>{siteOf(origin)}</bdi>
							<button
								type="button"
								class="button"
								aria-label={words('optionsRemoveNamed', siteOf(origin))}
								onClick={() => stop(origin)}
							>
								{words('optionsRemove')}
							</button>
						</li>
					))}
				</ul>
			)}
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
						placeholder="forum.example"
						value={typed}
						aria-describedby={`${id}-outcome`}
						onInput={(event) => {
							setOutcome(null);
							type(event.currentTarget.value);
						}}
					/>
				</div>
				<button type="submit" class="button">
					{words('sitesAsk')}
				</button>
			</form>
			<p role="status" class="aside" id={`${id}-outcome`}>
				{outcome !== null && words(outcome)}
			</p>
		</section>
	);
};

/** Sites where the person switched Heed off. */
const Off = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const {done, offer, onUndo} = useUndo();
	const isPinned = settings.pinned.keys.includes('offHosts');
	if (settings.offHosts.length === 0 && done === null) return null;
	const turnOn = async (host: string) => {
		if (!(await keep(coachOn(host, true)))) return;
		offer(words('sitesTurnedOn', bare(host)), () => keep(coachOn(host, false)));
	};
	return (
		<section class="stack">
			<h3 class="panel-part">{words('sitesOff')}</h3>
			{isPinned && <p class="aside">{words('pinned')}</p>}
			<ul class="rows">
				{settings.offHosts.map((host) => (
					<li key={host} class="row plain-row">
						<bdi>{bare(host)}</bdi>
						{!isPinned && (
							<button
								type="button"
								class="button"
								aria-label={words('sitesTurnOnNamed', bare(host))}
								onClick={() => turnOn(host)}
							>
								{words('sitesTurnOn')}
							</button>
						)}
					</li>
				))}
			</ul>
			{done !== null && <Undo key={done.key} said={done.said} onUndo={onUndo} />}
		</section>
	);
};

/** Places a policy decides about. */
const Decided = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const {offHosts, onHosts} = settings.pinned;
	if (offHosts.length + onHosts.length === 0) return null;
	const among = new Intl.ListFormat(words('language'), {type: 'conjunction'});
	return (
		<div class="notice">
			{offHosts.length > 0 && <p>{words('sitesPinnedOff', among.format(offHosts))}</p>}
			{onHosts.length > 0 && <p>{words('sitesPinnedOn', among.format(onHosts))}</p>}
		</div>
	);
};

/** Where Heed coaches, and by whose leave. */
export const Sites = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const isPinned = settings.pinned.keys.includes('off');
	return (
		<Panel title={words('optionsSites')}>
			<div class="stack">
				<div>
					<label class="tick">
						<input
							type="checkbox"
							checked={!settings.off}
							disabled={isPinned}
							onChange={(event) => {
								const off = !event.currentTarget.checked;
								void keep((now) => ({...now, off}));
							}}
						/>
						{words('sitesOn')}
					</label>
					{settings.off && <p class="aside under-tick">{words('offEverywhere')}</p>}
					{isPinned && <p class="aside under-tick">{words('pinned')}</p>}
				</div>
				<Decided settings={settings} />
				<Listed settings={settings} />
				<Granted />
				<Off settings={settings} />
			</div>
		</Panel>
	);
};
