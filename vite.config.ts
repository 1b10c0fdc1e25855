import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig} from 'vitest/config';
import manifest from './manifest.json' with {type: 'json'};
import packageJson from './package.json' with {type: 'json'};

const projects = [
	{
		extends: true as const,
		test: {
			name: 'unit',
			include: ['tests/**/*.test.{ts,tsx}'],
			exclude: ['tests/browser/**'],
		},
	},
	{
		extends: true as const,
		test: {
			name: 'browser',
			include: ['tests/browser/**/*.test.ts'],
			fileParallelism: false,
			testTimeout: 60_000,
			hookTimeout: 120_000,
		},
	},
];

/** `--mode chrome` and `--mode firefox` build the extension, `--mode coach` the command line. */
export default defineConfig(({mode}) => {
	const build = {outDir: `dist/${mode}`, emptyOutDir: true, target: 'es2023'};
	if (mode === 'coach') {
		return {
			publicDir: false,
			ssr: {noExternal: true},
			build: {...build, ssr: 'src/cli/index.ts', minify: false},
		};
	}
	if (mode === 'chrome' || mode === 'firefox') {
		return {
			publicDir: 'src/ui/static',
			plugins: [
				crx({
					manifest: {...manifest, version: packageJson.version} as ManifestV3Export,
					browser: mode,
				}),
			],
			build,
			oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
		};
	}
	return {oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}}, test: {projects}};
});
