import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** So many times the post: a reply of the usual length may be many times a line of a post. */
const times = 4;
/** A question may be answered at some length. */
const forAnswers = 2;

const excess = ({reply, post, heard, site}: Context) => {
	if (!post || !heard) return [];
	const asked = heard.questions.length > 0 || heard.invites.advice;
	const most = placeOf(site).length.is.most * (asked ? forAnswers : 1);
	const {length} = reply.words;
	if (length < most || length < times * Math.max(post.words.length, 8)) return [];
	return [{spans: [], strength: Math.min(1, (0.4 * length) / most)}];
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Keep the two sentences that answer {them}; the rest is a post of its own.',
	why: 'A reply many times as long as what it answers takes the floor. Nobody asked a question that needs it.',
	sources: [ideas.simpleAndShareable],
	weight: 1,
	detect: excess,
});

export const examples: Examples = {
	hits: [
		{
			post: 'First frost on the dahlias this morning.',
			reply: `Frost is a fascinating thing. ${'The ground keeps the heat of the day for some hours and then gives it back to the sky. '.repeat(10)}`,
		},
		{
			post: 'Our choir sang in the station hall.',
			reply: `Choirs have a long history. ${'There were guilds and schools and monasteries, each of them with its own way to write a tune. '.repeat(10)}`,
		},
		{
			post: 'We moved the bench under the pear tree.',
			reply: `On benches. ${'A bench asks for a wall behind it, a view in front and a place for a cup at its side. '.repeat(10)}`,
		},
	],
	nearMisses: [
		{
			post: 'First frost on the dahlias this morning. How do you store the bulbs?',
			reply: `Dig them up. ${'Let them dry for a week in a box with straw and then look at each of them for soft spots. '.repeat(10)}`,
		},
		{
			post: 'First frost on the dahlias this morning.',
			reply: 'Here too. We covered ours with the old curtains, and two of them made it through.',
		},
		`On benches. ${'A bench asks for a wall behind it, a view in front and a place for a cup at its side. '.repeat(10)}`,
	],
};
