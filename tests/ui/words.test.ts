import {expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import english from '../../src/ui/static/_locales/en/messages.json' with {type: 'json'};

type Message = {
	message: string;
	description: string;
	placeholders?: Record<string, {content: string; example: string}>;
};

const messages: [key: string, message: Message][] = Object.entries(english);

const sources = import.meta.glob<string>(
	[
		'../../src/*.{ts,tsx}',
		'../../src/{ui,popup,content,background,options,replies,review,welcome}/**/*.{ts,tsx}',
	],
	{
		eager: true,
		query: '?raw',
		import: 'default',
	},
);
const code = [...Object.values(sources), JSON.stringify(manifest)].join('\n');

/** The keys of the messages that fail a claim; the tests want none. */
const failing = (claim: (message: Message, key: string) => boolean): string[] =>
	messages.filter(([key, message]) => !claim(message, key)).map(([key]) => key);

test('every message is used', () => {
	expect(failing((_, key) => new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(code))).toEqual([]);
});

test('every message tells translators where it stands', () => {
	expect(failing(({description}) => description.length > 20)).toEqual([]);
});

test('every message uses its placeholders, in order, and no other', () => {
	const isWhole = ({message, placeholders = {}}: Message): boolean => {
		const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
		const given = Object.entries(placeholders);
		return (
			used.length === given.length &&
			given.every(([name, {content}], at) => used.includes(name) && content === `$${at + 1}`)
		);
	};
	expect(failing(isWhole)).toEqual([]);
});

test('every message is calm and typeset: no exclamation mark, no straight quote', () => {
	expect(failing(({message}) => !/[!'"]|^\s|\s$/.test(message))).toEqual([]);
});

test('every message the manifest names exists', () => {
	const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
	expect(Object.keys(english)).toEqual(expect.arrayContaining(named));
});

test('the description fits a store', () => {
	expect(english.description.message.length).toBeLessThanOrEqual(132);
});
