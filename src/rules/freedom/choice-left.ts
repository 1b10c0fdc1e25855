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
				"(it's|its|is|that's|totally|entirely|completely|all|really)? (up to you|your (call|choice|decision|pace|own pace))",
				'(no|without|zero) (pressure|rush|obligation|need to (reply|answer|respond|decide)|strings attached)',
				'no worries (if|at all if) (not|you|it|that)',
				'if (it|that|this|any of this|any of it|this at all) (helps|is of (any)? (use|help)|would help|is useful|makes sense|suits you|works for you|appeals)',
				'if (you|u) (want|like|wish|prefer|feel like it|fancy it|feel up to it|care to|would like|would prefer|think it (helps|fits)|feel comfortable|are comfortable|are up for it|are interested|have the time|ever want)',
				"if (you're|you are|ur|youre) (up for it|interested|comfortable|ready|open to|ok with|okay with|able to)",
				"(you're|you are|feel|youre) (totally|completely|entirely|of course|always)? free to (*)",
				'whatever (works|suits|feels|you decide|you choose|you prefer|helps|is best|makes)',
				'(take|use|keep) (it or leave it|what (helps|works|you need|is useful)|your time|it with|or leave)',
				'(only|but only|just) if (you|it|that|this) *',
				"(when|whenever) (you're|you are|you feel|it suits|you have) (ready|comfortable|up to it|you|up for it|time)",
				'(in|at) your own (time|pace)',
				'(just|only) (my|a|an) (opinion|suggestion|thought|idea|2 cents|two cents|humble opinion|take)',
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
