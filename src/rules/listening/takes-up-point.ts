import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {openQuestions} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You take up what {author} said.',
	why: 'People feel heard when a reply works with their point rather than beside it. Taking up what was said is what readers call uptake.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 2,
	detect: (context) => {
		const {heard} = context;
		// What a pitch shares with the post is often no more than its topic.
		if (heard === null || turnsAway(context)) return [];
		const met = heard.points.filter((point) => point.met);
		// Matter that is shared beyond the points counts too, less and less the more there is.
		const matter = heard.shared < 0.6 ? 0 : 1 - Math.exp(-heard.shared / 2.5);
		const points = met.length === 0 ? 0 : 0.15 + 0.2 * (met.length / heard.points.length);
		// A question about their words works with them as well.
		const asks = openQuestions(context).some(({takesUp}) => takesUp) ? 0.15 : 0;
		const strength = Math.min(1, 0.75 * matter + points + asks);
		return [{spans: [], said: met, strength}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: '«We pulled the carpet up and found oak floorboards under forty years of glue.»',
			reply: 'Glue that old often comes off with a warm iron and a scraper, oak takes it well.',
		},
		{
			post: '«My daughter refuses to speak Tamil at home since she started nursery.»',
			reply:
				'Ours did the same with Tamil, then the nursery let her teach a song and it came back.',
		},
		{
			post: 'Long week. «The council wants to close the library on Saturdays.» Coffee now.',
			reply:
				'Saturdays is when the library fills up in our town, the council must have the counts.',
		},
	],
	nearMisses: [
		{
			post: 'We pulled the carpet up and found oak floorboards under forty years of glue.',
			reply: 'Great post, thank you for sharing this with all of us here.',
		},
		{
			post: 'My daughter refuses to speak Tamil at home since she started nursery.',
			reply: 'It is a common thing I suppose, give it a few months and see.',
		},
		{
			post: 'The council wants to close the library on Saturdays.',
			reply: 'I had the most lovely breakfast in a cafe by the river.',
		},
	],
};
