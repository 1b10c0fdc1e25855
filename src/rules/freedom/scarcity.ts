import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {anyOf, phrases} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const scarce = phrases(
	[
		'(only|last) a? (few|one|two|#) (item|items|piece|pieces|seats|copies|units|products)? (left|available|in stock)',
		'(only|just|last) (#|one|two|a few) (seats|items|item|copies|tickets|units|left|in stock)',
		'(we have|there is) only? # left',
		'(selling|going) out? (fast|quickly)',
		'almost (gone|sold out)',
		'low (in|on)? stock',
		'limited (stock|quantity|quantities|edition|availability|places)',
		'left (in stock|for this promo)',
		'(spots|stocks) are? (limited|almost)',
		'in? high demand',

		'(low|limited) stock',
		'hurry(,|!)? only *',
	],
	{strength: 0.9, unless: ['left (turns|hand|side|foot|the|her|me|over)']},
);

/** "2 left" by itself is a counter of stock; "we had 2 left after lunch" is life. */
const counter = phrases([
	'only? # (*)? (left|remaining|claimed|available|in stock) (in stock)?',
	'(only|last) (one|two|few|a few|#) (*)? (left|available|in stock)',
	'#% (off|left) (in stock)?',
	'last (items|few|piece|chance) (in stock)?',
	'(sellout|stock) (risk|alert|low)',
	'(high|in high) demand',
	'high-demand',
]);

const counterWords = 10;

const shortCounter = (context: Context) =>
	context.reply.words.length <= counterWords ? counter(context) : [];

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
