import {places} from '../coach/places/index.ts';
import type {Principle} from '../coach/principles.ts';
import type {WordKey, Words} from '../ui/words.ts';

/** What a site is called. One that has no customs of its own is called by its id. */
export const siteName = (words: Words, site: string): string => {
	if (site === 'other') return words('placeOther');
	const known = places.get(site)?.name;
	return (
		known ?? site.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())
	);
};

export const principleNames: Record<Principle, WordKey> = {
	listening: 'principleListening',
	empathy: 'principleEmpathy',
	curiosity: 'principleCuriosity',
	understanding: 'principleUnderstanding',
	respect: 'principleRespect',
	belonging: 'principleBelonging',
	value: 'principleValue',
	noAgenda: 'principleNoAgenda',
	transparency: 'principleTransparency',
	mutuality: 'principleMutuality',
	freedom: 'principleFreedom',
	fit: 'principleFit',
};
