import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey} from '../ui/words.ts';

/** Firefox alone opens its own page for shortcuts; Chromium's has an address. */
const {openShortcutSettings} = browser.commands as {openShortcutSettings?: () => Promise<void>};

const openShortcuts = async (): Promise<void> => {
	if (openShortcutSettings !== undefined) await openShortcutSettings.call(browser.commands);
	else await browser.tabs.create({url: 'chrome://extensions/shortcuts'});
};

/** The keys that open the card, as the browser has them: `null` where none are set. */
const useKeys = (): string | null => {
	const [keys, setKeys] = useState<string | null>(null);
	useEffect(() => {
		const life = new AbortController();
		const look = async () => {
			const commands = await browser.commands.getAll().catch(() => []);
			const own = commands.find(({name}) => name === 'open-card');
			if (!life.signal.aborted) setKeys(own?.shortcut || null);
		};
		void look();
		// They are changed on a page of the browser, and the person comes back from there.
		addEventListener('visibilitychange', () => document.hidden || look(), {signal: life.signal});
		return () => life.abort();
	}, []);
	return keys;
};

/** The keys that open the card, and where the browser lets them be changed. */
export const Shortcuts = () => {
	const words = useWords();
	const keys = useKeys();
	const [isRefused, refuse] = useState(false);
	const where: WordKey =
		openShortcutSettings === undefined ? 'optionsKeysChromium' : 'optionsKeysFirefox';
	return (
		<Panel title={words('optionsKeys')}>
			<div class="stack">
				<dl class="keys">
					<dt>{words('commandOpenCard')}</dt>
					<dd>{keys === null ? words('optionsNoKeys') : <kbd>{keys}</kbd>}</dd>
				</dl>
				<div class="row-of-buttons">
					<button
						type="button"
						class="button"
						onClick={() => openShortcuts().catch(() => refuse(true))}
					>
						{words('optionsKeysChange')}
					</button>
				</div>
				<p class="aside measure">{words(where)}</p>
				<p role="status">{isRefused && words('optionsKeysRefused')}</p>
			</div>
		</Panel>
	);
};

/** Which language the words are in, and which languages are judged. */
export const Language = () => {
	const words = useWords();
	const own = words('language');
	const name = new Intl.DisplayNames([own], {type: 'language'}).of(own) ?? own;
	return (
		<Panel title={words('optionsLanguage')}>
			<p class="measure">{words('optionsLanguageText', name)}</p>
		</Panel>
	);
};
