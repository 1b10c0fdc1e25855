import {describe, expect, test} from 'vitest';
import english from '../../src/ui/static/_locales/en/messages.json' with {type: 'json'};

type Message = {
	message: string;
	placeholders?: Record<string, {content: string}>;
};
type Messages = Record<string, Message>;

const locales: ReadonlyMap<string, Messages> = new Map(
	Object.entries(
		import.meta.glob<Messages>('../../src/ui/static/_locales/*/messages.json', {
			eager: true,
			import: 'default',
		}),
	).map(([path, messages]) => [path.split('/').at(-2) ?? '', messages]),
);

const origin: Messages = english;

/** Names, examples and terms that every language writes alike. */
const alikeEverywhere = new Set([
	'name',
	'direction',
	'chipNone',
	'pageTabTitle',
	'encodingUtf8',
	'encodingUtf16',
	'encodingUtf16be',
	'welcomeNamesHint',
	'welcomeDomainsHint',
	'welcomeHandlesHint',
]);

/** Words of one language that happen to be the English ones. */
const alike: Record<string, readonly string[]> = {
	de: ['reviewPause'],
	fr: [
		'pageOptions',
		'reviewPause',
		'welcomeDomains',
		'welcomeSitesOne',
		'welcomeSitesOther',
		'principleRespect',
		'optionsSite',
		'optionsSites',
	],
	pt_BR: ['quoted', 'welcomeSitesOne', 'welcomeSitesOther', 'optionsSite', 'optionsSites'],
};

const directions: Record<string, string> = {ar: 'rtl'};

/** The placeholders a message has and what fills each, whatever the examples say. */
const filled = ({placeholders = {}}: Message): Record<string, string> =>
	Object.fromEntries(Object.entries(placeholders).map(([name, {content}]) => [name, content]));

/** The names of the placeholders that words use, each as often as it stands. */
const used = (words: string): string[] =>
	[...words.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

/** The forms of a message for several things, each for a kind of number. */
const formsOf = ({message}: Message): string[] => message.split('|');

/** How many forms a language has for what is more than one thing. */
const formsOfSeveral: Record<string, number> = {ar: 5};

test('Heed speaks seven languages', () => {
	expect([...locales.keys()].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
});

describe.each([...locales].filter(([locale]) => locale !== 'en'))('%s', (locale, messages) => {
	/** The keys of the messages that fail a claim; the tests want none. */
	const failing = (claim: (message: Message, source: Message, key: string) => boolean): string[] =>
		Object.entries(messages)
			.filter(([key, message]) => {
				const source = origin[key];
				return source !== undefined && !claim(message, source, key);
			})
			.map(([key]) => key);

	test('has every message of the English file and no other', () => {
		expect(Object.keys(messages).sort()).toEqual(Object.keys(origin).sort());
	});

	test('names its placeholders as English does and fills them alike', () => {
		const isAlike = (message: Message, source: Message): boolean =>
			JSON.stringify(Object.entries(filled(message)).sort()) ===
			JSON.stringify(Object.entries(filled(source)).sort());
		expect(failing(isAlike)).toEqual([]);
	});

	test('uses each placeholder, and none that it does not name', () => {
		const isWhole = (message: Message, _: Message, key: string): boolean => {
			const names = Object.keys(filled(message)).sort();
			return formsOf(message).every((form, at, forms) => {
				// One thing, or two, may be named without their number.
				const isFew = key.endsWith('One') || at < forms.length - 1;
				const asked = names.filter((name) => !isFew || name !== 'count');
				return [names, asked].some((whole) => whole.join() === used(form).join());
			});
		};
		expect(failing(isWhole)).toEqual([]);
	});

	test('has a form for each kind of number', () => {
		const several = Object.keys(messages).filter(
			(key) => `${key.replace(/Other$/, '')}One` in messages,
		);
		const isFull = (message: Message, _: Message, key: string): boolean =>
			formsOf(message).length ===
			(several.includes(key) && key.endsWith('Other') ? (formsOfSeveral[locale] ?? 1) : 1);
		expect(several.length).toBeGreaterThan(5);
		expect(failing(isFull)).toEqual([]);
	});

	test('says everything in words of its own', () => {
		const known = new Set([...alikeEverywhere, ...(alike[locale] ?? [])]);
		const isOwn = ({message}: Message, source: Message, key: string): boolean =>
			message.trim() !== '' && (known.has(key) || message !== source.message);
		expect(failing(isOwn)).toEqual([]);
	});

	test('is calm and typeset: no exclamation mark, no straight quotation mark', () => {
		expect(failing(({message}) => !/[!！¡"]|^\s|\s$/u.test(message))).toEqual([]);
	});

	test('says which language it is and which way that is written', () => {
		expect(messages.language?.message).toBe(locale.replace('_', '-'));
		expect(messages.direction?.message).toBe(directions[locale] ?? 'ltr');
	});

	test('describes the extension in as many characters as a store takes', () => {
		expect(messages.description?.message.length).toBeLessThanOrEqual(132);
	});

	test('carries nothing that only translators read', () => {
		expect(failing((message) => !('description' in message))).toEqual([]);
		expect(JSON.stringify(messages)).not.toContain('"example":');
	});
});
