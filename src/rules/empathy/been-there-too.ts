import {kindness} from '../../coach/heard/cold-comfort.ts';
import {related} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const shares = kindness(related, {fits: 'any', strength: 0.6});

export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You tell them that they are not alone with it: “{quote}”',
	why: 'A short “me too” shares the load. It helps as long as the next sentence comes back to them.',
	sources: [seeds.listenFirst, findings.empathy],
	weight: 0.6,
	detect: (context) => {
		const comesBack = context.reply.words.some(({lower}) =>
			/^(?:you|your|yours|you're|you've|you'll|yourself|u|ur)$/.test(lower),
		);
		return shares(context)
			.slice(0, 1)
			.map((found) => ({...found, strength: comesBack ? found.strength : found.strength / 3}));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I sat in the car for an hour before I could go into the office.',
			reply:
				'«Been there,» with the radio on so nobody would ask. What is it about Mondays for you?',
		},
		{
			post: 'nobody at work knows that I can’t read the small print anymore',
			reply:
				'«same here», i hold the phone over the forms. your boss can order large print, mine did',
		},
	],
	nearMisses: [
		{
			post: 'I sat in the car for an hour before I could go into the office.',
			reply: 'The car park charges from seven, the one behind the mill is free.',
		},
		{
			post: 'nobody at work knows that I can’t read the small print anymore',
			reply: 'The print shop has been there since March and does large print too.',
		},
	],
};
