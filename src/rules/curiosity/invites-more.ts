import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases} from '../../coach/detect.ts';
import {openQuestions} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const inviting = phrases(
	[
		"(i'd|i would|we'd|we would|would|id|i|really|just|so) (really|also|so|just|honestly|half)? (love|like|want|be interested|be curious|be keen|be fascinated|give a lot) to (hear|know|see|learn|read|understand|find out) (more|how|what|why|where|which|whether|if|about|your|the rest|that|it|who|when)",
		"(dying|itching|keen|eager|longing|curious|interested|hoping|waiting|can't wait|cannot wait) to (hear|know|see|learn|read|understand|find out) (more|how|what|why|where|which|whether|if|about|your|the rest|who|when)",
		"(you|you'll|you've) (really|just)? (should|must|have to|need to|got to|could|can) (really|please)? (tell|show|explain to|teach) (me|us|everyone) (how|what|why|where|which|about|more|the rest|who|when)",
		'(i|we|what i|one thing i|the (one)? thing i) (always|still|never|often|keep)? (wanted|want|asking myself|ask myself|get|got|understood) (to know)? (is|was)? (how|why|what) (you|it|they|he|she|your)',
		"(i'm|im|i am|just|very|now|really|also|so|always|genuinely) (curious|interested|keen to (hear|know)|wondering) (how|what|why|where|which|whether|if|about|to (hear|know|see|learn))",
		'curious (how|what|why|where|which|whether|if|about|to (hear|know|see)) (you|your|that|it|this|the)?',
		'(can|could|would|will|do|care|feel free|please|happy|want|like) (you|to)? (tell|say|share|explain|elaborate|talk|expand) (me|us|a bit|a little|some)? (more|on that|about (that|it|this|what|how|your))',
		"tell (me|us) (a bit|a little|some)? (more|about (that|your|the|what|how)|how|what|what's|whats|why|where|everything|all about)",
		'say (a bit|a little)? more',
		'(let|keep) (me|us) (know|posted) (how|what|where|when|if you (try|make|get|find|manage|ever)|on how)',
		'(i|we) (wonder|was wondering|am wondering|have always wondered) (how|what|why|whether|if|where|which|when)',
		'(how|what) (did|does|do|was|is) (that|it|this) (go|feel|like|work out|look like|come about|for you|turn out)',
		'(what|anything) else (happened|did|do|have|is going|comes|helps|would)',
		'(do|would) you (want|like|mind|feel like) (to)? (talk|talking|share|sharing|tell|telling|say|saying|chat|vent)',
		'(teach|show) me (how|what|your|the)',
	],
	{
		strength: 0.75,
		unless: [
			'let (me|us) know (if|when) you (need|have any|would like to (buy|order|book|schedule)|are interested)',
			'(tell|show) me (how|why|what) (you (dare|think you are)|gives you|makes you)',
			'(wonder|wondered|wondering) why (nobody|no one|everyone|people|you) (likes|hates|left|leave|bother|even)',
		],
	},
);

/** A question that invites is counted as a question; what is left for the invitation is this. */
const besideQuestion = 0.3;

export default defineRule({
	principle: 'curiosity',
	kind: 'strength',
	praise: 'You invite them to tell more: “{quote}”',
	why: 'An invitation to go on, without a form to fill in, lets people choose what matters to them.',
	sources: [seeds.principles, findings.followUpQuestions],
	weight: 1.3,
	detect: (context) => {
		if (pitches(context)) return [];
		const asked = openQuestions(context);
		return inviting(context).map(({spans, strength}) => ({
			spans,
			strength: asked.some(({span}) => spans.some((other) => overlaps(span, other)))
				? besideQuestion
				: strength,
		}));
	},
});

export const examples: Examples = {
	hits: [
		'«I’d love to hear how» the second batch turns out with rye.',
		'That must have been a loud night. «Tell me more», how many geese were there?',
		'«I’m curious how» you got the committee to agree to bats in the attic.',
	],
	nearMisses: [
		'Let us know if you need anything, our team is on call all day.',
		'Tell me why you think you are better than the rest of us.',
		'It is a curious little book with a green cover.',
	],
};
