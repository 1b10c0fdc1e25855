// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type Composer, createComposer} from '../../src/content/composer.ts';
import {longestText} from '../../src/messages.ts';

let life: AbortController;
beforeEach(() => {
	life = new AbortController();
});
afterEach(() => {
	life.abort();
	document.body.replaceChildren();
});

const composerIn = (html: string): Composer => {
	document.body.innerHTML = html;
	const element = document.querySelector<HTMLElement>('textarea, [contenteditable]');
	if (element === null) throw new Error('No compose box in the page.');
	return createComposer(element, life.signal);
};

/** The same draft, "Thanks, Lena!", a blank line, "How is the oven?", as each editor builds it. */
const editors = {
	'Draft.js': `<div class="public-DraftEditor-content" contenteditable="true" role="textbox" style="white-space: pre-wrap"><div data-contents="true"
		><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">Thanks, </span></span><span><span data-text="true">Lena!</span></span></div></div
		><div data-block="true"><div class="public-DraftStyleDefault-block"><span><br data-text="true"></span></div></div
		><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">How is the oven?</span></span></div></div
		></div></div>`,
	Lexical: `<div contenteditable="true" data-lexical-editor="true" style="white-space: pre-wrap"><p dir="ltr"><span data-lexical-text="true">Thanks, </span><strong data-lexical-text="true">Lena!</strong></p><p><br></p><p dir="ltr"><span data-lexical-text="true">How is the oven?</span></p></div>`,
	TipTap: `<div class="tiptap ProseMirror" contenteditable="true" style="white-space: break-spaces"><p>Thanks, Lena!</p><p><br class="ProseMirror-trailingBreak"></p><p>How is the <em>oven?</em></p></div>`,
	Quill: `<div class="ql-editor" contenteditable="true" style="white-space: pre-wrap"><p>Thanks, Lena!</p><p><br></p><p>How is the oven?</p></div>`,
	plain: `<div contenteditable="true">Thanks, Lena!<div><br></div><div>How is the oven?</div></div>`,
	textarea: `<textarea>Thanks, Lena!\n\nHow is the oven?</textarea>`,
};

const draft = 'Thanks, Lena!\n\nHow is the oven?';

/** Ranges inside a textarea are the browser's own, and tested there. */
const editables = Object.entries(editors).filter(([name]) => name !== 'textarea');

test.each(editables)('%s: a range covers the words of its span', (_, html) => {
	const {range} = composerIn(html).read();
	for (const words of ['Thanks', ', Lena!', 'the oven?']) {
		const start = draft.indexOf(words);
		expect(range({start, end: start + words.length})?.toString()).toBe(words);
	}
});

describe.each(Object.entries(editors))('%s', (_, html) => {
	test('says what would be posted', () => {
		expect(composerIn(html).read().text).toBe(draft);
	});

	test('a span that is only a line end has no range', () => {
		const {range} = composerIn(html).read();
		expect(range({start: draft.indexOf('\n'), end: draft.indexOf('\n') + 1})).toBeNull();
	});

	test('an input event is told', () => {
		const composer = composerIn(html);
		const changed = vi.fn();
		composer.onChange(changed);
		composer.element.dispatchEvent(new InputEvent('input', {bubbles: true}));
		expect(changed).toHaveBeenCalled();
	});

	test('what is still being composed is not told, what was composed is', () => {
		const composer = composerIn(html);
		const changed = vi.fn();
		composer.onChange(changed);
		composer.element.dispatchEvent(new CompositionEvent('compositionstart'));
		composer.element.dispatchEvent(new InputEvent('input'));
		expect(changed).not.toHaveBeenCalled();
		composer.element.dispatchEvent(new CompositionEvent('compositionend'));
		expect(changed).toHaveBeenCalled();
	});

	test('after the end nothing is told', () => {
		const composer = composerIn(html);
		const changed = vi.fn();
		composer.onChange(changed);
		life.abort();
		composer.element.dispatchEvent(new InputEvent('input'));
		expect(changed).not.toHaveBeenCalled();
	});

	test('is gone once it left the page', () => {
		const composer = composerIn(html);
		composer.element.focus();
		expect(composer.isGone()).toBe(false);
		composer.element.remove();
		expect(composer.isGone()).toBe(true);
	});

	test('reading changes nothing in the page', () => {
		const composer = composerIn(html);
		const before = document.body.innerHTML;
		composer.onChange(() => {});
		composer.read().range({start: 0, end: 6});
		composer.isGone();
		expect(document.body.innerHTML).toBe(before);
	});
});

test('an editor that keeps its input events to itself is watched all the same', async () => {
	const composer = composerIn(editors.Lexical);
	const changed = vi.fn();
	composer.onChange(changed);
	composer.element.querySelector('span')?.firstChild?.replaceWith('Thank you, ');
	await vi.waitUntil(() => changed.mock.calls.length > 0);
});

test('a textarea that the page empties without an event is noticed', () => {
	vi.useFakeTimers();
	try {
		const composer = composerIn(editors.textarea);
		const changed = vi.fn();
		const textarea = composer.element as HTMLTextAreaElement;
		textarea.value = '';
		composer.onChange(changed);
		textarea.value = 'Thanks';
		textarea.dispatchEvent(new InputEvent('input'));
		expect(changed).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(5000);
		expect(changed).toHaveBeenCalledTimes(1);
		textarea.value = '';
		vi.advanceTimersByTime(5000);
		expect(changed).toHaveBeenCalledTimes(2);
	} finally {
		vi.useRealTimers();
	}
});

test('a draft of a megabyte is found too long without being walked through', () => {
	const composer = composerIn('<div contenteditable="true"></div>');
	composer.element.textContent = 'word '.repeat(200_000);
	expect(composer.read().text.length).toBeGreaterThan(longestText);
});

test('the focus in a shadow tree is seen', () => {
	document.body.innerHTML = '<div id="host"></div>';
	const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
	const element = document.createElement('textarea');
	root?.append(element);
	element.focus();
	expect(createComposer(element, life.signal).hasFocus()).toBe(true);
});

test('an editor that forgets its caret on losing the focus has it back', () => {
	const composer = composerIn(editors.Quill);
	const selection = document.getSelection();
	composer.element.tabIndex = 0;
	composer.element.addEventListener('blur', () => selection?.removeAllRanges());
	composer.element.focus();
	const words = composer.element.querySelector('p')?.firstChild ?? null;
	selection?.collapse(words, 6);
	composer.element.blur();
	expect(selection?.anchorNode).toBeNull();
	composer.takeFocusBack();
	expect(composer.hasFocus()).toBe(true);
	expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([words, 6]);
});
