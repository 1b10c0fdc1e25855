import {general} from './general.ts';
import type {Place, PlaceDefinition} from './place.ts';

const files = import.meta.glob<PlaceDefinition>(
	['./*.ts', '!./index.ts', '!./place.ts', '!./general.ts'],
	{eager: true, import: 'default'},
);

/** Every place of this folder by its id, the file name. */
export const places: ReadonlyMap<string, Place> = new Map(
	Object.entries(files).map(([path, place]) => [
		path.slice('./'.length, -'.ts'.length),
		{...general, ...place},
	]),
);

const byAnyName = new Map(
	[...places].flatMap(([id, place]) =>
		[id, ...place.aliases].map((name) => [name, place] as const),
	),
);

/**
 * The customs of a site, by its id in `src/sites` or by what else people call it ("hn", "Stack
 * Overflow", "reddit.com"); the general ones where it is unknown or `null`.
 */
export const placeOf = (site: string | null): Place => {
	if (site === null) return general;
	const known = byAnyName.get(site);
	if (known) return known;
	const plain = site
		.trim()
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.|old\.|m\.)?/, '')
		.replace(/\.(?:com|net|org|app|social|io|co\.uk)(?:\/.{0,200})?$/, '');
	const spelled = [plain, plain.replace(/[\s_.]+/g, '-'), plain.replace(/[\s_.-]+/g, '')];
	const found = spelled.find((name) => byAnyName.has(name));
	return byAnyName.get(found ?? '') ?? general;
};
