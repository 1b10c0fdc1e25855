// What becomes of the interface's words when the extension is built: each message is shipped under
// a short name and without what only translators read.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

type Message = {message: string; placeholders?: Record<string, {content: string}>};

const locales = 'src/ui/static/_locales';
const origin = 'en';

const messagesIn = (file: string): Record<string, Message> =>
	JSON.parse(readFileSync(file, 'utf8'));

/** A string of the code that is a name and nothing else. */
const literal = /(?<=(['"]))\w+(?=\1)/g;

/**
 * The short name of each message that can have one, by the name the code has for it. A message
 * keeps its name where that stands in the code as anything but a whole string, or nowhere.
 */
export const shortNames = (names: readonly string[], code: string): Map<string, string> => {
	const count = (found: Iterable<[string]>): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const [word] of found) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	};
	const whole = count(code.matchAll(literal) as Iterable<[string]>);
	const anyhow = count(code.matchAll(/\w+/g) as Iterable<[string]>);
	// The browser doesn't tell capitals from small letters in them.
	const taken = new Set(names.map((name) => name.toLowerCase()));
	const free = Array.from({length: 2 * names.length}, (_, at) => at.toString(36))
		.filter((name) => !taken.has(name))
		.values();
	return new Map(
		names
			.filter((name) => whole.has(name) && whole.get(name) === anyhow.get(name))
			.map((name) => [name, free.next().value as string]),
	);
};

/** Code with the short names of the messages it asks for. */
export const withShortNames = (code: string, short: ReadonlyMap<string, string>): string =>
	code.replace(literal, (name) => short.get(name) ?? name);

const readShortNames = (): Map<string, string> => {
	const code = readdirSync('src', {recursive: true, encoding: 'utf8'})
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => readFileSync(join('src', file), 'utf8'));
	// The manifest asks by the whole name.
	code.push(readFileSync('manifest.json', 'utf8').replace(/__MSG_(\w+?)__/g, ' $1 '));
	const names = Object.keys(messagesIn(join(locales, origin, 'messages.json')));
	return shortNames(names, code.join('\n'));
};

/** Asks for messages by their short names, wherever in the code. */
export const nameShortly = (): Plugin => {
	let short: ReadonlyMap<string, string> = new Map();
	return {
		name: 'heed:name-shortly',
		apply: 'build',
		enforce: 'pre',
		buildStart() {
			short = readShortNames();
		},
		transform: {
			filter: {id: /\/src\/.*\.tsx?$/},
			handler: (code) => ({code: withShortNames(code, short), map: null}),
		},
	};
};

const contentOf = (placeholders: Record<string, {content: string}>, name: string): string => {
	const found = placeholders[name.toLowerCase()];
	if (found === undefined)
		throw new Error(`A message names ${name}, which is no placeholder of it.`);
	return found.content;
};

/** A language's words without what is only there for who translates them. */
const wordsIn = (file: string): Map<string, string> =>
	new Map(
		Object.entries(messagesIn(file)).map(([key, {message, placeholders = {}}]) => [
			key,
			// "$COUNT$" stands for "$1", by whatever name.
			message.replace(/\$([a-z]\w*)\$/gi, (_, name) => contentOf(placeholders, name)),
		]),
	);

/** Ships the words alone; what is said as in English is taken from there by the browser. */
export const compactWords = (): Plugin => ({
	name: 'heed:compact-words',
	apply: 'build',
	writeBundle({dir = ''}) {
		const short = readShortNames();
		const folder = join(dir, '_locales');
		const fileOf = (language: string): string => join(folder, language, 'messages.json');
		const english = wordsIn(fileOf(origin));
		for (const language of readdirSync(folder)) {
			const own = [...wordsIn(fileOf(language))].filter(
				([key, message]) => language === origin || english.get(key) !== message,
			);
			const compact = own.map(([key, message]) => [short.get(key) ?? key, {message}]);
			writeFileSync(fileOf(language), JSON.stringify(Object.fromEntries(compact)));
		}
	},
});
