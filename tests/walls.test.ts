import {spawnSync} from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix, resolve} from 'node:path';
import {parseSync} from 'vite';
import {afterAll, describe, expect, test} from 'vitest';

const house = mkdtempSync(join(tmpdir(), 'heed-walls-'));
cpSync('biome.json', join(house, 'biome.json'));
afterAll(() => rmSync(house, {recursive: true}));

/** Lints these imports in a file of that folder; says which are refused. */
const refused = (folder: string, imports: readonly string[], name = 'new.ts'): string[] => {
	const file = join(house, 'src', folder, name);
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(file, imports.map((path) => `import '${path}';\n`).join(''));
	const {stdout} = spawnSync(
		resolve('node_modules/.bin/biome'),
		['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', file],
		{cwd: house, encoding: 'utf8', shell: process.platform === 'win32'},
	);
	const lines = stdout.matchAll(/title=lint\/style\/noRestrictedImports[^\n]*?,line=(\d+)/g);
	return Array.from(lines, ([, line]) => imports[Number(line) - 1] ?? '');
};

test.each([
	[
		'coach',
		['./score.ts', 'stemmer'],
		['../rules/index.ts', '../settings.ts', '../ledger.ts', 'preact', 'node:fs'],
	],
	['rules/fit', ['../../coach/detect.ts'], ['../../sites/index.ts', '../../messages.ts']],
	['sites', ['./site.ts'], ['../coach/assess.ts', '../messages.ts', 'webextension-polyfill']],
	['ui', ['./view.ts', 'preact'], ['../coach/principles.ts', '../messages.ts']],
	[
		'content',
		['../ui/card.tsx', '../sites/index.ts', '../messages.ts', '../coach/assessment.ts'],
		[
			'../rules/index.ts',
			'../coach/assess.ts',
			'../background/badge.ts',
			'../popup/access.ts',
			'../settings.ts',
			'../ledger.ts',
			'../asks.ts',
			'valibot',
			'webextension-polyfill',
		],
	],
	[
		'background',
		['../rules/index.ts', '../coach/assess.ts', '../settings.ts', '../ledger.ts', '../asks.ts'],
		['../content/marks.ts', '../ui/words.ts', '../popup/access.ts'],
	],
	[
		'popup',
		['../ui/report.tsx', '../messages.ts'],
		['../content/marks.ts', '../background/badge.ts', '../rules/index.ts', '../review/sheet.ts'],
	],
	[
		'review',
		['../ui/report.tsx', '../messages.ts', '../coach/assessment.ts', 'webextension-polyfill'],
		[
			'../content/marks.ts',
			'../background/badge.ts',
			'../rules/index.ts',
			'../coach/assess.ts',
			'../replies/plots.ts',
		],
	],
	[
		'replies',
		['../ui/report.tsx', '../coach/places/index.ts', '../coach/principles.ts'],
		['../rules/index.ts', '../coach/assess.ts', '../review/sheet.ts'],
	],
	[
		'options',
		['../ui/page.tsx', '../messages.ts', '../coach/places/index.ts', '../coach/principles.ts'],
		[
			'../rules/index.ts',
			'../rules/examples.ts',
			'../coach/assess.ts',
			'../background/rules.ts',
			'../popup/access.ts',
		],
	],
	[
		'welcome',
		['../ui/report.tsx', '../messages.ts'],
		['../rules/index.ts', '../coach/assess.ts', '../background/badge.ts'],
	],
])('src/%s keeps within its walls', (folder, allowed, forbidden) => {
	expect(refused(folder, [...allowed, ...forbidden])).toEqual(forbidden);
});

test('of the pages, the worker of the review alone judges by itself', () => {
	const allowed = ['../coach/assess.ts', '../rules/index.ts', './sheet.ts'];
	const forbidden = ['../ui/report.tsx', '../background/judge.ts', '../browser.ts'];
	expect(refused('review', [...allowed, ...forbidden], 'worker.ts')).toEqual(forbidden);
});

const shared = ['messages.ts', 'settings.ts', 'ledger.ts', 'ledger-csv.ts', 'browser.ts'];
const inPages = ['mount.tsx', 'pasted.ts', 'download.ts', 'told.ts', 'listed-hosts.ts'];
const knownOfCoach = ['coach/assessment.ts', 'coach/principles.ts', 'coach/places'];
const page = [...['ui', ...shared, ...inPages, 'principle-names.ts', ...knownOfCoach], 'preact'];

/**
 * What each folder and file of `src` may import beside what lies in itself: folders, files, packages.
 * The same as in docs/architecture.md.
 */
const walls: Record<string, readonly string[]> = {
	coach: ['stemmer'],
	rules: ['coach'],
	sites: [],
	ui: ['preact', 'chartist'],
	content: ['sites', 'ui', 'messages.ts', 'browser.ts', 'coach/assessment.ts', 'preact'],
	background: ['coach', 'rules', 'asks.ts', ...shared, 'webextension-polyfill'],
	popup: [...page, 'webextension-polyfill'],
	options: [...page, 'webextension-polyfill', 'virtual:rule-examples'],
	replies: page,
	review: [...page, 'coach', 'rules', 'papaparse'],
	welcome: [...page, 'webextension-polyfill'],
	cli: ['coach', 'rules', 'valibot', 'picocolors', 'node:'],
	'browser.ts': ['webextension-polyfill'],
	'messages.ts': ['asks.ts', 'browser.ts', 'coach', 'webextension-polyfill'],
	'asks.ts': ['coach/limits.ts', 'valibot'],
	'settings.ts': ['browser.ts', 'valibot'],
	'ledger.ts': ['coach/principles.ts', 'valibot', 'idb'],
	'ledger-csv.ts': ['coach/principles.ts', 'ledger.ts', 'papaparse'],
	'mount.tsx': ['ui', 'preact', 'webextension-polyfill'],
	'pasted.ts': ['ui', 'messages.ts', 'coach/assessment.ts', 'preact'],
	'download.ts': [],
	'told.ts': [],
	'listed-hosts.ts': ['settings.ts', 'webextension-polyfill'],
	'principle-names.ts': ['ui', 'coach/principles.ts'],
};

/** All that a file of `src` imports: by its path in `src`, or as the package is called. */
const importsOf = (file: string): string[] => {
	const code = readFileSync(join('src', file), 'utf8');
	const {staticImports, staticExports, dynamicImports} = parseSync(file, code).module;
	const named = [
		...staticImports.map(({moduleRequest}) => moduleRequest.value),
		...staticExports.flatMap(({entries}) => entries.map((entry) => entry.moduleRequest?.value)),
		...dynamicImports.map(({moduleRequest: {start, end}}) => code.slice(start + 1, end - 1)),
	];
	return named
		.filter((name) => name !== undefined)
		.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
};

const isWithin = (path: string, place: string): boolean =>
	path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`);

// The demo is no part of what is shipped: it brings the editors it shows.
const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.startsWith('demo/'));
const placeOf = (file: string): string => file.split('/')[0] ?? '';

describe('what is imported', () => {
	test('is asked of every folder and file of the sources', () => {
		expect([...new Set(files.map(placeOf))].sort()).toEqual(Object.keys(walls).sort());
	});

	test.each(Object.entries(walls))('by src/%s stays within its walls', (place, allowed) => {
		const beyond = files
			.filter((file) => placeOf(file) === place)
			.flatMap((file) => importsOf(file).map((path) => ({file, path})))
			.filter(({path}) => ![place, ...allowed].some((own) => isWithin(path, own)))
			.map(({file, path}) => `${file} imports ${path}`);
		expect(beyond).toEqual([]);
	});

	test('by the review of coach and rules is for its worker alone', () => {
		const judging = files.filter(
			(file) =>
				placeOf(file) === 'review' &&
				importsOf(file).some((path) => isWithin(path, 'rules') || path === 'coach/assess.ts'),
		);
		expect(judging).toEqual(['review/worker.ts']);
	});
});
