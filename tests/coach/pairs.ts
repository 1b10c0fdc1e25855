import {describe, expect, test} from 'vitest';
import {assess} from '../../src/coach/assess.ts';
import type {Assessment} from '../../src/coach/assessment.ts';
import {type Principle, principles} from '../../src/coach/principles.ts';
import type {Writer} from '../../src/coach/rule.ts';
import {rules} from '../../src/rules/index.ts';

/** The assessment of a reply to a post of Lena's. */
export const judge = (
	reply: string,
	post: string | null,
	{site = null, writer}: {site?: string | null; writer?: Partial<Writer>} = {},
): Assessment =>
	assess(
		{
			reply,
			post,
			author: 'Lena',
			site,
			writer: {names: [], domains: [], handles: [], ...writer},
		},
		rules,
	);

/** Two replies of about the same length to one post. */
export type Pair = {
	post: string;
	better: string;
	worse: string;
	site?: string;
	writer?: Partial<Writer>;
};

/** For each principle: the better reply must win on it by more than a hair, and on its headline. */
export const rankPairs = (pairs: Partial<Record<Principle, readonly Pair[]>>): void => {
	describe.each(Object.entries(pairs) as [Principle, readonly Pair[]][])(
		'%s',
		(principle, list) => {
			test.each(list.map((pair) => [pair.better.slice(0, 50), pair] as const))('%s', (_, pair) => {
				const {post, better, worse} = pair;
				expect(Math.abs(better.length - worse.length), 'one is much longer').toBeLessThan(
					0.35 * Math.max(better.length, worse.length),
				);
				const good = judge(better, post, pair);
				const bad = judge(worse, post, pair);
				expect(
					(good.principles[principle] ?? 0) - (bad.principles[principle] ?? 100),
				).toBeGreaterThan(5);
				const {headline} = principles[principle];
				expect(good[headline] ?? 0, headline).toBeGreaterThan(bad[headline] ?? 100);
			});
		},
	);
};
