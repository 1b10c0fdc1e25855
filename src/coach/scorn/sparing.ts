import {compile, find, madeOf} from '../detect.ts';
import type {Detector} from '../rule.ts';

/** White space and a mark between two words. */
const adjoining = 2;

/** All but what one of these phrases overlaps or adjoins: “if you are lazy” calls nobody lazy. */
export const sparing = (near: readonly string[], detect: Detector): Detector => {
	const pattern = compile(...near);
	return madeOf([detect], (context) => {
		const found = detect(context);
		if (found.length === 0) return found;
		const spared = find(context.reply, pattern);
		return found.filter(
			({spans}) =>
				!spans.some(({start, end}) =>
					spared.some((other) => other.start <= end && start <= other.end + adjoining),
				),
		);
	});
};
