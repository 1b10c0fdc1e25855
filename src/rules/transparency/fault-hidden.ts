import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Answer the matter here first; “{quote}” looks like hiding it.',
	why: 'Everybody who reads the complaint waits for the answer. Details may go to a message, the answer belongs here.',
	sources: [ideas.fixDontHide],
	weight: 1.4,
	starter:
		'What went wrong is … The details of your order I’d rather not post, may I write to you?',
	detect: phrases(
		[
			'(take|move|continue|discuss|handle|resolve|sort|settle) (this|it|that|things|the conversation|the discussion|the matter) (offline|to (the)? (dm|dms|pm|private|email|inbox)|private|privately|in private|out of (the)? public|behind closed doors|off (this|the) (thread|page|platform))',
			'(please|kindly|could you|can you|would you|pls) (kindly|please|also|at least)? (delete|remove|take down|withdraw|retract|edit|change|hide|reconsider) (your|this|that|the) (bad|negative|1-star|one-star|public)? (review|comment|post|rating|tweet|thread|story|video|feedback)',
			'(remove|delete|change|update|edit|take down) (your|the|this|that) (review|comment|post|rating|tweet) (and|then|first|so|before|in exchange|for a|once)',
			"(no need|not necessary|not the place|no reason|don't need|wrong place) to (post|air|discuss|complain about|share|write) (this|it|that|such things|about it) (here|in public|publicly|online)?",
			"(this|here) (is not|isn't|really isn't|is really not) the (right|proper|best|appropriate)? (place|forum|channel) (for|to (discuss|complain|post|raise|air))",
			'(next time|before posting|instead of posting) (please)? (contact|message|call|dm|write to|talk to|come to) (us|me)',
			"(we|i) (can't|cannot|won't|will not|are not able to|are unable to) (comment|discuss|talk) (on|about)? (this|that|it|any)? (here|publicly|in public|further)",
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'Hello, let us «take this offline» please.',
		'«Please remove your review» and we will see what can be done.',
		'Hi Sam, «this is not the place to discuss» our deliveries.',
	],
	nearMisses: [
		'The lid was ours to check and we did not. A new one leaves today; I will message you for the address.',
		'You can take this path offline on your phone, the map is small.',
		'Please remove the tape before you paint, it leaves a mark.',
		'This is the right place for a bench, the sun comes round at four.',
	],
};
