// What becomes of the interface's words when the extension is built: most messages become the lines
// of one, without what only translators read, and the code asks for them by their number. Each by
// itself, under a name of its own, would weigh half as much again.
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

/** A single word may be somebody's value as well, which is stored or sent: only names of several. */
const several = /[a-z][A-Z]/;

/**
 * The messages that become lines, in their order: a message stays one by itself where its name is a
 * single word, or stands in the code as anything but a whole string, or nowhere.
 */
export const linesAmong = (names: readonly string[], code: string): string[] => {
	const count = (found: Iterable<[string]>): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const [word] of found) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	};
	const whole = count(code.matchAll(literal) as Iterable<[string]>);
	const anyhow = count(code.matchAll(/\w+/g) as Iterable<[string]>);
	return names.filter(
		(name) => several.test(name) && whole.has(name) && whole.get(name) === anyhow.get(name),
	);
};

/** Code that asks for the messages among `lines` by their numbers. */
export const withNumbers = (code: string, lines: readonly string[]): string => {
	const numbers = new Map(lines.map((name, number) => [name, String(number)]));
	return code.replace(literal, (name) => numbers.get(name) ?? name);
};

const sourcesOf = (names: RegExp): string[] =>
	readdirSync('src', {recursive: true, encoding: 'utf8'})
		.filter((file) => names.test(file))
		.map((file) => readFileSync(join('src', file), 'utf8'));

const readLines = (): string[] => {
	const code = sourcesOf(/\.tsx?$/);
	// The manifest asks by the whole name, and what a style or a page names stays as it is.
	code.push(readFileSync('manifest.json', 'utf8').replace(/__MSG_(\w+?)__/g, ' $1 '));
	code.push(...sourcesOf(/\.(?:css|html)$/).map((text) => text.replace(/['"]/g, ' ')));
	const names = Object.keys(messagesIn(join(locales, origin, 'messages.json')));
	return linesAmong(names, code.join('\n'));
};

/** Asks for messages by their numbers, wherever in the code. */
export const numberWords = (): Plugin => {
	let lines: readonly string[] = [];
	return {
		name: 'heed:number-words',
		apply: 'build',
		enforce: 'pre',
		buildStart() {
			lines = readLines();
		},
		transform: {
			filter: {id: /\/src\/.*\.tsx?$/},
			handler: (code) => ({code: withNumbers(code, lines), map: null}),
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

/** Ships the words alone, and most of them as lines of one message. */
export const compactWords = (): Plugin => ({
	name: 'heed:compact-words',
	apply: 'build',
	writeBundle({dir = ''}) {
		const names = readLines();
		for (const language of readdirSync(locales)) {
			const words = wordsIn(join(locales, language, 'messages.json'));
			const lines = names.map((name) => words.get(name) ?? '');
			if (lines.some((line) => line === '' || line.includes('\n'))) {
				throw new Error(`A message in ${language} is not one line.`);
			}
			const rest = [...words].filter(([name]) => !names.includes(name));
			const messages = [...rest, ['lines', lines.join('\n')]] as const;
			const compact = messages.map(([name, message]) => [name, {message}]);
			const file = join(dir, '_locales', language, 'messages.json');
			writeFileSync(file, JSON.stringify(Object.fromEntries(compact)));
		}
	},
});
