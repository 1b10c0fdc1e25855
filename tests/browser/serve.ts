import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {build} from 'vite';
import type {EditorName as DemoEditor} from '../../src/demo/posts.ts';
import type {TestBrowser} from './browser.ts';

/** Those of the demo, and more in `editors`. */
export type EditorName = DemoEditor | 'slate' | 'ckeditor';

/** What one address answers. */
export type Served = {
	url: string;
	html: string;
	headers?: Record<string, string>;
	/** Mounted into the element with `data-mount`. */
	editor?: EditorName;
	/** What other addresses answer: those of frames. */
	frames?: Record<string, string>;
};

const bundles = new Map<EditorName, Promise<string>>();

/** One script that mounts an editor of the demo. */
const bundleOf = (editor: EditorName): Promise<string> => {
	const bundle = bundles.get(editor) ?? bundleEditor(editor);
	bundles.set(editor, bundle);
	return bundle;
};

const bundleEditor = async (editor: EditorName): Promise<string> => {
	const own = join(import.meta.dirname, `editors/${editor}.ts`);
	const entry = existsSync(own)
		? own
		: join(import.meta.dirname, `../../src/demo/editors/${editor}.ts`);
	const [result] = [
		await build({
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			define: {global: 'globalThis', 'process.env.NODE_ENV': '"production"'},
			build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'editor'}},
		}),
	].flat();
	if (result === undefined || !('output' in result)) throw new Error(`${editor} was not built.`);
	return `${result.output[0].code}\neditor.mount(document.querySelector('[data-mount]'));`;
};

const page = ({html, editor}: Served): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
	<link rel="icon" href="data:,"></head><body>${html}
	${editor === undefined ? '' : '<script src="/editor.js"></script>'}</body></html>`;

/**
 * Opens a page at its real address, answered here. Whatever else it or anyone asks the network for
 * goes on to the recording proxy.
 */
export const openPage = async (heed: TestBrowser, served: Served): Promise<Page> => {
	const tab = await heed.newPage();
	const script = new URL('/editor.js', served.url).href;
	const code = served.editor === undefined ? '' : await bundleOf(served.editor);
	await tab.setRequestInterception(true);
	tab.on('request', (request) => {
		const address = request.url();
		if (address === served.url) {
			const {headers = {}} = served;
			void request.respond({contentType: 'text/html; charset=utf-8', headers, body: page(served)});
		} else if (served.frames?.[address] !== undefined) {
			const body = page({url: address, html: served.frames[address]});
			void request.respond({contentType: 'text/html; charset=utf-8', body});
		} else if (address === script && code !== '') {
			void request.respond({contentType: 'text/javascript; charset=utf-8', body: code});
		} else {
			void request.continue();
		}
	});
	await tab.goto(served.url);
	return tab;
};

export const editable = ':is(textarea, [contenteditable="true"])';

/** What stands in the compose box, as a person sees it. */
export const contentOf = (page: Page): Promise<string> =>
	page.$eval(editable, (element) =>
		element instanceof HTMLTextAreaElement
			? element.value
			: (element as HTMLElement).innerText.replace(/\n$|\uFEFF/g, ''),
	);
