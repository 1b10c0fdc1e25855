import {compile, find} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';
import {contentStem, type Text, type Word} from '../../coach/text/text.ts';

/** What the post says no to comes right after one of these. */
const ruledOut = compile(
	"(i|we|i've|we've|ive|have|had) (already|also|even|both)? (tried|used|checked|bought|done|been on|been to|gone through|asked|called)",
	"(i|we|he|she|they|one|kid|kids|who|mum|mom|dad|wife|husband|son|daughter) (can't|cannot|cant|can not|won't|will not|don't|dont|do not) (really|even)? (use|eat|have|afford|take|drink|do|want|like|get|stand|install|buy|wear|go to|own|drive)",
	'(no|not|without|except|besides|other than|anything but|instead of|allergic to|intolerant to|banned from)',
	'(hate|avoid|avoiding|ruled out|tired of|sick of)',
);

/** What the reply advises comes right after one of these. */
const advised = compile(
	'(try|use|get|buy|take|install|check|consider|go for|go with|switch to|move to|look at|look into|ask|call|eat|drink|add|start with|recommend|suggest)',
	'(have|did) you (ever|already)? (tried|try|considered|consider|thought of|looked at|asked|called)',
	'(what|how) about',
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

/** Stems that stand for anything. */
const vague = new Set(
	'help thing way advic option stuff differ other same one more look find work check read'.split(
		' ',
	),
);

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'They ruled out “{quote}” already; offer what fits what they said.',
	why: 'Advice that somebody has already excluded shows that the post was skimmed. One more look saves both of you a round.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 1.2,
	detect: ({post, reply}) => {
		if (post === null) return [];
		const excluded = new Set(
			wordsAfter(post, find(post, ruledOut)).flatMap((word) => contentStem(word) ?? []),
		);
		const hit = wordsAfter(reply, find(reply, advised)).find((word) => {
			const stem = contentStem(word);
			return stem !== null && stem.length > 2 && !vague.has(stem) && excluded.has(stem);
		});
		return hit ? [{spans: [{start: hit.start, end: hit.end}], strength: 0.8}] : [];
	},
	examples: {
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
	},
});
