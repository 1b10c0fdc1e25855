import {asked} from '../../coach/agenda/own-thing.ts';
import {compile, find, looking, madeOf} from '../../coach/detect.ts';
import {ledgerTalk} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {perText} from '../../coach/text/text.ts';

const gain = compile(
	'grow your audience',
	'(save|saves) you? (time and money|#%)',
	'best price',
	'make extra money',
);

const onGain =
	/^(?:sales|revenue|income|profits?|earn\w*|money|price\w*|cost\w*|cheap\w*|budget|salary|invest\w*|savings?|followers|traffic|growth|afford|expensive|deal|deals|rates?|productivity|engagement|customers|audience|retir\w*|pensions?|rent\w*|loans?|mortgage|insurance|bills?|debts?|pay|paid|pays|wages?|job|jobs|work|house|buy\w*|sell\w*|solar|business)$/;

const speaksOfGain = perText(({words}) => words.some(({lower}) => onGain.test(lower)));

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Speak to what they care about here; “{quote}” can go.',
	why: 'People are driven by bonds, curiosity and safety as much as by gain. An appeal to money alone misses most of a person.',
	sources: [
		ideas.fourDrives,
		{
			title: 'Nohria, Groysberg and Lee 2008: Employee Motivation, A Powerful New Model',
			url: 'https://hbr.org/2008/07/employee-motivation-a-powerful-new-model',
		},
	],
	weight: 1.5,
	detect: madeOf([looking(gain), ledgerTalk], (context) => {
		const {post, reply} = context;
		if (post === null || asked(context)) return [];
		// Where the post speaks of money, so may the reply.
		if (speaksOfGain(post)) return [];
		const sums = ledgerTalk(context);
		if (sums.length > 0) return sums;
		return find(reply, gain).map((span) => ({spans: [span], strength: 0.75}));
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'The choir has met in this kitchen since 1974.',
			reply: 'With a page you could «grow your audience» in no time.',
		},
		{
			post: 'Teaching my son to whittle this weekend.',
			reply: 'Nice. You could «make extra money» with those spoons.',
		},
		{
			post: 'we fixed the swings on the playground ourselves',
			reply: 'a contractor «saves you time and money» next time',
		},
	],
	nearMisses: [
		{
			post: 'How do you find customers for a choir CD?',
			reply: 'The church fair will grow your audience more than any page.',
		},
		{
			post: 'Teaching my son to whittle this weekend.',
			reply: 'Save the softer wood for him, lime is kind to thumbs.',
		},
		{
			post: 'We fixed the swings on the playground ourselves.',
			reply: 'The best value of it is that the kids saw you do it.',
		},
	],
};
