import {promotion} from '../../coach/agenda/promotion.ts';
import {madeOf, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const favour = phrases(
	[
		'(would|do) you mind (sharing|telling|posting|showing|saying|writing|explaining|describing|adding|measuring|sending|if i ask)',
		'(could|would|can) you (please|maybe|perhaps|possibly|also|kindly)? (share|post|tell us|tell me|say|show|describe|add|measure|point me|upload|explain|write down) (a|the|your|which|how|what|where|whether|if|more|some|one|me|us|to)',
		'(any|a) chance (that)? you (could|can|would|still have|remember)',
		'(if|when) you (have|find|get|got) (a|the|some|five|two) (minute|minutes|moment|time|spare minute|second)',
		"(i'd|i would|we'd|we would) (love|like|be curious|be glad|be grateful|really like) to (see|hear|read|know|try) (a|the|your|how|what|which|more|that|it|one|about)",
		'may (i|we) (use|quote|borrow|copy|share|try) (your|that|this|it|the)',
	],
	{strength: 0.8},
);

/** One thing asked, with something said before or besides, and no business in it. */
const earned = madeOf([favour], (context) => {
	const found = favour(context);
	const statements = context.reply.sentences.filter(
		({end, words}) => context.reply.plain[end - 1] !== '?' && words.length >= 4,
	);
	const plain = promotion(context).length === 0 && context.reply.links.length === 0;
	return plain && found.length === 1 && statements.length > 0 ? found : [];
});

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
