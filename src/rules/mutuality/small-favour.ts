import {promotion} from '../../coach/agenda/promotion.ts';
import {phrases} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const favour = phrases(
	[
		'(would|do) you mind (sharing|telling|posting|writing|explaining)',
		'(could|would|can) you (please|maybe|perhaps|also)? (share|post|tell us|tell me|say|show|describe|add|point me|upload|explain|write down) (a|the|your|which|how|what|where|if|more|some|one|me|us|to)',
		'any chance you could',
		'if you (have|find) a (minute|time)',
		"(i'd|i would) (love|like|be curious|really like) to (see|hear|read|know|try) (the|your|how|what|which|more|it|about)",
		'may i use your',
	],
	{strength: 0.8},
);

/** One thing asked, with something said before or besides, and no business in it. */
const earned = (context: Context) => {
	const found = favour(context);
	const statements = context.reply.sentences.filter(
		({end, words}) => context.reply.plain[end - 1] !== '?' && words.length >= 4,
	);
	const plain = promotion(context).length === 0 && context.reply.links.length === 0;
	return plain && found.length === 1 && statements.length > 0 ? found : [];
};

/**
 * A small favour that is theirs to give brings people closer, more than praise does. It tells them
 * that their answer counts.
 */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You ask for one small thing they can give: “{quote}”',
	sources: [
		ideas.favourEarned,
		{
			title: 'Jecker and Landy 1969: Liking a Person as a Function of Doing Him a Favour',
			url: 'https://doi.org/10.1177/001872676902200407',
		},
	],
	weight: 0.7,
	detect: earned,
});

export const examples: Examples = {
	hits: [
		'The grey one looks like felt from here. «Would you mind telling» me what you washed it with?',
		'My second try fell apart as well. «Could you post a» photo of the fold?',
		'Your grandmother’s soup sounds like ours. «May I use your» trick with the crust on Sunday?',
	],
	nearMisses: [
		'Could you share the link?',
		'We built a survey tool, could you share your thoughts on our website? It is free.',
		'He asked if you could post the letter, and then the rain came.',
		'Would you mind telling them, could you show the picture, and can you share a recipe? I like all of it.',
	],
};
