import {isOneOf} from '../text/lexicon.ts';
import type {Text, Word} from '../text/text.ts';
import {namesSomething} from './names.ts';
import {type Clause, clauses} from './shapes.ts';

const isVerb = isOneOf(
	`is isn't are aren't was were can must may should need needs take takes make makes get gets give
	gives gave bring brings mean means have has hold holds teach teaches will always never often hurt
	hurts help helps do does matter matters ruin deserve deserves`.split(/\s+/),
);

/** What points at something of theirs, or of the writer's: no remark on a topic. */
const pointing = isOneOf(
	`you you're you've u yours your that this those he she it it's they his her hers him them their
	i i'm i've i'd my mine me we we've our ours us there here if when because once then`.split(/\s+/),
);

/** Says how a thing is found to be, or that it is so for everybody. */
const judging = isOneOf(
	`lovely wonderful beautiful great amazing magic magical fantastic brilliant gorgeous incredible hard
	harder hardest tough difficult complicated rewarding important funny fun crazy mad wild expensive
	stressful exhausting thankless scary handy joy dream journey blessing gift treasure nightmare unfair
	awful terrible shocking common tricky special delightful underrated overrated everything everyone
	everybody everywhere anything gentle cute precious always nothing such so most brutal exciting
	fascinating inspiring ruining`.split(/\s+/),
);

/** A name or an amount makes a statement one that can be used. */
const named = /\d|(?<=[a-z,;:] )[A-Z][a-z]/;

/** The subject of a remark is at most so many words long. */
const longestSubject = 5;

/**
 * Whether a clause is a remark that the topic alone gave rise to, which could stand under any post on
 * it: "Theatre is magic", "Renting out a room is a great way to earn". It begins its sentence, speaks
 * of things in general, and finds them lovely, hard or the same for everybody.
 */
export const isTruism = (text: Text, head: Clause | undefined): boolean => {
	if (head === undefined || head.mood !== 'tells' || head.marked || !head.first) return false;
	const {words, start} = head.sentence;
	const first = words[head.from];
	if (first === undefined || first.lower === 'the' || head.subject !== 'none') return false;
	let verb = -1;
	let last = head.from;
	let judges = false;
	for (let at = head.from; at < words.length; at++) {
		const word = words[at] as Word;
		if (at > head.from && endsStatement(text, words, at)) break;
		if (pointing(word)) return false;
		if (verb !== -1) judges ||= judging(word);
		else if (at > head.from && isVerb(word)) verb = at;
		else if (at > head.from + longestSubject) return false;
		last = at;
	}
	return judges && !named.test(text.own.slice(words[verb]?.start ?? start, words[last]?.end));
};

const joins = isOneOf('and but because since as which who'.split(' '));

/** Whether the statement is over before a word, as "so bright" does not end one. */
const endsStatement = ({plain}: Text, words: readonly Word[], at: number): boolean =>
	joins(words[at] as Word) || /[,;:—–(-]\s/.test(plain.slice(words[at - 1]?.end, words[at]?.start));

const isVerbOfRemark = isOneOf(
	'is are was were can should need needs take takes make makes get gets bring brings mean means have has start like'.split(
		' ',
	),
);
const startsTopic = isOneOf('every any all most some such i we love like'.split(' '));
const pointsAtThem = isOneOf(
	"you your you're you've u yours that this these those he she his her there if when because".split(
		' ',
	),
);

/**
 * A remark on the topic, for which one word of the post is the hook: "Orchids are gorgeous plants",
 * "I love benches". It begins with that word and points at nothing of theirs.
 */
export const isRemark = (
	reply: Text,
	head: Clause | undefined,
	known: (word: Word) => boolean,
): boolean => {
	if (head === undefined || head.mood !== 'tells' || head.marked) return false;
	const {words, start, end} = head.sentence;
	let at = head.from;
	while (at < head.from + 3 && words[at] !== undefined && startsTopic(words[at] as Word)) at++;
	const topic = words[at];
	if (topic === undefined || !known(topic)) return false;
	const verb = at > head.from + 1 ? head.from : at;
	if (![1, 2, 3].some((ahead) => isVerbAt(words[verb + ahead]))) return false;
	return (
		!words.some((word) => pointsAtThem(word) || /\d/.test(word.lower)) &&
		!namesSomething.test(reply.own.slice(start, end))
	);
};

/** Tells of the writer, and points at nothing of theirs. */
export const isOwnStory = (head: Clause | undefined): boolean =>
	head?.subject === 'writer' && !head.sentence.words.some(pointsAtThem);

const isVerbAt = (word: Word | undefined): boolean => word !== undefined && isVerbOfRemark(word);

/** A pronoun or a verb alone that only the post gives a meaning to. */
const leaning =
	/^(?:(?:so|and|but|well|oh|ah|ha|yes|yeah|yep|no|nope|same|haha)[\s,.!]{1,3}){0,3}(?:(?:ours|mine|yours|hers|theirs)\b|(?:we|i|they|he|she|it|you) (?:do|don't|did|didn't|does|doesn't|was|wasn't|am|have|haven't|had|would|wouldn't|can|can't|could|too)[,.;!]|(?:that|this|an?|the|any|each) (?:[a-z]{2,10} )?one\b(?! of\b))/;
/** "No enjoying, then." */
const thenEnds = /^[^.!?;]{3,60}[a-z],? then[.,;!:]/;

/**
 * How far a reply leans on the post by its first words, so that it could not stand alone: 0 for one
 * that could, about as much as what the small words tell for "that" and "it", twice that where a
 * pronoun or a verb stands for what was said: "Ours was the washing machine", "We don't, and …".
 */
export const leansOnPost = (reply: Text): number => {
	const opening = reply.plain.slice(0, 120).trimStart();
	if (leaning.test(opening) || thenEnds.test(opening)) return 0.8;
	const first = clauses(reply).find(({from, to}) => to > from);
	return first !== undefined &&
		first.mood === 'tells' &&
		(first.subject === 'it' || first.subject === 'others')
		? 0.4
		: 0;
};
