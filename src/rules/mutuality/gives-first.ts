import {recruiting, softPitches} from '../../coach/agenda/approaches.ts';
import {asksForSelf} from '../../coach/agenda/asks.ts';
import {givenSentences, givesMuch} from '../../coach/agenda/gives.ts';
import {concreteHelp} from '../../coach/agenda/help.ts';
import {callsToAction} from '../../coach/agenda/promotion.ts';
import {when} from '../../coach/detect.ts';
import {terms} from '../../coach/heard/exchange.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const asksNothing = (context: Context): boolean =>
	!asksForSelf(context) &&
	[callsToAction, softPitches, recruiting, terms].every((look) => look(context).length === 0);

/** What the writer did or has can be done after them. */
const isOwn =
	/^(?:i|we|mine|ours|my|our)\b|\b(?:i|we) (?:\w+ed|put|cut|got|had|found|went|took|made|use|keep|add)\b/;

/** Those who give more than they take are the ones a community listens to. */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You give something and ask for nothing: “{quote}”',
	sources: [ideas.giveMore],
	weight: 0.8,
	detect: when(asksNothing, (context) => {
		const given = givenSentences(context);
		// What they could do is given most plainly; any other sentence with matter in it may be.
		const help = concreteHelp(context);
		const step = given.find((sentence) => help.some((other) => overlaps(other, sentence)));
		const first = step ?? given[0];
		if (first === undefined || scorn(context).length > 0) return [];
		return [
			{
				spans: [first],
				strength:
					givesMuch(context) *
					(step ||
					(context.heard?.questions.length !== 0 &&
						isOwn.test(context.reply.plain.slice(first.start, first.end)))
						? 1
						: 0.5),
			},
		];
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
