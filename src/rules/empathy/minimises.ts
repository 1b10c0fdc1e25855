import {anyOf, orders, phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

/** Belittles whatever was said before. */
const always = anyOf(
	orders(
		phrases(
			[
				'(get over (it|yourself)|man up|toughen up|suck it up|snap out of it|get a grip|grow a pair)',
				'(stop|quit) (whining|complaining|moaning|crying|being (so|such a)? (dramatic|sensitive|negative|baby|victim)|feeling sorry for yourself|overthinking it)',
				"don't be (so|such a) (dramatic|sensitive|negative|baby|drama queen|downer)",
			],
			{strength: 0.9},
		),
	),
	phrases(
		[
			"(you're|you are|ur|youre) (just|being|really|clearly|way)? (over-reacting|overreacting|too sensitive|so sensitive|too dramatic|being dramatic|making a fuss|blowing (it|this) (out|up))",
			"(it's|its|it is|he's|she's|that's|only|merely) (just|only) a (dog|cat|pet|tree|job|boy|girl|car|house|hobby|phase|bad day|building|plant)",
			'(first world problem|first world problems|first-world problem|first-world problems)',
			"(it's|its|that's) (really|honestly)? (all in your head|not that deep)",
		],
		{strength: 0.9},
	),
);

/** Belittles only what hurts: under a joke these are harmless. */
const whereItHurts = phrases(
	[
		'(it|this|that|things)? could (be|have been) (a lot|much|so much|way)? worse',
		'(others|other people|some people|many people|people|plenty of people) (have|had|got|have got) (it)? (it|things)? (a lot|much|so much|way|far)? worse',
		'there are (people|kids|children|others|worse things|bigger problems|far worse things) *',
		"(at least) (you|you're|it's|it|he|she|they|you've)",
		"(it's|its|that's|this is|it isn't|it's really) (not|just|only) (that bad|so bad|a big deal|such a big deal|a phase|a job|a dog|a cat|a pet|a game|money|stress|nerves|hormones)",
		'(no|not a|not such a|hardly a) big deal',
		'(look on the bright side|on the bright side|get over (him|her|it)|move on already)',
		'everything happens for a reason',
		'(just|simply) (think|stay|be|try to be) (positive|happy|happier|grateful|thankful|more positive)',
		'(everyone|everybody|we all) (has|have|goes through|go through|gets|get|feels|feel) (bad days|problems|this|stress|sad|tired|it|issues)',
		"(nothing to (cry|worry|complain) about|don't worry be happy)",
	],
	{
		strength: 0.8,
		unless: [
			"(i'm|im|i am|so|very|really|deeply) sorry",
			"(not|isn't|never) (at all)? (your fault|weak|silly|stupid)",
			'i (feel|felt|know|understand|get)',
			'(sucks|must be|sounds)',
		],
	},
);

/** Whether the post tells of something bad. */
const hurts = ({heard}: Context): boolean => heard?.feelings.some(({good}) => !good) ?? false;

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Leave out “{quote}”: say that it is hard, before any comfort.',
	why: 'Comfort that makes a trouble smaller tells people that they should not have it. Being believed comes first.',
	sources: [seeds.listenFirst, findings.empathy],
	starter: 'That sounds hard, and … ',
	weight: 1.4,
	detect: anyOf(
		always,
		when(hurts, whereItHurts),
		when(
			hurts,
			orders(phrases(['(calm down|chill out|cheer up|lighten up|relax|chill)'], {strength: 0.8})),
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'We lost the baby in March and I still feel awful every morning.',
			reply: '«At least you» know that you can get pregnant, many can not.',
		},
		{
			post: 'I feel so stressed about the rent going up again.',
			reply: '«Calm down», the whole city pays more this year.',
		},
		'«Get over it», the season is long and there are nine games left.',
		{
			post: 'My dog died and work wants me back tomorrow.',
			reply: '«It’s just a dog», you can pick up a new one on Sunday.',
		},
	],
	nearMisses: [
		'Bake it for at least twenty minutes or the middle stays wet.',
		{
			post: 'I feel so stressed about the rent going up again.',
			reply: 'Ours went up by a fifth. At least the tenants’ union answers the phone, call them.',
		},
		{
			post: 'My exam is on Monday and I know half of the book.',
			reply: 'Could be worse, I read only the cover and still got a C.',
		},
		{
			post: 'We lost the game in the last minute, I am gutted.',
			reply: 'I’m so sorry, at least you were there for the equaliser. What a night.',
		},
	],
};
