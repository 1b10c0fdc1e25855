import {describe, expect, test} from 'vitest';
import {profileMentions} from '../../src/coach/agenda/profile.ts';
import {readText} from '../../src/coach/text/text.ts';

const writer = {
	names: ['PotShelf', 'Glaze Lab Ltd.', 'Kiln'],
	domains: ['https://www.potshelf.example/', 'github.com/potter/wheel', 'studio.clayhouse.example'],
	handles: ['@potshelf_hq', 'u/muddy'],
};

const mentions = (reply: string): string[] => {
	const text = readText(reply);
	return profileMentions(text, writer).map(({start, end}) => reply.slice(start, end));
};

describe('a profile is found however it is written', () => {
	test.each([
		['PotShelf’s glaze is fine.', ['PotShelf']],
		['potshelf sorts them', ['potshelf']],
		['I moved to Pot Shelf last year.', ['Pot Shelf']],
		['A pot-shelf account is enough.', ['pot-shelf']],
		['POTSHELF and Potshelves', ['POTSHELF']],
		['Two Potshelfs later it held.', ['Potshelfs']],
		['PotShelf Pro has that, PotShelf 3.2 had not.', ['PotShelf Pro', 'PotShelf 3.2']],
		['Get the PotShelf app', ['PotShelf app']],
		['Try #potshelf or #TeamPotShelf today', ['potshelf', 'TeamPotShelf']],
		['Ask @potshelf_hq, or @PotShelfApp', ['potshelf_hq', 'PotShelfApp']],
		['See blog.potshelf.example/glaze for it', ['blog.potshelf.example/glaze']],
		['Mail jo@potshelf.example please', ['potshelf.example']],
		[
			'It is on https://github.com/potter/wheel/issues/4',
			['https://github.com/potter/wheel/issues/4'],
		],
		['Watch youtube.com/@potshelf_hq', ['youtube.com/@potshelf_hq']],
		['The people of Glaze Lab know, so does GlazeLab.', ['Glaze Lab', 'GlazeLab']],
		['Write to /u/muddy', ['muddy']],
		['Clayhouse fires on Fridays.', ['Clayhouse']],
		['We load the Kiln on Mondays', ['Kiln']],
	])('%s', (reply, found) => {
		expect(mentions(reply)).toEqual(found);
	});
});

describe('plain words are left alone', () => {
	test.each([
		'Put the pot on the shelf by the door.',
		'The kiln was cold and a kiln takes a day.',
		'That clay house is older than the church.',
		'It is at https://github.com/someone/wheel, not mine.',
		'My boots were muddy all week.',
		'Potsherds are what is left.',
	])('%s', (reply) => {
		expect(mentions(reply)).toEqual([]);
	});
});

test('an empty profile mentions nothing', () => {
	const nobody = {names: ['', ' '], domains: ['', '/'], handles: ['@', '']};
	expect(profileMentions(readText('A name, a / and an @ here.'), nobody)).toEqual([]);
});

test('a name is no pattern', () => {
	const text = readText('C++ is what the (a+)+ tool is written in.');
	expect(profileMentions(text, {...writer, names: ['(a+)+', 'C++']}).length).toBeLessThan(3);
});
