import {presses} from '../../coach/agenda/pressure.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** People take up more readily what they may as well leave. It is meant only when a no is fine. */
export default defineRule({
	principle: 'freedom',
	kind: 'strength',
	praise: 'You leave the choice with them: “{quote}”',
	sources: [ideas.freedom, findings.freeToChoose],
	weight: 0.9,
	detect: when(
		(context) => promotion(context).length < 2 && !presses(context),
		phrases(
			[
				"(it's|its|is|that's|totally|entirely|completely|all)? (up to you|your (call|choice|decision|own pace))",
				'no (pressure|rush|obligation|need to reply)',

				'if (it|that) (helps|would help|makes sense)',
				'if (you|u) (want|like|wish|prefer|feel like it|care to|would like|feel comfortable|are comfortable|are interested|ever want)',
				"if (you're|you are) (interested|comfortable|ready|open to|ok with|able to)",
				"(you're|you are|feel) free to *",
				'whatever (works|feels|you decide|you choose|makes)',
				'(take|use|keep) (it or leave it|what works|your time|it with|or leave)',
				'(only|but only|just) if you *',
				"(when|whenever) (you're|you are|you feel|you have) (ready|comfortable|time)",
				'(in|at) your own (time|pace)',
				'(just|only) (my|a|an) (opinion|suggestion|thought|idea|2 cents|two cents)',
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		'You could freeze half of it, «if that helps». «No rush» to send the jars back.',
		'I’d wait until May, but «it’s your call».',
		'«Take what works» and forget the others.',
		'«if u want» i can translate the letter for your neighbour also',
	],
	nearMisses: [
		'Our platform is free, sign up today if you want and visit our website.',
		'There was a lot of pressure in the old boiler.',
		'She asked if the choice of colours would help the old door.',
		'The hens are free to roam until six.',
	],
};
