import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {principleKeys} from '../src/coach/principles.ts';

/** A file to write, by its path from the root of the repository. */
type NewFile = {path: string; text: string};

/** What went wrong in words for the person who typed the command. */
export class Refusal extends Error {}

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const checkName = (name: string): void => {
	if (!kebabCase.test(name)) {
		throw new Refusal(`"${name}" is no name for a file: use small letters, digits and hyphens.`);
	}
};

/** The files of a new rule, made from the template. Throws a `Refusal` for a name that won't do. */
export const newRule = (root: string, argument: string): NewFile[] => {
	const [principle = '', name = '', ...rest] = argument.split('/');
	if (name === '' || rest.length > 0) {
		throw new Refusal('Name the principle and the rule: npm run new:rule respect/grants-the-point');
	}
	if (!(principleKeys as string[]).includes(principle)) {
		throw new Refusal(
			`There is no principle "${principle}". There are ${principleKeys.join(', ')}.`,
		);
	}
	checkName(name);
	const taken = readdirSync(join(root, 'src/rules'), {recursive: true, encoding: 'utf8'}).find(
		(path) => path.endsWith(`/${name}.ts`),
	);
	if (taken !== undefined)
		throw new Refusal(`The rule "${name}" already exists: src/rules/${taken}`);
	const text = readFileSync(join(root, 'src/rules/_template.ts'), 'utf8')
		.replace(/\/\*\* The template .*\*\/\n/, '')
		.replaceAll("'../coach/", "'../../coach/")
		.replace("principle: 'listening'", `principle: '${principle}'`);
	return [{path: `src/rules/${principle}/${name}.ts`, text}];
};

/** The files of a new site: itself and two pages that fail until they are filled in. */
export const newSite = (root: string, name: string): NewFile[] => {
	if (name === '') throw new Refusal('Name the site: npm run new:site lemmy');
	checkName(name);
	const path = `src/sites/${name}.ts`;
	if (existsSync(join(root, path))) throw new Refusal(`${path} already exists.`);
	const template = (from: string): string =>
		readFileSync(join(root, from), 'utf8')
			.replace(/\/\*\* The template .*\*\/\n/, '')
			.replaceAll('https://site.example/', `https://${name}.example/`);
	const page = `tests/sites/pages/${name}/reply`;
	return [
		{path, text: template('src/sites/_template.ts')},
		{path: `${page}.html`, text: template('tests/sites/_page.html')},
		{path: `${page}.json`, text: template('tests/sites/_page.json')},
	];
};

const next = {
	rule: 'Fill it in, then: npm run fix',
	site: 'Fill them in (docs/adding-a-site.md), then: npx vitest run --project unit tests/sites',
};

const main = ([kind, argument = '']: string[]): void => {
	const root = join(import.meta.dirname, '..');
	if (kind !== 'rule' && kind !== 'site')
		throw new Refusal('Use npm run new:rule or npm run new:site.');
	const files = kind === 'rule' ? newRule(root, argument) : newSite(root, argument);
	for (const {path, text} of files) {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		// Fails rather than overwrites what came in between.
		writeFileSync(join(root, path), text, {flag: 'wx'});
		console.log(path);
	}
	console.log(next[kind]);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		main(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
