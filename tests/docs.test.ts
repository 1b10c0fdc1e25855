import {expect, test} from 'vitest';
import type {Source} from '../src/coach/assessment.ts';
import {principleKeys} from '../src/coach/principles.ts';
import type {Example, Rule} from '../src/coach/rule.ts';
import {ideas, seeds} from '../src/coach/sources.ts';
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
		...(rule.kind === 'fault' ? [rule.why] : []),
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

/** Which rules carry a thought of the articles. */
const carriers = (title: string): string[] =>
	rules
		.filter(({sources}) => sources.some((source) => source.title === title))
		.map(({id, principle, kind}) => `[${id}](rules.md#${id}) (${principle}, ${kind})`);

test('docs/ideas.md says which rules carry each idea of the articles (npm run fix writes it)', async () => {
	const tables = Object.entries(seeds).map(([seed, {article}]) => {
		const rows = Object.values(ideas)
			.filter((idea) => idea.seed === seed)
			.map(({title}) => `| ${title.split(' (')[0]} | ${carriers(title).join(', ')} |`);
		return [`## ${article}`, ['| idea | carried by |', '| --- | --- |', ...rows].join('\n')].join(
			'\n\n',
		);
	});
	const page = [
		'# The ideas, and the rules that carry them',
		'Generated from the sources of the rules by `npm run fix`; never edited by hand.',
		...tables,
	].join('\n\n');
	await expect(`${page}\n`).toMatchFileSnapshot('../docs/ideas.md');
});

test('no idea of the articles is without a rule', () => {
	expect(
		Object.values(ideas)
			.filter(({title}) => carriers(title).length === 0)
			.map(({title}) => title),
	).toEqual([]);
});
