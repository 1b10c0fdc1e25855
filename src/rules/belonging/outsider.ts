import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Talk with them, as one who is here: “{quote}” speaks from outside.',
	why: 'A community hears at once who came to address it. Those who take part say what they did here, not what they bring.',
	sources: [ideas.communityBond, ideas.equals],
	weight: 1.2,
	detect: phrases(
		[
			'your amazing community',
			'(as|on behalf of) (a|an|the) leading *',
			"we ('d)? love to? connect with your amazing? community",
			'hello redditors',
		],
		{strength: 0.6},
	),
});

export const examples: Examples = {
	hits: [
		'«We’d love to connect with your amazing community» on soup.',
		'«As a leading soup» kitchen we stand with you on salt.',
		'«Hello redditors», soup is what we do.',
	],
	nearMisses: [
		'As a team we lost nine to one, the soup helped.',
		'I came across a heron on the way here.',
		'Hello all, I brought soup to the hall again.',
		'The community hall is open, soup at six.',
	],
};
