import {compile, find, seeking} from '../../coach/detect.ts';
import {isEveryday} from '../../coach/heard/matter.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';
import {contentStem, type Text, type Word} from '../../coach/text/text.ts';

/** What the post says no to comes right after one of these. */
const ruledOut = compile(
	"(i|we|i've|have|already) already? (tried|used|been on|gone through)",
	"(i|we|they|one|who) (can't|won't|don't) really? (use|eat|afford|drink|stand)",
	'(except|besides|other than|anything but|instead of|allergic to|tired of|sick of)',
);

/** What the reply advises comes right after one of these. */
const advised = compile(
	'(try|use|buy|install|consider|go for|go with|switch to|eat|drink|add|start with|recommend|suggest)',
	'(have|did) you ever? (tried|try|considered|used|use)',
	'(what|how) about (a|the|some)?',
);

/** So many content words after the phrase belong to it. */
const reach = 2;

/** The next content words after each span, inside its sentence. */
const wordsAfter = (text: Text, spans: readonly Span[]): Word[] =>
	spans.flatMap((span) => {
		const sentence = text.sentences.find(({start, end}) => start <= span.start && span.end <= end);
		return (
			sentence?.words
				.filter((word) => word.start >= span.end && contentStem(word) !== null)
				.slice(0, reach) ?? []
		);
	});

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'They have ruled out “{quote}”. Offer something that fits what they said.',
	why: 'Advice that somebody has already excluded shows that the post was skimmed. One more look saves both of you a round.',
	sources: [ideas.useWhatYouHear, findings.uptake],
	weight: 1.2,
	detect: seeking([advised], ({post, reply, heard}) => {
		if (post === null) return [];
		const excluded = new Set([
			...wordsAfter(post, find(post, ruledOut)).flatMap((word) => contentStem(word) ?? []),
			...(heard?.constraints.flatMap(({stems}) => [...stems]) ?? []),
		]);
		const hit = wordsAfter(reply, find(reply, advised)).find((word) => {
			const stem = contentStem(word);
			return stem !== null && stem.length > 3 && !isEveryday(stem) && excluded.has(stem);
		});
		return hit ? [{spans: [{start: hit.start, end: hit.end}], strength: 0.8}] : [];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Need something for sleep. I’ve tried melatonin and it does nothing for me.',
			reply: 'Try «melatonin», five milligrams an hour before bed.',
		},
		{
			post: 'Birthday cake ideas for eight kids please, one can’t eat gluten.',
			reply: 'You could use a plain «gluten» flour and a lot of butter.',
		},
		{
			post: 'any note app other than Notion that works offline?',
			reply: 'have you tried «notion»? works great for me',
		},
		{
			post: 'The hum is still there, swapping the cables didn’t help. Any ideas?',
			reply: 'Have you tried «swapping» the cables? That does it nearly always.',
		},
	],
	nearMisses: [
		{
			post: 'Need something for sleep. I’ve tried melatonin and it does nothing for me.',
			reply: 'Melatonin did nothing for me either, try a darker room and a cold shower.',
		},
		{
			post: 'Birthday cake ideas for eight kids please, one can’t eat gluten.',
			reply: 'Use almonds and polenta, nobody will miss the flour.',
		},
		{
			post: 'I use Notion for notes and it works offline now.',
			reply: 'Try the Notion calendar too, it syncs in the background.',
		},
	],
};
