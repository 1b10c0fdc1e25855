import {compile, find, looking, madeOf, once} from '../detect.ts';
import type {Span} from '../text/span.ts';
import {recruiting, softPitches} from './approaches.ts';
import {apart} from './profile.ts';

const people =
	'(families|parents|mums|moms|women|men|couples|people|folks|founders|teams|clients|companies|owners|leaders|patients|buyers|sellers|students|professionals|businesses)';

/** A trade that comes up in the talk: what the writer does for a living, with no product named. */
const trading = compile(
	`i (work|worked) with (busy|many|other|a lot of|lots of|young|older|new|local)? ${people}`,
	`(i've|we've|i have|we have) (now)? (placed|coached|insured|sold|advised|represented|trained|treated|catered|photographed|guided|worked with|helped|taught|moved|housed) (over|more than|nearly|about)? (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|hundreds|thousands|many|several|countless|a lot of|plenty of|so many|${people}) *`,
	'(i|we) (work|working) (nights|days|evenings|weekends|part-time)? (for|at|with) (a|an|the|our) (small|local|big|family)? (firm|agency|law firm|clinic|practice|broker|brokers|brokerage|insurer|recruiter|recruiters|recruitment *|estate agent|estate agents|funeral *|firm of *|letting *|consultancy|studio|salon|spa|academy)',
	'(in|at|through|out of) my (own)? (clinic|practice|studio|salon|surgery|agency|firm|gym|academy|consultancy|showroom|stall)',
	`(conversation|conversations|chat|chats|talk|session|sessions|thing|work|exercise) (i|we) (have|do|run|offer|go through) with (my|our)? ${people}`,
	'(i|we) (went|got|moved) into (cover|insurance|coaching|recruiting|recruitment|real estate|property|wealth *|financial *|mortgages|critical *|funeral *|hypnotherapy|counselling|nutrition|life cover)',
	'(taking|accepting|take|accept|open for|booking|taken) (bookings|orders|commissions|pre-orders|enquiries|inquiries|appointments) (for|from|now|again|until|in|this|next)?',
	'no (job|order|room|project|party) too (small|big|large)',
	'(i|we) (do|offer|run|hold|have) (evenings|weekends|house calls|home visits|free (quotes|valuations|consultations|assessments)|payment plans|gift vouchers|gift cards|group rates|party packages|wedding packages|retreats|sessions|one-to-ones|packages|discounts)',
	"(i've|we've|i have|we have) (just)? (opened|got|kept|set aside|freed up) (a few|some|two|three|five|ten|#|more|the last) (places|spots|slots|seats|spaces|dates|openings)",
	'(put|comment|drop|type|write|leave) (the word|a|an|your)? (*) (below|here|in the comments|underneath) and (i|we)',
	"and (i'll|i will|we'll|we will) (message|dm|pm|inbox|send you|be in touch|reach out|call you)",
	'(see|pick up|grab|ask for|request|leave|hand out) (our|my) (brochure|leaflet|leaflets|price list|flyer|flyers|catalogue|catalog|business card|card|cards)',
	'(set|put|bring) (up)? (my|our) (stall|stand|pop-up|van|food truck|merch|table of *) *',
	'(decent|good|great|nice|steady) (footfall|exposure|market|turnover|leads|custom)',
	'(your|the|a) gateway to *',
	'(now|also) (offers|offering|stocks|stocking|serving|available in|open (for|on|all)) *',
	'(over|in|across|within) (#|six|eight|ten|twelve|four|five) (short|easy|simple|weekly|online)? (sessions|modules|lessons|steps|weeks with me)',
	'(from|just|only) (#|£#|$#|€#|two|three|four|five|six|seven|eight|nine|ten) (hundred|pounds|quid|dollars|euros)? (a|an|per|each|all in|inclusive|upwards) (head|hour|session|room|person|month|item|go)?',
	'(shop|store|stall|site|page|bio|shopfront|storefront) (has|have|stocks|sells|carries) (it|them|one|some|plenty|both|all) *',
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
