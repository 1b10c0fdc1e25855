// @vitest-environment jsdom
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {placeOf} from '../../src/coach/places/index.ts';
import {composerFrom, isLeftAlone, postingControl, siteOf, sites} from '../../src/sites/index.ts';
import {limitOf} from '../../src/sites/reading/posting.ts';
import {
	composersOf,
	elementOf,
	elementsOf,
	fillPage,
	openPage,
	type Page,
	readPages,
} from './pages.ts';

const pages = readPages();
const siteNamed = (id: string) => {
	const site = sites.find((site) => site.id === id);
	if (site === undefined) throw new Error(`There is no src/sites/${id}.ts`);
	return site;
};

describe.each(pages)('$name', (page) => {
	// A site changes nothing, so one document does for all that is asked of it.
	let document: Document;
	beforeAll(() => {
		document = openPage(page);
	});
	afterAll(() => {
		document.defaultView?.close();
	});

	test('is a page of its site', () => {
		expect(siteOf(new URL(page.url), document).id).toBe(page.site);
	});

	test('has these compose boxes, and they answer this', () => {
		const site = siteNamed(page.site);
		const found = composersOf(document, site);
		const expected = page.composers.map(({selector, answers}, index) => ({
			composer: selector === undefined ? found[index] : elementOf(document, selector),
			answers,
		}));
		expect(found.map((composer) => ({composer, answers: site.answers(composer)}))).toEqual(
			expected,
		);
	});

	test('finds what posts each, and where it goes', () => {
		const site = siteNamed(page.site);
		const found = composersOf(document, site);
		for (const [index, {posts, community}] of page.composers.entries()) {
			const composer = found[index] as HTMLElement;
			if (page.limit !== undefined) expect(limitOf(composer, site)).toBe(page.limit);
			if (posts !== undefined) {
				const control = posts === null ? null : elementOf(document, posts);
				expect(postingControl(composer, site)).toBe(control);
			}
			if (community !== undefined) expect(site.community?.(composer) ?? null).toBe(community);
		}
	});
});

describe.each(sites)('$name', (site) => {
	const own = pages.filter((page) => page.site === site.id);

	test('has a page with a compose box and a page without', () => {
		expect(own.filter(({composers}) => composers.length > 0)).not.toEqual([]);
		expect(own.filter(({composers}) => composers.length === 0)).not.toEqual([]);
	});

	test('has match patterns of the kind that is understood', () => {
		for (const pattern of site.matches) {
			expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
		}
		expect(site.matches).toEqual([...site.matches].sort());
	});

	test('has selectors that parse', () => {
		const {composers, excludes, signature, posts} = site;
		for (const selector of [composers, excludes, signature, posts?.button]) {
			if (selector !== undefined) document.querySelector(selector);
		}
	});

	test('has customs that the coach knows, or is any page', () => {
		const isGeneral = placeOf(site.place ?? site.id) === placeOf(null);
		expect(isGeneral).toBe(site.id === 'any-page');
	});

	test('never throws on a broken page', () => {
		const cuts = fc.array(
			fc.tuple(fc.nat(), fc.constantFrom('remove', 'empty', 'unwrap', 'bare')),
			{
				minLength: 1,
				maxLength: 12,
			},
		);
		const document = openPage(own[0] as Page);
		fc.assert(
			fc.property(fc.constantFrom(...own), cuts, (page, cuts) => {
				fillPage(document, page);
				const composers = composersOf(document, site);
				for (const [place, cut] of cuts) {
					const all = elementsOf(document).filter(
						(element) => element !== document.documentElement,
					);
					const element = all[place % all.length];
					if (cut === 'remove') element?.remove();
					if (cut === 'empty') element?.replaceChildren();
					if (cut === 'unwrap') element?.replaceWith(...element.childNodes);
					if (cut === 'bare')
						for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
				}
				for (const composer of [...composers, ...composersOf(document, site)]) {
					const answered = site.answers(composer);
					expect(['reply', 'new', 'unknown']).toContain(answered.kind);
					if (answered.kind === 'reply') expect(answered.text.trim()).not.toBe('');
					postingControl(composer, site);
					site.community?.(composer);
				}
			}),
			{numRuns: 40, seed: 1},
		);
	}, 30_000);
});

test('the manifest names the hosts of the sites', () => {
	const matches = sites.flatMap((site) => site.matches).sort();
	expect(manifest.content_scripts[0]?.matches).toEqual(matches);
	expect(manifest.host_permissions).toEqual(matches);
});

describe('the site of a page', () => {
	const empty = new DOMParser().parseFromString('', 'text/html');
	test.each([
		['https://x.com/home', 'x'],
		['https://ana.wordpress.com/2026/', 'wordpress'],
		['https://wordpress.com/', 'wordpress'],
		['https://notwordpress.com/', 'any-page'],
		['https://x.com.evil.example/', 'any-page'],
		['https://evil.example/x.com/', 'any-page'],
		['http://x.com/', 'any-page'],
		['https://dax.com/', 'any-page'],
		['about:blank', 'any-page'],
	])('%s is %s', (url, id) => {
		expect(siteOf(new URL(url), empty).id).toBe(id);
	});
});

describe('the compose box a focus went into', () => {
	const site = siteNamed('any-page');
	const focusIn = (html: string): {inmost: Element; composer: HTMLElement | null} => {
		document.body.innerHTML = html;
		const [inmost] = document.querySelectorAll('[data-focus]');
		if (inmost === undefined) throw new Error('Nothing to focus.');
		let path: EventTarget[] = [];
		document.addEventListener('focusin', (event) => (path = event.composedPath()), {once: true});
		inmost.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
		return {inmost, composer: composerFrom(path, site)};
	};

	test('is the element itself', () => {
		const {inmost, composer} = focusIn('<form><textarea data-focus></textarea></form>');
		expect(composer).toBe(inmost);
	});

	test('is the editor around a chip that takes the focus', () => {
		const {inmost, composer} = focusIn(
			'<form><div contenteditable="true">Hi <a href="#" data-focus contenteditable="false">Bo</a></div></form>',
		);
		expect(composer).toBe(inmost.parentElement);
	});

	test.each([
		['nothing to write in', '<form><textarea></textarea><button data-focus>Post</button></form>'],
		[
			'a field inside an editor',
			'<form><div contenteditable="true"><input data-focus></div></form>',
		],
		['a search', '<form role="search"><textarea data-focus></textarea></form>'],
		['a password', '<form><input type="password" data-focus></form>'],
	])('is none for %s', (_, html) => {
		expect(focusIn(html).composer).toBeNull();
	});

	test('is found in open shadow roots and through slots', () => {
		const host = document.createElement('div');
		host.innerHTML = '<div slot="rte" contenteditable="true"></div>';
		const shadow = host.attachShadow({mode: 'open'});
		shadow.innerHTML =
			'<section><slot name="rte"></slot><form><textarea></textarea></form></section>';
		const form = document.createElement('form');
		form.append(host);
		document.body.replaceChildren(form);
		for (const inmost of [host.firstElementChild, shadow.querySelector('textarea')]) {
			let path: EventTarget[] = [];
			document.addEventListener('focusin', (event) => (path = event.composedPath()), {once: true});
			inmost?.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
			expect(path).toContain(shadow);
			expect(composerFrom(path, site)).toBe(inmost);
		}
	});

	test('is left alone in a shadow root inside a search', () => {
		document.body.innerHTML = '<div role="search"><div id="host"></div></div>';
		const shadow = document.querySelector('#host')?.attachShadow({mode: 'open'});
		const field = document.createElement('textarea');
		shadow?.append(field);
		expect(isLeftAlone(field)).toBe(true);
	});

	test('is none for no path, and for the document alone', () => {
		expect(composerFrom([], site)).toBeNull();
		expect(composerFrom([document, window], site)).toBeNull();
	});
});
