import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {functionWords} from '../../coach/text/common-words.ts';
import {overlaps} from '../../coach/text/span.ts';
import {perText, type Sentence, type Word} from '../../coach/text/text.ts';

const small = /[a-z]/;

/** “31” is no number of its own in “2:31”. */
const partOfNumber = /\d[:.,]$/;

/** Numbers that say something, and names: words with a capital where no sentence begins. */
const details = perText((post): Set<string> => {
	const starts = new Set(post.sentences.map(({words}: Sentence) => words[0]?.start));
	const isName = ({start, lower}: Word): boolean =>
		lower.length > 2 &&
		!small.test(post.raw.charAt(start)) &&
		!starts.has(start) &&
		!functionWords.has(lower) &&
		/^\p{Lu}\p{Ll}/u.test(post.raw.slice(start, start + 2));
	return new Set(
		post.words
			.filter((word) => /^\d[\d.,:]+$/.test(word.lower) || isName(word))
			.map(({lower}) => lower),
	);
});

const isNameOf = (author: string | null, {lower}: Word): boolean =>
	author?.toLowerCase().split(/\s+/).includes(lower) === true;

/** A name or a number that comes back shows that this person was read, not a kind of person. */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You remember a detail of theirs: “{quote}”',
	sources: [ideas.wholePeople, findings.uptake],
	weight: 1,
	detect: (context) => {
		const {post, heard, reply, author} = context;
		if (post === null || heard === null) return [];
		const theirs = details(post);
		// A name in every other word is a headline or a shout.
		if (theirs.size === 0 || theirs.size > post.words.length / 3) return [];
		const kept = reply.words.find(
			(word) =>
				theirs.has(word.lower) &&
				!partOfNumber.test(reply.raw.slice(Math.max(0, word.start - 2), word.start)) &&
				!isNameOf(author, word) &&
				!heard.copied.some((run) => overlaps(run, word)),
		);
		return kept && !turnsAway(context)
			? [{spans: [{start: kept.start, end: kept.end}], strength: 0.8}]
			: [];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Drove from Porto to Braga with my grandmother’s clock on my knees.',
			reply: 'All the way to «Braga»? I hope it kept time.',
		},
		{
			post: 'After 22 years we close the bakery on Sunday.',
			reply: '«22» years of getting up at two, I cannot picture it.',
		},
		{
			post: 'Sold the 1978 Guzzi to a lad from Galway.',
			reply: 'To «Galway», in the rain, on that bike? He will never sell it.',
		},
	],
	nearMisses: [
		{
			post: 'Drove from Porto to Braga with my grandmother’s clock on my knees.',
			reply: 'All that way with a clock, I hope it kept time.',
		},
		{
			post: 'Thank you all for coming, says Lena.',
			author: 'Lena Voss',
			reply: 'Lena, the soup was the best part of it.',
		},
		{
			post: 'After 22 years we close the bakery on Sunday.',
			reply: 'So many years of getting up at two, I cannot picture it.',
		},
	],
};
