import {standIn} from './reading/composer.ts';
import type {Site, SiteDefinition} from './site.ts';

export {composerFrom, isLeftAlone, standIn} from './reading/composer.ts';
export {postingControl} from './reading/posting.ts';

const files = import.meta.glob<SiteDefinition>(
	['./*.ts', '!./index.ts', '!./site.ts', '!./_*.ts'],
	{eager: true, import: 'default'},
);

/** Every site of this folder, by file name. */
export const sites: Site[] = Object.entries(files).map(([path, site]) => ({
	...site,
	id: path.slice('./'.length, -'.ts'.length),
}));

/** Reads pages of no known site; it matches none by itself. */
const anyPage = sites.find(({id}) => id === 'any-page') as Site;

/** The site of a page: by its host, else by its software's signature, else any page. */
export const siteOf = (url: URL, document: Document): Site =>
	(isFramedEditor(document) ? anyPage : null) ??
	sites.find(({matches}) => matches.some((pattern) => matchesHost(pattern, url))) ??
	sites.find(({signature}) => signature !== undefined && hasOne(document, signature)) ??
	anyPage;

/** The page of a frame that is an editor from edge to edge: no site knows it by its selectors. */
const isFramedEditor = ({body}: Document): boolean =>
	body?.isContentEditable === true && standIn(body) !== body;

/** Browsers look one plain selector up at once, but walk the whole page for a list of them. */
const hasOne = (document: Document, selectors: string): boolean =>
	selectors.split(', ').some((selector) => document.querySelector(selector) !== null);

/** Match patterns here are of one kind: `https://host/*`, with `*.` before it for subdomains. */
const matchesHost = (pattern: string, {protocol, hostname}: URL): boolean => {
	const host = pattern.slice('https://'.length, -'/*'.length);
	if (protocol !== 'https:') return false;
	if (!host.startsWith('*.')) return hostname === host;
	return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
};
