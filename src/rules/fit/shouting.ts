import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const capitals =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]{2,40}(?:[ ,.!?:&]{1,3}\p{Lu}[\p{Lu}'’-]{0,40}){0,200}(?![\p{Ll}\p{N}])/gu;
/** Where this stands nowhere, there are no capitals in a row: it is found in a fraction of the time. */
const hint = /[^a-z\d\s.,;:!?'"’()-][^a-z\d\s.,!?]{2}/;
const word = /\p{Lu}[\p{Lu}'’-]{2,40}/gu;

/** Runs of capitals that are no abbreviations: three words or more, a good part of the reply. */
const loud = ({reply}: Context) => {
	if (!hint.test(reply.own)) return [];
	const spans = Array.from(reply.own.matchAll(capitals), ({0: found, index}) => ({
		start: index,
		end: index + found.length,
		words: found.match(word)?.length ?? 0,
	})).filter(({words}) => words >= 3);
	const count = spans.reduce((sum, {words}) => sum + words, 0);
	const share = count / Math.max(1, reply.words.length);
	if (share < 0.15) return [];
	return [{spans: spans.map(({start, end}) => ({start, end})), strength: Math.min(1, 0.4 + share)}];
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Write “{quote}” in small letters; it is heard better.',
	why: 'Capitals are read as shouting, even when none is meant, and they are harder to read.',
	sources: [
		ideas.equals,
		{title: 'RFC 1855: Netiquette Guidelines', url: 'https://www.rfc-editor.org/rfc/rfc1855'},
	],
	weight: 0.9,
	detect: loud,
});

export const examples: Examples = {
	hits: [
		'«PLEASE READ THE NOTICE» before you park there.',
		'«THIS IS WHY NOBODY WALKS HERE».',
		'my dear «YOU WILL LOVE THE FOOD» in this place',
	],
	nearMisses: [
		'The RAM and the SSD were fine, it was the BIOS after all.',
		'NATO, UNESCO and the EU all sent somebody to the opening of that tiny museum in the hills.',
		'I said NO and meant it.',
	],
};
