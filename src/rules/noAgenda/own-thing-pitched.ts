import {asked, type Mention, ownThings} from '../../coach/agenda/own-thing.ts';
import {callsToAction, earned, isHeavy, promotion} from '../../coach/agenda/promotion.ts';
import {madeOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const theirs =
	/\b(?:our|my) (?:\w{2,12} )?(?:shop|store|startup|company|business|app|site|website|book|bakery|caf[eé]|blog|channel|newsletter|product)\b/;

/** Whether they asked, hurt, or speak of a thing of their own. */
const isAmongPeers = (context: Context): boolean =>
	(context.heard?.questions.length ?? 0) > 0 ||
	isHeavy(context) ||
	(context.post !== null && theirs.test(context.post.plain));

/** "When I built my app nobody came" tells a story; a name, a link or a price makes it a pitch. */
const strength = (context: Context, mention: Mention): number => {
	if (context.heard?.invites.refusesOffers) return 1;
	if (earned(context)) return 0.15;
	const others = promotion(context).length - ownThings(context).length;
	if (others > 0 || context.reply.links.length > 0) return 1;
	// “Check out my page” is all of it: whose it is, and what to do.
	if (callsToAction(context).some((call) => overlaps(call, mention))) return 0.9;
	if (mention.named) return 0.7;
	// Asked about one’s shop, or told of theirs, one may say “our shop”.
	const words = context.reply.plain.slice(mention.start, mention.end);
	return /^(?:(?:in|at) )?(?:our|my)\b/.test(words) && isAmongPeers(context) ? 0 : 0.4;
};

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Read it once without “{quote}”. If it still helps, post that.',
	advice: 'keep-what-helps',
	why: 'Nobody here asked for it, so it turns their conversation into yours. A reply worth posting holds without it.',
	sources: [ideas.deliverValue, ideas.listenFirst],
	weight: 2,
	detect: madeOf([ownThings], (context) =>
		asked(context)
			? []
			: ownThings(context).map((mention) => ({
					spans: [{start: mention.start, end: mention.end}],
					strength: strength(context, mention),
				})),
	),
});

export const examples: Examples = {
	hits: [
		'Lovely thought. «We built a portal» for exactly this, it is open to everyone.',
		'So right! That is why «our platform» exists, visit «our website» and see.',
		{
			post: 'I finally planted the apple trees my father always wanted.',
			reply: 'Wonderful. With «Rootly» you could plan the whole orchard.',
			writer: {names: ['Rootly']},
		},
		{
			post: 'Closing my shop today after nine years. I am exhausted.',
			reply: '«We make a tool» for that, I work there: it does the stock for you.',
		},
	],
	nearMisses: [
		{
			post: 'How do you keep customers coming back?',
			reply: 'In our shop it was learning names, we bought a notebook for the counter.',
		},
		{
			post: 'Our startup closed its doors today.',
			reply: 'Our own shop closed too, in 2020. The first Monday was the worst.',
		},
		{
			post: 'Can anyone recommend a tool for planning an orchard?',
			reply: 'We make a tool for that, I work there: it draws the rows for you.',
		},
		'I built a shelf for the jam last winter and made a mistake with every screw.',
		{
			post: 'Rootly lost my map again, third time this week.',
			reply: 'That is on us. Rootly drops maps over 5 MB; saving in two parts works today.',
			writer: {names: ['Rootly']},
		},
		'My company gives us the same three weeks, and nobody takes the third.',
	],
};
