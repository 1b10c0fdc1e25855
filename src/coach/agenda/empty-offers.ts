import {madeOf, once} from '../detect.ts';
import type {Evidence} from '../rule.ts';
import {ties} from './disclosure.ts';
import {asked, ownThings} from './own-thing.ts';
import {answers, callsToAction, hype, promotion, touts} from './promotion.ts';

/** Under a request an offer is welcome while it answers; a call to come and buy answers nothing. */
export const emptyOffers = once(
	madeOf([promotion, callsToAction, hype], (context): Evidence[] => {
		if (!context.heard?.invites.offers || !asked(context)) return [];
		const calls = [...callsToAction(context), ...hype(context)];
		const signs = calls.length > 0 ? calls : promotion(context);
		const [first] = signs;
		if (!first || ownThings(context).length + calls.length === 0) return [];
		if (answers(context) && !touts(context)) return [];
		if (calls.length === 0 && ties(context).length > 0) return [];
		return [{spans: [first], strength: calls.length > 0 ? 1 : 0.5}];
	}),
);
