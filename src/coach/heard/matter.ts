import {contentStem, type Text} from '../text/text.ts';

/** Stems of content words that turn up in talk about anything; sharing one says little. */
const everyday = new Set(
	`want need help love start work give feel find tell talk call ask thank stop happen live life world
	way place part point problem question idea post share read write wrote articl comment real realli
	big small littl long first last next best better right wrong hard easi hope happi start tri come
	run set end open close turn show let leav left move chang seen hear heard understand care wait
	watch play pai buy learn meet follow creat build grow add spend win buy send cost bring happen
	remain allow believ begin began speak allow found hold provid follow chang lead understood money
	home hous man woman friend guy kid famili word side kind head hand number case fact area book
	month hour minut night morn moment experi reason result sound mind matter issu process
	differ possibl import abl free full sure true main whole high low short earli late young great
	definit total complet simpl special certain usual probabl bad fine cool awesom amaz interest
	enjoi glad sorri wish rememb forget agre mean`.split(/\s+/),
);

/** Whether a content stem turns up in talk about anything. */
export const isEveryday = (stem: string): boolean => everyday.has(stem);

/**
 * What each content stem of a text tells about its matter, 0 to 1. A word that everybody uses tells
 * little; so does one that a long text comes back to all the time, which names its topic rather than
 * anything said about it.
 */
export const weigh = (text: Text): Map<string, number> => {
	const frequency = stemFrequency(text);
	return new Map(
		Array.from(frequency, ([stem, count]) => {
			const byWord = everyday.has(stem) ? 0.4 : stem.length >= 5 ? 1 : 0.75;
			return [stem, count <= 2 ? byWord : byWord * (count === 3 ? 0.6 : 0.2)];
		}),
	);
};

/** How often each content stem stands in a text. */
export const stemFrequency = (text: Text): Map<string, number> => {
	const frequency = new Map<string, number>();
	for (const word of text.words) {
		const stem = contentStem(word);
		if (stem !== null) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	}
	return frequency;
};
