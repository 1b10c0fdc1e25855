import {sells} from '../../coach/agenda/promotion.ts';
import {anyOf, compile, pattern, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aDigit} from '../../coach/signs.ts';
import {findings, ideas} from '../../coach/sources.ts';

const money =
	/(?<![\w.,])(?:[$€£¥₹]\s?\d[\d.,;]{0,12}(?:k|m)?|(?:qr|qar|rs|usd|eur|gbp|aed|inr|php)\.?\s?\d[\d.,;]{0,12}|\d[\d.,;]{0,12}\s?(?:k\s)?(?:[$€£%]|percent|dollars?|bucks|euros?|pounds|quid|cents?|qr|qar|riyals?|dirhams?|rupees|pesos?|usd|eur|aed|a month|per month|per year))(?!\w)/g;

const numbers =
	'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|half an|a couple of|a few';
const units =
	"second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|nights|week|weeks|month|months|year|years|yr|yrs|times a|km|kms|mile|miles|metre|metres|meter|meters|cm|mm|inch|inches|feet|ft|kg|kgs|lb|lbs|gram|grams|g|ml|litre|litres|liter|liters|cup|cups|tbsp|tsp|teaspoon|teaspoons|tablespoon|tablespoons|degrees|mg|mb|gb|tb|px|ms|words|pages|people|steps|am|pm|a.m|p.m|o'clock";

const measure = new RegExp(
	`(?<![\\w.,])(?:\\d[\\d.,/]{0,8}(?:\\s?[-–]\\s?\\d[\\d.,]{0,8})?|${numbers})\\s?-?(?:${units.replaceAll('.', '\\.')}|°c|°f)(?!\\w)`,
	'g',
);

/** Numbers in words, and what they count. */
const counted = compile(`(${numbers}) (${units})`, `(${numbers})-(${units})`);

/** An amount, a price or a time lets the reader act or compare. “Some” and “soon” do not. */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: '“{quote}” is something to go by.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 0.6,
	detect: when(
		(context) => !sells(context),
		anyOf(pattern([aDigit], money, 0.5), pattern([aDigit, counted], measure, 0.4)),
	),
});

export const examples: Examples = {
	hits: [
		'Ours took «three weeks» to settle in, then he slept through most nights.',
		'I paid «£40» for mine at the market and it still works.',
		'Bake it at «220 degrees» and leave the lid on for «25 minutes».',
	],
	nearMisses: [
		'Some of them are quite cheap and they last for a good while.',
		'That was in 2014, when nobody here had heard of it.',
		'We built a budgeting app that saves you $300, check out our website for a free trial.',
		'Number one on my list is still the lake, whatever the guide says.',
	],
};
