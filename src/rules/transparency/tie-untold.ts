import {tellsTie, tieTags} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {countedLinks} from '../../coach/agenda/promotion.ts';
import {seeking} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {aLink, aProfile} from '../../coach/signs.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** What pays or belongs to the writer: known from the profile, or told by a link that counts. */
const tied = (context: Context) => {
	const named = ownThings(context).filter((mention) => mention.named);
	return [...named, ...countedLinks(context)].map(({start, end}) => ({start, end}));
};

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Say first what ties you to {quote}.',
	why: 'Readers can’t see who you speak for, and the law and most sites ask you to say so in each post. Said first, it costs nothing.',
	sources: [ideas.openAndTrusted, norms.ftc, norms.asa, norms.stackExchange],
	weight: 2.4,
	advice: 'tell-the-tie',
	starter: '{tie} ',
	detect: seeking([aProfile, aLink], (context) => {
		if (tellsTie(context)) return [];
		const spans = tied(context);
		if (spans.length === 0) return [];
		return [{spans, strength: tieTags(context).length > 0 ? 0.5 : 1}];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Which app do you use for shared shopping lists?',
			reply: 'Try «Basketo», it sorts by aisle and two people can use it at once.',
			writer: {names: ['Basketo']},
		},
		{
			reply: 'There is a good piece about damp walls on «drywall.example/damp», with pictures.',
			writer: {domains: ['drywall.example']},
		},
		'These knives stay sharp for years: «https://knives.example/set?ref=anna» and they are not heavy.',
	],
	nearMisses: [
		{
			post: 'Which app do you use for shared shopping lists?',
			reply: 'I work on Basketo, so I am biased: it sorts by aisle, and it is slow on old phones.',
			writer: {names: ['Basketo']},
		},
		{
			reply: 'We fixed that in Basketo 3.2, the list now stays where you left it.',
			writer: {names: ['Basketo']},
		},
		'These knives stay sharp for years: https://knives.example/set?size=3 and they are not heavy.',
		{
			reply: 'A basket of plums is what I would bring, nobody expects that in May.',
			writer: {names: ['Basketo']},
		},
	],
};
