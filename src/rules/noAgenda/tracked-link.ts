import {anyOf, compile, each, find, seeking} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {aLink} from '../../coach/signs.ts';
import {norms} from '../../coach/sources.ts';

/** Tags that pay somebody; those that only count clicks come along when a link is copied. */
const paying =
	/[?&;#](?:ref|refer|referral|referrer_id|aff|affid|aff_id|affiliate|tag|coupon|promo|invite|invitecode|rcode|partner|fpr)=|\/(?:ref|referral|invite|aff)\//i;
const counting = /[?&;#]utm_\w{1,20}=/i;

const code = compile(
	'(promo|coupon|discount|referral|invite|voucher|affiliate) code *',
	'(my|our) (referral|affiliate|invite|promo|discount) (link|code)',
);
const aCode = compile('(use|with|enter|apply) (my|our|the)? code');
const capitalCode =
	/\b(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply|USE|ENTER) (?:my |our |the )?(?:code|CODE):? ["“]?(?=[A-Z0-9]{0,14}[A-Z])[A-Z0-9]{4,15}\b/g;

const trackedLinks = seeking([aLink], ({reply}): Evidence[] =>
	reply.links.flatMap(({start, end}) => {
		const link = reply.raw.slice(start, end);
		const strength = paying.test(link) ? 1 : counting.test(link) ? 0.5 : 0;
		return strength > 0 ? [{spans: [{start, end}], strength}] : [];
	}),
);

/** Whoever asks for a discount is told the code. */
const wantsCode = /\b(?:discount|voucher|coupon|promo|codes?|deals?)\b/;

const codes = seeking([code, aCode], ({reply, post}): Evidence[] =>
	post !== null && wantsCode.test(post.plain)
		? []
		: [
				...each(find(reply, code)),
				...Array.from(reply.own.matchAll(capitalCode), ({0: found, index}) => ({
					spans: [{start: index, end: index + found.length}],
					strength: 1,
				})),
			],
);

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Take the tracking out of “{quote}”, or say what you earn by it.',
	why: 'A code or a tagged link pays its sender. Readers who find out stop trusting the rest of the reply.',
	sources: [norms.x, norms.ftc],
	weight: 1.6,
	detect: anyOf(trackedLinks, codes),
});

export const examples: Examples = {
	hits: [
		'These boots last, I get them at «https://boots.example/shop?ref=mila7» every two years.',
		'Same problem here until I found this: «https://tools.example/?utm_source=reply&utm_medium=x».',
		'«Use my code MILA10» and they are nearly free.',
	],
	nearMisses: [
		{
			post: 'Is there a discount for students?',
			reply: 'Yes: 20 percent with your card, or with the code STUDENT20 online.',
		},
		'The second edition is at https://books.example/item?id=42&page=3, with the maps.',
		'I read the code aloud to my daughter, that is how we found the missing bracket.',
		'They changed the refund rules, see https://shop.example/refunds for the list.',
	],
};
