// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createComposer} from '../../src/content/composer.ts';
import {watchPosting} from '../../src/content/posting.ts';
import type {Answered, Posting, Site} from '../../src/sites/site.ts';

const reply: Answered = {kind: 'reply', text: 'I keep smelling bread.', author: null};

let life: AbortController;
let posted: string[];
beforeEach(() => {
	life = new AbortController();
	posted = [];
});
afterEach(() => {
	life.abort();
	document.body.replaceChildren();
});

type Press = {keys: Posting['keys']; answered: Answered; key: KeyboardEventInit; pauses?: boolean};

/** Presses a key in a box with a draft, and says whether the page got to hear of it. */
const press = ({keys, answered, key, pauses = false}: Press): boolean => {
	document.body.innerHTML = '<textarea>Great post!</textarea>';
	const element = document.querySelector('textarea') as HTMLTextAreaElement;
	const composer = createComposer(element, life.signal);
	const site: Site = {
		id: 'test',
		name: 'Test',
		matches: [],
		composers: 'textarea',
		posts: {button: 'button', keys: keys ?? []},
		answers: () => answered,
	};
	const settle = watchPosting(
		{
			composer,
			site,
			pauses: () => pauses,
			readDraft: () => ({text: composer.read().text, answered}),
			onPosted: ({text}) => posted.push(text),
		},
		life.signal,
	);
	const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...key});
	const isHeard = element.dispatchEvent(event);
	element.value = '';
	settle();
	return isHeard;
};

const enter = {key: 'Enter'};
const modEnter = {key: 'Enter', ctrlKey: true};

describe('a key posts', () => {
	test.each<[string, Press]>([
		['Enter under a post', {keys: ['enter'], answered: reply, key: enter}],
		['Enter where the post is unknown', {keys: ['enter'], answered: {kind: 'unknown'}, key: enter}],
		['Ctrl+Enter under a post', {keys: ['mod+enter'], answered: reply, key: modEnter}],
		[
			'Ctrl+Enter in a post of its own',
			{keys: ['mod+enter'], answered: {kind: 'new'}, key: modEnter},
		],
	])('%s', (_, given) => {
		expect(press(given)).toBe(true);
		expect(posted).toEqual(['Great post!']);
		expect(press({...given, pauses: true})).toBe(false);
	});
});

describe('a key only writes', () => {
	test.each<[string, Press]>([
		['Enter in a post of its own', {keys: ['enter'], answered: {kind: 'new'}, key: enter}],
		['Shift+Enter', {keys: ['enter'], answered: reply, key: {...enter, shiftKey: true}}],
		[
			'Enter that ends a composed word',
			{keys: ['enter'], answered: reply, key: {...enter, isComposing: true}},
		],
		['Alt+Enter', {keys: ['enter'], answered: reply, key: {...enter, altKey: true}}],
		['Enter where the site has no keys', {keys: [], answered: reply, key: enter}],
	])('%s', (_, given) => {
		expect(press({...given, pauses: true})).toBe(true);
		expect(press(given)).toBe(true);
		expect(posted).toEqual([]);
	});
});
