import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureBrowser} from './browsers.ts';

type Count = {numPassedTests: number; numFailedTests: number; numPendingTests: number};

const scratch = mkdtempSync(join(tmpdir(), 'heed-test-'));
const counts: Count[] = [];
const startedAt = Date.now();

/** Runs a command line of npm or npx. Throws, with its words, when it fails. */
const run = (command: string): void => {
	const {status} = spawnSync(command, {shell: true, stdio: ['ignore', 'inherit', 'inherit']});
	if (status !== 0) throw new Error(`"${command}" failed.`);
};

const runTests = (project: string): void => {
	const file = join(scratch, `${project}.json`);
	try {
		run(
			`npx vitest run --project ${project} --reporter=default --reporter=json --outputFile=${file}`,
		);
	} finally {
		if (existsSync(file)) counts.push(JSON.parse(readFileSync(file, 'utf8')));
	}
	const skipped = counts.at(-1)?.numPendingTests ?? 0;
	if (skipped > 0) throw new Error(`${skipped} of the ${project} tests were skipped.`);
};

const steps: Record<string, () => void> = {
	Browsers: () => {
		for (const name of ['chromium', 'firefox'] as const) console.log(ensureBrowser(name));
	},
	'Format, lint and dead code': () => run('npm run --silent lint'),
	Types: () => run('npm run --silent types'),
	'Unit tests and page fixtures': () => runTests('unit'),
	Build: () => run('npm run --silent build'),
	'Firefox’s own checks of the build': () => run('npm run --silent lint:firefox'),
	'Both browsers': () => runTests('browser'),
};

const seconds = (): string => `${Math.round((Date.now() - startedAt) / 1000)} s`;

try {
	for (const [title, step] of Object.entries(steps)) {
		console.log(`\n━━ ${title} (${seconds()})\n`);
		step();
	}
	console.log(`\nAll is well, in ${seconds()}.`);
} catch (error) {
	console.log(`\nStopped: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
} finally {
	rmSync(scratch, {recursive: true, force: true});
}

const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
