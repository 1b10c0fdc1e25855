import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Who asks at the door is let in more gladly than who walks in with a bag. A no is easy then. */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You ask before you bring it in: “{quote}”',
	sources: [ideas.uninvitedGuest, ideas.theyCameFirst, findings.politeness],
	weight: 0.9,
	detect: phrases(
		[
			'(may|can) i (add|suggest|ask you)',
			'would it (help|be okay) if i *',
			'if that is welcome',
			'happy to share the (*)? if that',
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
