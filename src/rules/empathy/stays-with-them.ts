import {kindness} from '../../coach/heard/cold-comfort.ts';
import {presence} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * An ear, a hand or a pot of soup says more than comfort does. It tells them that they do not have
 * to manage alone.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You stay with them: “{quote}”',
	sources: [ideas.nurture, ideas.walkInTheirShoes, findings.empathy],
	weight: 1.3,
	detect: kindness(presence, {
		fits: 'trouble',
		strength: 0.65,
		unless: ['(dm|message|call) (me|us) for *', "(happy to|i'll) (send|share) you? the link"],
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Wife is in hospital and I have two kids and no idea what they eat.',
			reply: '«I can drop round» a lasagne on Tuesday, and mine will walk yours to school.',
		},
		{
			post: 'can’t sleep again, everything feels pointless',
			reply: 'i’m up too. «here if you» want to say more, or just talk about the football',
		},
		{
			post: 'The scan is tomorrow at nine and I’m terrified.',
			reply: 'Nine o’clock, «I’ll be thinking of you». Write after, whatever it says.',
		},
	],
	nearMisses: [
		{
			post: 'Wife is in hospital and I have two kids and no idea what they eat.',
			reply: 'Message us for a free meal plan, our app does the shopping list as well.',
		},
		{
			post: 'The scan is tomorrow at nine and I’m terrified.',
			reply: 'Scans take twenty minutes and the machine is loud, take off your watch.',
		},
		{
			post: 'Which heater do you use in the shed?',
			reply: 'I use an oil radiator, it hangs on the wall and costs little.',
		},
	],
};
