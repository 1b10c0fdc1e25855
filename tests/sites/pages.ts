import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {JSDOM} from 'jsdom';
import {isComposer} from '../../src/sites/reading/composer.ts';
import type {Answered, Site} from '../../src/sites/site.ts';

export type Page = {
	/** `site/page`, as the files are named. */
	name: string;
	site: string;
	url: string;
	html: string;
	/** The most characters each of its boxes takes; unasked where absent. */
	limit?: number;
	/** Every compose box, in the order of the page. */
	composers: ExpectedComposer[];
};

export type ExpectedComposer = {
	/** Names the box where there are more than one. */
	selector?: string;
	answers: Answered;
	/** A selector for the control that posts it, or `null` for none; unasked where absent. */
	posts?: string | null;
	/** What part of the site it goes to, or `null` for none; unasked where absent. */
	community?: string | null;
};

const folder = join(import.meta.dirname, 'pages');

export const readPages = (): Page[] =>
	readdirSync(folder).flatMap((site) =>
		readdirSync(join(folder, site))
			.filter((file) => file.endsWith('.html'))
			.map((file) => {
				const path = join(folder, site, file.slice(0, -'.html'.length));
				return {
					...JSON.parse(readFileSync(`${path}.json`, 'utf8')),
					name: `${site}/${file.slice(0, -'.html'.length)}`,
					site,
					html: readFileSync(`${path}.html`, 'utf8'),
				};
			}),
	);

/** Opens a page at its address. */
export const openPage = (page: Page): Document => {
	const {document} = new JSDOM('', {url: page.url}).window;
	fillPage(document, page);
	return document;
};

/** Fills an open document again, which is far cheaper than opening another. */
export const fillPage = (document: Document, {html}: Page): void => {
	document.documentElement.innerHTML = html;
	openRoots(document);
};

/** The parser leaves declared shadow roots as templates, also within one another. */
const openRoots = (root: Document | ShadowRoot): void => {
	for (const template of root.querySelectorAll('template')) {
		const host = template.parentElement;
		if (!template.hasAttribute('shadowrootmode') || host === null) continue;
		const shadow = host.attachShadow({mode: 'open'});
		shadow.append(template.content);
		template.remove();
		openRoots(shadow);
	}
};

export const elementsOf = (root: ParentNode): Element[] =>
	Array.from(root.querySelectorAll('*')).flatMap((element) =>
		element.shadowRoot === null ? [element] : [element, ...elementsOf(element.shadowRoot)],
	);

/** The one element a page expects, also in open shadow roots; a mistake in the page where it isn't one. */
export const elementOf = (document: Document, selector: string): Element => {
	const [found, ...others] = elementsOf(document).filter((element) => element.matches(selector));
	if (found === undefined || others.length > 0) {
		throw new Error(`${selector} is ${others.length + (found ? 1 : 0)} elements of the page`);
	}
	return found;
};

export const composersOf = (document: Document, site: Site): HTMLElement[] =>
	elementsOf(document).filter((element) => isComposer(element, site)) as HTMLElement[];
