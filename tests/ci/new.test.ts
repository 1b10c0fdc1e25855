import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {newRule, newSite} from '../../.ci/new.ts';

const root = join(import.meta.dirname, '../..');

describe('a new rule', () => {
	test('is the template in the folder of its principle', () => {
		const [file, ...others] = newRule(root, 'respect/a-rule-that-is-not-there');
		expect(others).toEqual([]);
		expect(file?.path).toBe('src/rules/respect/a-rule-that-is-not-there.ts');
		expect(file?.text).toContain("principle: 'respect'");
		expect(file?.text).toContain("from '../../coach/rule.ts'");
		expect(file?.text).not.toContain('template');
	});

	test.each([
		['', 'Name the principle and the rule'],
		['respect', 'Name the principle and the rule'],
		['respect/a/b', 'Name the principle and the rule'],
		['kindness/smiles', 'There is no principle "kindness"'],
		['../sites/x', 'Name the principle and the rule'],
		['constructor/smiles', 'There is no principle "constructor"'],
		['respect/Smiles', '"Smiles" is no name'],
		['respect/..', '".." is no name'],
		['respect/smiles-', '"smiles-" is no name'],
		['empathy/offer-free', 'already exists: src/rules/noAgenda/offer-free.ts'],
	])('is refused as "%s"', (argument, reason) => {
		expect(() => newRule(root, argument)).toThrow(reason);
	});
});

describe('a new site', () => {
	test('is a site file and a page to fill in', () => {
		const files = newSite(root, 'a-site-nobody-has');
		expect(files.map(({path}) => path)).toEqual([
			'src/sites/a-site-nobody-has.ts',
			'tests/sites/pages/a-site-nobody-has/reply.html',
			'tests/sites/pages/a-site-nobody-has/reply.json',
		]);
		expect(files.map(({text}) => text).join()).not.toContain('template');
		expect(files[0]?.text).toContain("matches: ['https://a-site-nobody-has.example/*']");
		expect(JSON.parse(files[2]?.text ?? '')).toMatchObject({
			url: 'https://a-site-nobody-has.example/',
		});
	});

	test.each([
		['', 'Name the site'],
		['Lemmy', '"Lemmy" is no name'],
		['../content/x', 'is no name'],
		['x', 'src/sites/x.ts already exists'],
		['site', 'src/sites/site.ts already exists'],
	])('is refused as "%s"', (argument, reason) => {
		expect(() => newSite(root, argument)).toThrow(reason);
	});
});
