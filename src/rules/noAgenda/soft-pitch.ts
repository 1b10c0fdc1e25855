import {softPitches} from '../../coach/agenda/approaches.ts';
import {asked} from '../../coach/agenda/own-thing.ts';
import {isHeavy} from '../../coach/agenda/promotion.ts';
import {each, madeOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

const trading =
	/\b(?:we|our|us|free|call|quote|slots?|clients?|consultation|book|links?|details|info|brochure|catalogue)\b/i;

/** Where it hurts, one person who offers an ear or says “me too” sells nothing. */
const lends = (context: Context, {start, end}: Span): boolean =>
	isHeavy(context) && !trading.test(context.reply.plain.slice(start, end));

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Give the help itself here, without “{quote}”',
	why: 'An offer to talk business is a pitch, however gently it is put. What would be said in that talk can be said now.',
	sources: [ideas.deliverValue],
	weight: 1.8,
	detect: madeOf([softPitches], (context) =>
		each(
			softPitches(context).filter((span) => !lends(context, span)),
			asked(context) ? 0.3 : 0.8,
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'We are getting married on Saturday, I can’t sleep.',
			reply: 'Congrats! If you still need a photographer, «I have one slot free this» week.',
		},
		'Chairs like that can be saved. «Happy to show you what we do».',
		'Payroll on a Friday is rough. «That’s exactly what our team does», so «let’s hop on a call».',
		'Poor hens. «We help people like you» every day.',
		'lovely dog, «we have a few slots left this» thursday',
	],
	nearMisses: [
		{
			post: 'When does the ferry leave?',
			reply: 'The first one starts at seven from the north pier.',
		},
		{
			post: 'First time at the repair café, I am a bit shy.',
			reply: 'Some of us will be there from ten, come and find us at the blue table.',
		},
		{
			post: 'Is anybody still running version 2 in production?',
			reply: 'Please don’t drop it yet, our customers are still on it, about forty of them.',
		},
		{
			post: 'I feel so lonely and worthless every evening.',
			reply: 'This is exactly what I do whenever somebody asks. My inbox is open.',
		},
		'I’m happy to show you how to fold it, it takes a minute and no tools.',
		'We help the neighbours with their hay, and they bring the cider.',
		'Let’s talk about the roof when the rain has stopped.',
		'Happy to show you how we did ours, it is two planks and a hinge.',
		'That’s literally where I live, drop me a line if you’re ever in town.',
		'Two weeks of cough is worth a chat with a doctor, I’d say.',
		'Let me see if I can help: which page does it stop on?',
		'You’d be very welcome on Tuesdays, and you know where to find me.',
		'That’s what we do on Sundays, we walk to the mill and back.',
	],
};
