import {hype} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Who talks somebody out of a purchase is believed about everything else. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You tell them where not to spend: “{quote}”',
	sources: [ideas.credibility, norms.stackExchange],
	weight: 1.2,
	detect: when(
		(context) => hype(context).length === 0,
		phrases(
			[
				"(ours|mine|our (*)|my (*)|we) (is|are|was|would be|'d be|might be|may be|'s) (honestly|probably|likely|frankly|really|actually|way|far|just)? (overkill|too (much|big|expensive|heavy|small|early|complicated|dear|basic|limited)|not (for you|right for|the right|what you need|a (good)? fit|the best|worth it|ready|meant for|made for|built for|ideal)|wrong for|the wrong)",
				"(i'd|i would|we'd|we would|i) (honestly|actually|personally|probably|still)? (not buy|not use|not pay|not recommend|skip|avoid) (ours|mine|us|our (*)|my (*)|it for|this for)",
				"(i|we) (wouldn't|would not|don't|do not|can't) (honestly|actually|really)? (recommend|buy|use|suggest|advise) (ours|mine|us|our (*)|my (*)|it|this|that) (for|if|here|unless|until|to|in)",
				"(you|they) (don't|do not|won't|wouldn't|probably don't|really don't|may not|might not) (even|really|actually|probably)? need (us|ours|mine|me|our (*)|my (*)|anything (like ours|from us|we sell)|to (buy|pay|hire|sign|install|upgrade|switch|spend))",
				"(not|isn't|is not|wasn't|never) (worth|for) (it|you|paying|the money|the price|your money|buying|switching) (for|if|at|with|unless|until|in|yet|here)?",
				"(you're|you are|you'd be|you may be|you might be|you will be|they'd be) (better|best|just as well|fine|served better) (off|served|with|without|staying|going|on|by) *",
				'(save|keep|hold on to|hang on to) your money',
				"(don't|do not|never) (buy|pay|spend|get|order|upgrade|subscribe|hire|sign up|switch) (anything|for|a|the|it|one|ours|mine|until|yet|before|because|unless|any|new|another|from us|extra)",
				'(before|instead of|rather than) (you)? (buy|buying|pay|paying|spend|spending|hire|hiring|subscribe|subscribing|sign|signing) *',
				"(i'd|i would|we'd) (send|point|steer|refer) (you|them|people|anyone) (to|towards|elsewhere|away|instead) *",
				'(look|shop|try) elsewhere',
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
		'Ask the old man at the library first, he knows the maps.',
		'The second one is too big for a flat.',
		'They moved elsewhere when the mill closed down.',
	],
};
