import {describe, expect, test} from 'vitest';
import {assess, look} from '../../src/coach/assess.ts';
import {hear} from '../../src/coach/heard/hear.ts';
import {meet} from '../../src/coach/heard/meet.ts';
import {principleKeys} from '../../src/coach/principles.ts';
import type {Context, Example, Rule} from '../../src/coach/rule.ts';
import type {Span} from '../../src/coach/text/span.ts';
import {readText} from '../../src/coach/text/text.ts';
import {longestTip} from '../../src/coach/tips.ts';
import {examples} from '../../src/rules/examples.ts';
import {rules} from '../../src/rules/index.ts';

/** Takes the «marks» out of a text and says where they were. */
const unmark = (marked: string): {text: string; spans: Span[]} => {
	const spans: Span[] = [];
	let text = '';
	let last = 0;
	for (const match of marked.matchAll(/«([^»]*)»/g)) {
		text += marked.slice(last, match.index);
		spans.push({start: text.length, end: text.length + (match[1] ?? '').length});
		text += match[1];
		last = match.index + match[0].length;
	}
	return {text: text + marked.slice(last), spans};
};

const setUp = (example: Example) => {
	const given = typeof example === 'string' ? {reply: example} : example;
	const {text, spans} = unmark(given.reply);
	const said = given.post === undefined ? null : unmark(given.post);
	const reply = readText(text);
	const post = said && readText(said.text);
	const context: Context = {
		reply,
		post,
		heard: post && meet(hear(post), post, reply),
		author: given.author ?? null,
		site: given.site ?? null,
		writer: {names: [], domains: [], handles: [], ...given.writer},
	};
	return {context, spans, said: said?.spans ?? []};
};

const sorted = (spans: readonly Span[], text: string): string[] =>
	[...spans]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.map(({start, end}) => `${start}: ${text.slice(start, end)}`);

const evidenceOf = (rule: Rule, context: Context) =>
	look([rule], context).flatMap(({evidence}) => evidence);

const exampleName = (example: Example): string =>
	(typeof example === 'string' ? example : example.reply).slice(0, 60);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const {hits, nearMisses} = examples.get(id) ?? {hits: [], nearMisses: []};

	test.each(hits.map((example) => [exampleName(example), example] as const))(
		'finds: %s',
		(_, example) => {
			const {context, spans, said} = setUp(example);
			const evidence = evidenceOf(rule, context);
			expect(evidence, 'no evidence').not.toEqual([]);
			expect(
				sorted(
					evidence.flatMap((found) => found.spans),
					context.reply.raw,
				),
			).toEqual(sorted(spans, context.reply.raw));
			if (said.length > 0) {
				const post = context.post?.raw ?? '';
				expect(
					sorted(
						evidence.flatMap((found) => found.said ?? []),
						post,
					),
				).toEqual(sorted(said, post));
			}
		},
	);

	test.each(nearMisses.map((example) => [exampleName(example), example] as const))(
		'lets pass: %s',
		(_, example) => {
			const {context} = setUp(example);
			expect(evidenceOf(rule, context)).toEqual([]);
		},
	);

	test('has two hits, two near misses, a source, and words that fit', () => {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(principleKeys).toContain(rule.principle);
		expect(hits.length).toBeGreaterThanOrEqual(2);
		expect(nearMisses.length).toBeGreaterThanOrEqual(2);
		expect(rule.sources.length).toBeGreaterThanOrEqual(1);
		for (const {url} of rule.sources) if (url !== null) expect(url).toMatch(/^https:\/\//);
		expect(rule.weight).toBeGreaterThan(0);
		expect(rule.weight).toBeLessThanOrEqual(3);
		const words = rule.kind === 'fault' ? rule.tip : rule.praise;
		expect(words.length).toBeLessThanOrEqual(longestTip);
		expect(words).not.toMatch(/!/);
		const why = rule.kind === 'fault' ? rule.why : '';
		expect(why.match(/[.?](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
	});

	test('says nothing of an empty reply', () => {
		expect(evidenceOf(rule, setUp({reply: ''}).context)).toEqual([]);
	});
});

test('ids are unique and each rule lies in the folder of its principle', () => {
	const files = Object.keys(import.meta.glob('../../src/rules/*/*.ts'));
	expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
	expect(files.map((file) => file.split('/').slice(-2).join('/')).sort()).toEqual(
		rules.map(({id, principle}) => `${principle}/${id}.ts`).sort(),
	);
});

test('every principle has five rules or more, strengths and faults among them', () => {
	const kinds = new Set(rules.map(({principle, kind}) => `${principle} ${kind}`));
	expect(
		principleKeys
			.flatMap((key) => [`${key} strength`, `${key} fault`])
			.filter((pair) => !kinds.has(pair)),
	).toEqual([]);
	expect(
		principleKeys.filter((key) => rules.filter(({principle}) => principle === key).length < 5),
	).toEqual([]);
});

test('tips come filled in, within their length', () => {
	const {tips} = assess(
		{
			post: `What do you do with an oven nobody wants? ${'It is big. '.repeat(30)}`,
			reply: 'Great post, check out our new portal today, it is free for all of you.',
			author: 'Lena',
			site: null,
			writer: {names: [], domains: [], handles: []},
		},
		rules,
	);
	expect(tips.length).toBeGreaterThan(0);
	for (const {text} of tips) {
		expect(text).not.toMatch(/\{(?:quote|said|author|them)\}/);
		expect(text.length).toBeLessThanOrEqual(longestTip);
	}
});
