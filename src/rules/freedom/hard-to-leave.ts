import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Say in one plain line how to stop, before “{quote}”',
	why: 'What begins with a click and ends with a phone call keeps people by trouble, not by worth.',
	sources: [ideas.freedom, findings.darkPatterns],
	weight: 1.6,
	detect: lessWhereTold(
		phrases(
			[
				'(will|is|be|are|shall)? (automatically|auto) (renew|renewed|renews|renewing|billed|charged|charge|bill|continue|converted|enrolled|ship|shipped)',
				'(renew|renews|renewed|billed|charged) (automatically|each month|every month|each year|monthly|annually)',
				'(auto-renew|auto-renews|auto-renewal|autorenew|automatic renewal|automatic renewals)',
				'(cancel|cancel,|cancellation|cancelled|canceled|unsubscribe|unsubscribe,) (*)? (*)? (*)? (*)? (*)? (*)? (*)? (*|*,)? (by|please|you must|you need to|you have to|you can) (calling|contacting|phone|phoning|emailing|e-mailing|mail|writing|letter|call|contact|phone us|write to|email)',
				'(to|wish to|want to|must) (cancel|unsubscribe|stop) (*)? (*)? (*|*,) (please|you|just|simply)? (can|must|need to|have to|will need to)? (contact|call|email us|email our|phone|write to|reach out to)',
				'(at any time|at anytime|anytime|any time) by (calling|contacting|phoning|emailing|e-mailing|writing|telephoning)',
				'(cancel|renew|change) (or (cancel|renew|change))? your (membership|subscription) (*)? (*)? (*)? (*)? (*)? (by|contact|please) (contacting|calling|email|emailing|contact|call)',
				'(will|we will|shall) (bill|charge) your (credit|debit)? card',
				'(credit|debit|your) card (on file|will be (charged|billed))',
				'non-refundable after (the|#|your)',
			],
			{strength: 0.8},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Join for a month, it «will automatically renew» after that.',
		'You may «cancel your membership at any time by calling» our office in the mornings.',
		'The first box is a gift, then «we will bill your card» each spring.',
	],
	nearMisses: [
		'You can cancel with one click, under “My box”, and keep what is in it.',
		'They renewed the roof in spring and charged us for half of it.',
		'The library card renews itself when you borrow something, that saved me a walk.',
	],
};
