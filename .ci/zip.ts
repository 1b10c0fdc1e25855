import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Zippable, zipSync} from 'fflate';

/** The first day that the format knows, so that a package is the same whenever it is made. */
const sameDay = new Date(1980, 0, 1);

/** All files of a folder as a zip: the same bytes for the same files, wherever and whenever. */
export const zipFolder = (folder: string): Uint8Array => {
	const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const files: Zippable = Object.fromEntries(
		paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
	);
	return zipSync(files, {level: 9, mtime: sameDay});
};
