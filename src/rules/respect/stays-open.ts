import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Two people can hold two views and both be taken seriously. Saying so keeps the other one
 * talking.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You differ and stay open: “{quote}”',
	sources: [ideas.newThings, ideas.equals, findings.receptiveness],
	weight: 1,
	detect: unscornful(
		phrases(
			[
				'i see it (a bit)? differently',
				'i (respectfully|kind of) (disagree|agree)',
				"i'd (add another|disagree)",
				"(correct me|please correct me) if i'm wrong",
				'happy to be corrected',
				'(happy|fine|good) (either|both|any) (way|ways)',
				"you('ll| will) (likely|probably|surely)? know (which|best|better|him|her|them)",
				'(is|entirely|that is) (your (call|choice|decision)|yours to)',
				"(it's|that's|its) (your (call|day|choice|decision)|yours to)",
				"you're the one who (has|knows|lives|is|has to|sees)",
				"(i'd|i would) trust your",
				'(may|might|could) (suit|not need|be a nice|be enough for) *',
				'i (may|might|could) be (wrong|missing)',
				'(both|either|both of you) (of them|of these|have (a|your)|views|work)',
				"(curious|i'd love|happy|want|like) (to|about)? (hear|know|change|see|reading)? (your|how you|what you|what i'm|if you) (*)?",
				"what (am i|i'm) missing",
				'i (used to|also) (think|believe|feel) (that|so|the same)',
				'(that|this|it) (may|might|could) (be|work) (true|better|for you)',
				"(i'm|i am) (happy|glad) to (talk|compromise|hear|listen)",
				'(ymmv|depends on (your|who|what|how|where|the)|different (people|things)|works for (some|you)|others will see)',
				'i (can|do) (see|understand) (where you|why you|how you|your) (*)?',
				'i appreciate (that|your) (honesty|you)',
				'(on the other hand|to be fair|in fairness|that said|having said that|then again)',
			],
			{
				strength: 0.6,
				unless: [
					'(in|within|for|over) # (hours|days|weeks)',
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
