import {expect, test} from 'vitest';
import {conditions} from '../../src/coach/advice/acts.ts';
import {orders} from '../../src/coach/advice/orders.ts';
import {density} from '../../src/coach/advice/telling.ts';
import {helpSteps} from '../../src/coach/agenda/help.ts';
import {read} from '../../src/coach/assess.ts';

const draft = (reply: string, post: string | null = null) =>
	read({reply, post, author: null, site: null, writer: {names: [], domains: [], handles: []}});

const verbs = (reply: string): string[] => orders(draft(reply)).map(({verb}) => verb.lower);

test.each([
	['Soak the beans overnight, then rinse them twice.', ['soak', 'rinse']],
	['If the lid sticks, tap it on the edge.', ['tap']],
	['Honestly? Leave it and call the office on Monday.', ['leave', 'call']],
	['1. Unplug the pump. 2. Drain the hose.', ['unplug', 'drain']],
	['Please do not cut the roots; lift the whole clump.', ['cut', 'lift']],
])('hears the orders of: %s', (reply, expected) => {
	expect(verbs(reply)).toEqual(expected);
});

test.each([
	'I soak the beans overnight, rinse them twice and cook them in the morning.',
	'Work has been awful and sleep is worse.',
	'Can you check the hose?',
	'Take care, keep it up, and see you on Sunday.',
	'Let me know. Give us a shout. Tell me more about it.',
	'Water is what they need, and light.',
	'She would rather sew, bake, or read on a day like that.',
])('hears no order in: %s', (reply) => {
	expect(verbs(reply)).toEqual([]);
});

test('a step that names something weighs more than one that does not', () => {
	const named = helpSteps(draft('Rub the hinge with candle wax.'));
	const vague = helpSteps(draft('Try to be there for them.'));
	expect(named[0]?.strength).toBeGreaterThan(vague[0]?.strength ?? 1);
});

test('what is asked is no condition', () => {
	expect(conditions(draft('What do you do if it rains?'))).toEqual([]);
	expect(conditions(draft('Cover it if it rains.'))).toHaveLength(1);
});

test('filling more words in does not make a reply say more', () => {
	const plain = 'Candle wax on the hinge, then work it twenty times.';
	const filled = `${plain} Everyone finds their own way with that kind of thing in the end, and it really does get so much better with time.`;
	expect(density(draft(filled))).toBeLessThan(density(draft(plain)));
});
