import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Who names a limit is believed about the rest. It also spares the reader a wrong turn. */
export default defineRule({
	principle: 'transparency',
	kind: 'strength',
	praise: 'You say what it can’t do, or what you don’t know: “{quote}”',
	sources: [ideas.credibility, ideas.openAndTrusted, findings.receptiveness],
	weight: 0.8,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				'(the|one|another|a) (only|one|big)? (downside|catch|limitation|caveat|weakness|con)',
				"(it|we|they) (doesn't|don't|can't|won't|isn't|aren't) * (*)? (*)? (*)? yet",
				"(i|we) (honestly|really|just)? (don't|do not|dont) really? know (if|whether|how|why|enough|about|for sure|of|what|which|where)",
				"(i'm|i am|im|we're|we are) (not|no) (*)? (sure|certain|expert|a doctor|specialist)",
				'not (100%|entirely|completely|quite|so|too|really) (sure|certain)',
				'i (could|may|might) be (wrong|missing)',
				"correct me if (i'm|i am|im) wrong",
				'as far as i (know|can tell|remember|understand)',
				'(afaik|iirc|ymmv|to my knowledge|from what i (know|understand|read)|on my knowledge|if i remember correctly)',
				"i (haven't|have not|never) (tried|used|seen) (it|that|this|them|the)",
			],
			{strength: 0.8},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Ours does the sorting. «It doesn’t print labels yet», for that you need the old one.',
		'«I’m not sure» about the fee, but the form is the blue one.',
		'It holds up well in rain. «The only downside» is the weight.',
		'«as far as i know» the ferry dont go on sunday, better ask at the harbour',
	],
	nearMisses: [
		'Are you sure that the blue form is the right one?',
		'She does not live here and has never asked for the key.',
		'Don’t you know how the story of the two ferries ended?',
		'We caught one boot that day, and a very small eel.',
	],
};
