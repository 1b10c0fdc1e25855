import {spawnSync} from 'node:child_process';
import {
	accessSync,
	closeSync,
	constants,
	openSync,
	readFileSync,
	readSync,
	realpathSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Where = {
	title: string;
	/** The environment variable that overrides everything else. */
	variable: string;
	/** Program names looked for on the PATH, best first. */
	programs: readonly string[];
	mac: readonly string[];
	windows: readonly string[];
	/** The Debian package, and what it needs to draw words. */
	packages: readonly string[];
	site: string;
};

const browsers: Record<BrowserName, Where> = {
	chromium: {
		title: 'Chromium or Chrome',
		variable: 'CHROME_PATH',
		programs: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
		],
		mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(app) => `Applications/${app}.app/Contents/MacOS/${app}`,
		),
		windows: [
			'Chromium\\Application\\chrome.exe',
			'Google\\Chrome\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		],
		packages: ['chromium', 'fonts-dejavu-core'],
		site: 'https://www.google.com/chrome',
	},
	firefox: {
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		programs: ['firefox-esr', 'firefox'],
		mac: ['Applications/Firefox.app/Contents/MacOS/firefox'],
		windows: ['Mozilla Firefox\\firefox.exe'],
		packages: ['firefox-esr', 'fonts-dejavu-core'],
		site: 'https://www.mozilla.org/firefox',
	},
};

const isProgram = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * Ubuntu's /usr/bin/chromium-browser and /usr/bin/firefox are scripts that start a snap, and a snap
 * may read neither this folder nor the temporary profile.
 */
const isSnap = (path: string): boolean => {
	if (/[\\/]snap([\\/]|$)/.test(realpathSync(path))) return true;
	const head = Buffer.alloc(2048);
	const file = openSync(path, 'r');
	const length = readSync(file, head);
	closeSync(file);
	const text = head.toString('latin1', 0, length);
	return text.startsWith('#!') && text.includes('snap');
};

const candidates = ({programs, mac, windows}: Where): string[] => {
	if (process.platform === 'darwin') {
		return ['/', homedir()].flatMap((root) => mac.map((path) => join(root, path)));
	}
	if (process.platform === 'win32') {
		const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
		return roots
			.map((name) => process.env[name])
			.filter((root) => root !== undefined)
			.flatMap((root) => windows.map((path) => join(root, path)));
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
};

const findInstalled = (where: Where): string | undefined =>
	candidates(where).find((path) => isProgram(path) && !isSnap(path));

const isDebian = (): boolean => {
	try {
		return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
};

const apt = (program: 'apt-get' | 'apt-cache', ...args: string[]): string | undefined => {
	const {status, stdout} = spawnSync(program, args, {
		encoding: 'utf8',
		env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout : undefined;
};

/** Whether apt has the real package: Ubuntu has none, or one that only fetches the snap. */
const aptHas = (name: string): boolean => {
	const shown = apt('apt-cache', 'show', '--no-all-versions', name) ?? '';
	return shown.includes(`Package: ${name}\n`) && !shown.includes('snapd');
};

const installByApt = ({title, packages}: Where): void => {
	console.log(`No ${title} found. Installing ${packages[0]} with apt; this takes a minute or two.`);
	apt('apt-get', 'update', '-qq');
	if (!packages.every(aptHas)) return;
	const lock = ['-o', 'DPkg::Lock::Timeout=300'];
	apt('apt-get', 'install', '-qq', '-y', '--no-install-recommends', ...lock, ...packages);
};

const advice = ({title, variable, packages, site}: Where): string => {
	const way =
		isDebian() && aptHas(packages[0] ?? '')
			? `run "sudo apt-get install ${packages[0]}"`
			: `install it from ${site} (a snap or flatpak can't be used)`;
	return `No ${title} found: ${way}, or set ${variable} to the program.`;
};

/**
 * The path of the browser to use: what CHROME_PATH or FIREFOX_PATH names, else an installed one,
 * else one that is installed now (Debian, as root). Throws an error of one line that says what to
 * install.
 */
export const ensureBrowser = (name: BrowserName): string => {
	const where = browsers[name];
	const named = process.env[where.variable];
	if (named) {
		if (isProgram(named)) return named;
		throw new Error(`${where.variable} is "${named}", which is not a program that can be started.`);
	}
	const installed = findInstalled(where);
	if (installed) return installed;
	if (isDebian() && process.getuid?.() === 0) installByApt(where);
	const now = findInstalled(where);
	if (now) return now;
	throw new Error(advice(where));
};

/** Chromium's sandbox refuses to run as root. */
export const sandboxArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
