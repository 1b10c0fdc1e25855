import {join} from 'node:path';
import {deflateRawSync} from 'node:zlib';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {type Plugin, runnerImport, build as viteBuild} from 'vite';
import {defineConfig} from 'vitest/config';
import {compactWords, numberWords} from './.ci/words.ts';
import manifest from './manifest.json' with {type: 'json'};
import packageJson from './package.json' with {type: 'json'};

const projects = [
	{
		extends: true as const,
		test: {
			name: 'unit',
			include: ['tests/**/*.test.{ts,tsx}'],
			exclude: ['tests/browser/**'],
			// A guard against tests that hang, far above what the slowest one needs.
			testTimeout: 60_000,
		},
	},
	{
		extends: true as const,
		test: {
			name: 'browser',
			include: ['tests/browser/**/*.test.ts'],
			// Two files at once, each with a browser of its own: a browser alone leaves a core idle.
			maxWorkers: 2,
			sequence: {groupOrder: 1},
			testTimeout: 60_000,
			expect: {poll: {timeout: 15_000}},
			hookTimeout: 120_000,
		},
	},
];

/** The demo is served on this machine: its build alone, which nobody installs, coaches there too. */
const demoManifest = {
	...manifest,
	host_permissions: [...manifest.host_permissions, 'http://127.0.0.1/*'],
	content_scripts: manifest.content_scripts.map((script) => ({
		...script,
		matches: [...script.matches, 'http://127.0.0.1/*'],
	})),
};

/**
 * No text becomes markup in what is built: where a library would write `innerHTML`, for what no
 * component here asks of it, text it stays. Stores look for that too.
 */
const noMarkup = (): Plugin => ({
	name: 'heed:no-markup',
	apply: 'build',
	transform: {
		filter: {id: /node_modules[\\/](?:preact|chartist)/, code: /\.innerHTML\s*=[^=]/},
		handler: (code) => ({
			code: code.replace(/\.innerHTML(?=\s*=[^=])/g, '.textContent'),
			map: null,
		}),
	},
});

/**
 * Of papaparse the parser and the writer alone: the rest of it could fetch files from the network.
 * What is taken out here is what it hands out; all that only those use goes with them.
 */
const onlyParsing = (): Plugin => ({
	name: 'heed:only-parsing',
	apply: 'build',
	config: () => ({resolve: {alias: {papaparse: 'papaparse/papaparse.js'}}}),
	transform: {
		filter: {id: /papaparse\.js/},
		handler: (code) => ({
			code: code.replace(
				/^\t+(?:Papa\.(?:parse|ParserHandle|\w+Streamer)|\w+Streamer\.prototype|global\.onmessage)\b.*$/gm,
				'',
			),
			map: null,
		}),
	},
});

/**
 * Builds the second content script, which no manifest names: the worker brings it to a page in
 * which somebody writes. One file without a loader, like the first.
 */
const writingScript = (): Plugin => ({
	name: 'heed:writing-script',
	apply: 'build',
	async generateBundle() {
		const built = await viteBuild({
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			plugins: [numberWords(), noMarkup()],
			oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
			build: {
				write: false,
				target: oldestBrowsers,
				lib: {entry: 'src/content/writing.iife.ts', formats: ['iife'], name: 'heedWritingScript'},
				rolldownOptions: {
					// What the first script lends it: src/content/lent.ts.
					external: /reading[\\/](?:composer|labels|page-text)\.ts$/,
					output: {globals: () => 'globalThis.heedLent'},
				},
			},
		});
		const [result] = [built].flat();
		if (result === undefined || !('output' in result)) throw new Error('writing was not built.');
		const {code: source} = result.output[0];
		this.emitFile({type: 'asset', fileName: 'src/content/writing.js', source});
	},
});

type Pair = [found: unknown, passed: unknown];

/**
 * Of a rule's examples one that it finds and one that it lets pass: what both say counts once, and
 * what those before them say counts little.
 */
const shortestPair = (
	hits: readonly unknown[],
	nearMisses: readonly unknown[],
	before: readonly Pair[],
): Pair | undefined => {
	const pairs = hits.flatMap((found) => nearMisses.map((passed): Pair => [found, passed]));
	const dictionary = Buffer.from(JSON.stringify(before));
	const size = (pair: Pair): number => deflateRawSync(JSON.stringify(pair), {dictionary}).length;
	const sizes = new Map(pairs.map((pair) => [pair, size(pair)]));
	return pairs.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0];
};

/**
 * The shortest examples of what each rule finds and of what it lets pass, in the order of the rules,
 * for the page that lists them. Taken from the rule files when the extension is built: importing
 * them there would bring all examples into the worker, which shares those files.
 */
const ruleExamples = (): Plugin => {
	const id = 'virtual:rule-examples';
	return {
		name: 'heed:rule-examples',
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		async load(resolved) {
			if (resolved !== `\0${id}`) return undefined;
			const file = join(import.meta.dirname, 'src/rules/examples.ts');
			const options = {configFile: false, logLevel: 'error'} as const;
			const {module} = await runnerImport<typeof import('./src/rules/examples.ts')>(file, options);
			const few: Pair[] = [];
			for (const {hits, nearMisses} of module.examples.values()) {
				const pair = shortestPair(hits, nearMisses, few);
				if (pair === undefined) throw new Error('A rule has no examples.');
				few.push(pair);
			}
			return `export default ${JSON.stringify(few)};`;
		},
	};
};

/**
 * What is asked for later is imported and nothing more. What Vite does before that, fetching all it
 * imports in turn, is a file of its own that the popup would wait for.
 */
const plainImports = (): Plugin => ({
	name: 'heed:plain-imports',
	apply: 'build',
	enforce: 'pre',
	load: {
		filter: {id: /vite[\\/]preload-helper/},
		handler: () => 'export const __vitePreload = (load) => load();',
	},
});

/** The theme comes before the style that builds on it; files that chunks share come last by themselves. */
const themeFirst = (): Plugin => ({
	name: 'heed:theme-first',
	apply: 'build',
	transformIndexHtml: {
		order: 'post',
		handler: (html) => html.replace(/(\s*<link rel="stylesheet".*>)(\s*<link .*theme.*>)/, '$2$1'),
	},
});

/** What the manifest doesn't name: pages that open in a tab, and the worker of one of them. */
const pages = {
	replies: 'src/replies/index.html',
	review: 'src/review/index.html',
	welcome: 'src/welcome/index.html',
	'review-worker': 'src/review/worker.ts',
};

/** A worker is asked for by its name, so its file bears no hash. */
const entryFileNames = ({name}: {name: string}): string =>
	name === 'review-worker' ? 'assets/[name].js' : 'assets/[name]-[hash].js';

/**
 * What the popup shares with other pages comes to it in two files, or it would ask for nine before
 * it shows anything: what the worker reads too, and what draws a report. The pages that open in a
 * tab are one file, since four would say much four times; what is also asked for elsewhere stays
 * out of it.
 */
const codeSplitting = {
	groups: [
		{name: 'examples', test: /rule-examples/},
		{
			name: 'shared',
			test: /src[\\/](?:settings|messages|browser)\.ts|valibot|coach[\\/]limits/,
		},
		{
			name: 'report',
			test: /node_modules[\\/]preact|src[\\/]pasted|src[\\/]ui[\\/](?!plot|page|numbers|scroll|live|scenes).*\.tsx?$/,
		},
		{name: 'theme', test: /theme\.css/},
		{name: 'polyfill', test: /webextension-polyfill/},
		{name: 'ledger', test: /src[\\/]ledger\.|node_modules[\\/]idb/},
		{name: 'principles', test: /src[\\/]coach[\\/](?:places|principles|sources)/},
		{name: 'csv', test: /papaparse|src[\\/]review[\\/](?:protocol|sheet)/},
		{
			name: 'pages',
			test: /src[\\/](?:mount|(?:options|replies|review|welcome)[\\/](?!index)).*(?:\.tsx|\.css)$/,
		},
	],
};

/** As in the manifest. Both know `light-dark()`, which would be rewritten for older ones. */
const oldestBrowsers = ['chrome123', 'firefox142'];

/**
 * `--mode chrome` and `--mode firefox` build the extension, `--mode coach` the command line;
 * `--mode demo` builds the extension for `npm start`, `--mode demo-page` the page it opens on.
 */
export default defineConfig(({mode}) => {
	const build = {outDir: `dist/${mode}`, emptyOutDir: true, target: 'es2023'};
	if (mode === 'coach') {
		return {
			publicDir: false,
			ssr: {noExternal: true},
			build: {...build, ssr: 'src/cli/index.ts', minify: false},
		};
	}
	if (mode === 'demo-page') {
		return {
			root: 'src/demo',
			publicDir: false,
			// Draft.js asks for Node's name of the global object.
			define: {global: 'globalThis'},
			build: {...build, outDir: '../../dist/demo-page', chunkSizeWarningLimit: 2000},
		};
	}
	if (mode === 'chrome' || mode === 'firefox' || mode === 'demo') {
		const {version} = packageJson;
		return {
			publicDir: 'src/ui/static',
			plugins: [
				writingScript(),
				ruleExamples(),
				plainImports(),
				numberWords(),
				noMarkup(),
				onlyParsing(),
				themeFirst(),
				compactWords(),
				crx({
					manifest: {
						...(mode === 'demo' ? demoManifest : manifest),
						version,
					} as ManifestV3Export,
					browser: mode === 'firefox' ? 'firefox' : 'chrome',
				}),
			],
			build: {
				...build,
				target: oldestBrowsers,
				modulePreload: false as const,
				// One build for all: the worker of a page shares the coach with the background.
				rolldownOptions: {input: pages, output: {entryFileNames, codeSplitting}},
			},
			oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
		};
	}
	return {oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}}, test: {projects}};
});
