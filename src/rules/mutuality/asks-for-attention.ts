import {wants} from '../../coach/agenda/asks.ts';
import {concreteHelp} from '../../coach/agenda/help.ts';
import {anyOf, each, orders, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const told = phrases(
	[
		'(please|plz|go)? (like|follow|subscribe|subscribe to|share|sub to|see|visit) (my|our) facebook? (page|channel|site|website|profile|vlog|blog|post|work|content|newsletter|story|comment)',
		'please? (like|follow|subscribe|subscribe to|add|vote for) (me|us) (on|at|for|please|and|if)',
		'(follow|subscribe to) (me|us)',
		'(give|giving) (it|me|my *) a? (like|thumbs up|follow|vote)',
		'(leave|write) us? a (review|like)',
	],
	{strength: 0.9},
);

const asks = phrases(
	[
		'(please|plz|pls) (like this|follow|subscribe|repost|vote|donate|help me get|check my *|watch my)',
		'(subscribe|like|follow|comment) (&|and) (subscribe|like|share)',
		'(hit|smash) the? (like|bell)',
		'(i|we) (need|want) (#)? (*)? (subscribers|subs|views|support)',
		'help me (get|reach) (#|my) *',
		'(subscribe|sub) to? (me|us)',
		'sign (my|this|the) petition',
	],
	{strength: 0.9},
);

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Give something first: “{quote}” asks before it gives.',
	why: 'Nobody owes a stranger a click. Those who first gave something useful rarely have to ask.',
	sources: [ideas.talkNotAd, ideas.giveMore],
	weight: 1.8,
	// What gives a lot may ask a little.
	detect: (context) =>
		anyOf(orders(told), asks, (seen) => each(wants(seen), 0.85))(context).map((evidence) => ({
			...evidence,
			strength: concreteHelp(context).length >= 2 ? 0.4 : evidence.strength,
		})),
});

export const examples: Examples = {
	hits: [
		'Beautiful song. «please subscribe» if you like drums.',
		'«Follow my page» for more of this.',
		'Good point. «Leave us a review» when you have time.',
		'guys «i need 20 subscribers», help a small channel',
		'Warm words from all of us. «Your vote would mean» everything to our bakery.',
		'It is the greedy star. «Accept my answer» on the other one first.',
		'Nine days was long. Could you «raise this to five» now?',
	],
	nearMisses: [
		'Tell your parents what the letter says, they may know the man.',
		'Accept the first offer of help, the second comes easier.',
		'I share my bench with whoever comes along, mostly with pigeons.',
		'You could share the list with your landlord before you sign.',
		'They gave it a good review in the local paper, the soup above all.',
		'We follow the old path down to the mill and come back by bus.',
	],
};
