import {expect, test} from 'vitest';
import {assess} from '../../src/coach/assess.ts';
import type {Assessment} from '../../src/coach/assessment.ts';
import {rules} from '../../src/rules/index.ts';
import scene from './seed-001.json' with {type: 'json'};

/** Below this a headline is low. */
const low = 40;

const judge = (post: string, reply: string): Assessment =>
	assess(
		{
			post,
			reply,
			author: scene.author,
			site: null,
			writer: {names: [], domains: [], handles: []},
		},
		rules,
	);

const replies = Object.entries(scene.replies).map(([who, reply]) => ({
	who,
	listenFirst: judge(scene.post, reply).listenFirst ?? 0,
}));

test('the founder who pitches his portal is told to listen first', () => {
	const {listenFirst, valueWithoutAgenda, tips} = judge(scene.post, scene.replies.founder);
	expect(listenFirst).toBeLessThan(low);
	expect(valueWithoutAgenda).toBeLessThan(low);
	expect(
		tips
			.slice(0, 2)
			.map(({principle}) => principle)
			.sort(),
	).toEqual(['listening', 'noAgenda']);
});

test.each(replies.filter(({who}) => who !== 'founder'))(
	'$who, under the same post, listened',
	({listenFirst}) => {
		expect(listenFirst).toBeGreaterThan(low + 15);
	},
);

test('those who work with what he wrote stand above a bare thank-you', () => {
	const score = (who: string) => replies.find((reply) => reply.who === who)?.listenFirst ?? 0;
	for (const who of ['migdalia', 'first', 'uk']) {
		expect(score(who)).toBeGreaterThan(score('thanks'));
	}
});

test('an offer, disclosed, under a request for recommendations is low on neither headline', () => {
	const {listenFirst, valueWithoutAgenda} = judge(
		'I post in six places a day and lose track. Can anyone recommend a tool for that?',
		'We make a tool for that, I work there: it plans six places at once, and the free plan covers you.',
	);
	expect(listenFirst).toBeGreaterThan(low + 15);
	expect(valueWithoutAgenda).toBeGreaterThan(low + 15);
});

test('the same offer where somebody hurts is low on listening', () => {
	const {principles, tips} = judge(
		'My launch failed and I’m exhausted. Fourteen months for eleven downloads.',
		'We make a tool for that: our platform helps you to reach more people, and it’s free. Sign up today.',
	);
	expect(principles.listening).toBeLessThan(low);
	expect(tips.map(({principle}) => principle)).toContain('listening');
});
