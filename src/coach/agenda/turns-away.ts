import {once} from '../detect.ts';
import {belittles} from '../heard/belittling.ts';
import {isCanned} from '../heard/canned.ts';
import type {Context} from '../rule.ts';
import {boasts} from './boasting.ts';
import {emptyOffers} from './empty-offers.ts';
import {pitches} from './promotion.ts';

/**
 * Whether the reply turns away from the person: pitches, boasts, repeats, speaks in stock phrases
 * or makes their trouble smaller. The words it shares with the post then are no sign of listening.
 */
export const turnsAway = once(
	(context: Context): boolean =>
		pitches(context) ||
		emptyOffers(context).some(({strength}) => strength > 0.5) ||
		(context.heard?.echoes ?? false) ||
		isCanned(context) ||
		boasts(context).length > 0 ||
		belittles(context).some(({strength}) => strength > 0.5),
);
