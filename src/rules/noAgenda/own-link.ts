import {asked, ownLinks} from '../../coach/agenda/own-thing.ts';
import {each} from '../../coach/detect.ts';
import {type Context, defineRule} from '../../coach/rule.ts';
import {norms, seeds} from '../../coach/sources.ts';

/** A link with hardly a word to it says: leave this place. */
const bareLinks = ({reply}: Context) => {
	const first = reply.links[0];
	if (!first || reply.words.length > 5 * reply.links.length) return [];
	return reply.links;
};

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Say what is behind {quote} in your own words, and keep the link for when they ask.',
	why: 'A link that nobody asked for takes people away from the person they came to hear.',
	sources: [norms.stackExchange, seeds.listenFirst],
	weight: 1.6,
	detect: (context) => {
		if (asked(context)) return [];
		const own = ownLinks(context);
		const links = own.length > 0 ? own : bareLinks(context);
		return each(
			links.map(({start, end}) => ({start, end})),
			own.length > 0 ? 1 : 0.7,
		);
	},
	examples: {
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
	},
});
