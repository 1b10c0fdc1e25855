import {compile, find, has, seeking} from '../../coach/detect.ts';
import {consoles} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const cheer = compile(
	'(such|what) a great? (journey|opportunity|story|post)',
	'(great|amazing|awesome|inspiring|wonderful|cool) (post|story|news|opportunity|stuff|read|video)',
	"(that's|this is|how|sounds|so|very|it's|that is) (so|really)? (awesome|amazing|exciting|great|fantastic|fun|cool|inspiring|wonderful|hilarious|funny)",
	'(congratulations|congrats|woohoo|yay|hooray|way to go|love this|good vibes|exciting times)',
	'bounce back',
);

const laughter = compile('(haha|hahaha|hahahaha|lol|lmao|rofl)');

/** Whoever tells of themselves laughs at their own, not at the other. */
const ofWriter = /^(?:i|i'm|im|i've|ive|i'd|me|my|mine)$/;

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Name what hurts before anything bright: “{said}”',
	why: 'A cheerful line under bad news says that it was not read. Stand beside them first.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: ['I’m sorry {told}. ', 'I’m sorry, … '],
	advice: 'meet-the-feeling',
	weight: 1.6,
	detect: seeking([cheer, laughter], ({reply, heard}) => {
		const bad = heard?.feelings.filter(({good}) => !good) ?? [];
		const mixed = heard?.feelings.some(({good}) => good) ?? false;
		// The writer of the post may be laughing too; then so may the reply.
		if (bad.length === 0 || mixed || has(reply, consoles)) return [];
		// Who says their word back heard it.
		if (bad.some(({met}) => met)) return [];
		const own = reply.words.some(({lower}) => ofWriter.test(lower));
		const spans = [...find(reply, cheer), ...(own ? [] : find(reply, laughter))];
		return spans.length === 0 ? [] : [{spans, said: bad, strength: 0.85}];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: '«We closed the bakery after 22 years.» «I’m heartbroken.»',
			reply: '«Such a journey»! The best is yet to come for your family.',
		},
		{
			post: '«My visa was refused and I feel terrible.» «Four years for nothing.»',
			reply: '«Great story», many people will learn from it.',
		},
		{
			post: '«I got laid off this morning.» Twelve of us, by email.',
			reply: '«Congrats», now you have time for your own thing, «exciting times».',
		},
	],
	nearMisses: [
		{
			post: 'I almost fell off the roof and I feel terrible.',
			reply: 'Lol, I did the same in March and sat in the gutter for an hour.',
		},
		{
			post: 'I am thinking of leaving the mill, and my parents think I’m mad.',
			reply: 'I did it at forty. Some of my year love it and some went back.',
		},
		{
			post: 'We closed the bakery after 22 years. I’m heartbroken.',
			reply: 'I’m so sorry. Such a journey, and your rye fed our whole street.',
		},
		{
			post: 'I am exhausted and so happy, the twins came at four in the morning.',
			reply: 'Congratulations, sleep whenever one of them does.',
		},
		{
			post: 'We planted two hundred oaks on the ridge today.',
			reply: 'Such a great story, how many people came?',
		},
	],
};
