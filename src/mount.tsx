import type {ComponentChildren} from 'preact';
import {render} from 'preact';
import browser from 'webextension-polyfill';
import './ui/theme.css';
import './ui/page.css';
import {Page, type PageLink} from './ui/page.tsx';
import {Surface} from './ui/surface.tsx';
import {type WordKey, WordsContext, wordsFrom} from './ui/words.ts';

/** A message in the language of the browser. */
const words = wordsFrom((name, given) => browser.i18n.getMessage(name, given));

/** The pages that open in a tab, in the order their links stand in. */
const pages = {
	replies: {title: 'repliesTitle', lead: 'repliesLead', path: 'src/replies/index.html'},
	review: {title: 'reviewTitle', lead: 'reviewLead', path: 'src/review/index.html'},
	welcome: {title: 'welcomeTitle', lead: 'welcomeLead', path: 'src/welcome/index.html'},
	options: {title: 'pageOptions', lead: 'optionsLead', path: 'src/options/index.html'},
} as const satisfies Record<string, {title: WordKey; lead: WordKey; path: string}>;

type PageName = keyof typeof pages;

/** The popup in a tab of its own, where nothing but the paste fields is to be shown. */
const checker = {name: 'pageChecker', path: 'src/popup/index.html?tab=none'} as const;

const links = (here: PageName): PageLink[] => {
	const own = Object.entries(pages).map(([name, {title, path}]) => ({
		name: title,
		path,
		isHere: name === here,
	}));
	return [...own, {...checker, isHere: false}].map(({path, ...link}) => ({
		...link,
		href: browser.runtime.getURL(path),
	}));
};

/** Puts a page on the screen, in the person's language. Call again to draw it anew. */
export const mountPage = (here: PageName, children: ComponentChildren): void => {
	const {title, lead} = pages[here];
	document.documentElement.lang = words('language');
	document.documentElement.dir = words('direction');
	document.title = words('pageTabTitle', [words(title), words('name')]);
	render(
		<WordsContext.Provider value={words}>
			<Surface>
				<Page title={title} lead={lead} links={links(here)}>
					{children}
				</Page>
			</Surface>
		</WordsContext.Provider>,
		document.body,
	);
};
