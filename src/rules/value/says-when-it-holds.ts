import {conditions} from '../../coach/advice/acts.ts';
import {sells} from '../../coach/agenda/promotion.ts';
import {madeOf, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const plainly = /^(?:if|unless|whenever|as|once (?!there))\b/;

/** A condition fits advice to the reader’s own case. It also tells them when to leave it. */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You say when it holds: “{quote}”',
	sources: [ideas.deliverValue, ideas.freedom, findings.constructive],
	weight: 1,
	detect: when(
		(context) => !sells(context),
		madeOf([conditions], (context) =>
			conditions(context).map((span) => ({
				spans: [span],
				// “Before” and “when” tell the time as often as a condition.
				strength: plainly.test(context.reply.plain.slice(span.start, span.end)) ? 0.5 : 0.35,
			})),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«If it» still drips by Friday, the washer is gone and not the valve.',
		'Leave it in the shade «until the» second pair of leaves is out.',
		'Take the coast road «when you» can, the other one floods.',
	],
	nearMisses: [
		'If you need anything, I am here all week.',
		'We make an app for that, sign up now if you want a free trial.',
		'What do you do if it drips?',
		'You are there for her, and that is what counts.',
	],
};
