import {places} from '../coach/places/index.ts';
import type {Words} from '../ui/words.ts';

/** What a site is called. One that has no customs of its own is called by its id. */
export const siteName = (words: Words, site: string): string => {
	if (site === 'other') return words('placeOther');
	const known = places.get(site)?.name;
	return (
		known ?? site.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())
	);
};
