import {asked, ownLinks} from '../../coach/agenda/own-thing.ts';
import {earned} from '../../coach/agenda/promotion.ts';
import {each, seeking} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {aLink, aProfile} from '../../coach/signs.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Where people sell, collect or shorten: a link there rarely answers a point. */
const counters = new Set(
	`gofundme.com indiegogo.com kickstarter.com patreon.com ko-fi.com buymeacoffee.com etsy.com
	ebay.com teespring.com gumroad.com linktr.ee beacons.ai bit.ly tinyurl.com amzn.to shareasale.com
	clickbank.com fiverr.com calendly.com eventbrite.com t.co lnkd.in`.split(/\s+/),
);

/** Links with hardly a word to them say: leave this place. */
const dropped = ({reply, heard}: Context): Evidence[] => {
	const perLink = reply.words.length / reply.links.length;
	const pointsTheWay = heard?.invites.advice || heard?.invites.offers;
	const bare = perLink <= 5 ? 0.7 : perLink <= 9 && !pointsTheWay ? 0.35 : 0;
	return reply.links.flatMap(({start, end, host}) => {
		const strength = Math.max(bare, counters.has(host) ? 0.6 : 0);
		return strength > 0 ? [{spans: [{start, end}], strength}] : [];
	});
};

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Say in your own words what {quote} holds; link it when they ask.',
	why: 'A link that nobody asked for takes people away from the person they came to hear.',
	sources: [ideas.deliverValue, norms.stackExchange],
	weight: 1.6,
	detect: seeking([aLink, aProfile], (context) => {
		if (asked(context) || earned(context)) return [];
		const own = ownLinks(context);
		return own.length > 0 ? each(own.map(({start, end}) => ({start, end}))) : dropped(context);
	}),
});

export const examples: Examples = {
	hits: [
		{
			reply:
				'Interesting. We wrote about the same thing last week: «https://potshop.example/notes».',
			writer: {domains: ['potshop.example']},
		},
		{
			reply: 'I sort mine by colour, see «blog.potshop.example/glaze» for the whole list.',
			writer: {domains: ['https://www.potshop.example/']},
		},
		'Look at this: «https://videos.example/watch?v=1»',
	],
	nearMisses: [
		{
			post: 'Can anybody recommend a shop for plain clay pots?',
			reply: 'We sell them, I own the place: https://potshop.example/plain has the small ones.',
			writer: {domains: ['potshop.example']},
		},
		{
			reply: 'The museum lists all of its glazes at https://museum.example, look under blue.',
			writer: {domains: ['potshop.example']},
		},
		'The law changed in spring, the wording is at https://law.example/17 and is short enough to read.',
	],
};
