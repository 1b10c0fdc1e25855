import {compile, contentBeside, find} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const fine =
	'(great|nice|awesome|amazing|excellent|good|fantastic|wonderful|lovely|cool|brilliant|superb|interesting|beautiful|useful|helpful|informative|insightful|fabulous|inspiring|valuable|powerful|solid|epic|wow)';

const praise = compile(
	`(such|what)? (a|an|very|really|so|truly|absolutely)? ${fine} (post|article|read|share|sharing|work|job|stuff|info|information|video|content|piece|write-up|writeup|blog|point|points|tips|tip|advice|one|insight|insights|thoughts|message|thread|perspective|reminder|update|list|analysis)`,
	'(love|loved|loving|enjoyed) (this|it|that|your|the) (post|article|content|video|blog|one|so much|a lot)?',
	'(i|really) (like|liked) (this|it|that|your|the) (post|article|content|video|blog|one|so much|a lot)?',
	'(so|very|totally|absolutely|completely|100%)? (true|agree|agreed|relatable)',
	'(well|perfectly|beautifully) (said|put|written|explained|done)',
	"(couldn't|could not|can't) agree more",
	'(spot on|nailed it|on point|this is gold|pure gold|so much value|great value|value bomb|absolutely|exactly|amazing|awesome|wow|brilliant|inspiring|insightful|powerful|fantastic|beautiful|very informative|very helpful)',
	'(keep|keep up) (it up|the (good|great|amazing) work|up the (good|great|amazing) work|going|posting|sharing|them coming|em coming)',
	'(thanks|thank you|thx) (so much|a lot|again)? for (sharing|posting) (this|it|that)?',
	'as always',
);

/** A reply that is praise from end to end, whatever it praises. */
const onlyPraise = ({reply, heard, author}: Context) => {
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
	return [{spans: [first], strength: thanks && !heard?.questions.length ? 0.5 : 1}];
};

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Say which part of it, and what it changes for you, instead of “{quote}”',
	why: 'Praise that could stand under anything tells the writer nothing. One detail shows that it was read.',
	sources: [seeds.listenFirst, findings.constructive],
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
		'«wow» very nice post sir, keep it up.',
	],
	nearMisses: [
		'Great post. The bit about saying no in the first week is what I needed in May.',
		'Love this jacket, did you knit the collar in one piece?',
		'Thank you so much, you are very kind.',
		'So true, my grandmother dried her herbs above the stove as well.',
	],
};
