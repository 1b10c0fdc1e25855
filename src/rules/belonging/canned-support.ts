import {each, madeOf, sentenceOf} from '../../coach/detect.ts';
import {cannedPhrases} from '../../coach/heard/canned.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Trade “{quote}” for what you will do, by when.',
	why: 'Stock phrases tell people that they reached a form. Your own words about their case show that they reached you.',
	sources: [ideas.peopleToPeople, ideas.authentic],
	starter: 'I’ve just looked at your … ',
	weight: 2,
	detect: madeOf([cannedPhrases], (context) =>
		each(
			// Who asks for what it takes has begun.
			cannedPhrases(context).filter((span) => {
				const sentence = sentenceOf(context.reply, span);
				return sentence === undefined || context.reply.plain[sentence.end - 1] !== '?';
			}),
			0.75,
		),
	),
});

export const examples: Examples = {
	hits: [
		'«We apologize for any inconvenience this» may have caused.',
		'«Thank you for reaching out», a colleague looks at the order.',
		'«Your feedback is important» to us and the kitchen will read it.',
		'«Please do not hesitate to contact» the front desk.',
	],
	nearMisses: [
		'Of course. Could you send me your account number in a private message? Then I’ll look.',
		'Our team would gladly swap notes with yours.',
		'I apologise for the typo, it was the train.',
		'It was an inconvenience, so we built a second ramp.',
		'Thanks for reaching the top shelf for me today.',
		'Hi Jo, your kettle left Leeds this morning and is with you on Thursday.',
	],
};
