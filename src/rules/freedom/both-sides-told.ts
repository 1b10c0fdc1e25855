import {isSmallPrint, leavesRoom, presses} from '../../coach/agenda/pressure.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {spotted, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const unpressed = (context: Context): boolean =>
	promotion(context).length < 2 && !presses(context) && !isSmallPrint(context);

/**
 * A condition, a trial or somebody who chose otherwise leaves the deciding to the one who has to
 * live with it.
 */
export default defineRule({
	principle: 'freedom',
	kind: 'strength',
	praise: 'You leave room to decide: “{quote}”',
	sources: [ideas.freedom, findings.freeToChoose],
	weight: 1,
	detect: when(unpressed, spotted(leavesRoom, 0.45)),
});

export const examples: Examples = {
	hits: [
		'«We kept the old one and were happy»; it «depends on the» damp.',
		'It is «fine to leave» it until spring.',
		'A guide helps «if crowds tire you».',
	],
	nearMisses: [
		'The two roads meet at the church.',
		'You must go now, every serious runner does. Either way you will regret it.',
		'Our planner is free, you can sign up today, check out our website.',
	],
};
