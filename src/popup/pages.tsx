import browser from 'webextension-polyfill';
import {useWords, type WordKey} from '../ui/words.ts';

const pages = [
	{name: 'pageOptions', path: 'src/options/index.html'},
	{name: 'repliesTitle', path: 'src/replies/index.html'},
	{name: 'reviewTitle', path: 'src/review/index.html'},
	{name: 'welcomeTitle', path: 'src/welcome/index.html'},
] as const satisfies readonly {name: WordKey; path: string}[];

/** The way to the pages that open in a tab. */
export const Pages = ({onLeave}: {onLeave: (press: MouseEvent) => void}) => {
	const words = useWords();
	return (
		<nav class="pages" aria-label={words('pageNav')}>
			<ul>
				{pages.map(({name, path}) => (
					<li key={name}>
						<a href={browser.runtime.getURL(path)} target="_blank" rel="noopener" onClick={onLeave}>
							{words(name)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
};
