import type {ComponentChildren} from 'preact';
import {Mark} from './mark.tsx';
import {useWords, type WordKey} from './words.ts';

/** A page one can go to from any other. */
export type PageLink = {name: WordKey; href: string; isHere: boolean};

type PageProps = {
	title: WordKey;
	/** One or two sentences under the title. */
	lead: WordKey;
	links: readonly PageLink[];
	children: ComponentChildren;
};

/** What stands around every page that opens in a tab: the name, the way to the others, the title. */
export const Page = ({title, lead, links, children}: PageProps) => {
	const words = useWords();
	return (
		<div class="page">
			<a class="skip" href="#main">
				{words('pageSkip')}
			</a>
			<header class="page-head">
				<div class="page-line">
					<span class="page-name">
						<Mark listen={100} value={100} />
						{words('name')}
					</span>
					<nav aria-label={words('pageNav')}>
						<ul class="page-links">
							{links.map(({name, href, isHere}) => (
								<li key={name}>
									<a href={href} aria-current={isHere ? 'page' : undefined}>
										{words(name)}
									</a>
								</li>
							))}
						</ul>
					</nav>
				</div>
			</header>
			<main class="page-main" id="main" tabIndex={-1}>
				<h1 class="page-title">{words(title)}</h1>
				<p class="page-lead">{words(lead)}</p>
				{children}
			</main>
			<footer class="page-foot">{words('pagePrivate')}</footer>
		</div>
	);
};

type PanelProps = {
	title: string;
	children: ComponentChildren;
	/** Said beside the title. */
	aside?: ComponentChildren;
};

/** One part of a page under its own heading. */
export const Panel = ({title, aside, children}: PanelProps) => (
	<section class="panel">
		<div class="panel-head">
			<h2 class="panel-title">{title}</h2>
			{aside}
		</div>
		{children}
	</section>
);
