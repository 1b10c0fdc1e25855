import {asked} from '../../coach/agenda/own-thing.ts';
import {compile, find} from '../../coach/detect.ts';
import {averageTalk} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';
import type {Word} from '../../coach/text/text.ts';

const group =
	'(business owners|small business owners|businesses|brands|companies|entrepreneurs|founders|creators|professionals|marketers|moms|mums|dads|parents|homeowners|shop owners|store owners|freelancers|leaders|managers|sellers|agencies|startups|customers|consumers|coaches|executives|teams|women|men|seniors|students|bloggers|influencers|bakers|artists|authors)';

const segment = compile(
	`(busy|small|smart|savvy|ambitious|successful|modern|local|growing|serious|like-minded|passionate|fellow)? ${group} (just)? (like|such as) (you|yours|yourself|yourselves)`,
	`(as|for) (a|an) (busy|savvy|smart|ambitious|growing|modern|small) (*)? (owner|mom|mum|dad|parent|professional|entrepreneur|founder|creator|business|brand|leader|freelancer)`,
	'(businesses|brands|companies|shops|stores|teams|startups) (like|such as) yours',
	'your (target (market|audience|customers|group)|customer base|ideal (customer|customers|client|clients)|potential (clients|customers|buyers)|conversion (rate|rates)|conversions|sales funnel|funnel|brand (awareness|visibility|presence)|bottom line|roi|market share|online presence|lead generation|leads|engagement rate|social media strategy)',
	'(consumers and businesses|both (for)? the consumer and the enterprise|b2b and b2c (clients|customers))',
	'(high-value|qualified|warm|cold|hot) (leads|prospects|customers)',
	'(our|valued|loyal|paying|target) (customers|demographic|audience|segment) (like|such as) you',
);

const aboutMarkets =
	/^(?:conversions?|funnels?|leads?|roi|prospects|marketing|marketers?|segments?|b2b|b2c)$/;

/** "As a busy dad I …" speaks of the writer. */
const isSelf = (next: Word | undefined): boolean =>
	/^(?:i|i'm|i've|my|we)$/.test(next?.lower ?? '');

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Speak to {them} alone: “{quote}” speaks to a market.',
	why: 'Nobody is a segment. Whole people notice when they are addressed as a number, and stop listening.',
	sources: [seeds.social],
	weight: 1.1,
	detect: (context) => {
		const {post, reply} = context;
		if (post === null || asked(context)) return [];
		// In a talk about markets these words are the matter itself.
		if (post.words.some(({lower}) => aboutMarkets.test(lower))) return [];
		const addressed = find(reply, segment)
			.filter((span) => !isSelf(reply.words.find(({start}) => start >= span.end)))
			.map((span) => ({spans: [span], strength: 0.8}));
		return addressed.length > 0 ? addressed : averageTalk(context);
	},
});

export const examples: Examples = {
	hits: [
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
	],
	nearMisses: [
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
