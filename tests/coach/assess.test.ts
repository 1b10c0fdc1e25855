import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess, type Draft} from '../../src/coach/assess.ts';
import type {Assessment} from '../../src/coach/assessment.ts';
import {principleKeys, principles} from '../../src/coach/principles.ts';
import {longestTip} from '../../src/coach/tips.ts';
import {examples} from '../../src/rules/examples.ts';
import {rules} from '../../src/rules/index.ts';

const judge = (draft: Partial<Draft>): Assessment =>
	assess(
		{
			reply: '',
			post: null,
			author: null,
			site: null,
			writer: {names: [], domains: [], handles: []},
			...draft,
		},
		rules,
	);

const splitsPair = (raw: string, at: number): boolean =>
	/[\ud800-\udbff]/.test(raw[at - 1] ?? '') && /[\udc00-\udfff]/.test(raw[at] ?? '');

const checkSpans = (raw: string, spans: readonly {start: number; end: number}[]): void => {
	for (const {start, end} of spans) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(raw.length);
		expect(splitsPair(raw, start) || splitsPair(raw, end)).toBe(false);
	}
};

/** Words that rules know, mixed with markup, controls and broken Unicode. */
const spoken = fc
	.array(
		fc.constantFrom(
			...[...examples.values()].flatMap(({hits, nearMisses}) =>
				[...hits, ...nearMisses].flatMap((example) =>
					typeof example === 'string'
						? [example]
						: [example.reply, ...(example.post ? [example.post] : [])],
				),
			),
			'<img src=x onerror=alert(1)>',
			'\u202e\u200f\u0000',
			'\ud83d',
			'\udc00',
			'__proto__',
			'İİİ',
			'👩‍👩‍👧‍👦',
			'{quote} {said} $& $1',
			'\n\n',
		),
		{maxLength: 6},
	)
	.map((parts) => parts.join(' '));
const wild = fc.oneof(spoken, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

test('any reply under any post is judged soundly, and the same way twice', () => {
	fc.assert(
		fc.property(wild, fc.option(wild), fc.option(wild), (reply, post, author) => {
			const assessment = judge({reply, post, author});
			expect(judge({reply, post, author})).toEqual(assessment);
			for (const value of [
				assessment.listenFirst,
				assessment.valueWithoutAgenda,
				...Object.values(assessment.principles),
			]) {
				if (value === null) continue;
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(100);
			}
			checkSpans(post ?? '', assessment.heard);
			for (const item of assessment.heard) {
				expect(item.text).toBe((post ?? '').slice(item.start, item.end));
			}
			for (const {spans, text} of [...assessment.tips, ...assessment.strengths]) {
				checkSpans(reply, spans);
				expect(text.length).toBeLessThanOrEqual(longestTip);
			}
		}),
		{numRuns: 300},
	);
});

describe('without a post', () => {
	const {
		principles: scores,
		heard,
		listenFirst,
	} = judge({
		reply: 'You could bake it longer and let the steam out halfway through.',
	});

	test('only what needs no post is scored', () => {
		for (const key of principleKeys) {
			expect(scores[key] === null, key).toBe(principles[key].needsPost);
		}
		expect(heard).toEqual([]);
		expect(listenFirst).not.toBeNull();
	});
});

test('tips come best first, each worth something', () => {
	const {tips} = judge({
		post: 'I am exhausted. My launch failed after two years. What would you do next?',
		reply: 'Check out our new platform, it’s free! Follow us and share this with all your friends.',
	});
	expect(tips.length).toBeGreaterThan(1);
	expect(tips.map(({gain}) => gain)).toEqual(tips.map(({gain}) => gain).sort((a, b) => b - a));
	expect(tips.every(({gain}) => gain > 0)).toBe(true);
});

describe('abstains', () => {
	test.each([
		['empty', '   \n'],
		['too-short', 'lol'],
		['language', 'Muchas gracias por compartir esto con nosotros, es muy útil'],
	] as const)('%s', (reason, reply) => {
		const assessment = judge({reply, post: 'Where do you buy your yarn?'});
		expect(assessment.abstained).toBe(reason);
		expect(assessment.listenFirst).toBeNull();
		expect(assessment.tips).toEqual([]);
		expect(assessment.heard).toHaveLength(1);
	});
});

describe('a few words', () => {
	const advice = 'You could soak the label off in warm water with a little soda.';
	const loss = 'Our cat passed away on Tuesday. Fourteen years.';
	const news = 'I finally passed my driving test at 52!';

	test.each([
		['Thanks!', advice, 'A plain “Thanks” is right here.'],
		[
			'Thank you so much for your help!',
			advice,
			'A plain “Thank you so much for your help” is right here.',
		],
		['congrats 🎉', news, 'A plain “congrats 🎉” is right here.'],
		['I’m so sorry for your loss.', loss, 'A plain “I’m so sorry for your loss” is right here.'],
	])('that are all a post calls for are told so: %s', (reply, post, text) => {
		const assessment = judge({reply, post});
		expect(assessment).toMatchObject({abstained: 'too-short', listenFirst: null, tips: []});
		expect(assessment.strengths.map((strength) => strength.text)).toEqual([text]);
	});

	test.each([
		['Thanks!', loss],
		['Congrats!', loss],
		['Thanks!', 'Which day suits you for the visit, you could come on Monday?'],
		['lol', advice],
		['same', advice],
		['+1', advice],
		['👍', advice],
		['Thanks!', null],
	])('that are not are only too short: %s', (reply, post) => {
		expect(judge({reply, post})).toMatchObject({abstained: 'too-short', strengths: []});
	});

	test('with something beside the thanks are judged', () => {
		expect(judge({reply: 'Thanks, check out our new shop!', post: advice}).abstained).toBeNull();
	});
});

test('a post in another language counts as unknown', () => {
	const {heard, principles: scores} = judge({
		reply: 'You could soak the label off in warm water with a little soda.',
		post: '¿Alguien sabe cómo puedo quitar la etiqueta de una botella?',
	});
	expect(heard).toEqual([]);
	expect(scores.listening).toBeNull();
});
