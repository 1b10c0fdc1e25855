import {anyOf, beginning, compile, has, pattern, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** With one of these a “no” is part of a talk. */
const softened = compile(
	"(maybe|perhaps|i think|i believe|i'm sorry|sorry but|sorry to|i'm afraid|as far as i|afaik|imho|imo|i may be|i might be|i could be|i see|fair|good point|i agree|thanks|thank you|to be fair|understand|love|like you|haha|lol|mate)",
);

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say what you see differently, and why, instead of “{quote}”.',
	why: 'A bare “wrong” closes the door on the person along with the claim. A reason, or “I see it differently”, keeps it open.',
	sources: [ideas.equals, findings.receptiveness],
	starter: 'I see it differently: … ',
	weight: 0.9,
	detect: when(
		// “That is absurd” under a complaint is said of what was done to them.
		({reply, heard}) => !has(reply, softened) && heard?.feelings.some(({good}) => !good) !== true,
		anyOf(
			phrases(
				[
					"(you're|you are) (wrong|mistaken|incorrect)",
					"(is|was|would be|it's|that's) a (big|huge|bad|terrible|massive|serious|stupid) (mistake|idea)",
					"(that's|that is|this is) (just|simply)? (wrong|false|not true|a lie|absurd|ridiculous|silly)",
				],
				{
					strength: 0.75,
					unless: [
						"(if|when|tell me|sure|unless|whether|think|thought|hope|say|says) that? (you're|you are|that's|that is|this is|it's)",
						'(not|nothing) (that|wrong)',
						'wrong (way|place|size|bus|one|with)',
					],
				},
			),
			// Who asks gets a no for an answer.
			when(
				({heard}) => heard === null || heard.questions.length === 0,
				beginning(
					pattern(
						[compile('(wrong|false|nonsense|rubbish|bullshit|nope)')],
						/(?<![\w'])(?:wrong|false|nonsense|rubbish|bullshit|nope)[.!](?=\s|$)/g,
						0.75,
					),
				),
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«You’re wrong», the ferry never stopped there.',
		'«Wrong.» The pool opened in 1974.',
		'«That’s simply not true», half of the seats were empty.',
	],
	nearMisses: [
		'I think that’s wrong, the pool opened in 1974.',
		'You’re not wrong about the seats.',
		'The wrong bus, the wrong day, and it rained.',
		'Tell me if you’re wrong-footed by the new doors.',
	],
};
