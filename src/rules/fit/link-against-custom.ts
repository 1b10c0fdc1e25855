import {asked, ownLinks} from '../../coach/agenda/own-thing.ts';
import {callsToAction, pitches} from '../../coach/agenda/promotion.ts';
import {each, seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {aLink} from '../../coach/signs.ts';
import {norms} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const links = (context: Context) => {
	const {reply, site} = context;
	const custom = placeOf(site).ownLinks.is;
	if (site === null || custom !== 'unwelcome' || asked(context)) return [];
	const own = ownLinks(context);
	const pushed = reply.links.filter(
		(link) => pitches(context) || callsToAction(context).some((call) => overlaps(call, link)),
	);
	return own.length > 0 ? own : pushed;
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave {quote} out here; say what it holds, and link it when asked.',
	why: 'This place takes out links that promote, whoever posts them. Words that help stay.',
	sources: [norms.reddit, norms.hackerNews, norms.stackExchange],
	weight: 1.5,
	detect: seeking([aLink], (context) => each(links(context).map(({start, end}) => ({start, end})))),
});

export const examples: Examples = {
	hits: [
		{
			reply: 'We measured the same last year, the curves are at «https://larkplan.example/curves».',
			site: 'hacker-news',
			writer: {domains: ['larkplan.example']},
		},
		{
			reply: 'Nice build. Check out «https://mixes.example/new» for my take.',
			site: 'reddit',
		},
		{
			reply: 'Our plugin fixes that, it’s free: «https://plug.example».',
			site: 'github',
		},
	],
	nearMisses: [
		{
			reply: 'The change is described in https://notes.example/42, under “Removed”.',
			site: 'github',
		},
		{
			reply: 'We measured the same last year, I work there: https://larkplan.example/curves.',
			site: 'linkedin',
			writer: {domains: ['larkplan.example']},
		},
		{
			post: 'Can anyone recommend a planner that prints a week per page?',
			reply: 'I work on this one, so weigh it: https://larkplan.example prints a week per page.',
			site: 'reddit',
			writer: {domains: ['larkplan.example']},
		},
	],
};
