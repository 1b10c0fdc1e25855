import {compile, each, find} from '../../coach/detect.ts';
import {type Context, defineRule} from '../../coach/rule.ts';
import {norms} from '../../coach/sources.ts';

const tracked =
	/[?&;#](?:utm_\w{1,20}|ref|refer|referral|referrer_id|aff|affid|aff_id|affiliate|tag|coupon|promo|invite|invitecode|rcode|partner|via|fpr|r)=|\/(?:ref|referral|invite|aff|r)\//i;

const code = compile(
	'(use|with|enter|apply|try) (my|our|the|this)? (promo|coupon|discount|referral|invite|voucher)? code *',
	'(my|our) (referral|affiliate|invite|promo|discount) (link|code)',
);

const trackedLinks = ({reply}: Context) =>
	reply.links
		.filter(({start, end}) => tracked.test(reply.raw.slice(start, end)))
		.map(({start, end}) => ({start, end}));

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Take the tracking out of “{quote}”, or say what you earn by it.',
	why: 'A code or a tagged link pays its sender. Readers who find out stop trusting the rest of the reply.',
	sources: [norms.x, norms.ftc],
	weight: 1.6,
	detect: (context) => each([...trackedLinks(context), ...find(context.reply, code)]),
	examples: {
		hits: [
			'These boots last, I get them at «https://boots.example/shop?ref=mila7» every two years.',
			'Same problem here until I found this: «https://tools.example/?utm_source=reply&utm_medium=x».',
			'«Use my code MILA10» and they are nearly free.',
		],
		nearMisses: [
			'The second edition is at https://books.example/item?id=42&page=3, with the maps.',
			'I read the code aloud to my daughter, that is how we found the missing bracket.',
			'They changed the refund rules, see https://shop.example/refunds for the list.',
		],
	},
});
