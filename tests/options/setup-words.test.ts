import {expect, test} from 'vitest';
import {differenceOf, type Names, problemWords} from '../../src/options/setup-words.ts';
import {type Change, previewImport, type Settings} from '../../src/settings.ts';
import {words} from '../ui/stage.tsx';

const oak = {
	id: 'oak',
	label: 'Oak',
	names: [],
	domains: [],
	handles: [],
	disclosure: '',
};
const kiln = {...oak, id: 'kiln', label: '', names: ['Kiln']};
const names: Names = {writers: [kiln, oak], rule: (id) => `rule ${id}`};
const tell = (change: Omit<Change, 'isPinned'>) =>
	differenceOf(words, {...change, isPinned: false} as Change, names);

test('people come, go and change by their names', () => {
	const before = [oak];
	const after = [{...oak, disclosure: 'I run Oak.'}, kiln];
	expect(tell({key: 'writers', before, after})).toEqual({
		kind: 'list',
		added: ['Kiln'],
		changed: ['Oak'],
		removed: [],
	});
	expect(
		tell({key: 'hostWriters', before: {'x.com': 'oak'}, after: {'x.com': 'kiln', 'a.b': 'gone'}}),
	).toEqual({kind: 'list', added: ['a.b: gone'], changed: ['x.com: Kiln'], removed: []});
	expect(tell({key: 'defaultWriter', before: null, after: 'kiln'})).toEqual({
		kind: 'value',
		before: 'the first of them',
		after: 'Kiln',
	});
});

test('rules are told by what they say, sites by their hosts, switches as on or off', () => {
	expect(tell({key: 'offRules', before: ['a'], after: ['b']})).toMatchObject({
		added: ['rule b'],
		removed: ['rule a'],
	});
	expect(tell({key: 'offHosts', before: [], after: ['x.com']})).toMatchObject({added: ['x.com']});
	// “Off” is asked the other way round on the page: read along or not.
	expect(tell({key: 'off', before: false, after: true})).toMatchObject({
		before: 'on',
		after: 'off',
	});
	expect(tell({key: 'strictness', before: 'usual', after: 'strict'})).toMatchObject({
		after: 'Strict',
	});
});

const settings = {pinned: {keys: [], offHosts: [], onHosts: []}} as unknown as Settings;
const problems = (text: string): string[] => {
	const preview = previewImport(text, settings);
	return preview.ok ? [] : preview.problems.map((problem) => problemWords(words, problem));
};
const setup = (settings: object, version: unknown = 2): string =>
	JSON.stringify({heed: 'setup', version, settings});

test.each([
	['not JSON', '{"heed": "setup', ['It isn’t JSON.']],
	['of something else', '[1]', ['not a setup saved by Heed']],
	['from a newer version', setup({}, 9), ['version 9', 'version 2']],
	[
		'with a key that is spelled wrong',
		setup({strictnes: 'x'}),
		['“strictnes” is no part of a setup.'],
	],
	[
		'with a value that is no switch',
		setup({pause: 'yes'}),
		['“pause” should be true / false, but is "yes".'],
	],
	[
		'with a value that is no choice',
		setup({strictness: 'harsh'}),
		['should be "gentle" / "usual" / "strict", but is "harsh".'],
	],
	['with a list that is none', setup({offRules: {}}), ['should be […], but is {…}.']],
	['with a host that is none', setup({offHosts: ['a b']}), ['“offHosts.0” can’t be "a b"']],
])('a file %s is told what is wrong', (_, text, said) => {
	const [first = ''] = problems(text);
	for (const words of said) expect(first).toContain(words);
	expect(first).not.toContain('$');
	expect(first).not.toMatch(/\/\^/);
});

test('a file that is right has no problem', () => {
	expect(problems(setup({pause: true}))).toEqual([]);
});
