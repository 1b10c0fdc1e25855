// @ts-check
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm, utimes} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(import.meta.dirname);

/** The command line, built: one file. */
export const builtCoach = join(root, 'dist/coach/index.js');

/** All that the command line is made of. */
const sources = ['src/coach', 'src/rules', 'src/cli', 'vite.config.ts', 'package-lock.json'];

/** When a file, or anything in a folder, last changed; a folder changes with what leaves it. */
const changedAt = (/** @type {string} */ path) => {
	const at = statSync(path);
	if (!at.isDirectory()) return at.mtimeMs;
	const inside = readdirSync(path, {recursive: true, encoding: 'utf8'});
	return Math.max(at.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
};

/** Whether the build is missing or older than what it is made of. */
export const isStale = () =>
	!existsSync(builtCoach) ||
	Math.max(...sources.map((source) => changedAt(join(root, source)))) > changedAt(builtCoach);

/**
 * Builds the command line. The old build is replaced in one step, so that two at once, or one that
 * starts meanwhile, never see half a build. Says nothing unless it fails, then on standard error.
 */
export const buildCoach = async () => {
	const startedAt = new Date();
	await mkdir(dirname(builtCoach), {recursive: true});
	const folder = await mkdtemp(join(root, 'dist/.coach-'));
	try {
		await runVite(['build', '--mode', 'coach', '--outDir', folder, '--logLevel', 'error']);
		const built = join(folder, 'index.js');
		// What was edited while the build ran is newer than it.
		await utimes(built, startedAt, startedAt);
		await rename(built, builtCoach);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
};

const runVite = (/** @type {string[]} */ args) =>
	new Promise((resolve, reject) => {
		const installed = createRequire(import.meta.url).resolve('vite/package.json');
		const program = join(dirname(installed), 'bin/vite.js');
		// Standard input and output belong to the command line itself.
		const stdio = /** @type {const} */ (['ignore', 2, 2]);
		const child = spawn(process.execPath, [program, ...args], {cwd: root, stdio: [...stdio]});
		child.on('error', reject);
		child.on('exit', (code) =>
			code === 0 ? resolve(undefined) : reject(new Error('The command line could not be built.')),
		);
	});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await buildCoach();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		// An install without the development packages is no failure: the build only saves time later.
		process.exitCode = process.argv.includes('--optional') ? 0 : 1;
	}
}
