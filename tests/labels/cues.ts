import {stemmer} from 'stemmer';
import type {Row} from './sets.ts';

/** What anybody could count without reading: the figures a score has to be ahead of. */
export type Cue = {name: string; of: (row: Row) => number};

const wordsOf = (text: string): string[] =>
	text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];

const counts = (name: string, list: string): Cue => {
	const pattern = new RegExp(`(?<![\\w'])(?:${list})(?![\\w'])`, 'gi');
	return {name, of: ({reply}) => reply.match(pattern)?.length ?? 0};
};

const share = (name: string, list: string): Cue => {
	const counted = counts(name, list);
	return {
		name: `${name}, share of words`,
		of: (row) => counted.of(row) / Math.max(1, wordsOf(row.reply).length),
	};
};

const functionWords = new Set(
	`a an the and or but if so as of at by for with about to from in on off out up down over under then than that this these those there here it its he she they them his her their we us our you your i me my mine is am are was were be been being do does did have has had will would can could should may might must not no yes what which who when where why how all any some just very too also because really get got like`.split(
		' ',
	),
);

const stemsOf = (text: string): Set<string> =>
	new Set(
		wordsOf(text)
			.filter((word) => !functionWords.has(word))
			.map(stemmer),
	);

/** Overlap with the post, weighted by how rare a word is among these very rows. */
const rareOverlap = (rows: readonly Row[]): Cue => {
	const seen = new Map<string, number>();
	for (const {reply} of rows) {
		for (const stem of stemsOf(reply)) seen.set(stem, (seen.get(stem) ?? 0) + 1);
	}
	return {
		name: 'shared words, the rare ones more',
		of: ({post, reply}) => {
			const said = stemsOf(post ?? '');
			let sum = 0;
			for (const stem of stemsOf(reply)) {
				if (said.has(stem)) sum += Math.log(rows.length / (seen.get(stem) ?? 1));
			}
			return sum;
		},
	};
};

const you = "you|your|yours|yourself|you['’](?:re|ve|ll|d)";
const I = "i|me|my|mine|i['’](?:m|ve|ll|d)";
const comfort = 'sorry|hope|hugs|glad|love|happy|sad|hard|tough|proud|feel|feeling|here for|alone';
const advice = 'try|should|could|talk|ask|make|get|tell|find|start|maybe|recommend|suggest|need to';
const promotion =
	'subscribe|check|channel|video|please|my|free|visit|http\\S*|www|follow|share|like|click|win|money|gift|buy|new|out|com';
const urgency =
	'only|left|hurry|now|today|last|limited|sale|sold|off|deal|stock|ends?|order|buying|viewing|cart|almost|hours?|minutes?|no thanks';
const negative =
	'stupid|idiot\\w*|dumb|liar|lies|lying|fool\\w*|nonsense|ridiculous|pathetic|moron\\w*|ignoran\\w+|hate|troll\\w*|shit|fuck\\w*|ass|hell|crap|garbage|vandal\\w*|bias\\w*|dishonest';

const everywhere: readonly Cue[] = [
	{name: 'length in words', of: ({reply}) => wordsOf(reply).length},
	{name: 'question marks', of: ({reply}) => reply.split('?').length - 1},
	{name: 'exclamation marks', of: ({reply}) => reply.split('!').length - 1},
	{name: 'numbers', of: ({reply}) => reply.match(/\d+/g)?.length ?? 0},
	{name: 'links', of: ({reply}) => reply.match(/https?:|www\.|\.com\b/gi)?.length ?? 0},
	{
		name: 'capitals, share of letters',
		of: ({reply}) =>
			(reply.match(/[A-Z]/g)?.length ?? 0) / Math.max(1, reply.match(/[a-z]/gi)?.length ?? 0),
	},
	counts('“you”', you),
	share('“you”', you),
	counts('“I”', I),
	share('“I”', I),
	counts('words of comfort', comfort),
	counts('words of advice', advice),
	counts('words of promotion', promotion),
	counts('words of urgency', urgency),
	counts('harsh words', negative),
	counts('thanks and please', 'thanks?|thank you|please|appreciate\\w*'),
	counts('hedges', 'might|may|perhaps|maybe|possibly|think|seems?|could|probably|somewhat'),
	counts('negations', "not|no|never|none|\\w+n['’]t"),
	counts(
		'“so…”, “it sounds like”, “you feel”',
		"so|sounds?|it seems|seems|you['’]re|you feel|you said",
	),
];

const withPost = (rows: readonly Row[]): readonly Cue[] => [
	{
		name: 'shared words',
		of: ({post, reply}) => {
			const said = stemsOf(post ?? '');
			return [...stemsOf(reply)].filter((stem) => said.has(stem)).length;
		},
	},
	{
		name: 'share of the post’s words',
		of: ({post, reply}) => {
			const said = stemsOf(post ?? '');
			const repeated = [...stemsOf(reply)].filter((stem) => said.has(stem)).length;
			return repeated / Math.max(1, said.size);
		},
	},
	rareOverlap(rows),
];

/** The cues for rows; those that look at the post too where there are posts. */
export const cuesFor = (rows: readonly Row[]): readonly Cue[] =>
	rows.some(({post}) => post) ? [...everywhere, ...withPost(rows)] : everywhere;
