// @vitest-environment jsdom
import {describe, expect, test} from 'vitest';
import {draftAround} from '../../src/sites/reading/blocks.ts';

const around = (html: string): string => {
	document.body.innerHTML = `<form>${html}</form>`;
	const field = document.querySelector('.own');
	if (field === null) throw new Error('There is no field.');
	const draft = draftAround(field);
	return draft === field ? 'own' : draft.className;
};
const row = (content: string, name = 'row'): string =>
	`<div class="${name}"><div class="content">${content}</div></div>`;
const field = '<div contenteditable="true">One</div>';
const own = '<div contenteditable="true" class="own">Two</div>';

describe('the draft that a field is part of', () => {
	test('is what holds a field for each paragraph', () => {
		expect(around(`<div class="all">${row(field)}${row(own)}${row(field)}</div>`)).toBe('all');
	});

	test('is that too where a row holds a list', () => {
		expect(around(`<div class="all">${row(own)}${row(field + field)}</div>`)).toBe('all');
	});

	test.each([
		['it is the only one', `<div class="all">${row(own)}</div>`],
		['other words stand there', `<div class="all">${row(own)}${row(`Words ${field}`)}</div>`],
		['rows are made otherwise', `<div class="all">${row(own)}${row(field, 'title')}</div>`],
		[
			'fields are called something',
			`<div class="all">${row(own)}${row('<div contenteditable="true" aria-label="Title">One</div>')}</div>`,
		],
		[
			'a button stands there',
			`<div class="all">${row(`${own}<button>Post</button>`)}${row(field)}</div>`,
		],
		[
			'it is a textarea',
			`<div class="all">${row('<textarea class="own"></textarea>')}${row(field)}</div>`,
		],
	])('is the field itself where %s', (_, html) => {
		expect(around(html)).toBe('own');
	});
});
