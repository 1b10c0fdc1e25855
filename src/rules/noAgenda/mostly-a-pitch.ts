import {recruiting, softPitches} from '../../coach/agenda/approaches.ts';
import {onlyPleases} from '../../coach/agenda/matter.ts';
import {asked} from '../../coach/agenda/own-thing.ts';
import {earned, hype, offers, offersOfAThird, promotion} from '../../coach/agenda/promotion.ts';
import {madeOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

/**
 * The share of sentences that promote, where two signs or more say that the reply does, or one and
 * nothing else but kind words.
 */
const shareOfPitch = (context: Context): number => {
	const {reply} = context;
	const own = [...promotion(context), ...softPitches(context), ...recruiting(context)];
	const signs = [...own, ...hype(context), ...reply.links];
	if (own.length === 0) return 0;
	const only = own.length === offers(context).length;
	if (only && offersOfAThird(context)) return 0;
	const promoting = reply.sentences.filter((sentence) =>
		signs.some((sign) => overlaps(sign, sentence)),
	);
	// Kind words around a pitch don't thin it out.
	const others = reply.sentences.filter(
		(sentence) => !promoting.includes(sentence) && !onlyPleases(context, sentence),
	);
	if (signs.length < 2 && others.length > 0) return 0;
	return promoting.length / (promoting.length + others.length);
};

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Most of this is about your offer. Keep what helps {them} and leave the rest.',
	advice: 'keep-what-helps',
	why: 'When most sentences sell, the few kind words around them read as a way in. People skip what they take for an ad.',
	sources: [ideas.deliverValue, ideas.talkNotAd],
	weight: 2.5,
	detect: madeOf([promotion, softPitches, recruiting], (context) => {
		const share = asked(context) || earned(context) ? 0 : shareOfPitch(context);
		return share < 0.4 ? [] : [{spans: [], strength: share}];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'We sold the last cow today. What do people do with an empty barn?',
			reply:
				'Such a story. At Barnly we help farmers move on. Check out barnly.example, first month free.',
		},
		'Launches are hard. 4,000 founders trust us. Book a free call at launchly.example before the spots are gone.',
		{
			post: 'We closed the mill on Saturday, after forty years.',
			reply: 'Great post! Check out our shop.',
		},
		'We just launched a platform for bakers. Sign up today and use code RYE for 20% off.',
	],
	nearMisses: [
		{
			post: 'Looking for a way to practise Spanish every day. Any tips?',
			reply: 'Try Duolingo, it’s free.',
		},
		{
			post: 'Can anyone recommend a tool for planning an orchard?',
			reply: 'We make a tool for that, I work there. The free plan covers sixty trees.',
		},
		'I run a bakery too. On Mondays we close early and nobody minds; the bread freezes well, and the flour keeps.',
		'The offer ends on Friday, says the letter. Ask them in writing for a week more, they nearly always give it.',
	],
};
