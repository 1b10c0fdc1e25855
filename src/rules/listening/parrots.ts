import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps, type Span} from '../../coach/text/span.ts';
import {contentStem, type Sentence, type Text} from '../../coach/text/text.ts';

/** So many new content words make a repetition the start of an answer. */
const enoughNew = 6;

/** What to point at: the runs that were copied, or the sentence of a shuffled copy that has the most. */
const copiedOrMost = (copied: readonly Span[], {sentences}: Text, {stems}: Text): Span[] => {
	if (copied.length > 0) return [...copied];
	const shared = ({words}: Sentence): number =>
		words.filter((word) => stems.has(contentStem(word) ?? '')).length;
	const [most] = [...sentences].sort((a, b) => shared(b) - shared(a));
	return most ? [{start: most.start, end: most.end}] : [];
};

const ofWriter = /^(?:i|i'm|i've|my|me|we|our)$/;
const ofThem = /^(?:you|you're|you've|your)$/;

/**
 * A part of what they told of themselves, turned to "you": a listener's mirror. It adds little, and
 * is no copy.
 */
const mirrors = (reply: Text, post: Text): boolean =>
	reply.words.length < 0.9 * post.words.length &&
	post.words.some(({lower}) => ofWriter.test(lower)) &&
	reply.words.some(({lower}) => ofThem.test(lower)) &&
	!reply.words.some(({lower}) => ofWriter.test(lower));

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Say “{quote}” in your own words, then add one thought.',
	why: 'Repeating a post word for word shows that it was copied, not that it was heard. Replies people call machine-made echo more than others.',
	sources: [ideas.useWhatYouHear, findings.uptake],
	weight: 1.6,
	detect: ({reply, post, heard}) => {
		if (heard === null || post === null) return [];
		const whole = (): number => (mirrors(reply, post) ? 0.25 : 1);
		if (heard.echoes) return [{spans: copiedOrMost(heard.copied, reply, post), strength: whole()}];
		if (heard.copied.length === 0) return [];
		// To ask whether one heard it right is not to parrot.
		if (reply.plain.trimEnd().endsWith('?')) return [];
		const isCopied = (word: {start: number; end: number}): boolean =>
			heard.copied.some((run) => overlaps(run, word));
		const share = reply.words.filter(isCopied).length / reply.words.length;
		const added = new Set(
			reply.words.flatMap((word) => (isCopied(word) ? [] : (contentStem(word) ?? []))),
		).size;
		if (share < 0.4 || added >= enoughNew) return [];
		return [{spans: heard.copied, strength: whole() * Math.min(1, share + 0.1)}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'We planted forty apple trees on the old railway yard this spring.',
			reply: '«You planted forty apple trees on the old railway yard this spring».',
		},
		{
			post: 'The night bus to Harbour Lane stopped running, so nurses walk home alone after the late shift.',
			reply: '«After the shift walk the nurses home alone, the Harbour Lane night bus stopped.»',
		},
		{
			post: 'Remote work only works when managers learn to write clearly.',
			reply: 'So true, «remote work only works when managers learn to write clearly».',
		},
		{
			post: 'The best bread I ever ate came out of a communal oven in Matera.',
			reply: '«The best bread I ever ate came out of a communal oven in Matera». Wow, love it.',
		},
		{
			post: 'Small clubs survive because three people quietly do all of the work.',
			reply:
				'Agree that «small clubs survive because three people quietly do all of the work» indeed.',
		},
	],
	nearMisses: [
		{
			post: 'My sister will not talk to me.',
			reply: 'So she will not talk to you, and you have no idea why.',
		},
		{
			post: 'Should I plant the red apple, the green apple or the old pear by the wall?',
			reply: 'The green apple by the wall.',
		},
		{
			post: 'Remote work only works when managers learn to write clearly.',
			reply: 'Clear writing from managers is the whole trick, ours took a year to learn it.',
		},
		{
			post: 'The best bread I ever ate came out of a communal oven in Matera.',
			reply:
				'> The best bread I ever ate came out of a communal oven\nWhich one, near the cathedral?',
		},
		{
			post: 'My brother will not come to the wedding in June.',
			reply: 'So your brother will not come to the wedding in June at all?',
		},
		{
			post: 'Small clubs survive because three people quietly do all of the work.',
			reply:
				'If small clubs survive because three people quietly do all of the work, ours ended the day Marta moved to Porto and Jonas had twins.',
		},
	],
};
