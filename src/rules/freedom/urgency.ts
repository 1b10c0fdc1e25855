import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {anyOf, pattern, phrases, sentenceOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const countdown =
	/(?<![\w:.[])(?:\d{1,6}\s?days?[\s:,]{0,3}\d{1,6}(?:[\s:,]{0,3}(?:hours?|hrs?|h))?(?:[\s:,]{0,3}\d{1,6}\s?(?:minutes?|mins?))?(?:[\s:,]{0,3}\d{1,9}\s?(?:seconds?|secs?|sec))?|\d{1,3}\s?(?:d|days?|h|hrs?|hours?)[\s:,]{0,3}\d{1,2}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?:[\s:,]{0,3}\d{1,2}\s?(?:s|secs?|sec|seconds?|m|mins?|minutes?))?|\d{1,2}\s?:\s?\d{2}\s?:\s?\d{2}(?:\s?:\s?\d{2})?|(?:remaining|left|ends in|expires in|within)[: ]{1,3}\d{1,2}:\d{2})(?![\w:\]])/g;

/** A time with seconds is a countdown where hardly anything else is said, a time of day elsewhere. */
const timer = (context: Context) =>
	context.reply.words.length <= 14 ? pattern(countdown, 0.8)(context) : [];

const alarm = phrases(
	[
		'(ends|expires|expire) (in # (*)?|soon|tonight|sunday|friday|this month)',
		'(hurry|act now|last chance|last call|while it lasts|only valid *)',
		"before it's too late",
	],
	{
		strength: 0.9,
		unless: [
			'(no|any|a|such a) hurry',

			'hurry (back|is)',
		],
	},
);

/** Such words press where they are the message, or where something is offered. */
const alarms = (context: Context) =>
	alarm(context).filter(({spans: [span]}) => {
		const sentence = span && sentenceOf(context.reply, span);
		return (sentence?.words.length ?? 0) <= 7 || promotion(context).length > 0;
	});

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
			alarms,
			phrases(
				[
					'(flash sale|ends soon|expires soon)',
					'(limited|limited-time) (time|offer|deal|only)',
					'for a limited time',
					'(offer|sale|deal|code|enrollment|special) (*)? (ends|expires|until)',

					'only # days left',
					'# days left',
					"don't (miss this|miss out)",
					"before it's gone",

					'(reserved|prioritized) for #',
					'(cart|order|items) (is|has been|will be|will)? (reserved|prioritized|expire)',
					'(order|checkout) (within|by) #',

					'(activate|order|checkout) (within|by) #',
					'days hrs mins',
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
		'Please see a doctor this week, a rash like that can wait but it should not have to.',
		'The bus leaves at 04:12 and there is no hurry, they ring a bell first.',
		'Do not hesitate to ask when the second row looks odd.',
		'The sale of the farm took until spring.',
	],
};
