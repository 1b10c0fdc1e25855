import {describe, expect, test} from 'vitest';
import {read} from '../../src/coach/assess.ts';
import {sieve} from '../../src/coach/sieve.ts';
import {rules} from '../../src/rules/index.ts';
import {posts, replies} from '../bench/texts.ts';

const nobody = {names: [], domains: [], handles: []};
const drafts = posts.flatMap((post) =>
	replies.map((reply) => ({reply, post, author: null, site: null, writer: nobody})),
);

describe('the sieve', () => {
	test('leaves out only rules that would find nothing', () => {
		const missed = drafts.flatMap((draft) => {
			const asked = new Set(sieve(rules, read(draft)));
			const context = read(draft);
			return rules
				.filter((rule) => !asked.has(rule) && rule.detect(context).length > 0)
				.map(({id}) => `${id}: ${draft.reply}`);
		});
		expect(missed).toEqual([]);
	});

	test('keeps the order of the rules, and leaves some out', () => {
		const asked = sieve(rules, read(drafts[0] as (typeof drafts)[number]));
		expect(asked).toEqual(rules.filter((rule) => asked.includes(rule)));
		expect(asked.length).toBeLessThan(rules.length);
	});
});
