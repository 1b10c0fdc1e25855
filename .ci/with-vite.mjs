// @ts-check
// Runs a module that needs Vite to be read (the rules are found by their folder):
// node .ci/with-vite.mjs <file> [arguments]
import {resolve} from 'node:path';
import {runnerImport} from 'vite';

const [file = ''] = process.argv.splice(2, 1);
await runnerImport(resolve(file), {configFile: false, logLevel: 'error'});
