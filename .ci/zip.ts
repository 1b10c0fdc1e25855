import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {deflateAsync} from '@gfx/zopfli';
import {Zip, ZipPassThrough} from 'fflate';

/** The first day that the format knows, so that a package is the same whenever it is made. */
const sameDay = new Date(1980, 0, 1);

/** A file of a zip whose contents are packed already, as small as deflate can. */
class PackedFile extends ZipPassThrough {
	readonly #packed: Uint8Array;

	constructor(path: string, packed: Uint8Array) {
		super(path);
		this.#packed = packed;
		this.mtime = sameDay;
		// The number that the format has for deflate.
		this.compression = 8;
	}

	protected override process(): void {
		this.ondata(null, this.#packed, true);
	}
}

/** All files of a folder as a zip: the same bytes for the same files, wherever and whenever. */
export const zipFolder = async (folder: string): Promise<Uint8Array> => {
	const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const pieces: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	for (const path of paths) {
		const bytes = new Uint8Array(readFileSync(join(folder, path)));
		const file = new PackedFile(path, await deflateAsync(bytes, {numiterations: 15}));
		zip.add(file);
		file.push(bytes, true);
	}
	zip.end();
	return Buffer.concat(pieces);
};
