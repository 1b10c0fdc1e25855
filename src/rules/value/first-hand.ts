import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You tell what you tried yourself: “{quote}”',
	why: 'What happened to somebody who tried it can be checked and weighed. It is the plainest thing to share.',
	sources: [seeds.principles, findings.constructive],
	weight: 0.5,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				'(worked|works|helped|helps|did it|did the trick|made the difference|made a difference|made a big difference) (really|very|so|pretty|wonders)? (well|great|best)? for (me|us|my *|our *)',
				'(what|one thing that|thing that|things that) (really|finally|actually|has|have)? (worked|helped|saved|fixed|got) (me|us|my *|our *|it|that|well)? (for (me|us)|was|is)?',
				'(in|from) my (own|personal|limited)? experience',
				"(i|we|i've|we've|ive) (have|had|just|also|recently|personally|finally|ended up|actually|usually|always)? (been|have)? (tried|used|switched|bought|ordered|hired|read|using|going|went with|settled on|ended up|learned|learnt|found|fixed|solved|stopped|started|quit|moved|applied|paid|booked|visited|rented|opened|did the same|went through|have one|have the same|had one|had the same|had this|had that|got mine|got one|got it|got ours|taught|transferred)",
				'(when|after|once|before) (i|we) (first|finally)? (tried|used|switched|bought|had|did|went|moved|started|got|learned|took|made|applied|came)',
				'(took|cost|saved|lasted) (me|us) (about|around|roughly|nearly|only|less than|more than)? (#|a|an|two|three|four|five|six|ten|half|one|years|weeks|months|hours|ages)',
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
