import {expect, test} from 'vitest';
import {tieLine} from '../../src/coach/agenda/disclosure.ts';
import {
	newWriter,
	withoutWriter,
	withWriterBack,
	wordingsFor,
	writerName,
} from '../../src/options/writer-words.ts';
import type {Choices, SpokenFor} from '../../src/settings.ts';
import {domainOf, listOf} from '../../src/told.ts';

const writer = (id: string, change: Partial<SpokenFor> = {}): SpokenFor => ({
	id,
	label: '',
	names: [],
	domains: [],
	handles: [],
	disclosure: '',
	...change,
});

const choices = (change: Partial<Choices> = {}): Choices => ({
	writers: [writer('a'), writer('b'), writer('c')],
	defaultWriter: 'b',
	hostWriters: {'x.com': 'b', 'github.com': 'c'},
	offHosts: [],
	off: false,
	offRules: [],
	strictness: 'usual',
	pause: false,
	keepLedger: true,
	...change,
});

test('a list is read as it is typed', () => {
	expect(listOf(' Plannd ,Plannd Go;; Plannd\nOak ')).toEqual(['Plannd', 'Plannd Go', 'Oak']);
	expect(listOf('')).toEqual([]);
	expect(listOf('x'.repeat(300))[0]).toHaveLength(200);
	expect(listOf(Array.from({length: 900}, (_, index) => index).join())).toHaveLength(500);
});

test('a pasted address is its domain', () => {
	expect(domainOf('https://www.Plannd.example/pricing?x=1')).toBe('plannd.example');
	expect(domainOf('plannd.example')).toBe('plannd.example');
});

test('somebody is called by the label, else by the first name', () => {
	expect(writerName(writer('a', {label: 'Day job', names: ['Plannd']}))).toBe('Day job');
	expect(writerName(writer('a', {names: ['Plannd']}))).toBe('Plannd');
	expect(writerName(writer('a'))).toBe('');
});

test('somebody new has an id of their own', () => {
	expect(newWriter([writer('writer-1'), writer('writer-3')]).id).toBe('writer-2');
});

test('who is removed goes from everywhere, and comes back everywhere', () => {
	const before = choices();
	const without = withoutWriter(before, 'b');
	expect(without.writers.map(({id}) => id)).toEqual(['a', 'c']);
	expect(without.defaultWriter).toBeNull();
	expect(without.hostWriters).toEqual({'github.com': 'c'});
	expect(withWriterBack(without, before, 'b')).toEqual(before);
});

test('who comes back leaves alone what was changed meanwhile', () => {
	const before = choices();
	const meanwhile = {
		...withoutWriter(before, 'b'),
		hostWriters: {'x.com': 'a'},
		strictness: 'strict' as const,
	};
	expect(withWriterBack(meanwhile, before, 'b')).toMatchObject({
		hostWriters: {'x.com': 'a'},
		strictness: 'strict',
	});
	const back = withWriterBack(meanwhile, before, 'b');
	expect(withWriterBack(back, before, 'b')).toBe(back);
});

test('the ready wordings are those the coach offers', () => {
	const own = {names: ['Plannd'], domains: [], handles: []};
	const lines = wordingsFor('Plannd').map(({line}) => line);
	for (const site of ['hacker-news', 'x', 'linkedin']) {
		expect(lines).toContain(tieLine({site, writer: own}));
	}
});
