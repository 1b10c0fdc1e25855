import {compile, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';

/** What happens to people, said without naming a feeling. */
const events = compile(
	'(my|our|his|her|their) (late|dear|departed) (nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|mum|mom|mother|dad|father|husband|wife|brother|sister|son|daughter|aunt|uncle|friend|dog|cat|partner)',
	'(first|last) (*)? (*)? (without|with) (him|her|them|mum|mom|dad|nan|gran)',
	'(we|i|family|choir|team|class|village) (just)? (lost|buried) (my|our|him|her|a|*) (last|this|on|in|today|yesterday|after|to|and)',
	'(passed away|passed on|passed peacefully|put to sleep|put him down|put her down|funeral|hospice|icu|intensive care|chemo|chemotherapy|miscarriage|stillborn|stillbirth|diagnosed|diagnosis|terminal|stage (3|4|three|four)|wake on|memories of (him|her)|in memory)',
	"(said yes|got engaged|we're engaged|we are engaged|just married|got married|wedding day|tied the knot|it's a (girl|boy)|was born|baby is here|newborn|twins|expecting|first steps|first word|graduated|graduation|retired today|retires today|retiring|last day at work|got the job|got in|passed (my|her|his|our|the) (test|exam|exams|driving test|audit|bar)|all clear|cancer free|sober|clean for|anniversary|turned (#|forty|fifty|sixty|seventy|eighty|ninety))",
	'(so|very|really|beyond|incredibly)? proud (of|to)',
	'(never been so|so) (tired|exhausted|happy|grateful|alone|lonely|scared)',
	'(just need|need some|could use) (company|a hug|someone|somebody)',
	'(in bits|heartbroken|in tears|cried all|crying)',
);

const asksHelp =
	/\b(?:advice|recommend|suggestions?|tips|how (?:do|can|should|to)|what (?:should|can) (?:i|we)|anyone know|help me)\b/;

/**
 * Whether the post shares a joy, a loss or a worry and asks nothing of those who read: people answer
 * such a post as friends.
 */
export const isTender = once(({heard, post}: Context): boolean => {
	if (!heard || !post || heard.invites.offers || asksHelp.test(post.plain)) return false;
	return heard.tone === 'grieving' || heard.tone === 'celebrating' || has(post, events);
});
