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
				"(no need|you needn't|you don't need|you don't have|don't feel you (have|need)|nobody expects you) to (reply|answer|respond|thank|return|pay|change|edit|update|remove|delete|send|post|explain|buy|do anything|come back|give|review|sign|follow|raise|book) *",
				'(please)? (leave|keep) (your|the|that|those) (*)? (review|stars|star|rating|comment|money|score|post) (as|where|up|exactly|just) (it|they|you|is) *',
				"(it's|that's|they're|this is|all|lunch is|the first (*) is|coffee is|dinner is|postage is|delivery is|the next (*) is) (on|with) (me|us|the house)",
				"(you)? (don't|do not) owe (me|us|anyone|anybody|them) (*)?",
				'(no strings|no charge|no cost|no catch|no bill) (to pay|attached|in return|for (you|that|this|it)|to you)?',
				'(nothing|not a penny) (to pay|owed|expected|in return|asked in return)',
				"(you'd be|you would be|you're) doing (me|us) a (favour|favor)",
				'(keep|hold on to|have|take|borrow|copy|steal|help yourself to) (the (old|wrong|broken|rest|first one) (*)|mine|ours|it as long|what you need|any of (it|them|mine))',
				'(pass it on|pay it forward|hand it on|give it to the next|pass them on) (*)?',
				'(the|your|a|an) (*)? (*)? (refund|money|charge|fee|deposit|delivery charge|replacement|spare|spares|new one|credit|difference) (went|goes|is|has gone|will go|has been sent|was sent|leaves|left|is going|are|is back) (back|out|on its way|in the post|to you|to your|today|this morning|tomorrow|already|yours|held|with) *',
				"(we've|we have|i've|i have|i|we) (just|already|also)? (refunded|credited|posted you|sent you|put you|booked you|held|reserved|saved you|kept you|left you|set aside|put aside|dropped off) (*)",
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
		'Ask a broker, mine rang twelve banks and charged nothing.',
		'Keep your money in the bank, said my uncle, and lost it there.',
		'We built it for nothing, check out our website and book a free demo.',
	],
};
