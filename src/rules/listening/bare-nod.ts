import {isTelling} from '../../coach/heard/matter.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

/** From so many words on a post has something in it to answer. */
const postFrom = 6;
/** A reply of more words is more than a nod. */
const most = 5;

/** Short and right: an answer, a thank-you, a kind word, a laugh at a joke. */
const enough =
	/\b(?:yes|no|nope|yep|thanks?|thank|cheers|sorry|congrat\w{0,10}|hugs?|welcome|done|fixed|love|lovely|proud|ha(?:ha)+|lol|lmao|ouch)\b|\d|\?/;

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Say which part of it you mean; “{quote}” could be about anything.',
	why: 'A bare nod says that somebody scrolled by. One word about what they said turns it into a reply.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 0.9,
	detect: ({reply, post, heard}) => {
		if (heard === null || post === null || post.words.length < postFrom) return [];
		if (reply.words.length === 0 || reply.words.length > most || enough.test(reply.plain))
			return [];
		if (reply.quotes.length > 0 || reply.links.length > 0 || heard.tone === 'joking') return [];
		if ([...heard.questions, ...heard.feelings].some(({met}) => met)) return [];
		if ([...reply.stems.keys()].some((stem) => isTelling(stem) || post.stems.has(stem))) return [];
		const [first, last] = [reply.words[0], reply.words.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [{spans: [{start: first.start, end: last.end}], strength: 0.9}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'The council wants the allotments for a car park, and the meeting is on a weekday morning.',
			reply: '«Yeah okay sure».',
		},
		{
			post: 'Three of us rowed round the island in the fog and the youngest steered by the bell.',
			reply: '«this right here»',
		},
	],
	nearMisses: [
		{
			post: 'The council wants the allotments for a car park, and the meeting is on a weekday morning.',
			reply: 'A weekday morning, of course.',
		},
		{
			post: 'Three of us rowed round the island in the fog and the youngest steered by the bell.',
			reply: 'Love that, well done',
		},
		{post: 'Tea first.', reply: 'always has been'},
		{
			post: 'Does the ferry take bikes on the late run, or do I have to lock mine at the pier?',
			reply: 'It does, yes.',
		},
	],
};
