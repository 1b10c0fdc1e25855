import {compile, find} from '../../coach/detect.ts';
import {filler} from '../../coach/heard/filler.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps, type Span} from '../../coach/text/span.ts';
import {contentStem} from '../../coach/text/text.ts';

const praise = compile(
	'(great|nice|good|amazing|awesome|excellent|wonderful|fantastic|interesting|brilliant|insightful|inspiring|superb|valuable|lovely|beautiful|powerful|solid|helpful|useful|informative|well-written) (post|article|share|read|piece|content|info|information|insight|insights|perspective|points|stuff|thread|video|blog|message|update|reminder|breakdown|summary|tips)',
	'(thanks|thank you|thx) (so much|a lot)? for (sharing|posting|this|the post|the share|the insight|the insights|the info|your post|putting this out)',
	"(couldn't|could not|can't) agree more",
	'(so|very|how) true',
	'(well|nicely|perfectly|beautifully) (said|put|written)',
	'(love|loved|loving) (this|it|your content|your posts)',
	'(totally|completely|absolutely|100%|strongly) agree (with this|with you|with that)?',
	'(keep it up|keep up the good work|keep up the great work|keep sharing|keep posting|keep going|keep them coming)',
	'(this|that|it) is (so|very|really|absolutely)? (inspiring|gold|insightful|powerful|spot on|so true|what i needed)',
	'(spot on|on point|nailed it|food for thought|words of wisdom|this is gold|pure gold|mic drop|preach)',
);

/** So many content words beside the praise say something. */
const enoughSaid = 4;
/** In smooth filler it takes more words to say something. */
const enoughAmongFiller = 12;

/** In order, the first of those that overlap. */
const apart = (spans: readonly Span[]): Span[] =>
	spans.filter((span, index) => !spans.slice(0, index).some((earlier) => overlaps(earlier, span)));

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Name one thing {author} said. “{quote}” would fit under any post.',
	why: 'Praise that fits everywhere tells people that somebody passed by, not that somebody listened. One detail of theirs changes that.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 1.4,
	detect: ({reply, heard}) => {
		if (heard === null || heard.shared >= 1) return [];
		if ([...heard.questions, ...heard.points].some(({met}) => met)) return [];
		const filled = find(reply, filler);
		const found = [...find(reply, praise), ...filled].sort((a, b) => a.start - b.start);
		if (found.length === 0 || reply.words.some(({lower}) => /\d/.test(lower))) return [];
		const enough = filled.length > 1 ? enoughAmongFiller : enoughSaid;
		const beside = new Set(
			reply.words.flatMap((word) =>
				found.some((span) => overlaps(span, word)) ? [] : (contentStem(word) ?? []),
			),
		).size;
		if (beside >= enough) return [];
		// Short thanks to a person is a courtesy, if a thin one.
		const thanks = /\bthank/.test(reply.plain);
		return [{spans: apart(found), strength: (thanks ? 0.5 : 0.9) * (1 - beside / (2 * enough))}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'After the flood we rebuilt the school kitchen with pallets and a borrowed stove.',
			reply: '«Great post», «so true». «Keep up the good work».',
		},
		{
			post: 'Pricing by the hour punishes you for getting better at the job.',
			reply: 'Wow, «couldn’t agree more», «well said» my friend.',
		},
		{
			post: 'Our eldest starts at the deaf school in Leeds tomorrow.',
			reply: 'Very «inspiring post», «love this».',
		},
	],
	nearMisses: [
		{
			post: 'After the flood we rebuilt the school kitchen with pallets and a borrowed stove.',
			reply: 'Great post, and a kitchen from pallets is the best use for pallets I have seen.',
		},
		{
			post: 'Pricing by the hour punishes you for getting better at the job.',
			reply:
				'So true, and the accountant only ever sees hours, so quoting per project felt like heresy.',
		},
		{
			post: 'Our eldest starts at the deaf school in Leeds tomorrow.',
			reply: 'Hope she loves Leeds and the first day goes well for all of you.',
		},
	],
};
