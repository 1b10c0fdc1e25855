import {expect, test} from 'vitest';
import {count} from '../../src/ui/numbers.ts';
import arabic from '../../src/ui/static/_locales/ar/messages.json' with {type: 'json'};
import english from '../../src/ui/static/_locales/en/messages.json' with {type: 'json'};
import {plural, type WordKey, wordsFrom} from '../../src/ui/words.ts';

type Message = {message: string; placeholders?: Record<string, {content: string}>};

/** Words of one language, with placeholders filled in as browsers do. */
const wordsOf = (messages: Record<WordKey, Message>) =>
	wordsFrom((name, substitutions = []) => {
		const {message, placeholders = {}} = messages[name as WordKey];
		const given = [substitutions].flat();
		return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
			const content = placeholders[placeholder.toLowerCase()]?.content ?? '';
			return given[Number(content.slice(1)) - 1] ?? '';
		});
	});

test.each([
	[0, 'لا نصائح'],
	[1, 'نصيحة واحدة'],
	[2, 'نصيحتان'],
	[3, '3 نصائح'],
	[11, '11 نصيحة'],
	[100, '100 نصيحة'],
])('%i tips in Arabic, which has six forms', (tips, said) => {
	expect(plural(wordsOf(arabic), tips, 'tipsOne', 'tipsOther')).toBe(said);
});

test.each([
	[0, '0 tips'],
	[1, '1 tip'],
	[2, '2 tips'],
])('%i tips in English, which has two', (tips, said) => {
	expect(plural(wordsOf(english), tips, 'tipsOne', 'tipsOther')).toBe(said);
});

test('takes no bar in a name for the end of a form', () => {
	const said = count(wordsOf(english), 1200, 'reviewRowsOne', 'reviewRowsOther', 'a|$1.csv');
	expect(said).toBe('1,200 rows in a|$1.csv');
});
