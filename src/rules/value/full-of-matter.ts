import {density} from '../../coach/advice/telling.ts';
import {answers, callsToAction, sells} from '../../coach/agenda/promotion.ts';
import {has} from '../../coach/detect.ts';
import {canned} from '../../coach/heard/canned.ts';
import {platitudes} from '../../coach/heard/filler.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From the share of words at which talk turns into telling, to that of a packed line. */
const least = 0.12;
const packed = 0.36;

/** What is left of it where stock phrases stand. */
const ofStock = 0.35;

const matter = (context: Context) => {
	if (sells(context) || context.heard?.echoes) return [];
	if (callsToAction(context).length > 0 && !answers(context)) return [];
	const strength = Math.min(1, (density(context) - least) / (packed - least));
	if (strength <= 0) return [];
	// A template is packed as well, with what fits everybody.
	const stock = has(context.reply, canned) || has(context.reply, platitudes);
	return [{spans: [], strength: stock ? strength * ofStock : strength}];
};

/** What is named can be looked up, bought, tried or weighed. Length alone gives nobody anything. */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You name things: hardly a word could stand under any other post.',
	sources: [ideas.deliverValue, findings.concreteWords, findings.constructive],
	weight: 2.2,
	detect: matter,
});

export const examples: Examples = {
	hits: [
		'Two drops of clove oil in the rinse, then dry the sieve on a radiator overnight.',
		'The 38 tram, third stop past the brewery; the side gate opens at seven.',
		'Lentils, a bay leaf, smoked paprika, forty minutes on a low flame.',
	],
	nearMisses: [
		'Honestly it could be so many things, and everybody finds their own way with it in the end.',
		'Thank you so much for this, you are really very kind to all of us here.',
		'We made an app for clove oil, rinse plans and sieve care, sign up now for a free trial.',
	],
};
