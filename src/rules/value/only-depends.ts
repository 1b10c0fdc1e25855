import {conditions} from '../../coach/advice/acts.ts';
import {leavesNothing} from '../../coach/advice/worth.ts';
import {isHeavy} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** A question that somebody could come down on one side of, and no wound. */
const asksWhich = (context: Context): boolean =>
	!isHeavy(context) && (context.heard?.questions.some(({wants}) => wants !== 'relate') ?? false);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Say what “{quote}” hangs on, and what you would do in their place.',
	why: 'That it depends is true of everything. On what, and which way, is the part that helps.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 1.1,
	starter: 'In your place I would … , unless …',
	advice: 'answer',
	detect: when(
		(context) =>
			asksWhich(context) &&
			leavesNothing(context) &&
			conditions(context).length === 0 &&
			!/\bdepends on (?:your|the|how|where|which|who|when|what)\b/.test(context.reply.plain),
		phrases([
			'(it|that|this)? (really|all)? (depends|comes down to)',
			'there is (a|no)? case for? both?',
			"(every *|it) (is|'s)? (different|varies)",
			'it? could be so many',
			'(to each their own|hard to say|many factors|whatever works)',
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
