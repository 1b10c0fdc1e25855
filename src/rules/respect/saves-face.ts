import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You make it easy to have got it wrong: “{quote}”',
	why: 'Blaming the thing, or the odds, lets somebody keep face while they learn. People who keep face come back.',
	sources: [findings.politeness, seeds.principles],
	weight: 0.9,
	detect: unscornful(
		phrases(
			[
				'(easy|easily|simple|understandable|common|very common|honest|natural|classic|reasonable|forgivable|frequent|usual) (thing|one)? (mistake|mistakes|mix-up|mixup|confusion|misunderstanding|assumption|slip|oversight|misreading|misconception|trap|error|mistake to|to (miss|mix|confuse|overlook|forget|misread|get wrong|assume|do|make|trip))',
				'(made|make|making|did|do|had|fell (into|for)|hit|missed|got) (exactly|precisely)? (the|that) (exact|very)? (same)? (mistake|thing|one|error|trap|wall|confusion|slip|problem) (too|myself|as well|when|for|my first|twice|last|once|at first|here|before)',
				'(happens|happened) to (all of us|the best of us|everyone|everybody|me|us|most of us|every one)',
				"(we've|we have|i've|i have|everyone has|everybody has) (all|both|also)? (been|done|made|had|got) (there|that|it|this|the same)",
				'(took|takes|cost) (me|us|everyone|most of us|most people) (ages|years|weeks|months|forever|a while|a long time|a few|two|three|several|some time|an (hour|evening|afternoon|embarrassing)|#|hours|days|too long)',
				"(the|this|that|those|its|their) (docs|documentation|manual|instructions|wording|label|labels|guide|guides|ui|interface|menu|error|message|name|names|naming|form|forms|sign|rules|page|site|app|tutorial|help text|readme|diagram|description|syntax|settings) (really|does|do|could|should|is|are|was|were|isn't|aren't|doesn't|don't) (really|a bit|so|very|quite|pretty|truly|notoriously|rather|not|terribly|not very)? (make|explain|say|help|mention|tell|clear|confusing|misleading|unclear|be (clearer|better)|vague|badly|bad|poor|terrible|awful|outdated|out of date|hidden|ambiguous|obvious|wrong|hard to|easy to (miss|misread))",
				"(not|isn't|wasn't|far from|never|anything but|n't) (at all|very|really|exactly|that|so|immediately)? (obvious|intuitive|clear|well documented|well explained|straightforward|your fault|on you|a (stupid|silly|dumb|bad) (question|idea|mistake|thing)|stupid|silly|dumb|weird|unreasonable) (at all|to|from|at first|in|how|that|until|where|unless)?",
				"(no|there are no|there's no such thing as a|never a|not a) (stupid|silly|dumb|bad|wrong) (question|questions|answer|answers|way)",
				'(good|great|fair|reasonable|excellent|sensible|smart|clever|nice|understandable|valid|decent|thoughtful|important|interesting) (instinct|instincts|question|guess|assumption|first (guess|attempt|try|step|draft|stab)|worry|concern|thing to (ask|check|try|wonder|worry)|call|plan|catch|spot|start|eye|ask|try|attempt|effort|reason to|reasons to)',
				"(you|you're|you've) (were|are|'ve|have)? (so|very|really|nearly|almost|already|pretty much|most of the way|not far off|on)? (close|almost there|nearly there|nearly right|almost right|on the right (track|lines|path)|not far off|halfway there|most of the way|half right)",
				"(i'm|i am|we're) (sure|guessing|assuming|certain) (you|that you|it|that|this|they|he|she) (didn't|did not|wasn't|meant|had|have|mean|weren't|tried|are trying|were|was (not|meant)|had (good|your)) (mean|meant|intend|intentional|well|no|tried|aware|realise|realize|reasons|checked|thought|trying|meant)? (*)?",
				"(perhaps|maybe|probably|possibly|i think|i guess|it may be that|could be that) (i|i'm|we|i've|it's me|it is me|it's just me|i am) (misread|misreading|misunderstood|misunderstanding|missed|missing|explained|didn't|wasn't|not|haven't|reading|phrased|should have|was|that) *",
				"(you'd|you would|you) (not be|be|wouldn't be|are not|aren't) (the)? (first|only|alone) (one|person)? (to|in|who)?",
				'(no|zero) (judgement|judgment|blame|shame|harm done|hard feelings|offence|offense) (at all|here|from me|in|taken|meant|for|intended)?',
				"(anyone|anybody|any of us|most people|most of us|i|we|lots of people|many people|everyone) (would|'d|could|might) (have|'ve) (done|thought|assumed|missed|made|read|fallen|said|felt|been|guessed|tried|gone|got|believed|reacted) (the same|that|it|for|so|likewise|this|too|just)",
			],
			{
				strength: 0.6,
				unless: [
					'(easy|simple|natural) to (make|do) (at|in|with|and|it|a)',
					"(isn't|not|wasn't) (very|really)? (clear|obvious|straightforward) (what|why) you",
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Easy mistake», the two taps look the same.',
		'«Took me ages» to find the second screw.',
		'«The manual is a bit vague» there: lift first, then turn.',
		'«Happens to the best of us», mine went in the sea.',
		'«No stupid questions» here, the valve is behind the panel.',
		'«You’re almost there», only the last hinge sits upside down.',
	],
	nearMisses: [
		'It is easy to make at home with two bowls.',
		'The manual is on the shelf behind you.',
		'It took the boat across in an hour.',
		'You’re there at nine, they open at ten.',
	],
};
