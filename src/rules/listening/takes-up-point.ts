import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {advisedAgain} from '../../coach/heard/ruled-out.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Who advises what they have tried shares their words and has not read them. */
const skimmed = 0.4;
/** Less is shared by any two texts. */
const faintest = 0.15;

/**
 * People feel heard when a reply works with their point rather than beside it. Taking up what was
 * said is what readers call uptake.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You take up what {author} said.',
	sources: [ideas.useWhatYouHear, ideas.listenFirst, findings.uptake],
	weight: 2.8,
	detect: (context) => {
		const {heard} = context;
		// What a pitch shares with the post is often no more than its topic.
		if (heard === null || turnsAway(context) || heard.uptake < faintest) return [];
		const met = heard.points.filter((point) => point.met);
		return [
			{
				spans: [],
				said: met,
				strength: heard.uptake * (advisedAgain(context).length > 0 ? skimmed : 1),
			},
		];
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
