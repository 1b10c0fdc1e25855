import {PassThrough, Readable} from 'node:stream';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {judgeLines} from '../../src/cli/json-lines.ts';
import type {Span} from '../../src/coach/text/span.ts';

const run = async (lines: readonly string[], scoreAll = false) => {
	const output = new PassThrough();
	const written: Promise<string> = output.toArray().then((chunks) => chunks.join(''));
	const {failed} = await judgeLines(
		Readable.from(lines.map((line) => `${line}\n`)),
		output,
		scoreAll,
	);
	output.end();
	const answers = (await written).trimEnd().split('\n');
	return {failed, answers: answers.map((answer) => JSON.parse(answer))};
};

const reply = 'Thank you for the tip, the second oven runs much better now.';

describe('a good line', () => {
	test('is answered with all that the contract names', async () => {
		const {answers, failed} = await run([
			JSON.stringify({id: 'a', post: 'Does it run well?', reply}),
		]);
		expect(failed).toBe(0);
		expect(Object.keys(answers[0])).toEqual([
			'id',
			'abstained',
			'listenFirst',
			'valueWithoutAgenda',
			'principles',
			'heard',
			'tips',
		]);
		expect(Object.keys(answers[0].principles)).toHaveLength(12);
		expect(answers[0].heard[0]).toMatchObject({kind: 'question', start: 0, end: 17});
	});

	test('is told where in the reply each tip is', async () => {
		const pitch = 'Great post! Check out our shop, and follow us for more.';
		const {answers} = await run([JSON.stringify({post: 'Does it run well?', reply: pitch})]);
		const {tips} = answers[0];
		expect(Object.keys(tips[0])).toEqual(['rule', 'principle', 'gain', 'text', 'spans']);
		const quoted = tips.flatMap(({text, spans}: {text: string; spans: Span[]}) =>
			spans.map(({start, end}) => pitch.slice(start, end)).filter((words) => text.includes(words)),
		);
		expect(quoted).not.toEqual([]);
	});

	test('without a post has scores, and null where the post is needed', async () => {
		const {answers} = await run([JSON.stringify({reply})]);
		expect(answers[0].id).toBeNull();
		expect(answers[0].listenFirst).toBeGreaterThan(0);
		expect(answers[0].principles).toMatchObject({listening: null, empathy: null});
	});

	test('keeps its place among bad ones', async () => {
		const {answers, failed} = await run([
			'{"id":"a","reply":"x"}',
			'nonsense',
			'{"id":"c","reply":"y"}',
		]);
		expect(failed).toBe(1);
		expect(answers.map(({id}) => id)).toEqual(['a', null, 'c']);
	});
});

test('a byte order mark before the first line is no error', async () => {
	const {failed} = await run([`\uFEFF${JSON.stringify({reply})}`]);
	expect(failed).toBe(0);
});

describe('what it abstains from', () => {
	test.each([
		['empty', ' \n '],
		['too-short', 'thanks!'],
		['language', 'Hola, muchas gracias por compartir tu historia con nosotros'],
		['language', '素晴らしい投稿をありがとうございます'],
	])('says %s and scores only on demand', async (reason, text) => {
		const line = JSON.stringify({reply: text});
		const silent = (await run([line])).answers[0];
		expect(silent).toMatchObject({abstained: reason, listenFirst: null, tips: []});
		const scored = (await run([line], true)).answers[0];
		expect(scored).toMatchObject({abstained: reason, tips: []});
		expect(typeof scored.listenFirst).toBe(reason === 'empty' ? 'object' : 'number');
	});
});

describe('a bad line', () => {
	test.each([
		['nonsense', 'not JSON'],
		['', 'not JSON'],
		['{"id":"a"}', '"reply" is missing'],
		['{"id":"a","reply":3}', '"reply" must be a string'],
		['{"id":"a","reply":"x","post":[]}', '"post" must be a string'],
		['{"id":7,"reply":"x"}', '"id" must be a string'],
		['[1]', 'must be a JSON object'],
		['null', 'must be a JSON object'],
		['{"reply":"x","profile":{"names":"y"}}', '"profile.names" must be a list of strings'],
		['{"reply":"x","profile":{"names":[1]}}', '"profile.names" must be a list of strings'],
		['{"reply":"x","profile":[]}', '"profile" must be an object'],
		['{"reply":"x","profile":3}', '"profile" must be an object'],
	])('%s: %s', async (line, message) => {
		const {answers, failed} = await run(['{}', line]);
		expect(failed).toBe(2);
		expect(answers[1].line).toBe(2);
		expect(answers[1].error).toContain(message);
	});

	test('of a megabyte says what is too long', async () => {
		const {answers} = await run([JSON.stringify({id: 'a', reply: 'a'.repeat(1_000_000)})]);
		expect(answers).toEqual([{id: 'a', line: 1, error: expect.stringContaining('longer than')}]);
	});
});

test('every line of any kind gets one answer in its place', async () => {
	const object = fc.record(
		{
			id: fc.string(),
			reply: fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.jsonValue()),
			post: fc.oneof(fc.string({unit: 'grapheme'}), fc.constant(null)),
			__proto__: fc.jsonValue(),
		},
		{requiredKeys: []},
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.oneof(
					object.map((o) => JSON.stringify(o)),
					fc.json(),
				),
			),
			async (lines) => {
				if (lines.length === 0) return;
				const {answers} = await run(lines);
				expect(answers).toHaveLength(lines.length);
				answers.forEach((answer, index) => {
					if ('error' in answer) expect(answer.line).toBe(index + 1);
				});
			},
		),
		{numRuns: 50},
	);
});
