import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {recruiting, softPitches} from './approaches.ts';
import {apart} from './profile.ts';

const people =
	'(families|parents|mums|moms|women|men|couples|people|folks|founders|teams|clients|companies|owners|leaders|patients|buyers|sellers|students|professionals|businesses)';

/** A trade that comes up in the talk: what the writer does for a living, with no product named. */
const trading = compile(
	`i work with (busy|young)? ${people}`,
	`(i've|we've) (placed|coached|sold) (#|eleven) *`,
	'i work nights? for a firm',
	'in my clinic',
	`conversation i have with ${people}`,
	'i went into cover',
	'taking bookings for?',
	'no job too small',
	'i do (evenings|house calls)',
	"i've opened a few places",

	"and i'll (message|send you)",

	'set up? my stall *',
	'(decent|good) (footfall|market)',
	'your gateway to *',
	'(now|also) (offers|available in) *',
	'over ten sessions',
	'from £# a',
	'shop has it *',
);

/**
 * Where the reply speaks of the trade of its writer. An offer in soft words alone ("my messages are
 * open") may be company; beside the trade, or twice, it belongs to it. Spans into the reply.
 */
export const trade = once((context: Context): Span[] => {
	const named = find(context.reply, trading);
	const soft = [...softPitches(context), ...recruiting(context)];
	return named.length > 0 || soft.length > 1 ? apart([...named, ...soft]) : [];
});
