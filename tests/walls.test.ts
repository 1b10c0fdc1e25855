import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';

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
			'webextension-polyfill',
		],
	],
	[
		'background',
		['../rules/index.ts', '../coach/assess.ts', '../settings.ts', '../ledger.ts'],
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
