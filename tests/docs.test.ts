import {expect, test} from 'vitest';
import type {Source} from '../src/coach/assessment.ts';
import {principleKeys} from '../src/coach/principles.ts';
import type {Example, Rule} from '../src/coach/rule.ts';
import {examples} from '../src/rules/examples.ts';
import {rules} from '../src/rules/index.ts';

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const shown = (example: Example): string => {
	if (typeof example === 'string') return cell(example);
	const post = example.post ? `*under “${cell(example.post)}”* ` : '';
	return `${post}${cell(example.reply)}`;
};

const cited = ({title, url}: Source): string => (url ? `[${title}](${url})` : title);

const section = (rule: Rule): string => {
	const {hits, nearMisses} = examples.get(rule.id) ?? {hits: [], nearMisses: []};
	return [
		`### ${rule.id}`,
		`**${rule.kind === 'fault' ? rule.tip : rule.praise}** (${rule.kind}, weight ${rule.weight})`,
		rule.why,
		`Sources: ${rule.sources.map(cited).join('; ')}.`,
		[
			...hits.map((example) => `- finds: ${shown(example)}`),
			...nearMisses.map((example) => `- lets pass: ${shown(example)}`),
		].join('\n'),
	].join('\n\n');
};

test('docs/rules.md says what the rules say (npm run fix writes it)', async () => {
	const count = `${rules.length} rules, ${rules.filter(({kind}) => kind === 'strength').length} of them for strengths.`;
	const body = principleKeys.map((key) => {
		const own = rules.filter(({principle}) => principle === key);
		return [`## ${key}`, ...own.map(section)].join('\n\n');
	});
	const page = [
		'# The rules',
		`Generated from \`src/rules\` by \`npm run fix\`; never edited by hand. ${count} «Marks» show what a rule points at.`,
		...body,
	].join('\n\n');
	await expect(`${page}\n`).toMatchFileSnapshot('../docs/rules.md');
});
