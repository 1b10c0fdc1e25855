import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * What happened to somebody who tried it can be checked and weighed. It is the plainest thing to
 * share.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You tell what you tried yourself: “{quote}”',
	sources: [ideas.newThings, ideas.credibility, findings.constructive],
	weight: 0.5,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				'(worked|works|did it) (well|great)? for (me|us|my *)',
				'(what|thing that|things that) has? (worked|helped|saved|got) (me|us)? (for me|was)?',
				'(in|from) my own? experience',
				"(i|we|i've|we've) (have|had|just|also|recently)? been? (tried|used|switched|bought|read|using|going|ended up|learned|learnt|found|fixed|solved|stopped|started|quit|moved|applied|paid|visited|opened|did the same|went through|have one|have the same|had one|had the same|had this|had that|got it|taught)",
				'(when|after|once|before) (i|we) first? (tried|used|had|did|went|moved|started|got|made)',
				'(took|saved) (me|us) about? (#|a|an|two|ages)',
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«What helped me was» writing the list the night before, then closing the laptop.',
		'«We tried» cloth ones for a year; the laundry was less work than we had feared.',
		'«In my experience» the embassy answers mails faster than the phone.',
	],
	nearMisses: [
		'People say that it works well, though nobody here seems to have done it.',
		'We built a portal for this and we used our own money, check out our website.',
		'You tried everything, and it shows in how patient that letter is.',
		'What a day that must have been for the whole street.',
	],
};
