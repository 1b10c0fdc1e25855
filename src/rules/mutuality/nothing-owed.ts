import {promotion} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** When nothing is expected back, people can take what helps without counting. */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You give it without a bill: “{quote}”',
	sources: [ideas.giveMore, ideas.nurture, findings.freeToChoose],
	weight: 0.8,
	detect: when(
		(context) => promotion(context).length < 2,
		phrases(
			[
				"(no need|you don't need|you don't have) to (reply|answer|thank|pay|remove|delete|explain|buy|do anything|give|sign|follow) *",
				'please? leave your (*)? stars as they *',
				"(it's|that's|delivery is) on (me|us)",
				"you? don't owe anyone (*)?",
				'(nothing|no strings|no charge) (owed|in return|for it)?',
				"you'd be doing me a favour",
				'(keep|have|take|use) (the (one|first|old|wrong|rest) *|mine|ours|any of it)',
				'(pass it on|pay it forward) (*)?',
				'(the|your) (*)? (refund|charge) went (back|out) *',
				"(we've|we have|i have|i|we) (refunded|sent you|held|reserved|kept you|left you|set aside|put aside) *",
			],
			{strength: 0.8},
		),
	),
});

export const examples: Examples = {
	hits: [
		'The pattern is yours, «no need to reply to» this.',
		'We earned the three, so «leave your stars as they are».',
		'The first round is late but «it’s on us», and «we’ve kept you a» table.',
	],
	nearMisses: [
		'There is no need for salt when the cheese is old.',
		'Keep your money in the bank, said my uncle, and lost it there.',
		'We built it for nothing, check out our website and book a free demo.',
	],
};
