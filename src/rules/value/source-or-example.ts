import {asked, ownLinks} from '../../coach/agenda/own-thing.ts';
import {callsToAction, sells} from '../../coach/agenda/promotion.ts';
import {anyOf, each, phrases, seeking, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aLink} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

/** A link to something that isn't the writer's, with words that say what for. */
const pointsElsewhere = seeking([aLink], (context) => {
	const {reply, heard} = context;
	const own = asked(context) ? [] : ownLinks(context);
	const calls = callsToAction(context);
	const outside = reply.links
		.filter((link) => !own.includes(link) && !calls.some((call) => overlaps(call, link)))
		.map(({start, end}) => ({start, end}));
	const invited = heard?.invites.advice || heard?.invites.offers;
	return invited || reply.words.length >= 6 + 3 * outside.length ? each(outside, 0.7) : [];
});

/**
 * A source or an example lets the reader look for themselves. It makes the reply useful beyond its
 * own words.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You show where it comes from: “{quote}”',
	sources: [
		ideas.credibility,
		{
			title: 'Stack Overflow: How do I write a good answer?',
			url: 'https://stackoverflow.com/help/how-to-answer',
		},
	],
	weight: 0.9,
	detect: when(
		(context) => !sells(context),
		anyOf(
			pointsElsewhere,
			phrases(
				[
					'for (example|instance)',
					'such as',
					'e.g',
					'according to',
					'the (manual|report|law|rules) (says|say|is|are)',
					'(chapter|section|page) #',
				],
				{strength: 0.6},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'The council lists the free courses by district here: «https://learn.example/courses», sorted by month.',
		'Pick herbs that like shade, «for example» mint or chervil, and cut them often.',
		'«According to» the label it wants less water in winter than in summer.',
	],
	nearMisses: [
		'https://videos.example/watch',
		{
			reply: 'Everything about this is explained in detail on our page at pots.example for you.',
			writer: {domains: ['pots.example']},
		},
		'That is an example of a garden which I would love to have one day.',
		'Check out https://mixes.example and tell all of your friends about it.',
	],
};
