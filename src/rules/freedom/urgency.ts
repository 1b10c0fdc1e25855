import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {anyOf, madeOf, pattern, phrases, sentenceOf, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aDigit} from '../../coach/signs.ts';
import {findings, ideas} from '../../coach/sources.ts';

const countdown =
	/(?<![\w:.[])(?:\d{1,6}\s?days?[\s:,]{0,3}\d{1,6}(?:[\s:,]{0,3}(?:hours?|hrs?|h))?(?:[\s:,]{0,3}\d{1,6}\s?(?:minutes?|mins?))?(?:[\s:,]{0,3}\d{1,9}\s?(?:seconds?|secs?|sec))?|\d{1,3}\s?(?:d|days?|h|hrs?|hours?)[\s:,]{0,3}\d{1,2}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?:[\s:,]{0,3}\d{1,2}\s?(?:s|secs?|sec|seconds?|m|mins?|minutes?))?|\d{1,2}\s?:\s?\d{2}\s?:\s?\d{2}(?:\s?:\s?\d{2})?|(?:remaining|left|ends in|expires in|within)[: ]{1,3}\d{1,2}:\d{2})(?![\w:\]])/g;

/** A time with seconds is a countdown where hardly anything else is said, a time of day elsewhere. */
const timer = when(({reply}) => reply.words.length <= 14, pattern([aDigit], countdown, 0.8));

const alarm = phrases(
	[
		'(ends|expires|expire|ending|closes|must end) (in # (*)?|soon|today|tonight|tomorrow|at midnight|sunday|monday|friday|this (week|weekend|month)|within #)',
		'(hurry|hurry up|act now|last chance|last call|while it lasts|only valid *)',
		"before (it's|it is|its) (too late|over)",
	],
	{
		strength: 0.9,
		unless: [
			'(no|any|a|not|much|great|such a|without) hurry',
			"(don't|dont|do not|never|needn't) hurry",
			'hurry (home|back|is|was|up and wait)',
		],
	},
);

/** Such words press where they are the message, or where something is offered. */
const alarms = madeOf([alarm], (context) =>
	alarm(context).filter(({spans: [span]}) => {
		const sentence = span && sentenceOf(context.reply, span);
		return (sentence?.words.length ?? 0) <= 7 || promotion(context).length > 0;
	}),
);

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Take the clock out: without “{quote}” they can decide in peace.',
	why: 'A clock that the reader didn’t set is pressure. What is good today is good tomorrow.',
	sources: [ideas.freedom, ideas.notManipulate, findings.darkPatterns],
	weight: 2,
	detect: lessWhereTold(
		anyOf(
			timer,
			// A banner; to somebody in need “act fast” is advice.
			when(
				({post}) => post === null,
				phrases(
					['(act fast|act quickly|(limited|limited-time) time|only (today|for today|this week))'],
					{
						strength: 0.9,
					},
				),
			),
			alarms,
			phrases(
				[
					'(final hours|final call|time is running out|clock is ticking|now or never|flash sale|ends soon|ending soon|expires soon|closing soon|last minute deal)',
					'(limited|limited-time|limited time) (offer|offers|deal)',
					'for (a|this) limited (time|period)',
					'(offer|sale|deal|discount|promotion|price|code|coupon|registration|enrollment|early bird|special) (*)? (ends|expires|expire|ending|closes|closing|valid|is ending|end|until|must end|runs out)',
					'(today|tonight|this week|this weekend|24 hours) only',
					'only (until #|for # (days|hours|minutes))',
					'(only|just) # (more)? (hours|hrs|days|minutes|mins) (left|remaining)',
					'# (hours|hrs|days|minutes|mins|h|m) (left|remaining)',
					"(don't|dont|do not) (miss this|miss out|miss it|miss your (chance|spot|opportunity)|sleep on this|wait (until|till) (it's|it is) (gone|too late|over))",
					"before (it's|it is|its|they're|they are) (all gone|gone|sold out)",
					'before (prices|price|the price|offer|the offer|stock|time) (go|goes|rise|rises|runs|ends|end)',
					'while (supplies|stocks|stock|they|offer) (last|lasts)',
					'(reserved|held|prioritized|prioritised) (for|in your cart for) (the next)? #',
					'(cart|order|basket|items|item) (is|are|has been|have been|will be|will)? (reserved|held|prioritized|prioritised|expire|expires|on hold)',
					'(order|checkout|buy|check out) (within|in the next|by|before) (the next)? (#|midnight|noon|today)',
					'(buy|order|book|join|register|enroll|decide|reply|respond) (now|today|immediately|asap|right now|right away) (or|before|to|and|while)',
					'(activate|claim|redeem|order|checkout) (within|in|before|by) #',
					'(days|hrs|hours) (hrs|hours|mins|minutes) (mins|minutes|secs|seconds)',
					'(you|we) (must|have to|need to) (decide|act|move|buy|join|sign up) (now|today|quickly|fast|immediately)',
				],
				{strength: 0.9},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Hurry», the «offer ends» tonight.',
		'Get it «before it’s gone».',
		'My course is open «for a limited time», then the door shuts.',
		'Sale on at «04:12:55» left, friends.',
	],
	nearMisses: [
		'Plant them whenever you like, limited only by frozen ground.',
		'Please see a doctor this week, a rash like that can wait but it should not have to.',
		'The bus leaves at 04:12 and there is no hurry, they ring a bell first.',
		'Do not hesitate to ask when the second row looks odd.',
		'The sale of the farm took until spring.',
	],
};
