import {asked} from '../../coach/agenda/own-thing.ts';
import {compile, find} from '../../coach/detect.ts';
import {averageTalk, handbookTalk} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {perText, type Word} from '../../coach/text/text.ts';

const group =
	'(business owners|businesses|brands|companies|founders|professionals|moms|mums|dads|parents|leaders|managers|sellers|agencies|customers|consumers|teams|women|men|seniors|students|bakers|artists|authors)';

const segment = compile(
	`busy? ${group} like you`,
	'(as a)? busy (mom|mum|dad|parent|professional|founder)',
	'your (conversion rate|brand awareness|pain points)',
	'your (feedback|opinion|satisfaction|business|loyalty) is (very|so|really|extremely)? (important|valuable|valued) to us',
	'(as a)? (valued|loyal) (customer|member|guest|client|user|shopper)',
);

const aboutMarkets =
	/^(?:conversions?|funnels?|leads?|roi|prospects|marketing|marketers?|segments?|b2b|b2c)$/;

/** "As a busy dad I …" speaks of the writer. */
const isSelf = (next: Word | undefined): boolean =>
	/^(?:i|i'm|i've|my|we)$/.test(next?.lower ?? '');

const speaksOfMarkets = perText(({words}) => words.some(({lower}) => aboutMarkets.test(lower)));

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Speak to {them} alone: “{quote}” could be said to anybody.',
	advice: 'name-a-point',
	why: 'Nobody is a segment. Whole people notice when they are addressed as a number, and stop listening.',
	sources: [ideas.wholePeople, ideas.notOneAudience],
	weight: 1.1,
	detect: (context) => {
		const {post, reply} = context;
		if (post === null || asked(context)) return [];
		// In a talk about markets these words are the matter itself.
		if (speaksOfMarkets(post)) return [];
		const addressed = find(reply, segment)
			.filter((span) => !isSelf(reply.words.find(({start}) => start >= span.end)))
			.map((span) => ({spans: [span], strength: 0.8}));
		if (addressed.length > 0) return addressed;
		const average = averageTalk(context);
		return average.length > 0 ? average : handbookTalk(context);
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I’m scared of the scan on Thursday, I can’t do tunnels.',
			reply:
				'«The scan takes twenty to forty minutes and is as a rule painless.» The images help the doctor.',
		},
		{
			post: 'Long day at the bakery, the mixer died at five.',
			reply: 'We see this a lot with «busy business owners like you».',
		},
		{
			post: 'My daughter’s first day at school, and I cried more than she did.',
			reply: '«As a busy mom» you deserve a planner that works as hard as you do.',
		},
		{
			post: 'We repainted the boat this weekend.',
			reply: 'A video of that could do wonders for «your brand awareness».',
		},
		{
			post: 'The gate was locked when I came to fetch my bike, for the second time.',
			reply: '«Your feedback is very important to us», and it was passed on to the team.',
		},
	],
	nearMisses: [
		{
			post: 'Why does the effect run twice? I only have it once in my component.',
			reply:
				'Strict mode mounts every component twice in development. A cleanup function makes that harmless.',
		},
		{
			post: 'I’m scared of the scan on Thursday, I can’t do tunnels.',
			reply:
				'The scan takes twenty minutes and is painless. They have music, and you can ask for a ball to squeeze.',
		},
		{
			post: 'Long day at the bakery, the mixer died at five.',
			reply: 'You business lot never sleep, do you? Mine died at a wedding.',
		},
		{
			post: 'Our funnel loses everybody at the second step.',
			reply: 'I would look at your conversion rate on phones alone, that is where ours leaked.',
		},
		{
			post: 'As a busy mom I read in the bath, door locked.',
			reply: 'As a busy dad I can only say: get a better lock.',
		},
	],
};
