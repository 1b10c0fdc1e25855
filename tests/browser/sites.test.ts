import {join} from 'node:path';
import type {Page as Tab} from 'puppeteer-core';
import {build} from 'vite';
import {beforeAll, describe, expect, test} from 'vitest';
import {type ExpectedComposer, readPages} from '../sites/pages.ts';
import {setUpBrowser} from './fixture.ts';
import type * as entry from './sites.entry.ts';

/** In the page: all that reads it, by the name its bundle gives it. */
declare const heed: typeof entry;

/** The sites as one script, to ask them in a page. */
const bundleSites = async (): Promise<string> => {
	const entry = join(import.meta.dirname, 'sites.entry.ts');
	const [result] = [
		await build({
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'heed'}},
		}),
	].flat();
	if (result === undefined || !('output' in result)) throw new Error('The sites were not built.');
	return result.output[0].code;
};

/** What a page says where it was told what to expect, in the same shape. */
const readComposers = (tab: Tab, id: string, expected: ExpectedComposer[]) =>
	tab.evaluate(
		(id, expected) => {
			const elementsOf = (root: ParentNode): Element[] =>
				Array.from(root.querySelectorAll('*')).flatMap((element) =>
					element.shadowRoot ? [element, ...elementsOf(element.shadowRoot)] : [element],
				);
			const all = elementsOf(document);
			const site = heed.sites.find((site) => site.id === id);
			if (site === undefined) throw new Error(`There is no site ${id}`);
			const found = all.filter((element) => heed.isComposer(element, site)) as HTMLElement[];
			return found.map((composer, index) => {
				const {selector, posts, community} = expected[index] ?? {};
				const control = heed.postingControl(composer, site);
				const isControl = posts === null ? control === null : control?.matches(posts ?? '*');
				return {
					...(selector === undefined ? {} : {selector: composer.matches(selector) && selector}),
					answers: site.answers(composer),
					...(posts === undefined ? {} : {posts: isControl ? posts : (control?.outerHTML ?? null)}),
					...(community === undefined ? {} : {community: site.community?.(composer) ?? null}),
				};
			});
		},
		id,
		expected,
	);

// Browsers and the document of the unit tests do not always agree on selectors and their order.
describe('the pages of the sites, in Chromium', () => {
	const bare = setUpBrowser('chromium', {withExtension: false, keepsPages: true});
	let tab: Tab;
	let code: string;
	let served = {url: '', html: ''};
	beforeAll(async () => {
		code = await bundleSites();
		tab = await bare.newPage();
		await tab.setRequestInterception(true);
		tab.on('request', (request) => {
			if (request.url() === served.url) {
				void request.respond({contentType: 'text/html; charset=utf-8', body: served.html});
			} else {
				void request.abort();
			}
		});
	});

	test.each(readPages())('$name', async (page) => {
		served = page;
		await tab.goto(page.url, {waitUntil: 'domcontentloaded'});
		await tab.evaluate(code);
		const id = await tab.evaluate(() => heed.siteOf(new URL(location.href), document).id);
		expect(id).toBe(page.site);
		expect(await readComposers(tab, page.site, page.composers)).toEqual(page.composers);
	});
});
