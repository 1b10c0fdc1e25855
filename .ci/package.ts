// Writes what the stores want, from a clean build: npm run package
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import packageJson from '../package.json' with {type: 'json'};
import {zipFolder} from './zip.ts';

const folder = 'out/package';

const run = (command: string): void => {
	const {status} = spawnSync(command, {shell: true, stdio: ['ignore', 'ignore', 'inherit']});
	if (status !== 0) throw new Error(`"${command}" failed.`);
};

const git = (...args: string[]): string => execFileSync('git', args, {encoding: 'utf8'}).trim();

const write = (name: string, bytes: Uint8Array): void => {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	const hash = createHash('sha256').update(bytes).digest('hex');
	console.log(`${path.padEnd(44)} ${(bytes.length / 1000).toFixed(0).padStart(5)} kB  ${hash}`);
};

try {
	const changed = git('status', '--porcelain');
	if (changed !== '') {
		throw new Error(`Commit or put away what has changed first; the source is packed as committed:
${changed}`);
	}
	const {version} = packageJson;
	mkdirSync(folder, {recursive: true});
	run('npm run --silent build');
	run('npm run --silent lint:firefox');
	for (const browser of ['chrome', 'firefox'] as const) {
		write(`heed-${version}-${browser}.zip`, await zipFolder(`dist/${browser}`));
	}
	// Firefox's reviewers build it themselves, by the commands in the readme.
	const source = execFileSync('git', ['archive', '--format=zip', 'HEAD'], {
		maxBuffer: 512 * 1024 * 1024,
	});
	write(`heed-${version}-source.zip`, source);
	console.log('\nWhat to do with them: docs/release.md');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
