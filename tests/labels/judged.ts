import {assess, type Draft, look, read} from '../../src/coach/assess.ts';
import type {Finding} from '../../src/coach/score.ts';
import {rules} from '../../src/rules/index.ts';
import type {Judged} from './figures.ts';
import type {Row} from './sets.ts';
import {seeded} from './statistics.ts';

const draftOf = ({post, reply}: Row): Draft => ({
	reply,
	post,
	author: null,
	site: null,
	writer: {names: [], domains: [], handles: []},
});

/** Judges each row as it stands, also where the coach would abstain. */
export const judge = (rows: readonly Row[]): Judged[] =>
	rows.map((row) => ({row, assessment: assess(draftOf(row), rules, {scoreAll: true})}));

/** What the rules find in a row. */
export const findingsIn = (row: Row): Finding[] => look(rules, read(draftOf(row)));

/** The same replies, each under the post of another: what a score keeps here, it had from the reply. */
export const shufflePosts = (rows: readonly Row[]): Row[] => {
	const random = seeded(2);
	const posts = rows.map(({post}) => post);
	for (let at = posts.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[posts[at], posts[other]] = [posts[other] ?? null, posts[at] ?? null];
	}
	return rows.map((row, at) => ({...row, post: posts[at] ?? null}));
};
