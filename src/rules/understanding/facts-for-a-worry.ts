import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, has, seeking, sentenceOf} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** What people have heard, and what keeps them away. */
const hearsay = compile(
	'(my|a) (friend|dad|mom) (says|said|told me)',
	"(i|i've) (heard|read|was told|saw) (that|it|about|you|from|this)",
	'(they|people) (say|says|told me|claim)',
	"(isn't|aren't) (they|that) (bad|expensive)",
	"(not|i'm not) (having|getting|using|doing|eating|giving|paying|taking) (it|any|a)?",
	"(don't|never|hard to) trust the",
	'is (it|that) true',
);

/** Meets a belief with what is so, and without contempt. */
const facts = compile(
	'(was|is) (right|true|correct) (in|for|about|of|when)',
	'(that|it) was so',
	'(these days|nowadays|today|since #|since then|by now|the older ones)',
	'the (study|report|law|rule|evidence) (says|that|is|was|in)',
	'(about|around|less than|more than|under|over|only|within|after) # (percent|years|months|days|hours|people|times|weeks|in|to)',
	'(you can|you could) (check|see|read) (that|the)',
	'(it|they|that) (takes|has|have) (their|#|one|more|no)',
);

/**
 * A first impression gives way to facts, not to slogans or scorn. Say what was right about it,
 * then what is so today.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You take their worry seriously and meet it with facts: “{quote}”',
	sources: [ideas.slowThinking],
	weight: 1.2,
	detect: seeking([facts], (context) => {
		const {post, reply} = context;
		if (post === null || turnsAway(context) || !has(post, hearsay)) return [];
		const [first] = find(reply, facts);
		if (first === undefined || sentenceOf(reply, first) === undefined) return [];
		return [{spans: [first], strength: 0.7 * (1 - 0.8 * coldness(context))}];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'My dad says the new boilers all die after three winters, so no thanks.',
			reply: 'He «was right about» the first batch, mine died too. The valve was changed in 2019.',
		},
		{
			post: 'I’ve heard that the vaccine gives cats tumours and now I am scared.',
			reply:
				'It can, in «about 1 in» ten thousand cats, and the leg is used for that reason. Ask your vet which one they give.',
		},
	],
	nearMisses: [
		{
			post: 'My dad says the new boilers all die after three winters, so no thanks.',
			reply: 'Trust the technology, the future is warm and clean.',
		},
		{
			post: 'We fitted a new boiler in May and it hums.',
			reply: 'The older ones hum as well, bleed the radiator on the top floor.',
		},
	],
};
