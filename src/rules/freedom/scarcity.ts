import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {anyOf, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const scarce = phrases(
	[
		'(only|just|last) (a)? (few|one|two|three|couple|#) (of)? (item|items|piece|pieces|spot|spots|seat|seats|place|places|copies|tickets|units|products|rooms|slots|pairs)? (item|items)? (left|remaining|available|in stock|remain|to go|still free|for this price|at this price)',
		'(only|just|last) (#|one|two|three|a few) (spots|seats|places|items|item|copies|tickets|slots|units|left|remaining|in stock|remain)',
		'(we have|there are|there is) (only)? # (left|in stock|remaining)',
		'(selling|going|filling|sells|moving) (up|out)? (fast|quickly)',
		'(almost|nearly|practically|virtually) (all)? (gone|sold out|full|booked|out of stock)',
		'(low|very low|running low|low quantity) (in|on|of)? (stock|quantity|supply|inventory)',
		'(limited|exclusive) (stock|spots|seats|quantity|quantities|edition|availability|supply|supplies|places|number of (seats|places|spots|items)|slots|stocks)',
		'left (in stock|for this (promo|price|deal|sale))',
		'(spots|seats|places|slots|stocks|supplies|tickets) (are)? (limited|filling|going|running|almost)',
		'(in)? (very)? (high|huge|great|big) demand',
		'(sell|sells|sold) out (soon|fast|quickly|every|within|in)',
		"(when|once) (they're|they are|it's|it is) gone (they're|it's|,)? (*)? gone",
		'(low|limited) stock',
		'(hurry|quick)(,|!)? only *',
	],
	{strength: 0.9, unless: ['left (turn|turns|hand|side|foot|the|him|her|me|home|over)']},
);

/** "2 left" by itself is a counter of stock; "we had 2 left after lunch" is life. */
const counter = phrases([
	'(only|just)? # (*)? (left|remaining|claimed|available|in stock) (in stock)?',
	'(only|just|last) (one|two|three|few|a few|#) (*)? (left|remaining|available|in stock)',
	'#% (off|claimed|left|sold) (in stock)?',
	'last (items|item|few|pieces|piece|chance) (in stock|left|remaining)?',
	'(sellout|sell-out|stock) (risk|alert|low|status)',
	'(high|very high|in high) demand',
	'high-demand',
]);

const counterWords = 10;

const shortCounter = when(({reply}) => reply.words.length <= counterWords, counter);

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Leave out “{quote}”; say what it is good for instead.',
	why: 'Few seats are no reason to want one. Scarcity hurries people past the question whether they need it.',
	sources: [ideas.notManipulate, findings.darkPatterns],
	weight: 2,
	detect: lessWhereTold(anyOf(scarce, shortCounter)),
});

export const examples: Examples = {
	hits: [
		'My workshop in May, «only 3 seats left», write me.',
		'They are «selling fast» so take one.',
		'«Spots are limited» my friends, «limited places» for this batch.',
	],
	nearMisses: [
		'We had only two left turns on the whole road and missed both.',
		'There was demand for a bridge here long before the mill.',
		'I have a few seats from an old bus, if you want to see how they are sewn.',
		'My grandmother sold eggs, and when the hens were tired she sold none.',
	],
};
