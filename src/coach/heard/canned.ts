import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What support desks say to everybody. */
export const canned = compile(
	'sorry (to hear)? (about|for|that) (your|the) (negative|bad|poor|unpleasant|recent)? experience',
	'so (that)? we can (assist|investigate|resolve|look into|help you further|better (assist|help|serve)) *',
	'(we|i)? (sincerely|deeply|truly|do)? (apologize|apologise|apologies|sorry|regret) (for)? (any|the|all|this) (inconvenience|inconveniences) (this|that|it|you|caused|may|we)?',
	'any inconvenience (this|that|it|caused|may|we)?',
	'(valued|dear|esteemed) (customer|customers|client|clients|guest)',
	'(your|all) (feedback|opinion|satisfaction|call|business|experience|privacy|comfort) (is|are|remains) (very|extremely|really|so|highly)? (important|valuable|valued|our (top|first|number one)? priority)',
	'(we|i)? (really|truly|greatly|do)? (value|appreciate) your (feedback|business|patience|loyalty|patronage|understanding|input|continued support|concern|interest)',
	'(thank you|thanks) (so much|very much)? for (reaching out|contacting (us|support)|bringing this to our attention|your (patience|feedback|understanding|interest|inquiry|enquiry|patronage|business|continued support|loyalty|cooperation))',
	"(please)? (do not|don't) hesitate to (contact|reach|call|ask|email|message|let us)",
	'(please|kindly|feel free to|you can) (reach out|get in touch|contact|reach) (to|with)? (us|our) (team|customer|support|service|help|via|at|by|directly|through|on)?',
	'(our|the) (customer (service|support|care|success|experience)|support|dedicated|helpful|friendly) (team|department|staff|agents|representatives|specialists) (will|would|is|are|can|has|have) *',
	'(one of our|a member of our|our) (agents|representatives|specialists|experts|advisors|team members|team|staff) (will|would|is|are|can) (be happy|be in touch|get back|reach out|contact|assist|be able|gladly|happy)',
	'we (will|shall|would be happy to|are happy to|are here to) (gladly)? (assist|be of assistance|look into this matter|escalate this|forward (this|your)|pass (this|your) (feedback|along)|serve you)',
	'(we|i) (take|treat) (this|these|such|all|your) (very|extremely)? (matter|matters|issues|concerns|feedback|complaints|allegations) (very|extremely)? seriously',
	'(at your earliest convenience|rest assured (that)? (we|our)|per our policy|as per our (policy|terms)|for (your|further) (convenience|assistance)|further assistance|ticket number|we are here to help|happy to assist|how may i assist)',
	'we (understand|hear|recognize|recognise) (your|how frustrating this (may|must|can)) (frustration|concern|concerns)',
	'(customer (satisfaction|experience|service) is|committed to (providing|delivering|ensuring|improving))',
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
