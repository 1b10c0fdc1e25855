import {hype} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Who talks somebody out of a purchase is believed about everything else. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You say where your own thing isn’t the answer: “{quote}”',
	sources: [ideas.credibility, norms.stackExchange],
	weight: 1.2,
	detect: when(
		(context) => hype(context).length === 0,
		phrases(
			[
				"(ours|our *|my *|we|it) (is|are|was|would be|might be|'s) (probably|likely)? (overkill|too (much|big|expensive|small|early)|not (for you|right for|the best|worth it|ideal)|wrong for|the wrong)",
				'i avoid my *',
				"i (wouldn't|don't) use (our *|it) (for|in)",
				"you don't need (me|to (install|spend))",
				"(not|isn't|is not) (worth|for) (it|you) (for|at)?",
				"(you're|you are|you'd be|you might be|you will be|they'd be) better off *",
				'(save|keep) your money',
				"(don't|do not|never) (buy|pay|spend|get) (anything|for|a|the|it|because|any)",
				'(before|rather than) you? (buy|buying) *',
				'(try|use|do|ask|get|go to|look at|buy|pick) (the|a|your|someone|it) (*)? (*)? (free|local|second hand|old|library|cheapest|used|other|instead|first) (*)?',

				'(go|look) elsewhere',
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		'I make planners, and «ours is overkill» for two people.',
		'«Don’t buy anything» before you have measured the damp.',
		'For one wall «you’re better off with» a brush; I sell sprayers, so I should know.',
	],
	nearMisses: [
		'Ours is made of oak and stands in the hall.',
		'It is not for sale, my grandfather carved it.',
		'They moved elsewhere when the mill closed down.',
	],
};
