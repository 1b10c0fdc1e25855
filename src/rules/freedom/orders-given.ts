import {pressureWeight} from '../../coach/agenda/pressure.ts';
import {compile, find, madeOf, seeking, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

/** "You must be tired" guesses, "you must go" commands. */
const must =
	/(?<![\w'])(?:you (?:really |absolutely |simply |just )?must (?!be\b|at\b|have\b|feel\b|know\b|miss\b|love\b|think\b|remember\b|admit\b|see why\b|live\b|come from\b|mean\b|like\b|definitely\b)(?:not |never |always |also |first |now |immediately )?[a-z]{2,20}|(?:you|u) (?:had |'d )?better (?:not )?(?:do|stop|go|get|start|be|listen|learn|buy|call|change|delete|leave|pay|think|watch|wake|believe|act|stay|take|make|give|tell|find)\b|you absolutely (?:have|need) to|you (?:have|need) to (?:act|wake up|stop (?:whining|complaining|crying|being)|understand that|realize that|realise that|listen to me|do this now|get over)|do it now|do as i say|(?:i|we) (?:demand|order you)|stop (?:whining|complaining|crying|making excuses|being so|being such))(?![\w'])/g;

/** In all that it finds one of these stands. */
const command = compile(
	'(must|better|absolutely (have|need)|(have|need) to (act|wake|stop|understand|realize|realise|listen|do|get)|do it now|do as i say|demand|order you|stop *)',
);

/** "Never feel you must go" sets free. */
const freed = /\b(?:never|not|n't|no need|needn't|without)\b.{0,24}$/;

/** What the order is for is told in the same sentence: then it is how the thing works. */
const reasoned =
	/\b(?:because|otherwise|so that|unless|first(?=[.,;!?]|$)|in order to|or (?:they|you|it|else)|before (?:the|it|you))\b/i;

const orders = seeking([command], ({reply}): Span[] =>
	find(reply, must).filter((span) => {
		const {start, end} = sentenceOf(reply, span) ?? span;
		return (
			!freed.test(reply.plain.slice(Math.max(0, span.start - 30), span.start)) &&
			!reasoned.test(reply.plain.slice(start, end))
		);
	}),
);

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Turn “{quote}” into “you could”, with your reason.',
	why: 'An order makes people want the opposite. The same step as an offer is more likely to be taken.',
	sources: [ideas.freedom, ideas.equals, findings.reactance],
	weight: 0.9,
	starter: 'What I would do is …, because …',
	detect: madeOf([orders], (context) =>
		orders(context).map((span) => ({spans: [span], strength: 0.8 * pressureWeight(context)})),
	),
});

export const examples: Examples = {
	hits: [
		'«You must buy» the second one, the first is for beginners.',
		'«You absolutely need to» quit that job today.',
		'«Stop whining» and plant something else.',
		'brother «you better leave» that company',
	],
	nearMisses: [
		'You must at least get the warm side of the bed.',
		'Never feel you must go, nobody counts the chairs.',
		'You must be exhausted after two nights like that.',
		'You must have planted them deeper than I did.',
		'To enter you need to show the blue card at the door.',
		'It went better than you had feared, by the sound of it.',
	],
};
