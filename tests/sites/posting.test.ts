// @vitest-environment jsdom
import {describe, expect, test} from 'vitest';
import {postingControl, sites} from '../../src/sites/index.ts';
import {beyond} from '../../src/sites/reading/posting.ts';
import type {Site} from '../../src/sites/site.ts';
import {elementsOf, fillPage} from './pages.ts';

const plain: Site = {
	id: 'plain',
	name: 'Plain',
	matches: [],
	composers: 'textarea, [contenteditable="true"]',
	answers: () => ({kind: 'unknown'}),
};
const naming: Site = {...plain, posts: {button: '.send'}};

/** The id of the control that posts the box with the id `box`. */
const postsBox = (html: string, site: Site): string | null => {
	fillPage(document, {name: '', site: '', url: '', html, composers: []});
	const box = elementsOf(document).find(({id}) => id === 'box') as HTMLElement;
	return postingControl(box, site)?.id ?? null;
};

const box = '<textarea id="box"></textarea>';
const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

test.each([
	['as many as fit', 'a'.repeat(280), 0],
	['one more', 'a'.repeat(281), 1],
	['signs of two units, each as one', '👍'.repeat(280), 0],
	[
		'a link that some places shorten',
		`${'a'.repeat(250)} https://shop.example/${'b'.repeat(90)}`,
		0,
	],
	[
		'a link, and too much beside it',
		`${'a'.repeat(260)} https://shop.example/${'b'.repeat(90)}`,
		4,
	],
])('a draft of %s is too long by what it surely has', (_, text, over) => {
	expect(beyond(280, text)).toBe(over);
});

describe('what a site names', () => {
	test.each([
		['beside the box', `<div>${box}<b class="send" id="a"></b></div>`, 'a'],
		[
			'around it the nearest',
			`<div><p><i>${box}</i><b class="send" id="a"></b></p><b class="send" id="b"></b></div>`,
			'a',
		],
		['though it is disabled', `${box}<button class="send" id="a" disabled></button>`, 'a'],
		['above the box, as on phones', `<div><b class="send" id="a"></b><p>${box}</p></div>`, 'a'],
		[
			'below several boxes that are posted together',
			`${box}<textarea></textarea><b class="send" id="a"></b>`,
			'a',
		],
		[
			'but not with another box',
			`<p>${box}</p><p><textarea></textarea><b class="send" id="a"></b></p>`,
			null,
		],
		['but not below the box above', `<textarea></textarea><b class="send" id="a"></b>${box}`, null],
		['and not mounted yet', `<p>${box}</p>`, null],
		[
			'outside the box’s shadow root',
			`<section>${shadow(`<p>${box}</p>`)}</section><b class="send" id="a"></b>`,
			'a',
		],
		[
			'slotted beside the shadow root of the box',
			`<section>${shadow(`<p>${box}</p><slot></slot>`)}<b class="send" id="a"></b></section>`,
			'a',
		],
		[
			'in a shadow root around a slotted box',
			`<section>${shadow('<slot></slot><b class="send" id="a"></b>')}${box}</section>`,
			'a',
		],
		[
			'in a shadow root beside the box',
			`<div>${box}<my-button>${shadow('<b class="send" id="a"></b>')}</my-button></div>`,
			'a',
		],
	])('%s', (_, html, id) => {
		expect(postsBox(html, naming)).toBe(id);
	});
});

describe('what nobody names', () => {
	test.each([
		[
			'submits the form, in any language',
			`<form>${box}<button type="button">Fett</button><button type="submit" id="a">Absenden</button></form>`,
			'a',
		],
		[
			'of two that submit is called so',
			`<form>${box}<input type="submit" id="a" value="Preview"><input type="submit" id="b" value="Post comment"></form>`,
			'b',
		],
		[
			'is called so in the form',
			`<form>${box}<div role="button" id="a">Emoji</div><div role="button" id="b">Reply</div></form>`,
			'b',
		],
		[
			'is called so in the dialog, above the box',
			`<div role="dialog"><button id="a">Post</button><p>${box}</p></div>`,
			'a',
		],
		[
			'is not outside the dialog',
			`<div role="dialog"><p>${box}</p></div><button>Post</button>`,
			null,
		],
		[
			'is called so below the box',
			`<div>${box}<span><button id="a" aria-label="Send"></button></span></div>`,
			'a',
		],
		['is not what opened the box', `<button>Reply</button>${box}`, null],
		['is not called anything else', `<div>${box}<button>Bold</button></div>`, null],
	])('%s', (_, html, id) => {
		expect(postsBox(html, plain)).toBe(id);
		expect(postsBox(html, naming)).toBe(id);
	});
});

test('is found for every site also on a page that has lost its names', () => {
	for (const site of sites) {
		expect(postsBox(`<form>${box}<button type="submit" id="a"></button></form>`, site)).toBe('a');
	}
});
