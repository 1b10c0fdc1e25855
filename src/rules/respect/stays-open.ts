import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You differ and stay open: “{quote}”',
	why: 'Two people can hold two views and both be taken seriously. Saying so keeps the other one talking.',
	sources: [findings.receptiveness, seeds.principles],
	weight: 1,
	detect: unscornful(
		phrases(
			[
				"(i|we|i'd|we'd|i've|my wife and i) (see|saw|read|remember|experienced|look at|view|approach|do|did|had|would see|came at|come at|feel|understood) (it|this|that|things|them) (a bit|a little|slightly|somewhat|rather|quite|very|just)? (differently|the other way|another way|from (the|another|a different))",
				'(i|we) (respectfully|politely|gently|slightly|partly|somewhat|only half|half|kind of|humbly) (disagree|differ|beg to differ|agree|push back)',
				"(i'd|i would|i might|i may|can i|could i|may i|let me|i want to|i'm going to|happy to|mind if i) (just|maybe|perhaps|gently|respectfully|only)? (push back|quibble|offer another|offer a different|add another|add a (different|slightly)|differ|disagree|take the other|question one|challenge one) (a (bit|little)|slightly|gently|on|with|here|view|side|about)?",
				"(not sure|don't|dont|do not|can't|couldn't|i'm not) (i|we|that i|if i)? (quite|entirely|fully|wholly|completely|totally|necessarily) (agree|share|convinced|see it|buy it) (with|about|on|here|that|the|this|by|it|though|but|yet|all)?",
				"(correct me|tell me|shout|let me know|someone correct me|put me right|set me straight|please correct me|feel free to correct me) (if|when|where) (i'm|i am|i've|i have|that's|this is|it's) (wrong|mistaken|missing|off|misread|misremembering|misunderstood|got)",
				'(correct me|put me right|set me straight|please correct me|feel free to correct me) (if|when|where) (wrong|i|needed|necessary)',
				'(happy|glad|willing|would love) to be (corrected|proved wrong|proven wrong|told otherwise|wrong|proved otherwise)',
				'(i|we) (may|might|could) (well|easily|very well|of course|also|just|totally)? (be|have) (wrong|mistaken|biased|off|misreading|missing|overthinking|misunderstanding|misread|missed|misunderstood|out of date|remembering|projecting|behind|naive)',
				"(both|either|each of us|there's room|there is room|two things|both things|both of you|you could both|we could both|we can both) (of them|of these|can be|could be|may be|have|for both|views|sides|work|be right|are true|be true|positions|approaches)",
				"(open to|curious|interested|keen|would love|i'd love|happy|want|like) (to|about)? (hear|hearing|know|learn|learning|change|changing|see|seeing|understand|understanding|be persuaded|being persuaded|read|reading)? (your|how you|why you|what you|my mind|where you|other views|the other side|another view|more about (your|how|why|what)|what (i'm|i am|others|led|made)|if (others|you|that)) (*)?",
				"(what|anything) (am i|i'm|i am|i might be|i may be) (missing|overlooking|getting wrong|not seeing)",
				'(i|we) (used to|also|once|too) (think|believe|believed|thought|assume|assumed|feel|felt) (that|so|the same|exactly|this|it|like you)',
				'(reasonable|good|smart|sensible|fair) people (can|could|may|will|do)? (disagree|differ|see)',
				'(that|this|it|your (way|approach|view|idea|method|take|reading)) (may|might|could) (well|very well|easily|also|still|indeed)? (be|work|have|turn out) (right|true|the (better|right|case)|better|fine|well|for (you|others)|merit|worked)',
				"(agree|agreed|with you|you're right|right|true|fair) (with you)? (on|about|that)? (the|most|much|part|half|some|a lot|everything) (*)? (*)? (except|but|though|less)",
				"(i'm|im|i am|happy|glad|willing) (to)? (happy|glad|willing|open) to (agree to disagree|be wrong|be convinced|be persuaded|discuss|talk|revisit|change|reconsider|compromise|meet|try|hear|listen|take another)",
				'(your mileage may vary|ymmv|depends on (your|who|what|how|where|the)|different (people|folks|strokes|things)|works for (some|others|you)|others (may|might|will|here may) (see|know|disagree|differ|have|feel))',
				'(i|we) (can|could|do) (see|understand|respect|appreciate) (where you|why you|how you|why someone|why people|how someone|the (appeal|logic|reasoning|argument|case|sense|point)|both|that (view|side)|your) (*)?',
				'(i|we) (respect|value|appreciate|admire) (that|your|the) (view|opinion|choice|honesty|perspective|position|decision|judgement|judgment|experience|take|candour|candor|frankness|you|way)',
				"(on the other hand|to be fair|in fairness|to your point|that said|having said that|then again|to play devil's|devil's advocate)",
			],
			{
				strength: 0.6,
				unless: [
					'(in|within|for|over) (#|the) (hours|days|weeks)',
					'(let me know if you (need|have|want)|let me know when)',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«I see it a bit differently»: the old lane floods in March.',
		'The cheap ones last as long here. «Happy to be corrected».',
		'«I may be wrong», the sign said ten when I drove by.',
		'«I can see why you want» the hedge gone, ours keeps the wind off the beans.',
		'«I used to think so» as well, until the second winter.',
		'«What am I missing»? The north wall looks dry to me.',
	],
	nearMisses: [
		'The old lane floods in March, every year.',
		'I can see the harbour from the second bench.',
		'Let me know if you need a hand with the boat.',
		'We used to think about selling the boat.',
		{
			post: 'The hedge has to go.',
			reply: 'I can see why you want it gone, you complete idiot.',
		},
	],
};
