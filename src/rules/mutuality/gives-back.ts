import {when} from '../../coach/detect.ts';
import {returns} from '../../coach/heard/exchange.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {ideas} from '../../coach/sources.ts';

/**
 * To say what somebody's words did here is the best return they can get. It tells them that giving
 * was worth it.
 */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You give something back: “{quote}”',
	sources: [ideas.giveMore, ideas.express, ideas.nurture],
	weight: 1,
	detect: when((context) => scorn(context).length === 0, returns),
});

export const examples: Examples = {
	hits: [
		'«Your tip about cold butter saved my» pastry on Sunday.',
		'«I owe you» a jar of plums.',
		'There is a spare mesh in the shed, «yours if» you can fetch it.',
		'«Ran it on» four thousand photos, and it held.',
	],
	nearMisses: [
		'Your driver never came, and I lost a day over it.',
		'Is that bike yours, or is it a loan?',
		'You gave me the wrong size again.',
		'I ran into the same fault last week.',
	],
};
