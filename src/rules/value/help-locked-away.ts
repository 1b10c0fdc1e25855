import {leavesNothing} from '../../coach/advice/worth.ts';
import {anyOf, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** A message that asks for such details moves a case along and locks nothing away. */
const caseDetails = [
	'order number',
	'account number',
	'your address',
	'order id',
	'ticket number',
	'booking number',
];

const locked = phrases(
	[
		"(dm|pm|message|inbox|text|email|whatsapp|ping|contact) (me|us) (and (i'll|i will|we'll) (share|send|tell|explain)|for (the|more|full|further|all|any|a|details|info|information|pricing|prices|price|rates|link|your)|if you (want|wanna|would like|need) (to (know|learn|hear|see)|the|more|details)|to (know|learn|find out|get|see) (more|how|the)?)",
		"(i'll|i will|i can|we'll|we can|i) (dm|pm|inbox) you (the (details|link|info|answer|list|rest|price)|more|all the|details|with)",
		'(details|price|prices|info|link|answer|secret|rest|more) (is|are|in)? (in|on) (my|our|the) (bio|dm|dms|inbox|newsletter|webinar|ebook)',
		'(link|details) in bio',
		'(sent|sending|send) (you|u) (a|an) (dm|pm|private message|inbox|message)',
		'(check|see) (your)? (dm|dms|inbox)',
		'(book|schedule|hop on|jump on|set up|arrange) (a|an|my|our|your)? (free|quick|short|discovery|strategy|intro|15-minute)? (call|consultation|demo|session) (with (me|us|our team)|to|and|here|so)',
		'(sign up|subscribe|register|opt in|join) (to|and) (see|read|get|find out|learn|unlock|access|receive) (the|it|how|what|more|all|access|our|my|your)',
		"(comment|reply|type|drop) (*)? (*)? (below|here)? and (i|we|i'll|we'll) (will|can|send|dm|share)",
		'(we|i) (cover|explain|reveal|answer|go into|share) (this|that|it|all|everything|all of this|all of that) (in|on|inside) (detail in|depth in)? (my|our|the) (course|webinar|book|ebook|newsletter|podcast|masterclass|program|video|channel|workshop|group)',
		'(too|very) (long|complicated) to (explain|put|write) here',
		'(read|see|find) (the)? (full|whole|complete|rest of the) (answer|guide|list|story|solution|article) (on|at|in) (my|our)',
	],
	{unless: caseDetails},
);

/** An invitation to write is kind beside some help, and a closed door where it stands alone. */
const onlyInPrivate = when(
	(context) => context.reply.words.length <= 30 && leavesNothing(context),
	phrases(
		[
			'(dm|pm|inbox|message|text|email|whatsapp|ping|contact) (me|us)',
			'send (me|us) (a|an) (dm|pm|message|email|text)',
			'(my|our) (dms|inbox) (is|are) open',
		],
		{unless: caseDetails},
	),
);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Put the help here, in a sentence or two, instead of “{quote}”',
	why: 'Help that waits behind a message or a click is help for one. Said here, it serves everybody who reads along.',
	sources: [seeds.listenFirst, seeds.principles],
	weight: 1.6,
	detect: anyOf(locked, onlyInPrivate),
});

export const examples: Examples = {
	hits: [
		'I know exactly how to fix that. «DM me for the» details and we can talk.',
		'There are five mistakes people make here, «link in bio».',
		'«Comment GROW below and I’ll send» you the whole list.',
		'«DM me», I can help you with that!',
		'«Book a free call with us» and our coach tells you which plan fits.',
	],
	nearMisses: [
		'Switch the pump off first, then open the valve. Message me if it still drips, I live close by.',
		'Send us your order number in a message so that we can find the parcel today.',
		'I called the office about it and they were kind enough to explain it twice.',
		'You can read the full list in the library, it is pinned next to the door.',
	],
};
