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
				'(the|one|only|main|biggest|another|a) (only|one|real|big|small)? (downside|drawback|catch|limitation|caveat|weakness|weak spot|con)',
				"(it|we|ours|they|this one|that one) (still|also)? (doesn't|don't|does not|do not|can't|cannot|won't|isn't|aren't) (*) (*)? (*)? (*)? yet",
				"(i|we) (honestly|really|also|just)? (don't|do not|dont) (really|actually|honestly|yet)? know (if|whether|how|why|enough|about|for sure|of|what|which|where|that part)",
				"(i'm|i am|im|we're|we are) (not|no) (*)? (sure|certain|expert|an expert|a lawyer|a doctor|specialist|the right person)",
				'not (100%|entirely|completely|quite|totally|so|too|really|absolutely) (sure|certain)',
				'(i|we) (could|may|might) (well|easily|totally)? be (wrong|mistaken|off|missing)',
				"correct me if (i'm|i am|im) wrong",
				'(as|so) far as (i|we) (know|can tell|remember|understand)',
				'(afaik|iirc|ymmv|your mileage may vary|to my knowledge|from what i (know|remember|understand|heard|have heard|read)|on my knowledge|if i remember (correctly|right|it right))',
				"(i|we) (haven't|have not|havent|never) (tried|tested|used|seen|checked) (it|that|this|them|the)",
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
