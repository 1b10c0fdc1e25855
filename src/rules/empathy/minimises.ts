import {isHeavy} from '../../coach/agenda/promotion.ts';
import {anyOf, madeOf, phrases, when} from '../../coach/detect.ts';
import {belittles} from '../../coach/heard/belittling.ts';
import {sidesAgainst} from '../../coach/heard/cold-comfort.ts';
import {isTender} from '../../coach/heard/tender.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const ofWriter = /^(?:i|i've|i'm|i'd|mine|me)$/;

/** Tells of the same, and asks on. */
const keepsCompany = ({reply}: Context): boolean =>
	reply.plain.includes('?') && reply.words.some(({lower}) => ofWriter.test(lower));

/** A creature or a plan that can be had again, to somebody who lost theirs. */
const replaced = when(
	(context) => isHeavy(context) || isTender(context),
	phrases(
		[
			"(it's|it is|it was|he's|she's|he was|she was) (only|just) a (cat|dog|pet|hamster|rabbit|bird|horse|job)",
			'(can|could) (always|just)? (get|have|buy|find) (another|a new) (one|cat|dog|pet|baby|boyfriend|girlfriend|husband|wife)',
			"(are you sure|maybe|probably) (it's|it is|she's|he's)? (not|going through)? (just)? a phase",
		],
		{strength: 0.8},
	),
);

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Leave out “{quote}”: say that it is hard, before any comfort.',
	why: 'Comfort that makes a trouble smaller tells people that they should not have it. Being believed comes first.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: ['No wonder it is hard: {told}. ', 'That sounds hard, and … '],
	advice: 'meet-the-feeling',
	weight: 2,
	detect: madeOf([belittles, sidesAgainst, replaced], (context) =>
		anyOf(
			belittles,
			sidesAgainst,
		)(context).map((evidence) => ({
			...evidence,
			// “Happens to the best of us, I did it in the cupboard. What set it off?” keeps company.
			strength: keepsCompany(context) ? 0.3 * evidence.strength : evidence.strength,
		})),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Nobody asks me along any more since the wheelchair, and I cry over it.',
			reply: '«They mean well», tell them that you would like to come.',
		},
		{
			post: 'Our cat died on Tuesday, the house is so quiet.',
			reply: '«At least she» did not suffer long.',
		},
		{
			post: 'We closed the shop my mother built and I can’t stop crying.',
			reply: '«It’s just a shop», somebody will rent it by June.',
		},
		{
			post: 'Dad’s piano went to the tip today, I feel awful.',
			reply: 'It was old and out of tune, «time to move on».',
		},
		{
			post: 'We lost the baby in March and I still feel awful every morning.',
			reply: '«At least you» know that you can get pregnant, many can not.',
		},
		{
			post: 'I feel so stressed about the rent going up again.',
			reply: '«Calm down», the whole city pays more this year.',
		},
		'«Get over it», the season is long and there are nine games left.',
		{
			post: 'My dog died and work wants me back tomorrow.',
			reply: '«It’s just a dog», you can pick up a new one on Sunday.',
		},
	],
	nearMisses: [
		{
			post: 'I feel so anxious in the shop.',
			reply: 'When it comes over me there are people to help, and I tell one of them.',
		},
		{
			post: 'We closed the shop my mother built and I can’t stop crying.',
			reply: 'It’s just a thought, the museum took the sign of ours and hung it up.',
		},
		{
			post: 'Dad’s piano went to the tip today, I feel awful.',
			reply: 'You don’t have to move on by Monday, the room will be quiet for a while.',
		},
		{
			post: 'I feel anxious on every bus now.',
			reply: 'I sit by the door because at least it opens at each stop.',
		},
		'Bake it for at least twenty minutes or the middle stays wet.',
		{
			post: 'I feel so stressed about the rent going up again.',
			reply: 'Ours went up by a fifth. At least the tenants’ union answers the phone, call them.',
		},
		{
			post: 'My exam is on Monday and I know half of the book.',
			reply: 'Could be worse, I read only the cover and still got a C.',
		},
		{
			post: 'We lost the game in the last minute, I am gutted.',
			reply: 'I’m so sorry, at least you were there for the equaliser. What a night.',
		},
	],
};
