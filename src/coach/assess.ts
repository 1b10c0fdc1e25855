import type {Abstention, Assessment} from './assessment.ts';
import {isJustRight} from './heard/courtesy.ts';
import {hear, listHeard, type PostHeard} from './heard/hear.ts';
import {meet} from './heard/meet.ts';
import {type Principle, principleKeys} from './principles.ts';
import type {Context, Evidence, Rule, Writer} from './rule.ts';
import {type Finding, headline, type Scores, score, standInsOf, weigh} from './score.ts';
import {sieve} from './sieve.ts';
import {readText, type Text} from './text/text.ts';
import {plainness} from './text/wording.ts';
import {strengths, tips} from './tips.ts';

/** A reply and what is known of where it will stand. Unknown is `null`. */
export type Draft = {
	reply: string;
	/** What is being replied to. */
	post: string | null;
	/** Who wrote the post. */
	author: string | null;
	/** The id of a site. */
	site: string | null;
	/** Who the writer of the reply speaks for. */
	writer: Writer;
};

/** The fewest words that say enough to be judged, unless they are all a post calls for. */
const fewestWords = 4;

/**
 * Judges one draft by a set of rules. Pure: the same draft gives the same assessment; what was made
 * of the last few posts is kept for the next drafts under them, and nothing else. Time is linear in the
 * length of the draft and the post. With `scoreAll`, drafts that it abstains from are scored all the
 * same (for measuring); they never get tips.
 */
export const assess = (
	draft: Draft,
	rules: readonly Rule[],
	{scoreAll = false}: {scoreAll?: boolean} = {},
): Assessment => {
	const context = read(draft);
	const {reply, post, heard} = context;
	const abstained = abstention(context);
	const spoken = heard && post ? listHeard(heard, post) : [];
	const nothing = {
		abstained,
		listenFirst: null,
		valueWithoutAgenda: null,
		principles: noScores,
		heard: spoken,
		tips: [],
		strengths:
			abstained === 'too-short' ? strengths(look(rules.filter(isForShort), context), context) : [],
	};
	if (abstained === 'empty' || (abstained !== null && !scoreAll)) return nothing;

	const findings = look(rules, context);
	const logits = weigh(findings, plainness(reply));
	const scores = score(logits, post !== null);
	const standIns = standInsOf(findings);
	return {
		abstained,
		listenFirst: headline(scores, 'listenFirst', standIns),
		valueWithoutAgenda: headline(scores, 'valueWithoutAgenda', standIns),
		principles: scores,
		heard: spoken,
		tips: abstained === null ? tips(findings, {logits, scores, standIns}, context) : [],
		strengths: abstained === null ? strengths(findings, context) : nothing.strengths,
	};
};

/** Reads a draft and the post it answers, and hears what the post says. */
export const read = (draft: Draft): Context => {
	const reply = readText(draft.reply);
	const said = draft.post?.trim() ? hearPost(draft.post) : null;
	if (said === null) return {...draft, reply, post: null, heard: null};
	return {...draft, reply, post: said.post, heard: meet(said.heard, said.post, reply)};
};

/** What was made of a post; `null` where it can't be heard. */
type PostRead = {post: Text; heard: PostHeard} | null;

/**
 * The last posts, the latest at the end: while somebody types only the reply changes, and who has
 * several replies under way goes back and forth between them.
 */
const lastPosts = new Map<string, PostRead>();
const mostPosts = 8;

const hearPost = (raw: string): PostRead => {
	let heard = lastPosts.get(raw);
	if (heard === undefined) {
		const post = readText(raw);
		// What is said in another language can't be heard.
		heard = post.english ? {post, heard: hear(post)} : null;
	}
	lastPosts.delete(raw);
	const [oldest] = lastPosts.keys();
	if (oldest !== undefined && lastPosts.size === mostPosts) lastPosts.delete(oldest);
	lastPosts.set(raw, heard);
	return heard;
};

/** What each rule finds in a context; rules that find nothing are left out. */
export const look = (rules: readonly Rule[], context: Context): Finding[] => {
	const findings: Finding[] = [];
	for (const rule of sieve(rules, context)) {
		const seen = rule.detect(context);
		if (seen.length === 0) continue;
		const evidence = seen.every(isSeen) ? seen : seen.filter(isSeen);
		if (evidence.length > 0) findings.push({rule, evidence});
	}
	return findings;
};

const isSeen = ({strength}: Evidence): boolean => strength > 0;

const abstention = (context: Context): Abstention | null => {
	const {raw, english, words} = context.reply;
	if (raw.trim() === '') return 'empty';
	if (!english) return 'language';
	return words.length < fewestWords || isJustRight(context) ? 'too-short' : null;
};

const isForShort = (rule: Rule): boolean => rule.kind === 'strength' && rule.short === true;

const noScores: Scores = Object.fromEntries(
	principleKeys.map((key): [Principle, null] => [key, null]),
) as Scores;
