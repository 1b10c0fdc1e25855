import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What support desks say to everybody. */
export const canned = compile(
	'so we can look into *',
	'we? (apologize|apologise|sorry) for? any inconvenience (this|caused)?',
	'any inconvenience (this|caused)?',
	'valued customer',
	'your (feedback|satisfaction) is very? (important|valued|our top? priority)',
	'i? appreciate your (patience|input)',
	'(thank you|thanks) for (reaching out|your (interest|loyalty))',
	'please? do not hesitate to (contact|ask)',
	'please contact our support?',

	'we take this matter seriously',
	'(at your earliest convenience|rest assured we|for your convenience|ticket number|happy to assist|how may i assist)',
	'we understand your concerns',
	'(thank you|thanks) for your (comment|time and)',

	'the issue has been addressed',

	'(look|looking) forward to (serving|hearing|working with|seeing) you?',

	'is our top? priority',
	'we are happy to help',
	'any inconvenience (this|that|caused|and thank)',
	'(appreciate|thank you for) your (*)? (loyalty|feedback)',

	'(customer service is|committed to (providing|delivering|ensuring))',
);

/** Where the reply speaks in stock phrases. Spans into the reply. */
export const cannedPhrases = once(({reply}: Context): Span[] => find(reply, canned));

/** Whether most of what the reply says is stock: two phrases or more, in half of its sentences. */
export const isCanned = once((context: Context): boolean => {
	const stock = cannedPhrases(context);
	const {sentences} = context.reply;
	const hit = sentences.filter((sentence) => stock.some((span) => overlaps(span, sentence)));
	return stock.length > 1 && hit.length >= sentences.length / 2;
});
