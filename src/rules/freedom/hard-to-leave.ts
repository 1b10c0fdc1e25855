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
				'(will|are)? (automatically|auto) (renew|renews|enrolled)',
				'renewed automatically',
				'(auto-renew|automatic renewal)',
				'cancel (*)? (*)? (*)? (*)? (*)? (*)? (*)? (*,)? (by|please|you need to|you can) (calling|contacting|emailing|contact|email)',
				'wish to cancel (*)? *, (please|you)? can? (contact|email us)',
				'at any time by (calling|contacting)',
				'cancel your membership (*)? (*)? (*)? by calling',
				'we will bill your credit? card',
				'(credit|debit) card on file',
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
