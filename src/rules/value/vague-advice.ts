import {wantsHelp} from '../../coach/advice/worth.ts';
import {contentBeside, madeOf, phrases} from '../../coach/detect.ts';
import {isTender} from '../../coach/heard/tender.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const vague = phrases([
	'just? (be|stay|keep|remain) (yourself|positive|strong|calm|consistent|patient|motivated|focused|confident|hungry|real)',
	'(work|try) (harder|hard)',
	'believe in yourself',
	'trust the process',
	'think (outside box|positive|big)',
	'(content|consistency|communication|balance|honesty|patience) is (king|key)',
	"(never|don't) give up",
	'follow your heart',
	'(everything|it) (happens for a reason|will (be fine|get better))',
	'(do|try) your best',
	'add value',
	'give it time',
	'just (do it|deal with it|move on)',
]);

/** What a worn wish weighs beside worn advice. */
const worn = 0.3;

/** Advice one could give to anybody, and hardly anything beside it. */
const onlyVague = madeOf([vague], (context) => {
	// Where it hurts a slogan wants no step, and another rule speaks of it.
	if (context.heard?.feelings.some(({good}) => !good) || isTender(context)) return [];
	const found = vague(context);
	const spans = found.flatMap((evidence) => evidence.spans);
	if (contentBeside(context.reply, spans) > 2) return [];
	// Where nothing was asked for the same words are a wish, if a worn one.
	const share = context.heard && !wantsHelp(context) ? worn : 1;
	return found.map((evidence) => ({...evidence, strength: evidence.strength * share}));
});

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Make “{quote}” concrete: one step they could take this week.',
	why: 'Advice that fits everybody helps nobody in particular. A small step, or what you did yourself, can be used.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 1,
	starter: 'One small thing that helped me was …',
	detect: onlyVague,
});

export const examples: Examples = {
	hits: [
		'You got this. «Just be yourself» and «trust the process».',
		'For any shop «content is king», so «add value».',
		'«Never give up» my brother, «everything happens for a reason».',
	],
	nearMisses: [
		'Never give up on the first sowing: sow the tray again in two weeks, thinner this time.',
		'My grandfather used to say that you should follow your heart, and he ended up a baker.',
		'Practice is on Tuesdays at six, behind the school.',
		'I believe in you, and I hope the second interview goes the way the first one did.',
	],
};
