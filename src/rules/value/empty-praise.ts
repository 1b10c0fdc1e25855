import {compile, contentBeside, find, seeking} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const fine =
	'(great|nice|awesome|amazing|excellent|good|fantastic|wonderful|lovely|cool|brilliant|superb|interesting|beautiful|useful|helpful|informative|inspiring|valuable|powerful|solid|epic|wow)';

const praise = compile(
	`such? (a|an|very|really)? ${fine} (post|article|read|work|job|stuff|info|information|video|piece|point|points|advice|one|insight|insights|thoughts|reminder)`,
	'(love|loved|loving|enjoyed) (this|it|that|your|the) (video|so much)?',
	'(i|really) (like|liked) (this|it|that|your|the)',
	'(so|very|totally|completely)? (true|agree|agreed|relatable)',
	'well (said|put|written|done)',
	"(couldn't|could not) agree more",
	'(spot on|absolutely|exactly|amazing|awesome|wow|brilliant|inspiring|powerful|fantastic|beautiful|very informative|very helpful)',
	'keep (it up|up the good work|going)',
	'(thanks|thank you) (so much)? for sharing (this|it)?',
	'as always',
);

/** A reply that is praise from end to end, whatever it praises. */
const onlyPraise = seeking([praise], ({reply, heard, author}) => {
	const spans = find(reply, praise);
	const first = spans[0];
	if (!first || reply.links.length > 0 || reply.quotes.length > 0 || reply.sentences.length > 4)
		return [];
	if (reply.plain.includes('?')) return [];
	const names = author?.toLowerCase().split(/\s+/) ?? [];
	const theirName = reply.words.filter(({lower}) => names.includes(lower));
	const beside = contentBeside(reply, [...spans, ...theirName]);
	const praised = reply.words.filter((word) => spans.some((span) => overlaps(span, word))).length;
	const rest = reply.words.length - praised;
	if (beside > 1 || rest > (beside === 0 ? 2 * praised + 3 : praised)) return [];
	// Under a question praise is worth less; a plain thank you is owed at times.
	const thanks = /\b(?:thanks|thank you|thx|cheers)\b/.test(reply.plain);
	// “Wow” alone tells nobody what is meant.
	const shown = spans.find(({start, end}) => /\s/.test(reply.plain.slice(start, end))) ?? first;
	return [{spans: [shown], strength: thanks && !heard?.questions.length ? 0.5 : 1}];
});

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Say which part of it, and what it changes for you, instead of “{quote}”',
	why: 'Praise that could stand under anything tells the writer nothing. One detail shows that it was read.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 1,
	starter: ['That {told} made me think of …', 'The part about … made me think of …'],
	advice: 'name-a-point',
	detect: onlyPraise,
});

export const examples: Examples = {
	hits: [
		'«Great post», thanks for sharing it with all of us here.',
		'«So true». Could not agree more with this one.',
		'«Love this», keep up the good work my friend!',
		'wow «very nice post» sir, keep it up.',
	],
	nearMisses: [
		'Great post. The bit about saying no in the first week is what I needed in May.',
		'Love this jacket, did you knit the collar in one piece?',
		'Thank you so much, you are very kind.',
		'So true, my grandmother dried her herbs above the stove as well.',
	],
};
