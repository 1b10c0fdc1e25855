import {compile, find, looking, madeOf, once} from '../detect.ts';
import type {Span} from '../text/span.ts';
import {recruiting, softPitches} from './approaches.ts';
import {apart} from './profile.ts';

const people =
	'(families|parents|mums|moms|women|men|couples|people|folks|founders|teams|clients|companies|owners|leaders|patients|buyers|sellers|students|professionals|businesses)';

/** A trade that comes up in the talk: what the writer does for a living, with no product named. */
const trading = compile(
	`(i've|we've|i have|we have) (now)? (placed|coached|insured|sold|advised|represented|catered|photographed|housed) (over|more than|nearly|about)? (#|dozens|hundreds|thousands|many|several|countless|a lot of|plenty of|so many|${people}) *`,
	'(taking|accepting|take|accept|open for|booking|taken) (bookings|orders|commissions|pre-orders|enquiries|inquiries|appointments) (for|from|now|again|until|in|this|next)?',
	'no (job|order|room|project|party) too (small|big|large)',
	'(i|we) (do|offer|run) (house calls|home visits|free (quotes|valuations|consultations|assessments)|payment plans|gift vouchers|gift cards|group rates|party packages|wedding packages)',
	"(i've|we've|i have|we have) (just)? (opened|kept|set aside|freed up) (a few|some|two|three|five|ten|#|more|the last) (spots|slots|spaces|openings)",
	"(put|comment|drop|type|write|leave) (the word|a|an|your)? (*) (below|here|in the comments|underneath) and (i|we|i'll|we'll)",
	'(see|pick up|grab|ask for|request|leave|hand out) (our|my) (brochure|leaflet|leaflets|price list|flyer|flyers|catalogue|catalog|business card|card|cards)',
	'(your|the|a) gateway to *',
);

/**
 * Where the reply speaks of the trade of its writer. An offer in soft words alone ("my messages are
 * open") may be company; beside the trade, or twice, it belongs to it. Spans into the reply.
 */
export const trade = once(
	madeOf([looking(trading), softPitches, recruiting], (context): Span[] => {
		const named = find(context.reply, trading);
		const soft = [...softPitches(context), ...recruiting(context)];
		return named.length > 0 || soft.length > 1 ? apart([...named, ...soft]) : [];
	}),
);
