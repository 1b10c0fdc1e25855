import {anyOf, madeOf, orders, phrases, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const told = phrases(
	['(like|thumbs up|upvote|share|retweet|rt|repost|react) (this|it)? if (you|u|your) (*)?'],
	{strength: 0.9},
);

/** A prompt is short: "Like if you agree". */
const shortOrder = madeOf([told], (context) =>
	orders(told)(context).filter(({spans: [span]}) => {
		const sentence = span && sentenceOf(context.reply, span);
		return sentence !== undefined && sentence.words.length <= 14;
	}),
);

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Ask something you would like to know, instead of “{quote}”',
	why: 'A prompt that only counts hands treats people as a number. A question one wants answered starts a conversation.',
	sources: [
		ideas.talkNotAd,
		{
			title: 'Meta 2017: Fighting Engagement Bait on Facebook',
			url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
		},
	],
	weight: 1.5,
	detect: anyOf(
		shortOrder,
		phrases(
			[
				'(comment|type) (*) (below|in the comments|to get|to receive|and i)',
				'(comment|type|reply|drop) (with)? (a|an|the (word|emoji))? (yes|amen|info|heart|emoji|fire|gif) (below|if|and|in the|for|to)',
				'tag (a|an|your|someone|somebody|that|two|three|# |some) (friend|friends|person|mate|colleague|colleagues|bestie|mom|mum|dad|people|someone) (who|that|you)',
				'like this comment (if|of)?',
				'(share|repost|forward|send) (this|it) (to|with) (everyone you|# |ten|five|at least)',
				'(double|triple) tap',
				"(who else|who's|whos) (agrees|is with me|with me|here from|here in #|watching in #|wants this)",
				"(let's|lets|can we) (get|hit|reach|make|see) (this|it|#|to #|#k)? (to|at)? (# |#k|a (million|thousand))? (likes|views|comments|shares|retweets|likes on this|upvotes|subs|subscribers|viral)",
				'thumbs up (so|for) (this|everyone|people|others|it|#|that) *',
				'(agree|disagree|yes|no|1|2|a|b) or (disagree|no|yes|2|b) (in the comments|below|comment)',
			],
			{strength: 0.9},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Like if you also» miss the old one.',
		'«Tag a friend who» needs to hear this today.',
		'«Comment YES below» and watch what happens.',
	],
	nearMisses: [
		'Do you comment your code below the line or above it? We argue about that every week.',
		'I tag the seed trays with the date, otherwise I mix up the beans.',
		'I like it if you cook the onions first.',
		'Who else was at the lake? I thought I saw your red hat.',
	],
};
