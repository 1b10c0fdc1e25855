import {compile, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {perText} from '../text/text.ts';

/** What happens to people, said without naming a feeling. */
const events = compile(
	'first (*)? without him',
	'we lost * (on|to)',
	'(passed away|funeral|chemo|miscarriage|diagnosed|diagnosis|terminal|in memory)',
	'(said yes|got married|was born|newborn|twins|expecting|first steps|graduated|graduation|retiring|got in|passed my driving test|all clear|sober|clean for|anniversary|turned #)',
	'(so|very)? proud (of|to)',
	'so (tired|happy|grateful|alone|lonely|scared)',
	'just need someone',
	'(in bits|heartbroken|in tears|crying)',
);

const asksHelp =
	/\b(?:advice|recommend|suggestions?|tips|how (?:do|can|should|to)|what (?:should|can) (?:i|we)|anyone know|help me)\b/;

const asksForHelp = perText(({plain}) => asksHelp.test(plain));

const mildly = compile(
	'(a bit|a little|bit|slightly|mildly|somewhat|kind of|kinda|sort of) (worried|annoyed|nervous|stressed|concerned|anxious|disappointed|frustrated|miffed|lost|stuck|confused)',
);

/** Whether a trouble is told of with a shrug: nothing there hurts yet. */
export const isMild = once(
	(context: Context): boolean =>
		context.post !== null && has(context.post, mildly) && !isTender(context),
);

/**
 * Whether the post shares a joy, a loss or a worry and asks nothing of those who read: people answer
 * such a post as friends.
 */
export const isTender = once(({heard, post}: Context): boolean => {
	if (!heard || !post || heard.invites.offers || asksForHelp(post)) return false;
	return heard.tone === 'grieving' || heard.tone === 'celebrating' || has(post, events);
});
