import {asked} from '../../coach/agenda/own-thing.ts';
import {callsToAction} from '../../coach/agenda/promotion.ts';
import {each, find, madeOf} from '../../coach/detect.ts';
import {canned} from '../../coach/heard/canned.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlapsAny} from '../../coach/text/span.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Drop “{quote}” and say the useful part right here.',
	why: 'An order to click or come along tells the reader what the reply is for. What helps can be said on the spot.',
	sources: [ideas.talkNotAd],
	weight: 1.8,
	detect: madeOf([callsToAction], (context) =>
		each(
			// What support desks say to everybody is spoken of there.
			callsToAction(context).filter((span) => !overlapsAny(find(context.reply, canned), span)),
			asked(context) ? 0.3 : 0.8,
		),
	),
});

export const examples: Examples = {
	hits: [
		'Nice song. «Check out my channel», I do acoustic ones.',
		'«Visit our website» and «sign up today», you will not regret it.',
		'True words. «Watch me live» tonight at eight, we talk about this.',
		'«subscribe to my vlog» pls, i am from Manila and new here',
	],
	nearMisses: [
		{
			post: 'Where can I donate old blankets?',
			reply: 'You can donate them to the shelter on Canal Street, they take them washed.',
		},
		'Please DM us your order number so that we can look into it.',
		'You could check out the library on Tuesdays, they keep the sewing machines there.',
		'My grandmother used to visit us every August with a suitcase full of plums.',
		{
			post: 'How do I renew the residence card? The office never picks up.',
			reply: 'Visit https://permits.example and take the last slot of the day, it is quiet then.',
		},
		'Book today with your GP if you can, and call now if the pain moves to the jaw.',
		{
			post: 'Back from the coast, tired and happy.',
			reply: 'I like this photo a lot, and I’d like our group to see it.',
		},
		{
			post: 'Back from the coast, tired and happy.',
			reply: 'I’ll follow your advice. Let me check my notes, and come and join us on Saturday.',
		},
		'Would you like to know more? How much would you like to spend, roughly?',
		{
			post: 'Back from the coast, tired and happy.',
			reply: 'Please check it once more, and don’t forget to sign page three.',
		},
		{
			post: 'The railway museum has a new hall.',
			reply: 'My son, who likes trains, would like the book; you can read more at the archive.',
		},
		'I signed up for the evening class and the teacher remembered my aunt.',
	],
};
