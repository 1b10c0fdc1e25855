import {render} from 'preact';
import browser from 'webextension-polyfill';
import {loadSettings, watchSettings} from '../settings.ts';
import {Surface} from '../ui/surface.tsx';
import {WordsContext, wordsFrom} from '../ui/words.ts';
import {findTab} from './front.ts';
import {Popup} from './popup.tsx';

const words = wordsFrom((name, given) => browser.i18n.getMessage(name, given));

document.documentElement.lang = words('language');
document.documentElement.dir = words('direction');
const [tab, stored] = await Promise.all([findTab(location.search), loadSettings()]);
// The tab that a link opens comes in front, and the popup would stay before it in Firefox. A browser
// may drop what a popup asked for that is gone, so the popup goes once the tab is there.
const leave = (press: MouseEvent): void => {
	const isOrdinary = !press.ctrlKey && !press.metaKey && !press.shiftKey;
	const link = press.currentTarget;
	if (location.search || !isOrdinary || !(link instanceof HTMLAnchorElement)) return;
	press.preventDefault();
	void browser.tabs.create({url: link.href}).then(close);
};
const draw = (settings: typeof stored): void =>
	render(
		<WordsContext.Provider value={words}>
			<Surface>
				<Popup tab={tab} settings={settings} onLeave={leave} />
			</Surface>
		</WordsContext.Provider>,
		document.body,
	);
// A popup closes like a menu; one that was opened as a page in a tab stays.
addEventListener('keydown', ({key}) => {
	if (key === 'Escape' && !location.search) close();
});
watchSettings(draw, new AbortController().signal);
// In the place of what the page came with.
document.body.replaceChildren();
draw(stored);
