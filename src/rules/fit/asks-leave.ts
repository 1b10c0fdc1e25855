import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You ask before you bring it in: “{quote}”',
	why: 'Who asks at the door is let in more gladly than who walks in with a bag. A no is easy then.',
	sources: [seeds.rethinking, seeds.reachOut, findings.politeness],
	weight: 0.9,
	detect: phrases(
		[
			'(mind|ok|okay|alright|all right|fine|cool) (with you)? if (i|we) (share|add|post|drop|link|mention|send|suggest|ask|jump|chime|offer|tell)',
			'(may|can|could|might) (i|we) (share|add|suggest|link|offer|send|mention|post|recommend|chime in|ask you|jump in|tell you)',
			'would it (help|be useful|be ok|be okay|be alright|be fine|be any help|make sense) if (i|we) (*)',
			'(would|do) you (like|want) (me|us) to (share|send|link|post|explain|write|show|add|look|ask|check|tell)',
			"if (links|that|this|it|self-promotion) (are|is|isn't|aren't) (allowed|ok|okay|fine|welcome|against)",
			'(happy|glad) to (share|send|post|link|drop|pass on) (a|the|my|our|it|more|details|links) (*)? if (you|that|it|anyone|there|allowed)',
			'(mods|moderators|admins|admin|mods,|moderators,|admins,|admin,) (please)? (delete|remove|feel free|let me know|is it|if)',
			"(say so|tell me|let me know|shout|stop me) if (this|that|it|you) (isn't|is not|is|would rather|prefer|want|'d rather|belongs|is out of)",
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'I made a chart of these once, «would it help if I posted» it?',
		'I am a nurse, «may I add» something about the dose?',
		'We have a page about this, «happy to share the link if that» is welcome here.',
	],
	nearMisses: [
		'I may share the chart with my class, they love tables.',
		'He asked whether links are made of steel or of brass.',
		'Would it rain if we left the umbrellas at home? It always does.',
		'Of course you can add salt, but not before the water boils.',
	],
};
