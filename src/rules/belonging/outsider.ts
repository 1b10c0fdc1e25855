import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Talk with them, as one who is here: “{quote}” speaks from outside.',
	why: 'A community hears at once who came to address it. Those who take part say what they did here, not what they bring.',
	sources: [seeds.social, seeds.principles],
	weight: 1.2,
	detect: phrases(
		[
			'(your|this|the) (wonderful|amazing|lovely|great|fantastic|vibrant|passionate|engaged|incredible|awesome|beautiful|valued|talented|inspiring|active|growing|local|thriving) (community|subreddit|sub|group|forum|audience|neighbourhood|neighborhood|page|members)',
			'(as|on behalf of) (a|an|the|our) (*)? (brand|company|business|provider|organisation|organization|manufacturer|retailer|leader in|leading *|market leader|agency|sponsor|vendor|dealership)',
			"(we|i|our team) (would|'d)? (love|like|want|wanted|are reaching out|am reaching out|reached out|came across|come across|stumbled upon|stumbled across) (to)? ((connect|engage|work|share|chat) with your (amazing|wonderful|lovely|great)? (community|audience|members|group)|engage with|reach out to|tap into|your (post|community|profile|page|story|content|comment|review|group) (and|today|on)|(your|this) (community|audience|group|subreddit|forum|members))",
			'(hello|hi|hey|greetings|dear|good morning|good day|attention|calling all) (reddit|redditors|linkedin|linkedin family|linkedin community|twitter|facebook|facebook family|community|community members|members|group members|fellow redditors|network|my network|connections|residents|all you|tweeps|hacker news|hn community|youtube|youtubers|neighbors of|neighbours of)',
			"(you (guys|all|folks|lot)|your community|people here|this community|this sub|this group|members here) (might|may|will|would|'ll|should) (be interested|love (this|our|what|to hear|hearing|it)|benefit|enjoy (this|our|what)|find (this|our) (*)? (useful|helpful|valuable|interesting))",
			'(engage|engaging|interact|interacting|connect|connecting) with (our|the|your|this|its) (audience|community|users|customers|followers|fans|members|target)',
			'(our|the) (community|fans|followers|audience|users|customers|members|brand ambassadors|ambassadors) (means|mean|are (our|the|at|why)|is (our|the|at|why)|inspires|inspire|deserve|deserves|comes first|come first|drive|drives)',
		],
		{strength: 0.6},
	),
});

export const examples: Examples = {
	hits: [
		'«We’d love to connect with your amazing community» on soup.',
		'«As a leading soup» kitchen we stand with you on salt.',
		'«Hello redditors», soup is what we do.',
		'«You guys might be interested» in soup.',
	],
	nearMisses: [
		'As a team we lost nine to one, the soup helped.',
		'I came across a heron on the way here.',
		'Hello all, I brought soup to the hall again.',
		'The community hall is open, soup at six.',
	],
};
