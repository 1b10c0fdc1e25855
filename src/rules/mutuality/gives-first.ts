import {recruiting, softPitches} from '../../coach/agenda/approaches.ts';
import {asksForSelf} from '../../coach/agenda/asks.ts';
import {givenSentences, givesMuch} from '../../coach/agenda/gives.ts';
import {callsToAction} from '../../coach/agenda/promotion.ts';
import {when} from '../../coach/detect.ts';
import {terms} from '../../coach/heard/exchange.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const asksNothing = (context: Context): boolean =>
	!asksForSelf(context) &&
	[callsToAction, softPitches, recruiting, terms].every((look) => look(context).length === 0);

/** Those who give more than they take are the ones a community listens to. */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You give something and ask for nothing: “{quote}”',
	sources: [ideas.giveMore],
	weight: 0.8,
	detect: when(asksNothing, (context) => {
		const [first] = givenSentences(context);
		return first ? [{spans: [first], strength: givesMuch(context)}] : [];
	}),
});

export const examples: Examples = {
	hits: [
		'«Front needle knit, back needle purl, and say it aloud until it sticks.»',
		'Lovely. «We moved ours to the east wall and it fruited in three weeks.»',
	],
	nearMisses: [
		'Please send us pictures of the bag so that we can check the batch.',
		'Try the east wall for three weeks. Please subscribe to my channel.',
		'Such a lovely tree, and such a story.',
		'Which wall is it on?',
	],
};
