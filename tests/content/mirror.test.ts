// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {createMirror} from '../../src/content/mirror.ts';

const text = 'Great post!\n\nCheck out our tool.\n';
const seen = {left: 0, top: 0, right: 100, bottom: 100};

let textarea: HTMLTextAreaElement;
beforeEach(() => {
	document.body.innerHTML = '<textarea style="font-size: 19px; letter-spacing: 2px"></textarea>';
	textarea = document.querySelector('textarea') as HTMLTextAreaElement;
	textarea.value = text;
});

const markOf = (words: string, headline: 'listenFirst' | 'valueWithoutAgenda') => {
	const start = text.indexOf(words);
	return {start, end: start + words.length, rule: words, headline};
};

const linesIn = (element: HTMLElement) =>
	[...element.querySelectorAll('span')].map(({className, textContent}) => [className, textContent]);

test('the whole draft lies over the textarea, with lines under the words of the tips', () => {
	const {element, show} = createMirror(textarea);
	show(text, [markOf('our tool', 'valueWithoutAgenda'), markOf('Great', 'listenFirst')]);
	expect(element.textContent.replace('\u200B', '')).toBe(text);
	expect(linesIn(element)).toEqual([
		['listenFirst', 'Great'],
		['valueWithoutAgenda', 'our tool'],
	]);
});

test('nothing lies there when nothing is underlined', () => {
	const {element, show} = createMirror(textarea);
	show(text, [markOf('Great', 'listenFirst')]);
	show(text, []);
	expect(element.textContent).toBe('');
});

test('a draft too long to be laid out twice at every key has no lines', () => {
	const {element, show} = createMirror(textarea);
	const mark = markOf('Great', 'listenFirst');
	show(text.padEnd(20_000, '.'), [mark]);
	expect(linesIn(element)).toHaveLength(1);
	show(text.padEnd(20_001, '.'), [mark]);
	expect(element.textContent).toBe('');
});

test('markup in a draft stays text', () => {
	const {element, show} = createMirror(textarea);
	const draft = '<img src=x onerror=alert(1)> now';
	show(draft, [{start: 0, end: 28, rule: 'any', headline: 'listenFirst'}]);
	expect(element.querySelector('img')).toBeNull();
	expect(linesIn(element)).toEqual([['listenFirst', '<img src=x onerror=alert(1)>']]);
});

test('it has the type of the textarea, which stays as it was', () => {
	const before = document.body.innerHTML;
	const {element, show, place} = createMirror(textarea);
	show(text, [markOf('Great', 'listenFirst')]);
	place(seen, {left: 0, top: 0});
	const inner = element.firstElementChild as HTMLElement;
	expect([inner.style.fontSize, inner.style.letterSpacing]).toEqual(['19px', '2px']);
	expect(document.body.innerHTML).toBe(before);
	expect(textarea.value).toBe(text);
});
