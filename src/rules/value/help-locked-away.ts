import {leavesNothing} from '../../coach/advice/worth.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {anyOf, phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** A message that asks for such details moves a case along and locks nothing away. */
const caseDetails = ['order number', 'ticket number'];

const locked = phrases(
	[
		'(dm|message) (me|us) for (the|a)',
		'link in bio',
		'sent you a message',
		'book a? free? call with us',
		"comment (*)? (*)? and i'll send",
	],
	{unless: caseDetails},
);

/** To somebody in pain the offer to listen is the help, as long as nothing is sold. */
const lendsAnEar = (context: Context): boolean =>
	(context.heard?.feelings.some(({good}) => !good) ?? false) &&
	!context.heard?.invites.offers &&
	!pitches(context);

/** An invitation to write is kind beside some help, and a closed door where it stands alone. */
const onlyInPrivate = when(
	(context) => context.reply.words.length <= 30 && !lendsAnEar(context) && leavesNothing(context),
	phrases(['(dm|pm|message|email|contact) (me|us)', 'send me a message'], {unless: caseDetails}),
);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Put the help here, in a sentence or two, instead of “{quote}”',
	why: 'Help that waits behind a message or a click is help for one. Said here, it serves everybody who reads along.',
	sources: [ideas.deliverValue, ideas.giveMore],
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
		{
			post: 'My wife left in March and I am so lonely in this house.',
			reply: 'Feel free to message me, I went through almost the same.',
		},
		'Switch the pump off first, then open the valve. Message me if it still drips, I live close by.',
		'Send us your order number in a message so that we can find the parcel today.',
		'I called the office about it and they were kind enough to explain it twice.',
		'You can read the full list in the library, it is pinned next to the door.',
	],
};
