import {conditions} from '../../coach/advice/acts.ts';
import {leavesNothing} from '../../coach/advice/worth.ts';
import {isHeavy} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

/** A question that somebody could come down on one side of, and no wound. */
const asksWhich = (context: Context): boolean =>
	!isHeavy(context) && (context.heard?.questions.some(({wants}) => wants !== 'relate') ?? false);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Say what “{quote}” hangs on, and what you would do in their place.',
	why: 'That it depends is true of everything. On what, and which way, is the part that helps.',
	sources: [seeds.rethinking, findings.constructive],
	weight: 1.1,
	starter: 'In your place I would … , unless …',
	advice: 'answer',
	detect: when(
		(context) => asksWhich(context) && leavesNothing(context) && conditions(context).length === 0,
		phrases([
			'(it|that|this)? (really|all|just|totally|very much|always|sort of|kind of)? (depends|comes down to)',
			"(there's|there is|there are) (a|an|no)? (case|argument|arguments|pros and cons|right or wrong|right answer|one answer|single answer|simple answer|easy answer|good and bad|upsides and downsides) (to|for|on|in|either)? (here|both|each|either)?",
			"(everyone|everybody|every (*)|each person|each (*)|people|it) (is|are|'s)? (so|very|all)? (different|unique|varies|vary)",
			'(it|that|this)? (could|can|might|may) be (a lot of|lots of|any number of|so many|many|all sorts of|anything|almost anything|a million)',
			'(to each (their|his) own|different strokes|swings and roundabouts|six of one|your mileage may vary|ymmv|hard to say|depends on a lot|many factors|lots of factors|a number of factors|whatever works|whichever you prefer|up to personal (taste|preference)|a matter of taste|personal preference)',
			'(some|many|plenty of|most) (people|folks|couples|parents|owners|companies|users) (like|prefer|swear|love|manage|do|go|say|find) (*)? (*)? (*)?(,)? (and|but|others|while|some)',
		]),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'How much should I save before I quit my job?',
			reply: 'Honestly, «it all depends». Everyone finds their own way with that.',
		},
		{
			post: 'Which of the two frames should I buy?',
			reply: '«There is a case for both», and «to each their own» in the end.',
		},
	],
	nearMisses: [
		{
			post: 'How much should I save before I quit my job?',
			reply: 'It depends on the rent: six months of it in the bank, nine if you have children.',
		},
		{
			post: 'Nobody in this house can agree on the heating.',
			reply: 'To each their own, as my mother used to say.',
		},
	],
};
