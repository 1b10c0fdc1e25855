import {pitches} from '../../coach/agenda/promotion.ts';
import {madeOf, phrases} from '../../coach/detect.ts';
import {openQuestions} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const inviting = phrases(
	[
		"(i'd|i would|would|i) (also|just)? (love|like|want) to (hear|know|see|learn) (more|how|what|why|if|about|your|that|it)",
		'curious to (know|see) (how|what)',
		'you (could|can) tell me what',
		"(i'm|i am|just) (curious|wondering) (how|what|why|if|about|to know)",
		'curious (how|why|if|about|to (know|see)) (you|your)?',
		'(can|could|please|want|like) (you|to)? (tell|say|explain|elaborate|talk) (me|a bit)? (more|about it)',
		"tell (me|us) (a little)? (more|about (your|the)|how|what|what's|why|where)",
		'say more',
		'let (me|us) know (how|where|when)',
		'i (wonder|was wondering|am wondering) (how|what|why|whether|if|where)',
		'(how|what) (did|does) (that|it) (go|feel|like|look like)',
		'what else (do|would)',
		'(do|would) you (want|like|mind) to? (talk|sharing|tell|telling)',
		'show me (how|what|the)',
	],
	{
		strength: 0.75,
		unless: ['let (me|us) know if you need', 'tell me why you think you are'],
	},
);

/** A question that invites is counted as a question; what is left for the invitation is this. */
const besideQuestion = 0.3;

/** An invitation to go on, without a form to fill in, lets people choose what matters to them. */
export default defineRule({
	principle: 'curiosity',
	kind: 'strength',
	praise: 'You invite them to tell more: “{quote}”',
	sources: [ideas.express, ideas.interact, findings.followUpQuestions],
	weight: 1.3,
	detect: madeOf([inviting], (context) => {
		if (pitches(context)) return [];
		const asked = openQuestions(context);
		return inviting(context).map(({spans, strength}) => ({
			spans,
			strength: asked.some(({span}) => spans.some((other) => overlaps(span, other)))
				? besideQuestion
				: strength,
		}));
	}),
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
