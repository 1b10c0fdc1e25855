import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {assess} from '../../src/coach/assess.ts';
import {type Principle, principleKeys, principles} from '../../src/coach/principles.ts';
import {rules} from '../../src/rules/index.ts';

/** Two replies to one post that a principle sets apart. Words, links and marks tell nothing. */
type Pair = {
	post: string;
	better: string;
	worse: string;
	/** `tempting`: good with tempting words, or bad with pretty ones; `disguised`: bad without the usual. */
	kind: 'plain' | 'tempting' | 'disguised';
	author?: string;
	site?: string;
	profile?: {names?: string[]; domains?: string[]; handles?: string[]};
	/** Not looked at while rules were written. */
	kept?: true;
};

/** How many pairs of a principle are ranked right, by its own score and by its headline. */
export type Ranked = {principle: Principle; pairs: number; right: number; byHeadline: number};

/** Ranks the pairs of tests/labels/pairs: those that were kept back, or those that were open. */
export const rankPairs = (kept: boolean): Ranked[] =>
	principleKeys.map((principle) => {
		const pairs = readFileSync(join(import.meta.dirname, 'pairs', `${principle}.jsonl`), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line): Pair => JSON.parse(line))
			.filter((pair) => (pair.kept ?? false) === kept);
		const judged = pairs.map(
			(pair) => [judge(pair, pair.better), judge(pair, pair.worse)] as const,
		);
		const {headline} = principles[principle];
		return {
			principle,
			pairs: pairs.length,
			right: judged.filter(
				([better, worse]) =>
					(better.principles[principle] ?? 0) > (worse.principles[principle] ?? 0),
			).length,
			byHeadline: judged.filter(
				([better, worse]) => (better[headline] ?? 0) > (worse[headline] ?? 0),
			).length,
		};
	});

const judge = ({post, author, site, profile}: Pair, reply: string) =>
	assess(
		{
			reply,
			post,
			author: author ?? null,
			site: site ?? null,
			writer: {names: [], domains: [], handles: [], ...profile},
		},
		rules,
		{scoreAll: true},
	);
