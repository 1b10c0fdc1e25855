import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import peersPackage from './package.json' with {type: 'json'};

/** Where the peers live, with what they need; nothing of it is installed with the project. */
export const peersFolder: string = import.meta.dirname;

/** Installs the peers into their own folder; says why when that fails. */
export const installPeers = (): string | null => {
	const wanted = Object.keys(peersPackage.dependencies);
	if (wanted.every((name) => existsSync(join(peersFolder, 'node_modules', name)))) return null;
	process.stderr.write('Installing the peers into tests/bench/peers…\n');
	const options = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
	const {status, stderr, error} = spawnSync('npm', ['install', ...options, '--loglevel=error'], {
		cwd: peersFolder,
		encoding: 'utf8',
	});
	return status === 0 ? null : firstLine(error?.message ?? stderr);
};

/** The line of an error output that says what is wrong. */
export const firstLine = (text: string): string =>
	text.split('\n').find((line) => /error/i.test(line)) ?? text.split('\n')[0] ?? '';
