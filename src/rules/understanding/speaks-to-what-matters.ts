import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {bookkeeping, findValues} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/**
 * Different values matter to different people. Whoever speaks to those that show in the post is
 * understood, and understands.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You speak to what they care about: “{quote}”',
	sources: [
		ideas.tenValues,
		ideas.fourDrives,
		{
			title: 'Schwartz 1992: Universals in the Content and Structure of Values',
			url: 'https://doi.org/10.1016/S0065-2601(08)60281-6',
		},
	],
	weight: 0.8,
	detect: (context) => {
		const {post, reply} = context;
		if (post === null || turnsAway(context)) return [];
		const theirs = findValues(post);
		const strength = 0.5 * (1 - 0.9 * bookkeeping(context));
		return [...findValues(reply)]
			.filter(([value]) => theirs.has(value))
			.sort(([, a], [, b]) => a.start - b.start)
			.slice(0, 3)
			.map(([value, span]) => ({
				spans: [span],
				said: [theirs.get(value) ?? span],
				strength,
			}));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'We moved the «kids» to the smaller school by the river.',
			reply: 'Mine took a year over a move like that, and the «daughter» came round first.',
		},
		{
			post: 'They «cheated» us out of the overtime again.',
			reply: 'It’s only «fair» that the hours on the clock are the hours on the slip.',
		},
		{
			post: 'I make every spoon «by hand», it takes a day.',
			reply: 'You see the «patience» in the bowl, no machine leaves that facet.',
		},
	],
	nearMisses: [
		{
			post: 'We moved the kids to the smaller school by the river.',
			reply: 'The number nine stops there and it runs until ten.',
		},
		{
			post: 'They cheated us out of the overtime again.',
			reply: 'The form is on the second floor, ask for the blue one.',
		},
		{
			post: 'I make every spoon by hand, it takes a day.',
			reply: 'Our app helps you sell quality goods, sign up today and get started for free.',
		},
	],
};
