import {wants} from '../../coach/agenda/asks.ts';
import {concreteHelp} from '../../coach/agenda/help.ts';
import {anyOf, madeOf, orders, phrases, spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const told = phrases(
	[
		'(please|plz|pls|plse|kindly|could you|can you|would you|go)? (like|follow|subscribe|subscribe to|share|retweet|repost|upvote|rate|vote for|review|sub to|support|promote|comment on|vote) (and (share|subscribe|follow|like|comment|rate))? (my|our) (new|own|latest|facebook|youtube|little|small|first)? (page|channel|site|website|profile|video|videos|vlog|blog|post|posts|app|product|project|music|song|songs|band|work|content|account|group|newsletter|podcast|book|cause|campaign|petition|story|comment|twitter|instagram|insta|tiktok|fb)',
		'(please|plz|pls|plse|kindly|could you|can you|would you|go)? (like|follow|subscribe|subscribe to|support|add|promote|vote for|rate|review) (me|us) (on|at|for|back|too|please|and|if|now|today|guys)',
		'(follow|subscribe to) (me|us)',
		'(listen to|look at|check|read|watch|like|vote for|try) (ours|mine) (as well|too|also|and|next)',
		'(give|giving) (it|me|us|this|my (*)) (a|some|your)? (like|likes|thumbs up|thumb up|star|stars|upvote|follow|review|vote|retweet|rt|shoutout|shout-out)',
		'(leave|write|drop|post) (us|me) (a|an|your|some) (nice|good|great|5 star|5-star|five star|five-star|positive|quick|honest)? (review|rating|like|follow)',
	],
	{strength: 0.9},
);

const asks = phrases(
	[
		'(please|plz|pls|plse|kindly) (also|do)? (like (my|and)|follow (me|us|my|our|and)|subscribe|share (my|our)|retweet|rt|upvote|sub|rate (me|us|my|our)|support (me|us|my|our)|help me reach|check (me|us|my) (*)|watch (my|our)|listen to (my|our))',
		'(subscribe|subscribed|like|follow|share|comment) (&|and|,|n) (subscribe|like|follow|share|comment|rate|check)',
		'(hit|smash) (the|that|on)? (like|subscribe|bell|follow|thumbs up|notification) (button|bell)?',
		'(press|click|tap) (the|that) (like|subscribe|follow) button',
		'(i|we) (need|want|would love|only need|just need) (more|some|#|your|a few|just)? (*)? (subscribers|subs|followers|likes|votes|shares|upvotes|donations|signatures)',
		'help (me|us) (to)? (reach|hit|gain) # *',
		'(subscribe to|sub to|sub) (me|us|him|her|this channel|the channel)',
		'(sign|signing) (my|our|this) petition',
	],
	{strength: 0.9},
);

const asksAnyhow = anyOf(orders(told), asks, spotted(wants, 0.85));

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Give something first: “{quote}” asks before it gives.',
	why: 'Nobody owes a stranger a click. Those who first gave something useful rarely have to ask.',
	sources: [ideas.talkNotAd, ideas.giveMore],
	weight: 1.8,
	// What gives a lot may ask a little.
	detect: madeOf([asksAnyhow], (context) =>
		asksAnyhow(context).map((evidence) => ({
			...evidence,
			strength: concreteHelp(context).length >= 2 ? 0.4 : evidence.strength,
		})),
	),
});

export const examples: Examples = {
	hits: [
		'Beautiful song. «please subscribe» if you like drums.',
		'«Follow my page» for more of this.',
		'I learned so much. In return I «hope you’ll watch mine» as well.',
		'Good point. «Leave us a review» when you have time.',
		'guys «i need 20 subscribers», help a small channel',
		'Warm words from all of us. «Your vote would mean everything» to our bakery.',
		'It is the greedy star. «Accept my answer» on the other one first.',
		'Nine days was long. Could you «raise your rating» now?',
	],
	nearMisses: [
		'Gorgeous border, subscribe me to whatever you knit next.',
		'Tell your parents what the letter says, they may know the man.',
		'Accept the first offer of help, the second comes easier.',
		'I share my bench with whoever comes along, mostly with pigeons.',
		'You could share the list with your landlord before you sign.',
		'They gave it a good review in the local paper, the soup above all.',
		'Please follow the steps in the letter, then press the share button and “Add to home”.',
		'We appreciate your review and the word about the stairs.',
		'Your posts keep me going, and it would mean the world to her to read this one.',
		'Help me get the sofa up and I’ll buy the chips.',
		'We follow the old path down to the mill and come back by bus.',
	],
};
